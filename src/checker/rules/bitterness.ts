import {anyKind} from '../define-rule.ts';
import {phraseRule} from '../phrase-rule.ts';

export const bitterness = phraseRule({
	id: 'bitterness',
	title: 'Bitterness',
	why: 'Much that decides is not about you, and those on the short list are called first next time.',
	source: 'T1',
	level: 'warn',
	kinds: anyKind,
	examples: {
		flags: [
			{draft: {body: 'You wasted my time.'}},
			{draft: {body: 'You will regret this.'}},
			{draft: {body: 'Thanks for nothing.'}},
		],
		passes: [
			{draft: {body: 'I respect the outcome, and thank you for your reasons.'}},
			{draft: {body: 'I handled angry callers at the airline.'}},
			{draft: {body: 'It is a pity, but a pity I can live with.'}},
		],
	},
	list: 'bitterness',
	messages: {
		anger: 'This is angry; thank them and leave the door open.',
		blame: 'This blames them for the choice; thank them and leave the door open.',
		sarcasm: 'This is sarcastic; thank them plainly and leave the door open.',
	},
});

import {anyKind} from '../define-rule.ts';
import {phraseRule} from '../phrase-rule.ts';

export const overconfidence = phraseRule({
	id: 'overconfidence',
	title: 'Taking the job for granted',
	why: 'Before the decision, talk of the offer, the pay or the others reads as presuming.',
	source: 'R8',
	level: 'warn',
	kinds: anyKind,
	examples: {
		flags: [
			{draft: {body: 'I am waiting for your offer.'}},
			{draft: {body: 'I am the best candidate you have seen.'}},
			{draft: {body: 'How much are you willing to pay me?'}},
		],
		passes: [
			{draft: {body: 'I would be glad to join the night team.'}},
			{draft: {body: 'You asked what I earn at present: 38,000.'}},
			{draft: {body: 'Our offer letters at the bank went out within a day.'}},
		],
	},
	list: 'overconfidence',
	messages: {
		granted: 'This takes the job for granted; say that you would be glad of it instead.',
		best: 'This puts you above the others or above doubt; show one thing you did instead.',
		terms: 'This talks pay or terms before the decision; leave it until they have chosen.',
	},
});

import {anyKind} from '../define-rule.ts';
import {phraseRule} from '../phrase-rule.ts';

export const pity = phraseRule({
	id: 'pity',
	title: 'Pity',
	why: 'Troubles put pressure on the reader, who has to choose by what you can do.',
	source: 'R7',
	level: 'warn',
	kinds: anyKind,
	examples: {
		flags: [
			{draft: {body: 'My rent is due on Friday, so I really need the money.'}},
			{draft: {body: 'I have been unemployed for two years and this is my last chance.'}},
			{draft: {body: 'I beg you to give me this job.'}},
		],
		passes: [
			{draft: {body: 'As a debt counsellor I open the envelopes that others are afraid of.'}},
			{draft: {body: 'At the hospice I learned to listen first.'}},
			{draft: {body: 'Mr Osei said that the mill had been his family’s last hope in 1982.'}},
		],
	},
	list: 'pity',
	messages: {
		money: 'This argues with money troubles; say what you would bring to the work instead.',
		family: 'This argues with your family’s troubles; say what you would bring to the work instead.',
		search: 'This dwells on how long or hard the search has been; leave it out.',
		'last-chance': 'This makes the job a last hope, which weighs on the reader; leave it out.',
		begging: 'This begs; a plain word of interest is stronger.',
		despair: 'This tells of your distress; keep to the work and the talk.',
	},
});

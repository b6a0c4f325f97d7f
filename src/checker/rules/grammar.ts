import {anyKind, defineRule} from '../define-rule.ts';
import {grammarProblems} from '../grammar/problems.ts';

const flags = [
	'Thank you for the the tour.',
	'It was a hour well spent.',
	"I know the firm for it's tools.",
	'I should of said so.',
	'I dont know the tool yet.',
	"Thank you for you're time.",
];

export const grammar = defineRule({
	id: 'grammar',
	title: 'Grammar and marks',
	why: 'A slip in a short letter is read as a habit, and this letter stands in for your work.',
	source: 'T4 A6 N6',
	level: 'warn',
	kinds: anyKind,
	examples: {
		flags: flags.map(body => ({draft: {body}})),
		passes: [
			{draft: {body: 'I had had an hour with its tools, and I don’t regret it.'}},
			{draft: {body: 'A one-off, an MBA and a European unit: it’s all there.'}},
		],
	},
	*check(letter, situation, language) {
		yield* grammarProblems(letter, situation, language);
	},
});

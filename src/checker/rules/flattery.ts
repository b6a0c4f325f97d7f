import {anyKind, defineRule} from '../define-rule.ts';
import type {Letter} from '../letter.ts';
import {phraseProblems} from '../phrase-rule.ts';
import type {Problem} from '../types.ts';

const messages = {
	praise: 'This praises the reader or the firm; say what you liked about the work instead.',
	gushing: 'This gushes; a plain word says more.',
	longing: 'This longs for the job aloud; say what you would do in it instead.',
	readiness: 'This offers to drop everything; name the day from which you could start, if asked.',
};

/** One thanks is enough: the second can be put up with, the third is too much. */
function* repeatedThanks(letter: Letter): Iterable<Problem> {
	const sentences = new Map(letter.hits('plainThanks').map(hit => [hit.sentence.start, hit]));
	for (const [index, {start, end}] of [...sentences.values()].entries()) {
		if (index === 1) {
			yield {message: 'This is the second thanks; one is enough.', at: {field: 'body', start, end}, level: 'hint'};
		} else if (index > 1) {
			yield {message: 'This letter says thanks again and again; once is enough.', at: {field: 'body', start, end}};
		}
	}
}

export const flattery = defineRule({
	id: 'flattery',
	title: 'Flattery and gushing',
	why: 'Praise and longing read as pressure, and a plain word about the work is believed sooner.',
	source: 'R6',
	level: 'warn',
	kinds: anyKind,
	examples: {
		flags: [{draft: {body: 'I madly want to work here.'}}],
		passes: [{draft: {body: 'I liked that every shelf had its own number.'}}],
	},
	*check(letter) {
		yield* phraseProblems(letter.hits('flattery'), messages);
		yield* repeatedThanks(letter);
	},
});

import {defineRule} from '../define-rule.ts';
import {sentencesOf} from '../letter.ts';
import {inBody, textParagraphs, wordCount} from '../letter-body.ts';

/** An opening of so few words leads up to the next paragraph, and both are the opening. */
const leadIn = 12;

export const thanks = defineRule({
	id: 'thanks',
	title: 'Opening without thanks',
	why: 'The reader gave you their time, and thanks for it set the tone for all that follows.',
	source: 'N3 R3',
	level: 'warn',
	kinds: ['thank-you'],
	examples: {
		flags: [
			{
				draft: {
					body: 'Dear Ann,\n\nIt was good to see the mill at work this morning. I want the fitter job.\n\nThank you for the tour.',
				},
			},
			{draft: {body: 'Following our meeting I wish to add two remarks on the fitter position.'}},
		],
		passes: [
			{draft: {body: 'Dear Ann,\n\nThank you for the tour of the mill. I want the fitter job.'}},
			{draft: {body: 'Ann,\n\nI do appreciate the time you took. I want the fitter job.'}},
			{draft: {body: 'Dear Ann,\n\nWhat a morning!\n\nMany thanks for the tour of the mill.'}},
		],
	},
	*check(letter) {
		const [first, second] = textParagraphs(letter);
		if (!first) {
			return;
		}
		const end = second && wordCount(first) <= leadIn ? second.end : first.end;
		if (!letter.hits('thanks').some(hit => hit.start < end)) {
			yield {
				message: 'The opening does not thank; begin with thanks for the time.',
				at: inBody(sentencesOf(first)[0] ?? first),
			};
		}
	},
});

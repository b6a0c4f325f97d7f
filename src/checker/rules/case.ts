import {byParagraph} from '../by-paragraph.ts';
import {defineRule} from '../define-rule.ts';
import {textLength} from '../letter-body.ts';
import {perLanguage} from '../per-language.ts';
import {listed} from '../vocabulary.ts';

/** A sentence of so many words about the writer is taken to make a case. */
const enough = 9;
const fewestWords = 25;

/** Whether a paragraph says why the writer fits: so many words about the writer that are not spent on thanks. */
const arguesIn = perLanguage(language => {
	const isFirstPerson = listed(language, 'firstPerson');
	return byParagraph(({sentences, hits}): boolean => {
		const thanked = new Set(hits.get('thanks')?.map(({sentence}) => sentence.start));
		return (
			hits.get('signs')?.some(({group}) => group === 'fit') ||
			sentences.some(({start, words}) => words.length >= enough && !thanked.has(start) && words.some(isFirstPerson))
		);
	});
});

const tour = 'Thank you for the tour of the mill and for the story of the drying loft, which I told at home. ';

export const caseRule = defineRule({
	id: 'case',
	title: 'No word on why you fit',
	why: 'The middle of the note is the place to say why you fit, or to mend an answer that went wrong.',
	source: 'N4 P3 N0',
	level: 'hint',
	kinds: ['thank-you'],
	examples: {
		flags: [{draft: {body: `${tour}It is a fine building.\n\nThe position is one to look forward to.`}}],
		passes: [
			{draft: {body: `${tour}I ran a paper machine like yours for six years.\n\nI am keen on the position.`}},
			{draft: {body: `${tour}I should have said more about the couch roll.\n\nI am keen on the position.`}},
		],
	},
	*check(letter, _, language) {
		if (textLength(letter) >= fewestWords && !letter.spoken.some(arguesIn(language))) {
			yield {message: 'Nothing says why you fit; one sentence on it would help.'};
		}
	},
});

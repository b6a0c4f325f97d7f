import type {Letter, Paragraph} from './letter.ts';
import type {Span} from './text.ts';
import type {Place} from './types.ts';

/** The paragraphs that the advice counts: neither greeting nor sign-off, and no lists. */
export const textParagraphs = (letter: Letter): readonly Paragraph[] =>
	letter.paragraphs.filter(({role}) => role === 'text');

const courtesyWords = 12;

/** Whether a last line is mere courtesy, such as `Thank you again for your time.`: it goes with the sign-off. */
const isCourtesy = (letter: Letter, paragraph: Paragraph): boolean =>
	wordCount(paragraph) <= courtesyWords &&
	letter.hits('thanks').some(({start}) => start >= paragraph.start && start < paragraph.end);

/** The paragraphs that carry the letter: its text without a last line of mere courtesy. */
export function mainParagraphs(letter: Letter): readonly Paragraph[] {
	const all = textParagraphs(letter);
	const last = all.at(-1);
	return last && all.length > 2 && isCourtesy(letter, last) ? all.slice(0, -1) : all;
}

/** How many words a paragraph has. */
export const wordCount = ({reading}: Paragraph): number => reading.words.length;

/** How many sentences the letter's own text has. */
export const sentenceCount = ({spoken}: Letter): number =>
	spoken.reduce((sum, {reading}) => sum + reading.sentences.length, 0);

/** How many words. */
export const textLength = ({spoken}: Letter): number =>
	spoken.reduce((sum, paragraph) => sum + wordCount(paragraph), 0);

/** A stretch of the body as the place of a finding. */
export const inBody = ({start, end}: Span): Place => ({field: 'body', start, end});

import type {Span} from './text.ts';

const quote = /["“”„]/;
const quotes = /["“”„]/g;

/** Whether a sentence holds double quotes at all. */
export const mayQuote = (text: string, {start, end}: Span): boolean => quote.test(text.slice(start, end));

/** Whether a stretch of a sentence reaches into double quotes: then somebody else is speaking. */
export function isQuoted(text: string, {start, end}: Span, sentence: Span): boolean {
	const opens = (at: number) => (text.slice(sentence.start, at).match(quotes)?.length ?? 0) % 2 === 1;
	return (opens(start) || opens(end)) && /["”]/.test(text.slice(end, sentence.end));
}

import type {Span} from './text.ts';

/** Speech reaches over sentences, but hardly further than this, in characters. */
const longest = 400;
const anyQuote = /["“”„`]/;
/**
 * Code between backticks is nobody's own words either. An inch is no quote (`a 6" pipe`): one that opens stands before a word
 * and not after one.
 */
const speech = /(?<![\p{L}\p{N}])(?:["“](?=\S)[^"“”„]{1,400}["”]|„[^"“”„]{1,400}[“”])(?![\p{L}\p{N}])|`[^`\n]{1,80}`/gu;

const nobody = () => false;

/**
 * Tells which stretches of a sentence reach into double quotes, though these open or close in the sentences around it: there
 * somebody else is speaking.
 */
export function quotedIn(text: string, {start, end}: Span): (stretch: Span) => boolean {
	const from = Math.max(0, start - longest);
	const around = text.slice(from, end + longest);
	if (!anyQuote.test(around)) {
		return nobody;
	}
	const spoken = [...around.matchAll(speech)].map(
		({0: {length}, index}) => [from + index, from + index + length] as const,
	);
	const isIn = (at: number): boolean => spoken.some(([opens, closes]) => opens < at && at < closes);
	return stretch => isIn(stretch.start) || isIn(stretch.end);
}

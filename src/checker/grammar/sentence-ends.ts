import type {Sentence, Span, Word} from '../text.ts';
import type {Form} from '../word-forms.ts';

/** A place and the text to put there. */
export type Mend = Span & {readonly meant: string};

/** What may stand before a sentence that rightly opens small: an open thought, a quotation, a bracket. */
const opensAnything = /(?:…|\.\.\.|["”’')\]:;,–—-])\s*$/;
const startsSmall = /^\p{Ll}[\p{Ll}'’]*(?=[\s,]|$)/u;
const abbreviation =
	/(?:^|[\s(])(?:\p{L}\.|\p{L}{2,4}\.(?=\p{L}{1,4}\.)|(?<=\.)\p{L}{2,4}\.){1,4}\s*$|\b(?:enc|encl|incl|max|min|no|nos|p|pp|ca|al|min|hrs|ext|tel|inc|ltd|co|corp)\.\s*$/iu;

/** The number or letter of a point in a list: `1. `, `b) `. */
const listMark = /(?:^|\n)[ \t]{0,4}(?:\d{1,2}|\p{L})[.)][ \t]{1,4}$/u;

/** Words that are written small wherever they stand. */
const small = /^(?:i|e|m|x|npm)$/;
/** A family name that opens with a small word: `de Vries`. */
const smallName = /^(?:de|den|der|du|da|di|del|la|le|van|von|ter|ten|bin|al|el) (?:der |den |la )?\p{Lu}/u;

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

function opensSmall(text: string, {start, end, words}: Sentence): Mend | undefined {
	if (words.length < 3 || words[0]?.start !== start) {
		return undefined;
	}
	if (isCapital(text.charCodeAt(start))) {
		return undefined;
	}
	const written = startsSmall.exec(text.slice(start, Math.min(end, start + 40)))?.[0];
	if (written === undefined || small.test(written) || smallName.test(text.slice(start, end))) {
		return undefined;
	}
	const before = text.slice(Math.max(0, start - 12), start);
	if (
		opensAnything.test(before) ||
		listMark.test(before) ||
		abbreviation.test(before) ||
		(before.trim() !== '' && !/[.!?]\s+$/.test(before))
	) {
		return undefined;
	}
	return {start, end: start + 1, meant: text.charAt(start).toUpperCase()};
}

/** The sentences of a paragraph that open with a small letter. */
export const findSmallOpenings = (text: string, sentences: readonly Sentence[]): Mend[] =>
	sentences.flatMap(sentence => opensSmall(text, sentence) ?? []);

const fewestWords = 5;

/** Whether the last line is one of a list: it has a mark before it, or the line above closes with no mark either. */
function closesList(text: string): boolean {
	const [above, last] = text.split('\n').slice(-2);
	return last !== undefined && (/^\s*(?:[-–—•*·+]|\d{1,2}[.)])\s/.test(last) || /[\p{L}\p{N})]\s*$/u.test(above ?? ''));
}

/** The end of running text that closes with no mark. Addresses and links close as they like. */
export function findOpenEnd(text: string, sentences: readonly Sentence[]): Mend | undefined {
	const last = sentences.at(-1);
	const word = last?.words.at(-1);
	if (/[.!?:]$/.test(text) || closesList(text)) {
		return undefined;
	}
	const tail = text.slice(-80).trimEnd();
	const isOpen = /[\p{L}\p{N}]$/u.test(tail) && !/(?:[@/]|www\.)\S*$/.test(tail);
	return last && word && isOpen && last.words.length >= fewestWords
		? {start: word.start, end: word.end, meant: `${text.slice(word.start, word.end)}.`}
		: undefined;
}

/** Whether a word is `i`, alone or contracted. */
export const isSmallI = ({text}: Form): boolean => /^i(?:'(?:m|ve|d|ll))?$/.test(text);

/** `i` alone: where the word stands by itself and is no list mark, no Roman figure and no part of a name. */
export function findSmallI(text: string, words: readonly Word[]): Mend[] {
	return words
		.filter(word => {
			const {start, end} = word;
			return isSmallI(word) && /^[\s("“—–][\s,;:!?"”]$/u.test(`${text[start - 1] ?? ' '}${text[end] ?? ' '}`);
		})
		.map(({start}) => ({start, end: start + 1, meant: 'I'}));
}

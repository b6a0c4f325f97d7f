import {byParagraph} from '../by-paragraph.ts';
import type {Letter} from '../letter.ts';
import {plain} from '../names/letters.ts';
import {honorifics} from '../names/name-words.ts';
import type {Word} from '../text.ts';
import type {Situation} from '../types.ts';
import {bareContractions} from './bare-contractions.ts';
import {namesAround} from './names-around.ts';

/** A word that should be in the dictionary, and where it stands. */
export type SpelledWord = Word & {readonly field: 'subject' | 'body'};

/** What a word is part of when it has no spelling of its own: an address, a link, a path, a tag, a name in a program. */
const codeLike = /[@\\_#{}<>=|~^]|:\/\/|^www\.|\p{L}\.\p{Ll}{2,6}(?:$|[/:?])|^\//u;
const latinWord = /^[\p{Script=Latin}\p{M}']+$/u;
const longestAcronym = 5;
/** `APIs`, `PhDs`, `iOS`, `GitHub`: a capital after a small letter, or nothing but capitals. */
const mixedCase = /\p{Ll}\p{Lu}|^\p{Lu}{2,}s?$/u;
const longestPartOfCompound = 3;

/** The stretch without spaces that a word stands in. */
function chunkAround(text: string, {start, end}: Word): string {
	const before = /\S*$/.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? '';
	const after = /^\S*/.exec(text.slice(end, end + 80))?.[0] ?? '';
	return `${before}${text.slice(start, end)}${after}`.replace(/^[("'“‘[]+|[)"'”’\].,;:!?…]+$/g, '');
}

const isAcronym = (text: string): boolean =>
	/^\p{Lu}+$/u.test(text) ? text.length <= longestAcronym : mixedCase.test(text);

/** Whether a short word hangs on a hyphen: `co-founder`, `e-mail`, `re-read`. */
const isPartOfCompound = (text: string, {start, end}: Word): boolean =>
	end - start <= longestPartOfCompound && (text[start - 1] === '-' || text[end] === '-');

function isWorthAsking(text: string, word: Word): boolean {
	return (
		word.text.length > 1 &&
		latinWord.test(word.text) &&
		!isAcronym(word.text) &&
		!isPartOfCompound(text, word) &&
		!bareContractions.has(word.lower) &&
		!codeLike.test(chunkAround(text, word))
	);
}

/** Whether a word is a name by where it stands: `Dr Marrow`, `Ms. Haque`. */
function isTitled(text: string, all: readonly Word[], index: number): boolean {
	const before = all[index - 1];
	const word = all[index];
	return (
		before !== undefined &&
		word !== undefined &&
		honorifics.has(before.lower) &&
		/^\p{Lu}/u.test(word.text) &&
		/^[.\s]*$/.test(text.slice(before.end, word.start))
	);
}

const worthAsking = (text: string, all: readonly Word[]): Word[] =>
	all.filter((word, index) => isWorthAsking(text, word) && !isTitled(text, all, index));

const worthAskingIn = byParagraph(({text, words}) => worthAsking(text, words));

const moved = ({start, end, text, lower, form}: Word, by: number): SpelledWord => ({
	start: start + by,
	end: end + by,
	text,
	lower,
	form,
	field: 'body',
});

/** The words of subject and body that look like words of the language; names among them. */
export function plainWords({draft, paragraphs, subject}: Letter): SpelledWord[] {
	const body = paragraphs
		.filter(({role}) => role !== 'signature')
		.flatMap(paragraph =>
			worthAskingIn(paragraph).map((word): SpelledWord => moved(word, paragraph.start)),
		);
	const inSubject = worthAsking(draft.subject, subject).map((word): SpelledWord => ({...word, field: 'subject'}));
	return [...inSubject, ...body];
}

/** Those of `words` that nobody around the letter bears as a name. */
export function withoutNames(
	words: readonly SpelledWord[],
	letter: Letter,
	situation: Partial<Situation>,
): SpelledWord[] {
	const names = words.length > 0 ? namesAround(letter, situation) : new Set();
	return words.filter(({text}) => !names.has(plain(text.replace(/'s$/i, ''))));
}

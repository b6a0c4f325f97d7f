import type {Word} from '../text.ts';
import {slips} from './distance.ts';
import {type TypedName, typedName} from './fit.ts';
import {isCapitalised, plain} from './letters.ts';
import {honorifics} from './name-words.ts';
import {isOrdinary} from './ordinary-words.ts';
import type {PersonName} from './person-name.ts';

/** A word that may be a name, in its surroundings. */
export type Place = {
	readonly text: string;
	readonly words: readonly Word[];
	readonly index: number;
	readonly typed: TypedName;
	/** Whether a capital says nothing here: at the start of a sentence, and in a subject. */
	readonly capitalIsIdle: boolean;
};

const startOfSentence = /(?:^|[.!?:•…]["'”’)]*\s*|\n\s*|["“(]\s*)$/u;

/** Whether a sentence begins with the word: then its capital says nothing. */
export const opensSentence = (text: string, {start}: Word, before: Word | undefined): boolean =>
	startOfSentence.test(text.slice(Math.max(0, start - 6, before?.end ?? 0), start));

const gapBefore = ({text, words, index}: Place): string => text.slice(words[index - 1]?.end ?? 0, words[index]?.start);
const gapAfter = ({text, words, index}: Place): string =>
	text.slice(words[index]?.end, words[index + 1]?.start ?? text.length);

/** A name set beside what somebody is: "my mentor, Beatrix, taught me". */
const besideNoun =
	/\b(?:my|our|your|his|her|their|the)\s(?:[\p{L}]+\s){0,2}(?:mentor|manager|colleague|boss|friend|partner|wife|husband|brother|sister|son|daughter|professor|teacher|tutor|coach|supervisor|lead|director|head|assistant|founder|ceo|cto|referee|recruiter|engineer|designer|analyst|dog|cat),\s*$/iu;

/** Whether the name that starts at a place explains who somebody is. */
export const isBesideNoun = (text: string, start: number): boolean =>
	besideNoun.test(text.slice(Math.max(0, start - 40), start));

/** What follows a name and a comma where somebody is spoken of and not to: "Christina, too", "Ron, who". */
const saysMore = new Set(
	'too who whose whom which my your our his her the a an for one another also and or in at from with'.split(' '),
);

/** Spoken to: between commas, or at an end after a comma or thanks. */
export function isSpokenTo(place: Place): boolean {
	const [before, after] = [gapBefore(place), gapAfter(place)];
	const ends = place.index === place.words.length - 1 || /^[ \u00a0]*[,.!?;)–—-]|\n/u.test(after);
	const follows = place.words[place.index + 1]?.lower ?? '';
	const opens =
		/,\s*$/.test(before) ||
		(place.capitalIsIdle && /^\s*,/.test(after) && /(?:[.!?\n("“]|^)\s*$/.test(before) && !saysMore.has(follows));
	const thanked =
		/^(?:thanks|you|again|regards)$/.test(place.words[place.index - 1]?.lower ?? '') && /^ $/.test(before);
	return ends && (opens || thanked) && !isBesideNoun(place.text, place.typed.start);
}

const isAside = (gap: string): boolean => gap === ' ' || gap === '-' || gap === '\u00a0';

/** The neighbours of a word that are written as one name with it. */
function neighbours(place: Place): Word[] {
	const {words, index} = place;
	const [previous, next] = [words[index - 1], words[index + 1]];
	const found: Word[] = [];
	if (previous && isCapitalised(previous.text) && isAside(gapBefore(place)) && !isOrdinary(plain(previous.text))) {
		found.push(previous);
	}
	if (next && isCapitalised(next.text) && isAside(gapAfter(place))) {
		found.push(next);
	}
	return found;
}

/** Whether a title stands before the word: Mr. Smooth. */
export const isTitled = (place: Place): boolean =>
	honorifics.has(plain(place.words[place.index - 1]?.text ?? '')) && /^\.? $/.test(gapBefore(place));

/** Whether anything beside the word says that it is a part of a name. */
export const isInName = (place: Place): boolean => isTitled(place) || neighbours(place).length > 0;

const fitsWord = (typed: string, {firstWords, lastWords}: PersonName): boolean =>
	[...firstWords, ...lastWords].some(
		({plain: name}) => name === typed || (name.length > 3 && slips(typed, name, 1) <= 1),
	);

/** What the words beside it say: that it names the `same` person, `another` one, or nothing. */
export function besideName(place: Place, name: PersonName): 'same' | 'another' | 'none' {
	const beside = neighbours(place).map(word => typedName(word).plain);
	if (isTitled(place) || beside.some(word => fitsWord(word, name) && word !== place.typed.plain)) {
		return 'same';
	}
	return beside.some(word => !isOrdinary(word) && word.length > 1) ? 'another' : 'none';
}

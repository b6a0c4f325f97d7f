import type {LocalName} from './address.ts';
import {isShouted, plain} from './letters.ts';
import {firstNameTitles, honorifics, particles, suffixes} from './name-words.ts';
import {isFirstName} from './nicknames.ts';
import {orderKnown, orderOfOne, type Parts} from './order-known.ts';

const mostWords = 8;

/** Whether a word is one first letter or more: K., J.-P. */
export const isInitial = (word: string): boolean => /^\p{Lu}\.?$|^(?:\p{Lu}\.)+$|^\p{Lu}\.-\p{Lu}\.$/u.test(word);

/** The words of a name without titles before it and suffixes behind it. */
function wordsOf(text: string): string[] {
	const all = text
		.split(/[\s,._]+(?![^(]*\))|(?<=\p{L}{2}\.)/u)
		.filter(word => /\p{L}/u.test(word))
		.slice(0, mostWords);
	while (all.length > 1 && isTitle(all[0] as string)) {
		all.shift();
	}
	while (
		all.length > 1 &&
		suffixes.has(plain(all.at(-1) as string)) &&
		(isShouted(all.at(-1) as string) || /^(?:jr|sr|phd|esq)$/i.test(plain(all.at(-1) as string)))
	) {
		all.pop();
	}
	return all;
}

/** What the title that opens a name goes with, if there is one. */
function titleOf(text: string): 'first' | 'last' | undefined {
	const title = plain(/^\s*[\p{L}’']+/u.exec(text)?.[0] ?? '');
	return firstNameTitles.has(title) ? 'first' : honorifics.has(title) ? 'last' : undefined;
}

const isTitle = (word: string): boolean => honorifics.has(plain(word)) || firstNameTitles.has(plain(word));

/** Spanish surnames without the usual ending. */
const spanish = new Set('garcia diaz ruiz ortiz munoz moreno romero herrera vargas rojas'.split(' '));

const isSpanish = (word: string): boolean => /..ez$/.test(plain(word)) || spanish.has(plain(word));

/** Whether these are the two surnames of somebody from a Spanish-speaking country: Restrepo Gómez. */
export const isDoubleSurname = (words: readonly string[]): boolean =>
	words.length === 2 && words.some(isSpanish) && !words.some(word => particles.has(plain(word)));

/** How many words a first name in honour of a saint has: María del Carmen. */
function devotion(words: readonly string[]): number {
	const name = words.findIndex((word, index) => index > 0 && !particles.has(plain(word)));
	const saintly = name > 1 && name < words.length - 1 && /^(?:ma|maria|jose)$/.test(plain(words[0] as string));
	return saintly && isFirstName(plain(words[name] as string)) ? name + 1 : 0;
}

/** Where the surname begins in a name written first name first. */
function surnameStart(words: readonly string[]): number {
	const saintly = devotion(words);
	if (saintly > 0) {
		return saintly - 1 + surnameStart(words.slice(saintly - 1));
	}
	if (words.length > 2 && isDoubleSurname(words.slice(-2)) && !isFirstName(plain(words.at(-2) as string))) {
		return words.length - 2;
	}
	const particle = words.findIndex(
		(word, index) => index > 0 && particles.has(plain(word)) && index < words.length - 1,
	);
	return particle > 0 ? particle : Math.max(1, words.length - 1);
}

/** `SMOOTH Keith` and `Keith SMOOTH`: the surname in capitals. */
function byCapitals(words: readonly string[]): Parts | undefined {
	const shouted = words.filter(word => isShouted(word) && !isInitial(word));
	if (
		shouted.length === 0 ||
		shouted.length === words.length ||
		words.some(word => word === word.toLowerCase() && !particles.has(word))
	) {
		return undefined;
	}
	const first = words.filter(word => !shouted.includes(word));
	return first.some(word => plain(word).length > 1) ? {first, last: shouted, order: 'sure'} : undefined;
}

function byKnowledge(words: readonly string[], local: LocalName | undefined): Parts {
	const start = surnameStart(words);
	return orderKnown(words, {first: words.slice(0, start), last: words.slice(start), order: 'sure'}, local);
}

const none: Parts = {first: [], last: [], order: 'sure'};

/** Parts a name without a comma. */
function inOneRun(text: string, words: readonly string[], local: LocalName | undefined): Parts {
	const [only, ...others] = words;
	if (only === undefined) {
		return none;
	}
	return others.every(isInitial) && !isInitial(only)
		? orderOfOne(only, others, titleOf(text), local)
		: (byCapitals(words) ?? byKnowledge(words, local));
}

/** Parts a display name into first names and surname. */
export function orderOf(text: string, local: LocalName | undefined): Parts {
	const comma = text.indexOf(',');
	const before = wordsOf(comma < 0 ? text : text.slice(0, comma));
	const after = comma < 0 ? [] : wordsOf(text.slice(comma + 1));
	const allSuffix = after.every(word => suffixes.has(plain(word)));
	if (before.length > 0 && after.length > 0 && !allSuffix && (before.length === 1 || isReversed(before, after))) {
		return {first: after, last: before, order: 'sure'};
	}
	return inOneRun(text, before, local);
}

/** Whether two words or more before a comma are a surname: van der Berg, Anna; García López, María. */
const isReversed = (before: readonly string[], after: readonly string[]): boolean =>
	particles.has(plain(before[0] as string)) ||
	isFirstName(plain(after[0] as string)) ||
	!isFirstName(plain(before[0] as string));

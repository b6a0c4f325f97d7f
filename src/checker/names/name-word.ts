import {kinds} from './distance.ts';
import {isEastAsian, isLatin, plain, plainInTwo} from './letters.ts';
import {particles} from './name-words.ts';

/** A word of a name, with what it takes to tell at a glance that another one is far from it. */
export type NameWord = {
	/** As it is written: `Müller`. */
	readonly written: string;
	/** In plain letters: `muller`. */
	readonly plain: string;
	/** With umlauts in two letters, where there are any: `mueller`. */
	readonly inTwo: string | undefined;
	readonly isLatin: boolean;
	/** Which letters occur in it, as `kinds` tells. */
	readonly kinds: number;
};

/** Reads a word of a name. */
export function nameWord(written: string): NameWord {
	const letters = plain(written);
	return {
		written,
		plain: letters,
		inTwo: plainInTwo(written),
		isLatin: isLatin(written),
		kinds: kinds(letters),
	};
}

/** Capitals as in a name: `SMOOTH` to Smooth, `o'brien` to O'Brien, `MCDONALD` to McDonald. */
export function inNameCase(word: string): string {
	if (word !== word.toLowerCase() && word !== word.toUpperCase()) {
		return word;
	}
	const lower = word.toLowerCase();
	return particles.has(plain(lower)) && lower.length > 1
		? lower
		: lower
				.replace(/(^|['-]|^mc)(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
				.replace(/^mc(?=\p{L})/u, 'Mc')
				.replace(/^(Mc)(\p{Ll})/u, (_, mc: string, letter: string) => mc + letter.toUpperCase());
}

/** The words of a name that are more than a letter; hyphens part them. */
export const nameWords = (written: string): NameWord[] =>
	written
		.split(/[\s-]+/)
		.map(nameWord)
		.filter(word => word.plain.length > 1 || isEastAsian(word.plain));

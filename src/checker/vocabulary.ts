import type {LanguagePack, Vocabulary} from './languages/language-pack.ts';
import {perLanguage} from './per-language.ts';
import {byForm, type Form} from './word-forms.ts';

type Name = keyof Vocabulary;

/** The lists of the language's vocabulary, as sets of words in lower case. */
export const listsOf = perLanguage(({vocabulary}): Readonly<Record<Name, ReadonlySet<string>>> => {
	const sets = Object.entries(vocabulary).map(([name, list]) => [name, new Set(list.split(/\s+/).filter(Boolean))]);
	return Object.fromEntries(sets);
});

/** A test of a word, told by its spelling alone. */
export type WordTest = (word: Form) => boolean;

/** The lists that each word stands in, as bits: worked out for all lists at once, and once for each spelling. */
type Lists = {readonly of: (word: Form) => number; readonly bit: (list: Name) => number};

/** The lists of the language that a word stands in, as bits, and the bit of each list. */
export const listBits = perLanguage((language): Lists => {
	const lists = Object.entries(listsOf(language));
	const bits = new Map(lists.map(([name], at) => [name, 1 << at]));
	return {
		of: byForm(({lower}) => lists.reduce((all, [, words], at) => all | (Number(words.has(lower)) << at), 0)),
		bit: list => bits.get(list) ?? 0,
	};
});

/** A test whether a word stands in a list of the language's vocabulary. */
export function listed(language: LanguagePack, list: Name): WordTest {
	const lists = listBits(language);
	const bit = lists.bit(list);
	return word => (lists.of(word) & bit) !== 0;
}

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

/** For each list, whether a word stands in it: worked out for all lists at once, and once for each spelling. */
const testsOf = perLanguage((language): ReadonlyMap<string, WordTest> => {
	const lists = Object.entries(listsOf(language));
	const holding = byForm(({lower}) =>
		lists.reduce((bits, [, words], at) => bits | (Number(words.has(lower)) << at), 0),
	);
	return new Map(lists.map(([name], at) => [name, word => ((holding(word) >> at) & 1) === 1]));
});

/** A test whether a word stands in a list of the language's vocabulary. */
export const listed = (language: LanguagePack, list: Name): WordTest => testsOf(language).get(list) ?? (() => false);

import {wordSet} from '../names/word-set.ts';
import {perLanguage} from '../per-language.ts';
import {words} from '../text.ts';
import {byForm, type Form} from '../word-forms.ts';
import {en} from './en.ts';
import type {LanguagePack} from './language-pack.ts';

/** The languages that letters are read in. What reads like none of them is read as the first. */
export const languages: readonly [LanguagePack, ...LanguagePack[]] = [en];

/** So many characters tell the language of a letter. */
const enoughText = 2_000;

/** A test whether a word is a small one of a language. */
export const smallWordOf = perLanguage(({smallWords}): ((word: Form) => boolean) => {
	const small = wordSet(smallWords);
	return byForm(({lower}) => small.has(lower));
});

/** The language that has most of a text's small words: an earlier one where several have as many. */
export function languageOf(text: string, among: typeof languages = languages): LanguagePack {
	const [first, ...others] = among;
	if (others.length === 0) {
		return first;
	}
	const read = words(text.slice(0, enoughText));
	const smallWords = (language: LanguagePack): number => read.filter(smallWordOf(language)).length;
	return others.reduce((best, next) => (smallWords(next) > smallWords(best) ? next : best), first);
}

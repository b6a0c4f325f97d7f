import {byParagraph} from './by-paragraph.ts';
import type {LanguagePack} from './languages/language-pack.ts';
import {readBody, readParagraph} from './reading.ts';
import type {Draft} from './types.ts';

/** Where a word stands: somewhere in the letter, among its first words, or in the subject. */
export const wordPlaces = ['text', 'opening', 'subject'] as const;
export type WordPlace = (typeof wordPlaces)[number];

/** The different words of a letter, in lower case, by where they stand. */
export type LetterWords = Readonly<Record<WordPlace, ReadonlySet<string>>>;

/** So many words after the greeting are the opening. */
const openingWords = 40;

const lowerWords = byParagraph(({words}) => words.map(({lower}) => lower));

/** The words of a draft, without sign-off and signature: they say little of what it is for. */
export function wordsOf(draft: Draft, language: LanguagePack): LetterWords {
	const parts = readBody(draft.body, language).filter(({role}) => role !== 'sign-off' && role !== 'signature');
	const text = parts.filter(({role}) => role !== 'greeting').flatMap(lowerWords);
	return {
		text: new Set([...parts.filter(({role}) => role === 'greeting').flatMap(lowerWords), ...text]),
		opening: new Set(text.slice(0, openingWords)),
		subject: new Set(lowerWords({reading: readParagraph(draft.subject, language)})),
	};
}

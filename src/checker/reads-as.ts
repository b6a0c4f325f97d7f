import {byParagraph} from './by-paragraph.ts';
import {smallWordOf} from './languages/index.ts';
import type {LanguagePack} from './languages/language-pack.ts';
import type {Letter} from './letter.ts';
import {perLanguage} from './per-language.ts';
import {perObject} from './per-object.ts';

const fewestWords = 8;
const leastPart = 0.2;

const smallIn = perLanguage(language => {
	const isSmall = smallWordOf(language);
	return byParagraph(({words}): number => {
		let small = 0;
		for (const word of words) {
			small += isSmall(word) ? 1 : 0;
		}
		return small;
	});
});

const readsIn = perLanguage(language => {
	const small = smallIn(language);
	return perObject(({paragraphs}: Letter): boolean => {
		let [all, known] = [0, 0];
		for (const paragraph of paragraphs) {
			all += paragraph.reading.words.length;
			known += small(paragraph);
		}
		return all < fewestWords || known >= all * leastPart;
	});
});

/** Whether a letter is in a language, as its small words tell. A few words alone count as in any. */
export const readsAs = (letter: Letter, language: LanguagePack): boolean => readsIn(language)(letter);

/** Whether the dictionary, the grammar and the tone model, which know English alone, have anything to say of a letter. */
export const readsEnglish = (letter: Letter, language: LanguagePack): boolean =>
	language.code === 'en' && readsAs(letter, language);

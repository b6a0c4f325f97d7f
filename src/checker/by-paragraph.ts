import type {LanguagePack} from './languages/language-pack.ts';
import {type Reading, readParagraph} from './reading.ts';

/**
 * What can be told of a paragraph from its text alone, remembered as long as its reading is: a keystroke changes one
 * paragraph, and only that one is looked at anew. Offsets count from the paragraph's start.
 */
export function byParagraph<T>(
	tell: (text: string, reading: Reading) => T,
): (text: string, language: LanguagePack) => T {
	const told = new WeakMap<Reading, {readonly value: T}>();
	return (text, language) => {
		const reading = readParagraph(text, language);
		const known = told.get(reading) ?? {value: tell(text, reading)};
		told.set(reading, known);
		return known.value;
	};
}

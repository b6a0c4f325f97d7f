import {byParagraph} from '../by-paragraph.ts';
import type {Letter} from '../letter.ts';
import {wordSet} from '../names/word-set.ts';
import {byForm} from '../word-forms.ts';

/** Small words of English that no neighbouring language has in this form. */
const english = wordSet(
	'the and to of you your for my with that it is thank our we this have from about at be would are as me on if but could when what not will their which by or more been i',
);
const fewestWords = 8;
const leastPart = 0.2;

const isEnglish = byForm(({lower}) => english.has(lower));

const knownIn = byParagraph(({words}): number => {
	let known = 0;
	for (const word of words) {
		known += isEnglish(word) ? 1 : 0;
	}
	return known;
});

/** Whether a letter is in English, as its small words tell. A few words alone count as English. */
export function readsEnglish({paragraphs}: Letter): boolean {
	let [all, known] = [0, 0];
	for (const paragraph of paragraphs) {
		all += paragraph.reading.words.length;
		known += knownIn(paragraph);
	}
	return all < fewestWords || known >= all * leastPart;
}

import {byParagraph} from '../by-paragraph.ts';
import {realWords} from '../grammar/real-words.ts';
import {wordLists} from '../grammar/word-lists.ts';
import {findSlips, indexSlips} from '../grammar/word-pattern.ts';
import type {Letter} from '../letter.ts';
import type {Problem} from '../types.ts';

const slips = indexSlips(realWords, wordLists);

/** Part of a compound is the word that it looks like: `garde-manger`. */
const slipsIn = byParagraph(({text, sentences}) =>
	sentences.flatMap(sentence => findSlips(text, sentence, slips)).filter(({start}) => text[start - 1] !== '-'),
);

/** Misspellings that happen to be other words, told by what stands around them. */
export function realWordSlips({paragraphs}: Letter): Problem[] {
	const found: Problem[] = [];
	for (const paragraph of paragraphs) {
		for (const {start, end, written, meant} of paragraph.role === 'signature' ? [] : slipsIn(paragraph)) {
			found.push({
				message: `“${written}” may be a slip for “${meant}” here.`,
				at: {field: 'body', start: paragraph.start + start, end: paragraph.start + end},
				fixes: [{label: `Change to ${meant}`, replacement: meant}],
			});
		}
	}
	return found;
}

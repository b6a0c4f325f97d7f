import {byParagraph} from '../by-paragraph.ts';
import type {Letter} from '../letter.ts';
import type {Word} from '../text.ts';
import type {WordTest} from '../vocabulary.ts';

type Answer<Key> = {key: Key | undefined; holds: boolean};

const none: readonly number[] = [];

/**
 * Makes a search for the paragraphs of a letter, by their numbers, whose words may hold what `key` stands for. Each
 * paragraph remembers its answer for the newest key, since those around the letter seldom change, and most hold nothing.
 */
export function paragraphsHolding<Key>(
	holds: (words: readonly Word[], key: Key) => boolean,
): (letter: Letter, key: Key) => readonly number[] {
	const answerOf = byParagraph((): Answer<Key> => ({key: undefined, holds: false}));
	return ({paragraphs}, key) => {
		let found: number[] | undefined;
		for (const [index, paragraph] of paragraphs.entries()) {
			const answer = answerOf(paragraph);
			if (answer.key !== key) {
				answer.key = key;
				answer.holds = holds(paragraph.reading.words, key);
			}
			if (answer.holds) {
				found ??= [];
				found.push(index);
			}
		}
		return found ?? none;
	};
}

/** Likewise for a test that one word must pass. */
export const paragraphsWith = (): ((letter: Letter, test: WordTest) => readonly number[]) =>
	paragraphsHolding((words, test) => words.some(test));

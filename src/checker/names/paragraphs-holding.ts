import {byParagraph} from '../by-paragraph.ts';
import type {Letter} from '../letter.ts';
import type {Reading} from '../reading.ts';
import type {WordTest} from '../vocabulary.ts';

const passes = ({words}: Reading, test: WordTest): boolean => {
	for (const word of words) {
		if (test(word)) {
			return true;
		}
	}
	return false;
};

type Answer = {test: WordTest | undefined; holds: boolean};

const none: readonly number[] = [];

/**
 * Makes a search for the paragraphs of a letter, by their numbers, in which any word passes a test. Each paragraph remembers its answer to
 * the newest test, since those around the letter seldom change, and most letters hold nothing of what is looked for.
 */
export function paragraphsHolding(): (letter: Letter, test: WordTest) => readonly number[] {
	const answerOf = byParagraph((): Answer => ({test: undefined, holds: false}));
	return ({paragraphs}, test) => {
		let found: number[] | undefined;
		for (let index = 0; index < paragraphs.length; index++) {
			const paragraph = paragraphs[index] as Letter['paragraphs'][number];
			const answer = answerOf(paragraph);
			if (answer.test !== test) {
				answer.test = test;
				answer.holds = passes(paragraph.reading, test);
			}
			if (answer.holds) {
				found ??= [];
				found.push(index);
			}
		}
		return found ?? none;
	};
}

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

/**
 * Makes a question whether any word of a letter's body passes a test. Each paragraph remembers its answer to the newest
 * test, since those around the letter seldom change, and most letters hold nothing of what is looked for.
 */
export function holdsAny(): (letter: Letter, test: WordTest) => boolean {
	const answerOf = byParagraph((): Answer => ({test: undefined, holds: false}));
	return ({paragraphs}, test) => {
		for (const paragraph of paragraphs) {
			const answer = answerOf(paragraph);
			if (answer.test !== test) {
				answer.test = test;
				answer.holds = passes(paragraph.reading, test);
			}
			if (answer.holds) {
				return true;
			}
		}
		return false;
	};
}

import {slips} from './distance.ts';

/** Finds the words of a set that lie one slip from a given one, at a cost that does not grow with the set. */
export type NearIndex = {readonly near: (word: string) => readonly string[]};

/** The word, and the word with any one letter left out. */
function keys(word: string): string[] {
	const found = [word];
	for (let index = 0; index < word.length; index++) {
		found.push(word.slice(0, index) + word.slice(index + 1));
	}
	return found;
}

const longest = 30;

/**
 * Two words one slip apart are alike after at most one letter is left out of each: words are kept under all such keys.
 * Only words of four letters or more, and at most 30, are kept.
 */
export function nearIndex(words: Iterable<string>): NearIndex {
	const byKey = new Map<string, string[]>();
	const add = (key: string, word: string): void => {
		const found = byKey.get(key);
		if (found) {
			found.push(word);
		} else {
			byKey.set(key, [word]);
		}
	};
	for (const word of words) {
		for (const key of word.length > 3 && word.length <= longest ? new Set(keys(word)) : []) {
			add(key, word);
		}
	}
	const near = (word: string): string[] => {
		const found = new Set(word.length > longest ? [] : keys(word).flatMap(key => byKey.get(key) ?? []));
		return [...found].filter(candidate => slips(word, candidate, 1) === 1);
	};
	return {near};
}

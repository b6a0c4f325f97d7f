import {slips} from './distance.ts';

/** Finds the words of a set that lie one slip from a given one, at a cost that does not grow with the set. */
export type NearIndex = {readonly near: (word: string) => readonly string[]};

/** A number for the word without one of its letters, or for the whole word where `left` is none of them. */
function keyWithout(word: string, left: number): number {
	let key = 0;
	for (let index = 0; index < word.length; index++) {
		key = index === left ? key : (Math.imul(key, 31) + word.charCodeAt(index)) | 0;
	}
	return key;
}

const longest = 30;

/**
 * Two words one slip apart are alike after at most one letter is left out of each: words are kept under all such keys.
 * Two words may share a key by chance, so what is found is held against the word. Only words of four letters or more,
 * and at most 30, are kept.
 */
export function nearIndex(words: Iterable<string>): NearIndex {
	const byKey = new Map<number, string[]>();
	const add = (key: number, word: string): void => {
		const found = byKey.get(key);
		if (!found) {
			byKey.set(key, [word]);
		} else if (found.at(-1) !== word) {
			found.push(word);
		}
	};
	for (const word of words) {
		for (let left = 0; left <= word.length && word.length > 3 && word.length <= longest; left++) {
			add(keyWithout(word, left), word);
		}
	}
	const near = (word: string): string[] => {
		const found = new Set<string>();
		for (let left = 0; left <= word.length && word.length <= longest; left++) {
			byKey.get(keyWithout(word, left))?.forEach(candidate => {
				found.add(candidate);
			});
		}
		return [...found].filter(candidate => slips(word, candidate, 1) === 1);
	};
	return {near};
}

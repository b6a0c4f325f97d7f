import type {Speller} from '../spelling/index.ts';

const mostWords = 1_000;

/** Answers which of some words are misspelt, with suggestions as the speller gives them. */
export type Spelling = (words: readonly string[]) => Readonly<Record<string, readonly string[]>>;

/**
 * Puts the dictionary that `open` gives behind a question: opened when first asked, let go `rest` milliseconds after the
 * last question. Where the browser ends the worker, it goes sooner.
 */
export function makeSpelling(open: () => Speller, rest: number): Spelling {
	let speller: Speller | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	return words => {
		const {isRight, suggest} = speller ?? open();
		speller = {isRight, suggest};
		clearTimeout(timer);
		timer = setTimeout(() => {
			speller = undefined;
		}, rest);
		return Object.fromEntries(
			words
				.slice(0, mostWords)
				.filter(word => !isRight(word))
				.map(word => [word, suggest(word)]),
		);
	};
}

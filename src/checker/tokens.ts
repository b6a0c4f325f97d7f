import type {LanguagePack} from './languages/language-pack.ts';
import {perLanguage} from './per-language.ts';
import type {Word} from './text.ts';
import {byForm, type Form} from './word-forms.ts';

/** The number of a token: phrases and sentences are compared by numbers, which costs less than by words. */
export type TokenId = number;

/**
 * The words of a sentence as phrases see them: contractions undone, numerals as `#`, with the sentence's two ends. The
 * rows are used again for the next sentence, and only their first `count` places are this one's.
 */
export type Tokens = {
	readonly ids: readonly TokenId[];
	/** For each token, the index of the word that it comes from. */
	readonly words: readonly number[];
	readonly count: number;
};

/** How a language's text becomes tokens. */
export type Tokenizer = {
	/** The number of a token as patterns write it. */
	readonly idOf: (token: string) => TokenId;
	/** The tokens of a sentence that closes with `mark`. */
	readonly tokensOf: (words: readonly Word[], mark: '.' | '?' | '!') => Tokens;
};

const startsWithDigit = /^\d/;

function undoContraction(lower: string, {contractions, contractedEnds}: LanguagePack): readonly string[] {
	const whole = Object.hasOwn(contractions, lower) ? contractions[lower] : undefined;
	if (whole !== undefined) {
		return whole.split(' ');
	}
	if (lower.includes("'")) {
		for (const [end, word] of contractedEnds) {
			if (lower.length > end.length && lower.endsWith(end)) {
				return [lower.slice(0, -end.length), word];
			}
		}
	}
	return [lower];
}

/** The language's tokenizer. */
export const tokenizerOf = perLanguage((language): Tokenizer => {
	const ids = new Map<string, TokenId>();
	const idOf = (token: string): TokenId => {
		const id = ids.get(token) ?? ids.size;
		ids.set(token, id);
		return id;
	};
	const start = idOf('^');
	const tokensOfWord = byForm(({lower}: Form) =>
		undoContraction(lower, language).map(token => idOf(startsWithDigit.test(token) ? '#' : token)),
	);
	const rows = {ids: [start], words: [0], count: 0};
	const put = (id: TokenId, word: number): void => {
		rows.ids[rows.count] = id;
		rows.words[rows.count++] = word;
	};
	const tokensOf = (words: readonly Word[], mark: '.' | '?' | '!'): Tokens => {
		rows.count = 0;
		put(start, 0);
		for (let index = 0; index < words.length; index++) {
			const own = tokensOfWord(words[index] as Word);
			for (let at = 0; at < own.length; at++) {
				put(own[at] as TokenId, index);
			}
		}
		put(idOf(mark), words.length - 1);
		return rows;
	};
	return {idOf, tokensOf};
});

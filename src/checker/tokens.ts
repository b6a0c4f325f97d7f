import type {LanguagePack} from './languages/language-pack.ts';
import type {Word} from './text.ts';

/** The words of a sentence as phrases see them: contractions undone, numerals as `#`, with the sentence's two ends. */
export type Tokens = {
	readonly texts: readonly string[];
	/** For each token, the index of the word that it comes from. */
	readonly words: readonly number[];
};

const startsWithDigit = /^\d/;

function undoContraction(lower: string, language: LanguagePack): readonly string[] {
	const whole = language.contractions[lower];
	if (whole !== undefined) {
		return whole.split(' ');
	}
	if (lower.includes("'")) {
		for (const [end, word] of language.contractedEnds) {
			if (lower.length > end.length && lower.endsWith(end)) {
				return [lower.slice(0, -end.length), word];
			}
		}
	}
	return [lower];
}

/** The tokens of a sentence that closes with `mark`. */
export function tokensOf(words: readonly Word[], mark: '.' | '?' | '!', language: LanguagePack): Tokens {
	const texts = ['^'];
	const indexes = [0];
	for (const [index, {lower}] of words.entries()) {
		for (const token of undoContraction(lower, language)) {
			texts.push(startsWithDigit.test(token) ? '#' : token);
			indexes.push(index);
		}
	}
	texts.push(mark);
	indexes.push(words.length - 1);
	return {texts, words: indexes};
}

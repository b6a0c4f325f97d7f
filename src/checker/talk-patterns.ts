import type {LanguagePack} from './languages/language-pack.ts';
import {perLanguage} from './per-language.ts';
import {worthOfDigit} from './word-scores.ts';

/** A sentence as the patterns see it: its words in lower case, those that tell something of their own as one of two signs. */
export type TalkSentence = {
	readonly words: readonly string[];
	/** A phrase says that the talk is told of, or what was said or asked in it: `as you explained it`. */
	readonly isAccount: boolean;
	/** A word says that there was talk: `discussed`. */
	readonly namesTalk: boolean;
};

/** What stands for a word that not every letter would hold. */
export const telling = '~';
/** What stands for a word that any letter to these people would hold: their names, the company, the role. */
export const knownToAll = '@';
/** What stands for several telling words in a row. */
const several = '~~';
const [opens, closes] = ['<', '>'];

/** How many telling words, and how many words, make a sentence of another kind. */
const countsTold = [1, 2, 3, 4, 5, 6, 8];
const countsLong = [6, 10, 14, 18, 24];
const mostCountedInAccount = 3;

const isSign = (part: string): boolean => part === telling || part === several || part === knownToAll;

/** The words between the two ends of a sentence, with telling words in a row as one. */
function inRow(words: readonly string[]): string[] {
	const row = [opens];
	for (const word of words) {
		const last = row.at(-1);
		if (word !== telling || (last !== telling && last !== several)) {
			row.push(word);
		} else {
			row[row.length - 1] = several;
		}
	}
	row.push(closes);
	return row;
}

/** What may weigh something in how a sentence is built: two or three neighbours with a sign among them, and counts. */
export function patternsOf({words, isAccount, namesTalk}: TalkSentence): string[] {
	const row = inRow(words);
	const found: string[] = [];
	for (let at = 0; at + 1 < row.length; at++) {
		const [one = '', two = '', three] = [row[at], row[at + 1], row[at + 2]];
		const hasSign = isSign(one) || isSign(two);
		if (hasSign) {
			found.push(`${one} ${two}`);
		}
		if (three !== undefined && (hasSign || isSign(three))) {
			found.push(`${one} ${two} ${three}`);
		}
	}
	const told = words.filter(word => word === telling).length;
	const [tells, isLong] = [
		countsTold.filter(count => told >= count),
		countsLong.filter(count => words.length >= count),
	];
	found.push(...tells.map(count => `~${count}`), ...isLong.map(count => `>${count}`));
	if (isAccount) {
		found.push('said', ...tells.filter(count => count <= mostCountedInAccount).map(count => `said ~${count}`));
	}
	return namesTalk ? [...found, 'talked'] : found;
}

const tableOf = perLanguage(({talkPatterns: {step, weights}}: LanguagePack) => {
	const lines = weights.map((line): [string, number] => [line.slice(0, -2), step * worthOfDigit(line.slice(-1))]);
	return new Map(lines);
});

/** What the patterns of a sentence add to the sum that its words make. */
export function patternSum(sentence: TalkSentence, language: LanguagePack): number {
	const weights = tableOf(language);
	return [...new Set(patternsOf(sentence))].reduce((sum, pattern) => sum + (weights.get(pattern) ?? 0), 0);
}

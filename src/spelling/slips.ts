/**
 * What a slip costs, as a measure of how unlikely it is: 1 is an arbitrary letter in another's place. The figures were
 * set by hand and tried on the first half of a list of misspellings that is not in this project.
 */
const usual = 1;
const sameSound = 0.6;
const neighbours = 0.8;
const missingLetter = 0.85;
const extraLetter = 0.85;
const doubled = 0.45;
const missingVowel = 0.6;
const missingApostrophe = 0.15;
/** A capital where a small letter was typed. */
export const otherCase = 0.3;
/** Two letters in each other's place. */
export const swapped = 0.6;
/** On top of any slip in the first letter: people seldom get that wrong. */
const firstLetter = 0.35;

/** Letters that are taken for each other because they sound alike. */
const soundAlike = ['aeiouy', 'cks', 'sz', 'ckq', 'fv', 'gj', 'mn', 'dt', 'bp', 'vw'];
const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

const codeOf = (letter: string): number => letter.charCodeAt(0);

function substitutions(): Float32Array {
	const costs = new Float32Array(128 * 128).fill(usual);
	const set = (a: string, b: string, cost: number) => {
		for (const at of [codeOf(a) * 128 + codeOf(b), codeOf(b) * 128 + codeOf(a)]) {
			costs[at] = Math.min(cost, costs[at] ?? cost);
		}
	};
	for (const row of keyboard) {
		for (let at = 1; at < row.length; at++) {
			set(row.charAt(at - 1), row.charAt(at), neighbours);
		}
	}
	for (const group of soundAlike) {
		for (const a of group) {
			for (const b of group) {
				set(a, b, sameSound);
			}
		}
	}
	for (let code = 0; code < 128; code++) {
		costs[code * 128 + code] = 0;
	}
	return costs;
}

const costs = substitutions();

/** The cost of writing `typed` where `meant` belongs; both in lower case. */
export const wrongLetter = (typed: number, meant: number, at: number): number =>
	typed === meant ? 0 : (costs[typed * 128 + meant] ?? usual) + (at === 0 ? firstLetter : 0);

const missing = new Float64Array(128).fill(missingLetter);
for (const vowel of 'aeiou') {
	missing[codeOf(vowel)] = missingVowel;
}
const apostrophe = codeOf("'");

/** The cost of leaving out `meant` after the letter `before` (0 at the start of the word). */
export function leftOut(meant: number, before: number): number {
	if (meant === apostrophe) {
		return missingApostrophe;
	}
	const cost = meant === before ? doubled : (missing[meant] ?? missingLetter);
	return before === 0 ? cost + firstLetter : cost;
}

/** The cost of writing `typed` where nothing belongs, after the typed letter `before` (0 at the start of the word). */
export const putIn = (typed: number, before: number): number =>
	typed === before ? doubled : before === 0 ? extraLetter + firstLetter : extraLetter;

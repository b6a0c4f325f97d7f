import type {Part} from './phrase-pattern.ts';

/** How common each word is: the language's commonest words, the commonest first, with a weight that falls with rank. */
export type Commonness = ReadonlyMap<string, number>;

/** The weights of words that are listed from the commonest down. What is not listed is rare, and weighs 1. */
export const commonness = (words: readonly string[]): Commonness =>
	new Map(words.map((word, rank) => [word, 30 + 4_000 / (rank + 1)]));

type Choice = {readonly words: readonly string[]; readonly cost: number};

function choiceOf(part: Part, common: Commonness): Choice[] {
	if (part.optional || part.kind === 'gap') {
		return [];
	}
	if (part.kind === 'word') {
		return [{words: part.words, cost: part.words.reduce((sum, word) => sum + (common.get(word) ?? 1), 0)}];
	}
	const rows = part.rows.map(row => rarestFirst(row, common)[0]);
	return rows.includes(undefined)
		? []
		: [{words: rows.flatMap(row => row?.words ?? []), cost: rows.reduce((sum, row) => sum + (row?.cost ?? 0), 0)}];
}

const rarestFirst = (pattern: readonly Part[], common: Commonness): Choice[] =>
	pattern.flatMap(part => choiceOf(part, common)).sort((a, b) => a.cost - b.cost);

/**
 * Sets of words of which a sentence must hold one each before the pattern can be found in it: those of its rarest
 * part, and of the next rarest. Patterns whose anchors are missing are not tried, so their number hardly matters.
 */
export const anchorsOf = (pattern: readonly Part[], common: Commonness): ReadonlySet<string>[] =>
	rarestFirst(pattern, common)
		.slice(0, 2)
		.map(({words}) => new Set(words));

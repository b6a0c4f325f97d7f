import {perObject} from './per-object.ts';
import type {Part} from './phrase-pattern.ts';

/** How common some words are together. */
export type Commonness = (words: readonly string[]) => number;

/**
 * Tells how common words are by a language's commonest ones, listed from the commonest down: their weights fall with rank. What is
 * not listed is rare, and weighs 1. Patterns share the words of a class, which are summed once.
 */
export function commonness(commonest: readonly string[]): Commonness {
	const weights = new Map(commonest.map((word, rank) => [word, 30 + 4_000 / (rank + 1)]));
	return perObject(words => words.reduce((sum, word) => sum + (weights.get(word) ?? 1), 0));
}

type Choice = {readonly words: readonly string[]; readonly cost: number; readonly at: number};

function choiceOf(part: Part, at: number, common: Commonness): Choice[] {
	if (part.optional || part.kind === 'gap') {
		return [];
	}
	if (part.kind === 'word') {
		return [{words: part.words, cost: common(part.words), at}];
	}
	const rows = part.rows.map(row => rarestFirst(row, common)[0]);
	return rows.includes(undefined)
		? []
		: [{words: rows.flatMap(row => row?.words ?? []), cost: rows.reduce((sum, row) => sum + (row?.cost ?? 0), 0), at}];
}

const rarestFirst = (pattern: readonly Part[], common: Commonness): Choice[] =>
	pattern.flatMap((part, at) => choiceOf(part, at, common)).sort((a, b) => a.cost - b.cost);

/** The most words that a part can stand for, those not counted that may stand anywhere. */
function lengthOf(part: Part): number {
	if (part.kind === 'either') {
		return Math.max(...part.rows.map(lengthOfAll));
	}
	return part.kind === 'gap' ? part.most : 1;
}

const lengthOfAll = (parts: readonly Part[]): number => parts.reduce((sum, part) => sum + lengthOf(part), 0);

/** Words of which one must stand near another: so many words away at most, before it or behind it. */
export type Need = {readonly words: readonly string[]; readonly step: 1 | -1; readonly reach: number};

/** What a sentence must hold before a pattern can be found in it: one of `words`, and what is needed near it. */
export type Anchor = {readonly words: readonly string[]; readonly need: Need | undefined};

function needOf(pattern: readonly Part[], from: Choice, to: Choice): Need {
	const [first, last] = [Math.min(from.at, to.at), Math.max(from.at, to.at)];
	// Both may stand anywhere within their own parts.
	const reach = lengthOfAll(pattern.slice(first, last + 1)) - 1;
	return {words: to.words, step: to.at > from.at ? 1 : -1, reach};
}

/** The anchor of one row of a pattern: its rarest words, and its own next rarest before those of the whole pattern. */
function anchorOfRow(row: readonly Part[], need: Need | undefined, common: Commonness): Anchor {
	const [rarest, next] = rarestFirst(row, common);
	return {words: rarest?.words ?? [], need: rarest && next ? needOf(row, rarest, next) : need};
}

/**
 * The words of the pattern's rarest part, and those of the next rarest with how far they may be. Patterns whose anchors
 * are missing are not tried, so their number hardly matters.
 */
export function anchorsOf(pattern: readonly Part[], common: Commonness): Anchor[] {
	const [rarest, next] = rarestFirst(pattern, common);
	const need = rarest && next && needOf(pattern, rarest, next);
	const part = rarest && pattern[rarest.at];
	return part?.kind === 'either'
		? part.rows.map(row => anchorOfRow(row, need, common))
		: [{words: rarest?.words ?? [], need}];
}

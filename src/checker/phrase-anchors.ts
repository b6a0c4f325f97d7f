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

/** A part of a pattern that must be there, and how common its words are. */
type Choice = {readonly at: number; readonly cost: number};

/** How common the words of a part are, of each row the rarest; `undefined` where a sentence may hold none of them. */
function costOf(part: Part, common: Commonness): number | undefined {
	if (part.optional || part.kind === 'gap') {
		return undefined;
	}
	if (part.kind === 'word') {
		return common(part.words);
	}
	let cost = 0;
	for (const row of part.rows) {
		const [rarest] = rarestOf(row, common);
		if (!rarest) {
			return undefined;
		}
		cost += rarest.cost;
	}
	return cost;
}

/** The rarest part of a pattern, and the next. */
function rarestOf(pattern: readonly Part[], common: Commonness): readonly [Choice | undefined, Choice | undefined] {
	let rarest: Choice | undefined;
	let next: Choice | undefined;
	for (const [at, part] of pattern.entries()) {
		const cost = costOf(part, common);
		if (cost !== undefined && (!rarest || cost < rarest.cost)) {
			next = rarest;
			rarest = {at, cost};
		} else if (cost !== undefined && (!next || cost < next.cost)) {
			next = {at, cost};
		}
	}
	return [rarest, next];
}

/** The words of a part, of each row those of its rarest part. */
function wordsAt(pattern: readonly Part[], {at}: Choice, common: Commonness): readonly string[] {
	const part = pattern[at];
	if (part?.kind !== 'either') {
		return part?.kind === 'word' ? part.words : [];
	}
	return part.rows.flatMap(row => {
		const [rarest] = rarestOf(row, common);
		return rarest ? wordsAt(row, rarest, common) : [];
	});
}

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

function needOf(pattern: readonly Part[], from: Choice, to: Choice, common: Commonness): Need {
	const [first, last] = [Math.min(from.at, to.at), Math.max(from.at, to.at)];
	// Both may stand anywhere within their own parts.
	const reach = lengthOfAll(pattern.slice(first, last + 1)) - 1;
	return {words: wordsAt(pattern, to, common), step: to.at > from.at ? 1 : -1, reach};
}

/** The anchor of a row of parts: its rarest words, and its own next rarest before those of the whole pattern. */
function anchorOf(row: readonly Part[], around: Need | undefined, common: Commonness): Anchor {
	const [rarest, next] = rarestOf(row, common);
	return {
		words: rarest ? wordsAt(row, rarest, common) : [],
		need: rarest && next ? needOf(row, rarest, next, common) : around,
	};
}

/**
 * The words of the pattern's rarest part, and those of the next rarest with how far they may be. Patterns whose anchors
 * are missing are not tried, so their number hardly matters.
 */
export function anchorsOf(pattern: readonly Part[], common: Commonness): Anchor[] {
	const [rarest, next] = rarestOf(pattern, common);
	const part = rarest && pattern[rarest.at];
	if (!rarest || part?.kind !== 'either') {
		return [anchorOf(pattern, undefined, common)];
	}
	const need = next && needOf(pattern, rarest, next, common);
	return part.rows.map(row => anchorOf(row, need, common));
}

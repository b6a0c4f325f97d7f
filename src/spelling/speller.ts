import {commonMistakes} from './common-mistakes.ts';
import {type NearWord, nearWords} from './near-words.ts';
import {candidates, weigh} from './suggest.ts';
import {classOf, isDoubtful, markIn, type WordTrie} from './word-trie.ts';

/** Knows the words of a language. Words are as they stand in a text, with straight apostrophes. */
export type Speller = {
	/** Whether a word is right. A name or a term of art that is no near miss of another word counts as right. */
	readonly isRight: (word: string) => boolean;
	/**
	 * What may have been meant by a word that is not right: at most five words, best first, in the word's own case. The
	 * word itself comes first where it is likelier one that no dictionary lists than a slip.
	 */
	readonly suggest: (word: string) => string[];
};

/** Beginnings that may stand before any word of at least five letters: `multicultural`. */
const prefix =
	/^(?:anti|auto|bio|cardio|counter|cyber|de|eco|electro|geo|hydro|hyper|inter|macro|micro|multi|nano|neuro|non|over|photo|post|pre|re|semi|sub|super|thermo|ultra|un|under)(?=[a-z]{5})/;
/** Where British spelling writes the `-ize` of the dictionaries with an s: `anonymised`, `tokenisation`. */
const iseEnd = /(?<=[a-z]{4}[iy])s(?=(?:e[drs]?|ing|ers?|ations?|able)$)/;
/** A word with a capital is taken for a name unless it is at least this long and this near to an everyday word. */
const surest = {length: 5, slips: 0.65, common: 4};
/** In a long word more slips are as sure. */
const long = {length: 8, slips: 0.95};
/** The parts of a compound (`stocktake`), and how near an everyday word must be for a slip to be likelier. */
const compound = {part: 3, common: 2, nearSlips: 0.9, nearCommon: 3};
/** An unknown word whose likeliest meaning weighs more than this is not a slip but a word that no dictionary lists. */
const slipWeight = 0.84;
/** So is a short one that can be pronounced, as words of a trade and of other languages are: `cuve`, `vaso`, `perio`. */
const short = {length: 5, slipWeight: 0.25};
/** Above these weights a word is rather one that no dictionary lists, and below them rather a slip; both may be wrong. */
const surely = {short: 0.1, long: 0.3};
const unpronounceable = /[^aeiouy]{3}|^[^aeiouy]{2}$|[aeiou]{3}/;
/** A proper name this common is known to all, so that a small letter in it is a slip: `london`. */
const knownToAll = 4;
/** Names that are spelt in one way only. */
const fixedNames = new Set(
	`monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
	october november december english british american european french german spanish italian chinese japanese indian
	london linkedin microsoft google christmas easter`.split(/\s+/),
);

const mostSuggestions = 5;

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const isCapitalized = (word: string): boolean => /^[A-Z]/.test(word);
const isShouted = (word: string): boolean => /^[A-Z][A-Z']+$/.test(word);

/** Accents are no matter of spelling in English: `résumé`, `resume`. */
const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** Takes the end behind an apostrophe off a word: `team's`, `there'll`. */
function parted(word: string): [stem: string, end: string] {
	const end = /'(?:s|ll|d|ve|re)$/i.exec(word)?.[0] ?? '';
	return [word.slice(0, word.length - end.length), end];
}

/** Gives a suggestion the capitals of the word that it stands for. */
function inCaseOf(suggestion: string, word: string): string {
	if (isShouted(word)) {
		return suggestion.toUpperCase();
	}
	return isCapitalized(word) ? capitalized(suggestion) : suggestion;
}

function isListed(trie: WordTrie, word: string): boolean {
	const lower = word.toLowerCase();
	const forms = isCapitalized(word) ? [word, lower, capitalized(lower)] : [word];
	return forms.some(form => markIn(trie, form) > 0) || isObscureName(trie, word);
}

/** A name in small letters that is more likely a common noun of that name: `kirk`, `labrador`. */
function isObscureName(trie: WordTrie, word: string): boolean {
	const mark = markIn(trie, capitalized(word));
	return mark > 0 && classOf(mark) < knownToAll && !fixedNames.has(word);
}

const pluralEnd = /(?<=[^\Wsxzyh]{4})s$/;

/** Whether a word is one of the dictionary with an -s, which may be a noun where it is none otherwise: `lates`. */
const isPlural = (trie: WordTrie, lower: string): boolean =>
	pluralEnd.test(lower) && markIn(trie, lower.replace(pluralEnd, '')) > 0;

/** Whether a word that no dictionary lists is made of two that it does, or is one with an -s: `cheesemonger`, `florals`. */
function isMade(trie: WordTrie, lower: string): boolean {
	const isPart = (part: string): boolean =>
		part.length >= compound.part && classOf(markIn(trie, part)) >= compound.common;
	const halves = [...lower].some((_, at) => isPart(lower.slice(0, at)) && isPart(lower.slice(at)));
	return (halves || isPlural(trie, lower)) && !hasNear(trie, lower, lower.replace(pluralEnd, ''));
}

/** Whether a word is one of the dictionary behind a beginning that may stand before any, and no slip: `resluts`. */
function isPrefixed(trie: WordTrie, lower: string): boolean {
	const rest = lower.replace(prefix, '');
	return rest !== lower && isListed(trie, rest) && !hasNear(trie, lower, lower);
}

/** Whether an everyday word is so near that a slip is likelier than a word that is not listed. */
const hasNear = (trie: WordTrie, lower: string, but: string): boolean =>
	nearWords(trie, lower, compound.nearSlips).some(({word, common}) => common >= compound.nearCommon && word !== but);

/** Whether a near word is so near and so common that a word with a capital is a slip and no name. */
function isSure(near: NearWord, word: string): boolean {
	const isFixed = fixedNames.has(near.word.toLowerCase());
	const plain = near.word === near.word.toLowerCase() || isFixed;
	const most = isFixed || word.length >= long.length ? long.slips : surest.slips;
	return plain && word.length >= surest.length && near.slips <= most && near.common >= surest.common;
}

const isWordlike = (word: string): boolean => word.length <= short.length && !unpronounceable.test(word);

const isLikelySlip = (near: NearWord, word: string): boolean =>
	weigh(near) <= (isWordlike(word) ? short.slipWeight : slipWeight);

const isSurelySlip = (near: NearWord, word: string): boolean =>
	weigh(near) <= (isWordlike(word) ? surely.short : surely.long);

/** Whether only large dictionaries know a word: then it may be meant, however near an everyday word is. */
const isRare = (trie: WordTrie, lower: string): boolean => isDoubtful(trie, lower) && !fixedNames.has(lower);

function nearest(trie: WordTrie, stem: string): string[] {
	const lower = stem.toLowerCase();
	const known = commonMistakes.get(lower);
	if (known !== undefined) {
		return [known];
	}
	const near = candidates(trie, lower);
	const [best] = near;
	if (!(best && (isCapitalized(stem) ? isSure(best, stem) : isLikelySlip(best, lower)))) {
		return [];
	}
	const words = near.map(({word}) => word);
	const isSlip = isCapitalized(stem) || (isSurelySlip(best, lower) && !isPlural(trie, lower) && !isRare(trie, lower));
	return isSlip ? words : [lower, ...words];
}

function isKnown(trie: WordTrie, word: string): boolean {
	const lower = word.toLowerCase();
	if (commonMistakes.has(lower)) {
		return false;
	}
	const ize = lower.replace(iseEnd, 'z');
	return (
		isListed(trie, word) || (ize !== lower && isListed(trie, ize)) || isPrefixed(trie, lower) || isMade(trie, lower)
	);
}

/** A speller over the words of a tree. */
export function spellerOver(trie: WordTrie): Speller {
	// Whoever asks whether a word is right asks for suggestions next, and both take the same search.
	let last = {word: '', suggestions: [] as string[]};
	const suggest = (word: string): string[] => {
		if (last.word !== word) {
			const [stem, end] = parted(withoutAccents(word));
			const all = nearest(trie, stem).map(suggestion => inCaseOf(suggestion, stem) + end);
			const most = mostSuggestions + (all[0] === word ? 1 : 0);
			last = {word, suggestions: [...new Set(all)].slice(0, most)};
		}
		return last.suggestions;
	};
	return {
		isRight(word) {
			const plain = withoutAccents(word);
			const [stem] = parted(plain);
			// Nobody types an accent by mistake: such a word is another language's, or a name.
			if (plain !== word) {
				return true;
			}
			if (!/^[A-Za-z']{2,40}$/.test(stem) || markIn(trie, plain) > 0 || isKnown(trie, stem)) {
				return true;
			}
			return suggest(word).length === 0;
		},
		suggest,
	};
}

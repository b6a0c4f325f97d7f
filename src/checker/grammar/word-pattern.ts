import type {Sentence, Span, Word} from '../text.ts';
import {byForm, type Form} from '../word-forms.ts';

/**
 * A wording that is a slip. In `find`, words stand apart by spaces and choices by `|`; the stars hold what is wrong.
 * `{name}` stands for a list of words, `^` for where a stretch of words begins or ends (a mark, the sentence's end), `-`
 * for a hyphen, `_` for any word, and `!` before a choice for anything but it.
 */
export type Slip = {
	readonly find: string;
	/** What should stand between the stars. */
	readonly meant: string;
	/** A sentence that holds the slip. */
	readonly example: string;
	/** Sentences that look like it and must stay silent. */
	readonly passes?: readonly string[];
};

/** A slip that was found: where, what is written there, and what was most likely meant, in the same case. */
export type FoundSlip = Span & {readonly written: string; readonly meant: string};

/** A word in lower case, a hyphen, or a mark or an end, which is `undefined`. */
type Token = string | undefined;

type Test = (token: Token) => boolean;

type Compiled = {
	readonly before: readonly Test[];
	/** Those after the first starred word, by which it is found. */
	readonly starred: readonly Test[];
	readonly after: readonly Test[];
	readonly meant: string;
};

/** The slips that may begin with a word, told by its spelling. */
export type SlipIndex = (word: Form) => readonly Compiled[];

const none: readonly Compiled[] = [];

const expand = (choice: string, lists: Readonly<Record<string, string>>): string[] =>
	choice.split('|').flatMap(each => {
		const list = lists[each.replace(/^\{|\}$/g, '')];
		return each.startsWith('{') && list !== undefined ? list.split(' ') : [each];
	});

function testOf(written: string, lists: Readonly<Record<string, string>>): Test {
	if (written.startsWith('!')) {
		const test = testOf(written.slice(1), lists);
		return lower => !test(lower);
	}
	if (written === '_') {
		return lower => lower !== undefined && lower !== '-';
	}
	const choices = new Set(expand(written, lists));
	const atEnd = choices.has('^');
	return lower => (lower === undefined ? atEnd : choices.has(lower));
}

/** Makes slips ready for finding. */
export function indexSlips(slips: readonly Slip[], lists: Readonly<Record<string, string>>): SlipIndex {
	const index = new Map<string, Compiled[]>();
	for (const {find, meant} of slips) {
		const [before = '', starred = '', after = ''] = find.split('*').map(part => part.trim());
		const tests = (part: string): Test[] => (part === '' ? [] : part.split(' ').map(each => testOf(each, lists)));
		const compiled = {before: tests(before).reverse(), starred: tests(starred).slice(1), after: tests(after), meant};
		for (const first of expand(starred.split(' ')[0] ?? '', lists)) {
			index.set(first, [...(index.get(first) ?? []), compiled]);
		}
	}
	return byForm(({lower}) => index.get(lower) ?? none);
}

type Mark = '-' | 'mark' | 'space';

const space = 0x20;

/** What stands between two words: nothing but space counts as nothing. */
function markBetween(text: string, {end}: Word, {start}: Word): Mark {
	if (start - end === 1 && text.charCodeAt(end) === space) {
		return 'space';
	}
	const gap = text.slice(end, start);
	return /^[-‐‑]$/.test(gap) ? '-' : /^\s+$/.test(gap) ? 'space' : 'mark';
}

/** A sentence of a text, as slips are looked for in it. */
type Place = {readonly text: string; readonly words: readonly Word[]};

/** The mark between a word and its neighbour after it, or before it where `step` is -1. */
function markBeside({text, words}: Place, at: number, step: 1 | -1): Mark {
	const here = words[at];
	const next = words[at + step];
	if (!(here && next)) {
		return 'space';
	}
	return step === 1 ? markBetween(text, here, next) : markBetween(text, next, here);
}

const nowhere = -1;

/** A mark as a token, or else the word behind it. */
const tokenOf = (mark: Mark, word: Word | undefined): Token => (mark === '-' ? mark : word?.lower);

/**
 * Holds tests against what comes after a word, or before it where `step` is -1: words, and the marks that part them.
 * Gives the number of the last word that it came to, or `nowhere` where a test fails.
 */
function wordAfter(tests: readonly Test[], place: Place, at: number, step: 1 | -1): number {
	let index = at;
	let mark: Mark = 'space';
	for (const test of tests) {
		mark = mark === 'space' ? markBeside(place, index, step) : 'space';
		const next = mark === 'space' ? place.words[index + step] : undefined;
		if (!test(tokenOf(mark, next))) {
			return nowhere;
		}
		index += next ? step : 0;
	}
	return index;
}

/** `meant` with a capital where `written` has one. */
export const inCaseOf = (meant: string, written: string): string =>
	/^\p{Lu}/u.test(written) && written !== 'I' ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;

/** Where a slip that may begin with a word ends, or `nowhere`. Its first starred word is what it was found by. */
function slipEnd({before, starred, after}: Compiled, place: Place, at: number): number {
	if (wordAfter(before, place, at, -1) === nowhere) {
		return nowhere;
	}
	const last = wordAfter(starred, place, at, 1);
	return last !== nowhere && wordAfter(after, place, last, 1) !== nowhere ? last : nowhere;
}

function slipAt(place: Place, at: number, compiled: readonly Compiled[]): FoundSlip | undefined {
	const first = place.words[at];
	for (const slip of compiled) {
		const last = place.words[slipEnd(slip, place, at)];
		if (first && last) {
			const written = place.text.slice(first.start, last.end);
			return {start: first.start, end: last.end, written, meant: inCaseOf(slip.meant, written)};
		}
	}
	return undefined;
}

/** The slips in a sentence of `text`, in order; at each place the first that fits. */
export function findSlips(text: string, {words}: Sentence, index: SlipIndex): FoundSlip[] {
	const found: FoundSlip[] = [];
	const place = {text, words};
	for (let at = 0; at < words.length; at++) {
		const compiled = index(words[at] as Word);
		const slip = compiled.length > 0 ? slipAt(place, at, compiled) : undefined;
		if (slip) {
			found.push(slip);
		}
	}
	return found;
}

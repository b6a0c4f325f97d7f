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
		const compiled = {before: tests(before).reverse(), starred: tests(starred), after: tests(after), meant};
		for (const first of expand(starred.split(' ')[0] ?? '', lists)) {
			index.set(first, [...(index.get(first) ?? []), compiled]);
		}
	}
	return byForm(({lower}) => index.get(lower) ?? none);
}

/** The tokens of a sentence, and for each word the number of its own. */
type Tokens = {readonly tokens: readonly Token[]; readonly places: readonly number[]};

const space = 0x20;

/** What stands between two words: nothing but space counts as nothing. */
function markBetween(gap: string): '-' | 'mark' | 'space' {
	return /^[-‐‑]$/.test(gap) ? '-' : /^\s+$/.test(gap) ? 'space' : 'mark';
}

function tokensOf(text: string, {words}: Sentence): Tokens {
	const tokens: Token[] = [undefined];
	const places: number[] = [];
	let end: number | undefined;
	for (const word of words) {
		const isSpaced = end === undefined || (word.start - end === 1 && text.charCodeAt(end) === space);
		const mark = isSpaced ? 'space' : markBetween(text.slice(end, word.start));
		if (mark !== 'space') {
			tokens.push(mark === '-' ? mark : undefined);
		}
		places.push(tokens.length);
		tokens.push(word.lower);
		end = word.end;
	}
	tokens.push(undefined);
	return {tokens, places};
}

function matchesAt(tests: readonly Test[], tokens: readonly Token[], from: number, step: 1 | -1): boolean {
	for (let index = 0; index < tests.length; index++) {
		if (!tests[index]?.(tokens[from + index * step])) {
			return false;
		}
	}
	return true;
}

/** `meant` with a capital where `written` has one. */
export const inCaseOf = (meant: string, written: string): string =>
	/^\p{Lu}/u.test(written) && written !== 'I' ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;

/** Whether a slip that may begin at `from` is there. Its first starred word is what it was found by. */
const isThere = ({before, starred, after}: Compiled, tokens: readonly Token[], from: number): boolean =>
	matchesAt(before, tokens, from - 1, -1) &&
	matchesAt(after, tokens, from + starred.length, 1) &&
	(starred.length === 1 || matchesAt(starred, tokens, from, 1));

function slipAt(
	text: string,
	words: readonly Word[],
	{tokens, places}: Tokens,
	at: number,
	compiled: readonly Compiled[],
): FoundSlip | undefined {
	const from = places[at] ?? 0;
	for (const slip of compiled) {
		if (!isThere(slip, tokens, from)) {
			continue;
		}
		const first = words[at];
		const last = words[places.indexOf(from + slip.starred.length - 1, at)];
		if (first && last) {
			const written = text.slice(first.start, last.end);
			return {start: first.start, end: last.end, written, meant: inCaseOf(slip.meant, written)};
		}
	}
	return undefined;
}

/** The slips in a sentence of `text`, in order; at each place the first that fits. */
export function findSlips(text: string, sentence: Sentence, index: SlipIndex): FoundSlip[] {
	const {words} = sentence;
	const found: FoundSlip[] = [];
	let tokens: Tokens | undefined;
	for (let at = 0; at < words.length; at++) {
		const compiled = index(words[at] as Word);
		if (compiled.length > 0) {
			tokens ??= tokensOf(text, sentence);
			const slip = slipAt(text, words, tokens, at, compiled);
			if (slip) {
				found.push(slip);
			}
		}
	}
	return found;
}

import type {Sentence, Span, Word} from '../text.ts';

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

/** Words and the marks between them: `undefined` is a mark or an end. */
type Token = {readonly lower: string | undefined; readonly word?: Word};

type Test = (lower: string | undefined) => boolean;

type Compiled = {
	readonly before: readonly Test[];
	readonly starred: readonly Test[];
	readonly after: readonly Test[];
	readonly meant: string;
};

/** Slips by each word that they may begin with. */
export type SlipIndex = ReadonlyMap<string, readonly Compiled[]>;

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
	return index;
}

function tokensOf(text: string, {words}: Sentence): Token[] {
	const tokens: Token[] = [{lower: undefined}];
	let end: number | undefined;
	for (const word of words) {
		const gap = end === undefined ? ' ' : text.slice(end, word.start);
		if (/^[-‐‑]$/.test(gap)) {
			tokens.push({lower: '-'});
		} else if (!/^\s+$/.test(gap)) {
			tokens.push({lower: undefined});
		}
		tokens.push({lower: word.lower, word});
		end = word.end;
	}
	return [...tokens, {lower: undefined}];
}

const matchesAt = (tests: readonly Test[], tokens: readonly Token[], from: number, step: 1 | -1): boolean =>
	tests.every((test, index) => test(tokens[from + index * step]?.lower));

/** `meant` with a capital where `written` has one. */
export const inCaseOf = (meant: string, written: string): string =>
	/^\p{Lu}/u.test(written) && written !== 'I' ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;

function slipAt(text: string, tokens: readonly Token[], at: number, index: SlipIndex): FoundSlip | undefined {
	for (const {before, starred, after, meant} of index.get(tokens[at]?.lower ?? '') ?? []) {
		const last = tokens[at + starred.length - 1]?.word;
		const first = tokens[at]?.word;
		if (
			first &&
			last &&
			matchesAt(starred, tokens, at, 1) &&
			matchesAt(before, tokens, at - 1, -1) &&
			matchesAt(after, tokens, at + starred.length, 1)
		) {
			const written = text.slice(first.start, last.end);
			return {start: first.start, end: last.end, written, meant: inCaseOf(meant, written)};
		}
	}
	return undefined;
}

/** The slips in a sentence of `text`, in order; at each place the first that fits. */
export function findSlips(text: string, sentence: Sentence, index: SlipIndex): FoundSlip[] {
	if (!sentence.words.some(({lower}) => index.has(lower))) {
		return [];
	}
	const tokens = tokensOf(text, sentence);
	return tokens.flatMap((_, at) => slipAt(text, tokens, at, index) ?? []);
}

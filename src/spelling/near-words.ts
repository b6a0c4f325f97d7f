import {leftOut, otherCase, putIn, swapped, wrongLetter} from './slips.ts';
import {classOf, doubtful, neverSuggested, type WordTrie} from './word-trie.ts';

/** A word of the dictionary that the writer may have meant. */
export type NearWord = {
	readonly word: string;
	/** How unlikely the slips are that lead from it to what was typed; 1 is about one letter. */
	readonly slips: number;
	/** How common the word is, from 0 to 9. */
	readonly common: number;
};

/** A search under way: what was typed, and the path taken through the tree with one row of costs for each letter. */
type Search = {
	readonly trie: WordTrie;
	readonly typed: Uint16Array;
	/** What it costs that each letter typed belongs nowhere. */
	readonly extra: Float64Array;
	readonly limit: number;
	/** Letters of the path as they stand in the dictionary. */
	readonly path: Uint16Array;
	readonly rows: Float64Array[];
	readonly found: NearWord[];
};

/** No word of a dictionary is longer. */
const longestWord = 64;

const lowerCode = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

const codeAt = (codes: Uint16Array, at: number): number => codes[at] ?? 0;
const costAt = (row: Float64Array, at: number): number => row[at] ?? 0;

/** Fills the row of the last letter of the path: the least cost of typing each beginning. Returns the least of them. */
function fillRow({typed, extra, path, rows}: Search, depth: number): number {
	const letter = codeAt(path, depth - 1);
	const meant = lowerCode(letter);
	const before = depth > 1 ? lowerCode(codeAt(path, depth - 2)) : 0;
	const capital = meant === letter ? 0 : otherCase;
	const row = rows[depth] ?? new Float64Array(typed.length + 1);
	rows[depth] = row;
	const above = rows[depth - 1] ?? row;
	const earlier = rows[depth - 2] ?? row;
	const missing = leftOut(meant, before);
	let least = costAt(above, 0) + missing;
	row[0] = least;
	let cost = least;
	let last = 0;
	for (let at = 1; at <= typed.length; at++) {
		const code = codeAt(typed, at - 1);
		cost = Math.min(
			costAt(above, at) + missing,
			costAt(above, at - 1) + wrongLetter(code, meant, at - 1) + capital,
			cost + costAt(extra, at - 1),
		);
		if (last === meant && code === before && code !== meant) {
			cost = Math.min(cost, costAt(earlier, at - 2) + swapped);
		}
		row[at] = cost;
		least = Math.min(least, cost);
		last = code;
	}
	return least;
}

function follow(search: Search, node: number, depth: number): void {
	const {trie, typed, limit, path, rows, found} = search;
	path[depth - 1] = trie.letters[node] ?? 0;
	const least = fillRow(search, depth);
	const mark = trie.marks[node] ?? 0;
	const slips = rows[depth]?.[typed.length] ?? limit + 1;
	if (mark > neverSuggested && mark !== doubtful && slips <= limit) {
		found.push({word: String.fromCharCode(...path.subarray(0, depth)), slips, common: classOf(mark)});
	}
	if (least <= limit) {
		followAll(search, node, depth + 1);
	}
}

function followAll(search: Search, node: number, depth: number): void {
	const {children, siblings} = search.trie;
	for (let child = children[node] ?? 0; child !== 0; child = siblings[child] ?? 0) {
		follow(search, child, depth);
	}
}

/** All words of the dictionary that slips worth at most `limit` lead from to `typed` (in lower case), in no order. */
export function nearWords(trie: WordTrie, typed: string, limit: number): NearWord[] {
	const codes = Uint16Array.from(typed, letter => letter.charCodeAt(0));
	const extra = Float64Array.from(codes, (code, at) => putIn(code, at > 0 ? codeAt(codes, at - 1) : 0));
	const first = new Float64Array(codes.length + 1);
	for (let at = 1; at <= codes.length; at++) {
		first[at] = costAt(first, at - 1) + costAt(extra, at - 1);
	}
	const path = new Uint16Array(longestWord);
	const search: Search = {trie, typed: codes, extra, limit, path, rows: [first], found: []};
	followAll(search, 0, 1);
	return search.found;
}

/** The words of the dictionary as a tree of letters, in flat arrays: 7 MB, filled in one pass. Node 0 is the root. */
export type WordTrie = {
	/** The letter of each node, as a character code. */
	readonly letters: Uint8Array;
	/** The first letter that may follow; 0 for none. */
	readonly children: Uint32Array;
	/** The next letter that may stand in this one's place; 0 for none. */
	readonly siblings: Uint32Array;
	/** What kind of word ends here: 0 for none, `neverSuggested`, its class and 2, or `doubtful`. */
	readonly marks: Uint8Array;
};

/** The mark of a word that is right but never suggested. */
export const neverSuggested = 1;

/** The mark of a word that is in no dictionary but large ones, and one slip away from an everyday word. */
export const doubtful = 12;

/** The class of a word, from 0 (rare) to 9 (the commonest), by its mark. */
export const classOf = (mark: number): number => mark - 2;

const newline = 10;
const dash = 45;
const tilde = 126;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A tree being filled. `path` holds the nodes of the word before, by depth. */
type Growing = WordTrie & {readonly path: number[]; end: number};

function addLetter(growing: Growing, code: number, depth: number): void {
	const {letters, children, siblings, path} = growing;
	const node = growing.end++;
	const elder = path[depth];
	letters[node] = code;
	if (elder === undefined) {
		children[path[depth - 1] ?? 0] = node;
	} else {
		siblings[elder] = node;
	}
	path.length = depth;
	path.push(node);
}

/** Reads one line from `at`. Returns where the next begins. */
function addLine(growing: Growing, packed: string, at: number): number {
	let depth = Number.parseInt(packed.charAt(at), 36);
	growing.path.length = Math.min(growing.path.length, depth + 2);
	let mark = 2;
	let next = at + 1;
	for (let code = packed.charCodeAt(next); code !== newline && next < packed.length; code = packed.charCodeAt(next)) {
		if (isDigit(code)) {
			mark = code - 48 + 2;
		} else if (code === dash) {
			mark = neverSuggested;
		} else if (code === tilde) {
			mark = doubtful;
		} else {
			addLetter(growing, code, ++depth);
		}
		next++;
	}
	growing.marks[growing.end - 1] = mark;
	return next + 1;
}

/** Reads the packed word list, whose form `packedWords` in `test/dictionary/make.ts` tells. */
export function readTrie(packed: string): WordTrie {
	const size = packed.length;
	const growing: Growing = {
		letters: new Uint8Array(size),
		children: new Uint32Array(size),
		siblings: new Uint32Array(size),
		marks: new Uint8Array(size),
		path: [0],
		end: 1,
	};
	for (let at = 0; at < size; ) {
		at = addLine(growing, packed, at);
	}
	const {letters, children, siblings, marks, end} = growing;
	return {
		letters: letters.slice(0, end),
		children: children.slice(0, end),
		siblings: siblings.slice(0, end),
		marks: marks.slice(0, end),
	};
}

/** The mark of a word, its case as it stands; 0 where it is not in the tree, or doubtful. */
export function markIn(trie: WordTrie, word: string): number {
	const mark = anyMarkIn(trie, word);
	return mark === doubtful ? 0 : mark;
}

/** Whether a word is there, but may as well be a slip. */
export const isDoubtful = (trie: WordTrie, word: string): boolean => anyMarkIn(trie, word) === doubtful;

function anyMarkIn({letters, children, siblings, marks}: WordTrie, word: string): number {
	let node = 0;
	for (let at = 0; at < word.length; at++) {
		const code = word.charCodeAt(at);
		node = children[node] ?? 0;
		while (node !== 0 && letters[node] !== code) {
			node = siblings[node] ?? 0;
		}
		if (node === 0) {
			return 0;
		}
	}
	return marks[node] ?? 0;
}

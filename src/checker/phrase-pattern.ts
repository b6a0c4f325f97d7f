import {perObject} from './per-object.ts';

/** Named sets of words that a pattern may call by `{name}`. A member is a word or another class, as `{other}`. */
export type WordClasses = Readonly<Record<string, string>>;

/** One part of a pattern, and whether it may be left out. */
export type Part = {readonly optional: boolean} & (
	| {readonly kind: 'word'; readonly words: readonly string[]}
	| {readonly kind: 'either'; readonly rows: readonly (readonly Part[])[]}
	| {readonly kind: 'gap'; readonly most: number; readonly overNegation: boolean}
);

/** The tokens that close a sentence: one that ends without a mark is read as if it ended in a full stop. */
const sentenceEnds = ['.', '?', '!'];

const gapPattern = /^(…|\*)(\d+)$/;

/** Where the reading of a pattern is. */
type Cursor = {readonly text: string; readonly classes: WordClasses; at: number};

/** What a part allows: single words, which lead to the same place, and rows of parts. */
type Choices = {readonly words: string[]; readonly rows: (readonly Part[])[]};

const wordsRead = perObject((_classes: WordClasses) => new Map<string, readonly string[]>());

/** The words of a class, classes within it included. An unknown name is an error of the language pack, and throws. */
function classWords(name: string, classes: WordClasses): readonly string[] {
	const known = wordsRead(classes);
	const members = classes[name];
	if (members === undefined) {
		throw new Error(`The language pack has no word class {${name}}.`);
	}
	const words = known.get(name) ?? members.split(/\s+/).flatMap(member => wordsOf(member, classes));
	known.set(name, words);
	return words;
}

function wordsOf(token: string, classes: WordClasses): readonly string[] {
	if (token === '$') {
		return sentenceEnds;
	}
	return token.startsWith('{') ? classWords(token.slice(1, -1), classes) : [token];
}

function unreadable({text}: Cursor): Error {
	return new Error(`The language pack has a pattern that cannot be read: ${text}`);
}

/** Goes over a mark, where it stands next. */
function takes(cursor: Cursor, mark: string): boolean {
	const isThere = cursor.text[cursor.at] === mark;
	cursor.at += isThere ? 1 : 0;
	return isThere;
}

const isMark = (char: string | undefined): boolean =>
	char === ' ' || char === '|' || char === ')' || char === '(' || char === undefined;

function takeWord(cursor: Cursor): string {
	const from = cursor.at;
	while (!isMark(cursor.text[cursor.at])) {
		cursor.at++;
	}
	if (cursor.at === from) {
		throw unreadable(cursor);
	}
	return cursor.text.slice(from, cursor.at);
}

const partOf = ({words, rows}: Choices, optional: boolean): Part =>
	rows.length === 0
		? {kind: 'word', words, optional}
		: {kind: 'either', rows: words.length > 0 ? [[{kind: 'word', words, optional: false}], ...rows] : rows, optional};

function partOfWord(raw: string, classes: WordClasses): Part {
	const optional = raw.length > 1 && raw.endsWith('?');
	const word = optional ? raw.slice(0, -1) : raw;
	const gap = gapPattern.exec(word);
	return gap
		? {kind: 'gap', most: Number(gap[2]), overNegation: gap[1] === '*', optional}
		: {kind: 'word', words: wordsOf(word, classes), optional};
}

/** Reads what stands in brackets, with them. */
function takeBrackets(cursor: Cursor, choices: Choices): void {
	do {
		// Over the bracket that opens or the stroke.
		cursor.at++;
		takeAlternative(cursor, choices);
	} while (cursor.text[cursor.at] === '|');
	if (!takes(cursor, ')')) {
		throw unreadable(cursor);
	}
}

/** Reads one alternative in brackets: a word, further brackets, or a row of both. */
function takeAlternative(cursor: Cursor, choices: Choices): void {
	const row = [takeItem(cursor)];
	while (takes(cursor, ' ')) {
		row.push(takeItem(cursor));
	}
	const [first] = row;
	if (row.at(-1)?.kind === 'gap') {
		throw new Error(`A gap that ends what stands in brackets belongs behind them: ${cursor.text}`);
	}
	if (row.length === 1 && first?.optional) {
		throw unreadable(cursor);
	}
	if (row.length === 1 && first) {
		addChoices(choices, first);
	} else {
		choices.rows.push(row);
	}
}

/** Reads a word or brackets. */
function takeItem(cursor: Cursor): Part {
	if (cursor.text[cursor.at] !== '(') {
		return partOfWord(takeWord(cursor), cursor.classes);
	}
	const choices: Choices = {words: [], rows: []};
	takeBrackets(cursor, choices);
	return partOf(choices, takes(cursor, '?'));
}

function addChoices({words, rows}: Choices, part: Part): void {
	if (part.kind === 'word') {
		words.push(...part.words);
	} else if (part.kind === 'either') {
		rows.push(...part.rows);
	}
}

/** Reads a token outside of brackets: words and brackets, parted by strokes. */
function takeToken(cursor: Cursor): Part {
	let part = takeItem(cursor);
	while (takes(cursor, '|')) {
		const choices: Choices = {words: [], rows: []};
		const next = takeItem(cursor);
		addChoices(choices, part);
		addChoices(choices, next);
		part = partOf(choices, next.optional);
	}
	return part;
}

/**
 * Reads a pattern: a row of tokens parted by spaces. A token is `word`, `this|that`, `{class}`, `(two words|three
 * words here)`, `maybe?`, `…3` (up to three words, no negation among them; not last in brackets), `*3` (up to three words of any kind), `^`
 * and `$` (the sentence's start and end), `#` (a numeral), and a last `?` or `!` (how the sentence ends).
 */
export function readPattern(pattern: string, classes: WordClasses): Part[] {
	const cursor: Cursor = {text: pattern, classes, at: 0};
	const parts: Part[] = [];
	do {
		parts.push(takeToken(cursor));
	} while (takes(cursor, ' '));
	if (cursor.at < pattern.length) {
		throw unreadable(cursor);
	}
	return parts;
}

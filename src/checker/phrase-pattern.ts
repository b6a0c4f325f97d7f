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

/** Splits at `mark` outside of brackets. */
function split(text: string, mark: ' ' | '|'): string[] {
	if (!text.includes(mark)) {
		return [text];
	}
	const found: string[] = [];
	let depth = 0;
	let from = 0;
	for (let at = 0; at < text.length; at++) {
		const char = text[at];
		depth += char === '(' ? 1 : char === ')' ? -1 : 0;
		if (char === mark && depth === 0) {
			found.push(text.slice(from, at));
			from = at + 1;
		}
	}
	return [...found, text.slice(from)].filter(part => part !== '');
}

const read = new WeakMap<WordClasses, Map<string, readonly string[]>>();

/** The words of a class, classes within it included. An unknown name is an error of the language pack, and throws. */
function classWords(name: string, classes: WordClasses): readonly string[] {
	const known = read.get(classes) ?? new Map<string, readonly string[]>();
	read.set(classes, known);
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

const isBracketed = (token: string): boolean =>
	token.startsWith('(') && token.endsWith(')') && split(token, ' ').length === 1;

/** What a token allows, brackets opened: `a|(b c|d)` allows `a`, `b c` and `d`. */
const alternativesOf = (token: string): string[] =>
	split(token, '|').flatMap(each => (isBracketed(each) ? alternativesOf(each.slice(1, -1)) : [each]));

function readRow(row: string, classes: WordClasses): Part[] {
	if (split(row, ' ').length < 2) {
		throw new Error(`The language pack has a pattern that cannot be read: ${row}`);
	}
	const parts = readPattern(row, classes);
	if (parts.at(-1)?.kind === 'gap') {
		throw new Error(`A gap that ends what stands in brackets belongs behind them: ${row}`);
	}
	return parts;
}

const isWord = (alternative: string): boolean => !/[ ()]/.test(alternative);

/** Alternatives of one word each are one part: they lead to the same place. */
function readAlternatives(alternatives: readonly string[], optional: boolean, classes: WordClasses): Part {
	const [only] = alternatives;
	if (only !== undefined && alternatives.length === 1 && isWord(only)) {
		return {kind: 'word', words: wordsOf(only, classes), optional};
	}
	const rows = alternatives.filter(alternative => !isWord(alternative)).map(row => readRow(row, classes));
	const words = alternatives.filter(isWord).flatMap(token => wordsOf(token, classes));
	if (rows.length === 0) {
		return {kind: 'word', words, optional};
	}
	return {
		kind: 'either',
		rows: words.length > 0 ? [[{kind: 'word', words, optional: false}], ...rows] : rows,
		optional,
	};
}

function readToken(raw: string, classes: WordClasses): Part {
	const optional = raw.length > 1 && raw.endsWith('?');
	const token = optional ? raw.slice(0, -1) : raw;
	const gap = gapPattern.exec(token);
	if (gap) {
		return {kind: 'gap', most: Number(gap[2]), overNegation: gap[1] === '*', optional};
	}
	return readAlternatives(alternativesOf(token), optional, classes);
}

/**
 * Reads a pattern: a row of tokens parted by spaces. A token is `word`, `this|that`, `{class}`, `(two words|three
 * words here)`, `maybe?`, `…3` (up to three words, no negation among them; not last in brackets), `*3` (up to three words of any kind), `^`
 * and `$` (the sentence's start and end), `#` (a numeral), and a last `?` or `!` (how the sentence ends).
 */
export const readPattern = (pattern: string, classes: WordClasses): Part[] =>
	split(pattern, ' ').map(token => readToken(token, classes));

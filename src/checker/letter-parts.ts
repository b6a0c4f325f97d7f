import type {LanguagePack} from './languages/language-pack.ts';
import type {Span} from './text.ts';

/**
 * A stretch of the body and the part it plays. `text` is what the advice speaks of; `bullets` is a run of list items;
 * `sign-off` is the closing phrase, and `signature` all that comes after it.
 */
export type Part = Span & {readonly role: 'greeting' | 'text' | 'bullets' | 'sign-off' | 'signature'};

const longestGreeting = 8;
const longestSignOff = 6;
const longestSignature = 8;
/** A line longer than this, in characters, is neither greeting nor sign-off: no need to count its words. */
const longestLine = 120;

/** The lines between empty lines, block by block. */
function blocksOf(text: string): Span[][] {
	const blocks: Span[][] = [];
	let block: Span[] = [];
	for (let start = 0; start <= text.length; ) {
		const found = text.indexOf('\n', start);
		const end = found < 0 ? text.length : found;
		if (text.slice(start, end).trim() !== '') {
			block.push({start, end});
		} else if (block.length > 0) {
			blocks.push(block);
			block = [];
		}
		start = end + 1;
	}
	return block.length > 0 ? [...blocks, block] : blocks;
}

const startsWith = (line: string, starts: readonly string[]): boolean => {
	const lower = line.toLowerCase();
	return starts.some(start => lower.startsWith(start) && !/^[\p{L}\p{N}]/u.test(lower.slice(start.length)));
};

/** Whether a line opens with one of `starts`, has at most `most` words, and is no sentence. */
const isLine = (line: string, starts: readonly string[], most: number): boolean =>
	line.length <= longestLine && !/[.?]$/.test(line) && line.split(/\s+/).length <= most && startsWith(line, starts);

const wordsIn = (line: string): string[] => (line.length > longestLine ? [] : line.split(/\s+/));

/** A name and a comma, without any greeting: `Gary,`. */
const isBareGreeting = (line: string): boolean => /[,:!–-]$/.test(line) && wordsIn(line).length <= 4;

/** A closing wish that nobody listed: a short line that ends in a comma, with the name below it. */
const isBareSignOff = (line: string, left: number): boolean =>
	line.endsWith(',') && left > 1 && left <= 4 && wordsIn(line).length <= 8;

/** A name, an address or a number, alone on a line, without any sign-off above it. */
function isBareName(line: string): boolean {
	const all = wordsIn(line);
	const named = all.length === 1 || all.every(word => /^[\p{Lu}\d+(x]/u.test(word));
	return all.length <= 4 && named && !/[,:?!]$|\p{L}{3}\.$|^• /u.test(line);
}

type Place = {
	readonly first: boolean;
	/** How many lines are left, this one included. */
	readonly left: number;
	readonly afterText: boolean;
	readonly closed: boolean;
};

function roleOf(line: string, {first, left, afterText, closed}: Place, language: LanguagePack): Part['role'] {
	if (closed) {
		return 'signature';
	}
	if (first && (isLine(line, language.greetings, longestGreeting) || isBareGreeting(line))) {
		return 'greeting';
	}
	const mayClose = afterText && left <= longestSignature + 1;
	if (mayClose && (isLine(line, language.signOffs, longestSignOff) || isBareSignOff(line, left))) {
		return 'sign-off';
	}
	return line.startsWith('• ') ? 'bullets' : 'text';
}

const afterText = (parts: readonly Part[]): boolean => parts.length > 1 || parts[0]?.role === 'text';

const most = 4;

/** The last lines, where they are a name without a sign-off above it, are the signature. */
function withSignature(parts: readonly Part[], text: string): readonly Part[] {
	const last = parts.at(-1);
	if (parts.length < 2 || last?.role !== 'text' || parts.at(-2)?.role === 'greeting') {
		return parts;
	}
	const lines = text.slice(last.start, last.end).split('\n', most + 1);
	const isName = isBareName(lines[0]?.trim() ?? '') && lines.every(line => wordsIn(line).length <= most);
	return isName && lines.length <= most ? [...parts.slice(0, -1), {...last, role: 'signature'}] : parts;
}

/** Parts the body into paragraphs: a greeting's or sign-off's line is one of its own, even without an empty line. */
export function partsOf(text: string, language: LanguagePack): readonly Part[] {
	const blocks = blocksOf(text);
	let left = blocks.reduce((sum, block) => sum + block.length, 0);
	const found: Part[] = [];
	let closed = false;
	for (const block of blocks) {
		let open: Part | undefined;
		for (const line of block) {
			const place = {first: found.length === 0, left, afterText: afterText(found), closed};
			const role = roleOf(text.slice(line.start, line.end).trim(), place, language);
			closed ||= role === 'sign-off';
			left--;
			if (open?.role === role && role !== 'sign-off') {
				open = {...open, end: line.end};
				found[found.length - 1] = open;
			} else {
				open = {...line, role};
				found.push(open);
			}
		}
	}
	return withSignature(found, text);
}

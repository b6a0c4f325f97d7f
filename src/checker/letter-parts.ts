import type {LanguagePack} from './languages/language-pack.ts';
import type {Span} from './text.ts';

/**
 * A stretch of the body and the part it plays. `text` is what the advice speaks of; `bullets` is a run of list items;
 * `sign-off` is the closing phrase, and `signature` all that comes after it.
 */
export type Part = Span & {readonly role: 'greeting' | 'text' | 'bullets' | 'sign-off' | 'signature'};

const longestGreeting = 8;
const longestSignOff = 6;
/** One that ends in a comma may say to whom the wishes go. */
const longestWish = 10;
const longestSignature = 8;
/** A line longer than this, in characters, is neither greeting nor sign-off: no need to count its words. */
const longestLine = 120;

/** A line that is not empty, without the white space around it. `block` counts the stretches between empty lines. */
type Line = Span & {readonly text: string; readonly block: number};

function linesOf(text: string): Line[] {
	const lines: Line[] = [];
	let block = 0;
	for (let start = 0; start <= text.length; ) {
		const found = text.indexOf('\n', start);
		const end = found < 0 ? text.length : found;
		const line = text.slice(start, end).trim();
		if (line === '') {
			block++;
		} else {
			lines.push({start, end, text: line, block});
		}
		start = end + 1;
	}
	return lines;
}

const startsWith = (line: string, starts: readonly string[]): boolean => {
	const lower = line.toLowerCase();
	return starts.some(start => lower.startsWith(start) && !/^[\p{L}\p{N}]/u.test(lower.slice(start.length)));
};

/** Whether a line opens with one of `starts`, has at most `most` words, and is no sentence. */
const isLine = (line: string, starts: readonly string[], most: number): boolean =>
	line.length <= longestLine && !/[.?]$/.test(line) && line.split(/\s+/).length <= most && startsWith(line, starts);

/** Whether a line has at most so many words. */
const isOfWords = (line: string, most: number): boolean =>
	line.length <= longestLine && line.split(/\s+/).length <= most;

/** A name and a comma, without any greeting: `Gary,`. Above an empty line it may be longer: `Sat Sri Akal Sekhon Sahib,`. */
const isBareGreeting = (line: string, isAlone: boolean): boolean =>
	(/[,:!–-]$/.test(line) && isOfWords(line, 4)) || (isAlone && line.endsWith(',') && isOfWords(line, 7));

/** A closing wish that nobody listed: a short line that ends in a comma, with the name below it. */
const isBareSignOff = (line: string, left: number): boolean =>
	line.endsWith(',') && left > 1 && left <= 4 && isOfWords(line, 8);

/** A name, an address or a number, alone on a line, without any sign-off above it. */
function isBareName(line: string): boolean {
	if (!isOfWords(line, 4) || /[,:?!]$|\p{L}{3}\.$|^• /u.test(line)) {
		return false;
	}
	const all = line.split(/\s+/);
	return all.length === 1 || all.every(word => /^[\p{Lu}\d+(x]/u.test(word));
}

type Place = {
	readonly first: boolean;
	/** Whether an empty line follows. */
	readonly isAlone: boolean;
	/** How many lines are left, this one included. */
	readonly left: number;
	readonly afterText: boolean;
	readonly closed: boolean;
};

/** Whether a line is a sign-off, listed or not. */
const isSignOff = (line: string, left: number, {signOffs}: LanguagePack): boolean =>
	isLine(line, signOffs, line.endsWith(',') ? longestWish : longestSignOff) || isBareSignOff(line, left);

function roleOf(line: string, {first, isAlone, left, afterText, closed}: Place, language: LanguagePack): Part['role'] {
	if (closed) {
		return 'signature';
	}
	if (first && (isLine(line, language.greetings, longestGreeting) || isBareGreeting(line, isAlone))) {
		return 'greeting';
	}
	if (afterText && left <= longestSignature + 1 && isSignOff(line, left, language)) {
		return 'sign-off';
	}
	return line.startsWith('• ') ? 'bullets' : 'text';
}

const afterText = (parts: readonly Part[]): boolean => parts.length > 1 || parts[0]?.role === 'text';

const most = 4;

/** A closing wish that nobody listed, without a comma: few words and no mark, above nothing but names. */
const isUnmarkedSignOff = (line: string): boolean =>
	/^\p{Lu}[\p{L}\p{M}\s'’-]*$/u.test(line) && !isOfWords(line, 1) && isOfWords(line, longestSignOff);

/** The last lines as sign-off and signature, where they are one or both without looking it by themselves. */
function closed(last: Part, text: string): readonly Part[] {
	const lines = text.slice(last.start, last.end).split('\n', most + 1);
	const [first = '', ...below] = lines;
	const areNames = (names: readonly string[]): boolean =>
		isBareName(names[0]?.trim() ?? '') && names.every(line => isOfWords(line, most));
	if (below.length > 0 && below.length < most && isUnmarkedSignOff(first.trim()) && areNames(below)) {
		const end = last.start + first.length;
		return [
			{...last, end, role: 'sign-off'},
			{...last, start: end + 1, role: 'signature'},
		];
	}
	return areNames(lines) && lines.length <= most ? [{...last, role: 'signature'}] : [last];
}

/** The last lines, where they are a name without a listed sign-off above it, are the signature. */
function withSignature(parts: readonly Part[], text: string): readonly Part[] {
	const last = parts.at(-1);
	if (parts.length < 2 || last?.role !== 'text' || parts.at(-2)?.role === 'greeting') {
		return parts;
	}
	return [...parts.slice(0, -1), ...closed(last, text)];
}

/** Parts the body into paragraphs: a greeting's or sign-off's line is one of its own, even without an empty line. */
export function partsOf(text: string, language: LanguagePack): readonly Part[] {
	const lines = linesOf(text);
	const found: Part[] = [];
	let closed = false;
	let block: number | undefined;
	for (const [index, line] of lines.entries()) {
		const left = lines.length - index;
		const isAlone = lines[index + 1]?.block !== line.block;
		const place = {first: index === 0, isAlone, left, afterText: afterText(found), closed};
		const role = roleOf(line.text, place, language);
		closed ||= role === 'sign-off';
		const open = found.at(-1);
		if (open?.role === role && role !== 'sign-off' && line.block === block) {
			found[found.length - 1] = {start: open.start, end: line.end, role};
		} else {
			found.push({start: line.start, end: line.end, role});
		}
		block = line.block;
	}
	return withSignature(found, text);
}

import type {Span} from './text.ts';

/** Where letters of other alphabets begin. */
const firstForeign = 0x80;
const lineBreak = 0x0a;

const abbreviations = new Set(
	'mr mrs ms mx dr prof st sr jr inc ltd co corp vs etc e.g i.e eg ie no dept approx a.m p.m vol fig'.split(' '),
);

/** A line at least this long, in characters, that closes with no mark was most likely wrapped by a mail program. */
const wrappedLine = 60;

/** Whether the line break at `at` stands within a sentence: the next line goes on in lower case, or this one is full. */
function isWrapped(text: string, at: number): boolean {
	const line = text.slice(Math.max(0, text.lastIndexOf('\n', at - 1) + 1, at - 2 * wrappedLine), at).trimEnd();
	const next = text.slice(at + 1, at + wrappedLine).trimStart();
	if (line === '' || /[.!?:;…]["'”’)\]]{0,3}$/.test(line)) {
		return false;
	}
	return /^[\p{Ll}\p{N}]/u.test(next) || (line.length >= wrappedLine && /^[\p{L}("“]/u.test(next));
}

const longestAbbreviation = 12;

/** Whether it is a letter from A to Z, a figure or a full stop. */
const isPlainLetter = (code: number): boolean =>
	(code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) || code === 0x2e;

/** The letters, figures and full stops before a place. */
function wordBefore(text: string, at: number): string {
	const first = Math.max(0, at - longestAbbreviation);
	let start = at;
	while (start > first && isPlainLetter(text.charCodeAt(start - 1))) {
		start--;
	}
	const isPlain = start === first || text.charCodeAt(start - 1) < firstForeign;
	return isPlain ? text.slice(start, at) : (/[\p{L}\p{N}.]+$/u.exec(text.slice(first, at))?.[0] ?? '');
}

/** Whether the mark that starts at `at` and ends at `to` closes a sentence: no abbreviation, initial or number. */
function closesSentence(text: string, at: number, to: number): boolean {
	if (text[at] === '\n') {
		return !isWrapped(text, at);
	}
	if (to < text.length && !/\s/.test(text[to] as string)) {
		return false;
	}
	if (text[at] !== '.' || to - at > 1) {
		return true;
	}
	const before = wordBefore(text, at);
	return !(abbreviations.has(before.toLowerCase()) || /^\p{Lu}$/u.test(before));
}

const marks = '.!?…';
const closers = '"\'”’)]';
const mostMarks = 9;
const mostClosers = 3;

/** Where a run of some of these characters ends, at most so many of them. */
function runEnd(text: string, start: number, chars: string, most: number): number {
	let end = start;
	while (end < text.length && end - start < most && chars.includes(text.charAt(end))) {
		end++;
	}
	return end;
}

/** Where the mark that stands at a place ends, with what closes behind it; the place itself where there is none. */
function markEnd(text: string, at: number): number {
	if (text.charCodeAt(at) === lineBreak) {
		return at + 1;
	}
	const end = runEnd(text, at, marks, mostMarks);
	return end === at ? at : runEnd(text, end, closers, mostClosers);
}

/** What may close a sentence stands among the first characters, but for one. */
const mayClose = (code: number): boolean =>
	code === 0x2e || code === lineBreak || code === 0x21 || code === 0x3f || code === 0x2026;

/** The spans of the sentences between `start` and `end`, without the white space around them. */
export function sentenceSpans(text: string, start: number, end: number): Span[] {
	const spans: Span[] = [];
	const part = text.slice(start, end);
	let from = 0;
	const close = (to: number) => {
		const raw = part.slice(from, to);
		const trimmed = raw.trim();
		if (trimmed !== '') {
			const offset = start + from + raw.indexOf(trimmed);
			spans.push({start: offset, end: offset + trimmed.length});
		}
		from = to;
	};
	for (let at = 0; at < part.length; at++) {
		if (mayClose(part.charCodeAt(at))) {
			const to = markEnd(part, at);
			if (closesSentence(part, at, to)) {
				close(to);
			}
			at = to - 1;
		}
	}
	close(part.length);
	return spans;
}

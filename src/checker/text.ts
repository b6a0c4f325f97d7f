import {type Form, formAt} from './word-forms.ts';

/** A stretch of text in UTF-16 offsets of the original. */
export type Span = {readonly start: number; readonly end: number};

/** A word as it stands (`text`: NFC, straight apostrophe, nothing invisible) and in lower case. */
export type Word = Span & Form;

/** A sentence with its words. A line break ends a sentence, unless the line was only wrapped there. */
export type Sentence = Span & {readonly words: readonly Word[]};

/** Zero-width and soft-hyphen characters: they may stand inside a word and are not part of it. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
// `ʼ` is a letter to Unicode, so it needs no mention here.
const wordHere =
	/[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]+(?:['’‘][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]+)*/uy;
const hasLetter = /[\p{L}\p{N}]/u;
const plainAscii = /^[\w']+$/;

/** Folds what looks the same: NFC, straight quotes, plain spaces, nothing invisible. Keeps case and accents. */
export const fold = (text: string): string =>
	text
		.normalize('NFC')
		.replace(invisible, '')
		.replace(/[’‘ʼ]/g, "'")
		.replace(/[“”„]/g, '"')
		.replace(/[\u00a0\u2000-\u200a\u202f\u3000\s]+/g, ' ');

/** A word as it counts: folded, and `undefined` where nothing is left of it. */
function foldWord(raw: string): string | undefined {
	const folded = plainAscii.test(raw) ? raw : fold(raw);
	return hasLetter.test(folded) ? folded : undefined;
}

/** What a character does in a word: nearly all are told by a look into a list, and the rest by `wordHere`. */
const kinds = {outside: 0, inside: 1, apostrophe: 2, doubtful: 3} as const;
const firstDoubtful = 0x80;
const kindOf = new Uint8Array(0x2030).fill(kinds.doubtful);
for (let code = 0; code < firstDoubtful; code++) {
	kindOf[code] = /[a-z0-9]/i.test(String.fromCharCode(code)) ? kinds.inside : kinds.outside;
}
for (const char of '\u00a0–—“”…') {
	kindOf[char.charCodeAt(0)] = kinds.outside;
}
for (const char of "'’") {
	kindOf[char.charCodeAt(0)] = kinds.apostrophe;
}

const kindAt = (text: string, at: number): number => kindOf[text.charCodeAt(at)] ?? kinds.doubtful;

/** What the character at `at` does once a word has begun. */
function kindWithin(text: string, at: number): number {
	const kind = kindAt(text, at);
	if (kind !== kinds.apostrophe) {
		return kind;
	}
	const next = at + 1 < text.length ? kindAt(text, at + 1) : kinds.outside;
	return next === kinds.apostrophe ? kinds.outside : next;
}

/** Where the word of everyday letters that starts at `start` ends; `undefined` where another alphabet has a say. */
function plainEnd(text: string, start: number): number | undefined {
	let at = start + 1;
	while (at < text.length && kindWithin(text, at) === kinds.inside) {
		at++;
	}
	return at < text.length && kindWithin(text, at) === kinds.doubtful ? undefined : at;
}

/** Where the word that starts at `start` ends, in any alphabet; `start` itself where there is none. */
function wordEnd(text: string, start: number): number {
	const kind = kindAt(text, start);
	if (kind !== kinds.inside && kind !== kinds.doubtful) {
		return start;
	}
	const plain = kind === kinds.inside ? plainEnd(text, start) : undefined;
	if (plain !== undefined) {
		return plain;
	}
	wordHere.lastIndex = start;
	return start + (wordHere.exec(text)?.[0].length ?? 0);
}

const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** All words of `text`, in order. Apostrophes inside a word belong to it; hyphens part words. */
export function words(text: string): Word[] {
	const found: Word[] = [];
	let start = 0;
	while (start < text.length) {
		const end = wordEnd(text, start);
		const form = end > start ? formAt(text, start, end, foldWord) : undefined;
		if (form) {
			found.push({start, end, text: form.text, lower: form.lower, form: form.form});
		}
		start = end > start ? end : start + widthAt(text, start);
	}
	return found;
}

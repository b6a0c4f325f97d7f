import type {LanguagePack} from '../languages/language-pack.ts';
import type {Span, Word} from '../text.ts';
import {isKoreanSyllable} from './given-behind.ts';
import {isCapitalised, plain} from './letters.ts';
import {firstNameTitles, groupWords, honorifics, particles, titlesBehind} from './name-words.ts';
import {isFirstName} from './nicknames.ts';
import {type Manner, openingOf} from './opening.ts';

/** The title before a name: it asks for the surname (`Mr.`) or for the first name (`Sir`). */
export type Title = {readonly goesWith: 'first' | 'last'; readonly start: number; readonly text: string};

/** Somebody whom the greeting names: the words of the name, and what stands before it. */
export type Addressee = Span & {
	readonly words: readonly Word[];
	readonly title?: Title;
	/** Where the one named before ends: from there on it can be left out. */
	readonly after: number;
};

/** The greeting of a letter: whom it names, and where it ends. */
export type Greeting = {
	readonly addressees: readonly Addressee[];
	readonly end: number;
	readonly manner: Manner;
};

const joiners = new Set('and und et y e og och en ja i и та και ve & +'.split(' '));
/** How many words of a letter are looked at for a greeting. */
export const longestOpening = 40;
const longestName = 5;

/** What stands between two words, white space at the ends left out. */
const between = (body: string, left: Word, right: Word | undefined): string => {
	const gap = body.slice(left.end, right?.start ?? left.end + 3);
	return gap.includes('\n') ? '\n' : gap.trim();
};

/** Whether a word in small letters cannot belong to a name: Min-jun and van der Berg can. */
const breaksName = (body: string, {start, text, lower}: Word): boolean =>
	text === lower && text !== text.toUpperCase() && !particles.has(lower) && !/[-‑]/.test(body[start - 1] ?? '');

/** How many of the first words belong together where no capital tells: `keith`, but `van der berg`. */
function smallName(words: readonly Word[]): number {
	const main = words.findIndex(({lower}) => !particles.has(lower));
	return main < 0 || isFirstName(words[0]?.lower ?? '') ? 1 : main + 1;
}

/** A name broken off at what cannot belong to it: `Keith hope you are well` names Keith. */
function nameIn(body: string, words: readonly Word[]): readonly Word[] {
	if (!words.some(word => isCapitalised(word.text))) {
		return words.length > 2 ? words.slice(0, smallName(words)) : words;
	}
	const from = words.findIndex(word => isCapitalised(word.text) || particles.has(word.lower));
	const rest = words.slice(from);
	const stop = rest.findIndex(word => breaksName(body, word));
	return rest.slice(0, stop < 0 ? rest.length : stop);
}

/** Whether the words name a group, or somebody's group: `all`, `hiring manager`, `Acme team`. */
function speaksToGroup(words: readonly Word[], name: readonly Word[]): boolean {
	const end = words.indexOf(name.at(-1) as Word) + 2;
	return words.slice(0, end).some(word => groupWords.has(word.lower));
}

/** Whether a word stands behind a name out of respect: Lakshmi ji, but not Min-ji. */
const isTitleBehind = ({text}: Word, before: Word | undefined): boolean =>
	titlesBehind.has(plain(text)) && !(plain(text) === 'ji' && isKoreanSyllable(plain(before?.text ?? '')));

/** Makes an addressee of the words between two joiners, or nothing where they speak to a group. */
function addresseeOf(body: string, words: readonly Word[], after: number): Addressee | undefined {
	const titles = words.findIndex(word => !isTitle(plain(word.text)));
	const [before, rest] = titles < 0 ? [words, []] : [words.slice(0, titles), words.slice(titles)];
	const owner = rest.findIndex(word => word.lower.endsWith("'s")) + 1;
	const called = owner > 0 ? rest.slice(0, owner) : rest;
	const name = nameIn(
		body,
		called.filter((word, index) => !isTitleBehind(word, called[index - 1])),
	);
	if (name.length === 0 || name.length > longestName || speaksToGroup(called, name)) {
		return undefined;
	}
	const titled = before[0];
	const goesWith = before.some(word => firstNameTitles.has(plain(word.text))) ? 'first' : 'last';
	const polite = rest.some(word => titlesBehind.has(plain(word.text)));
	return {
		words: name,
		start: (name[0] as Word).start,
		end: (name.at(-1) as Word).end,
		after,
		...(titled && {title: {goesWith, start: titled.start, text: body.slice(titled.start, rest[0]?.start).trim()}}),
		...(!titled && polite && {title: {goesWith: 'first', start: (name[0] as Word).start, text: ''}}),
	};
}

const isTitle = (word: string): boolean => honorifics.has(word) || firstNameTitles.has(word);

const furtherName =
	/^\s*(?!Thank|It|I\b|My|We\b|This|As\b)\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,3}(?:,[^,\n]{1,40})?,?\s*(?:&|\b(?:and|und|et|y|og|och|en)\s)(?!\s*I\b)/u;
const furtherJoiner = /^\s*(?:&|(?:and|und|et|y|og|och|en)\s)/;

/** Whether a comma goes on with a further name: "Anna, Tom and Keith". */
function listGoesOn(body: string, from: number): boolean {
	const rest = body.slice(from + 1, from + 100);
	return furtherName.test(rest) || furtherJoiner.test(rest);
}

/** What comes after a word of the greeting: more of the name, a further name, or the end. */
function nextAfter(body: string, word: Word, next: Word | undefined): 'name' | 'further' | 'end' {
	const gap = between(body, word, next);
	const letters = plain(word.text);
	const abbreviated = gap === '.' && (letters.length === 1 || isTitle(letters) || particles.has(letters));
	if (gap === '' || gap === '-' || gap === '‑' || abbreviated) {
		return 'name';
	}
	return /^[&/+]$/.test(gap) || (gap === ',' && listGoesOn(body, body.indexOf(',', word.end))) ? 'further' : 'end';
}

/** Whether "und" stands within a name: von und zu Stein. */
const isNoble = (words: readonly Word[], index: number): boolean =>
	words[index]?.lower === 'und' &&
	particles.has(words[index - 1]?.lower ?? '') &&
	particles.has(words[index + 1]?.lower ?? '');

const isTitleAt = (words: readonly Word[], index: number): boolean => isTitle(plain(words[index]?.text ?? ''));

/** Whether "e" or "y" joins the two surnames of one person: Ms Almeida e Sousa, but Ana y Luis, Sra. Roca y Sr. Gil. */
const isDoubled = (words: readonly Word[], index: number): boolean =>
	/^[ey]$/.test(words[index]?.lower ?? '') && isTitleAt(words, index - 2) && !isTitleAt(words, index + 1);

/** Parts the words after the opening at "and", "&" and list commas, up to where the greeting ends. */
function partsOf(body: string, words: readonly Word[]): {parts: Word[][]; end: number} {
	let open: Word[] = [];
	const parts = [open];
	let end = words[0]?.start ?? 0;
	for (let index = 0; index < words.length; index++) {
		const word = words[index] as Word;
		const joins = joiners.has(word.lower) && !isNoble(words, index) && !isDoubled(words, index);
		const next = nextAfter(body, word, words[index + 1]);
		if (!joins) {
			open.push(word);
		}
		end = word.end;
		if (next === 'end') {
			break;
		}
		if (joins || next === 'further') {
			open = [];
			parts.push(open);
		}
	}
	return {parts: parts.filter(part => part.length > 0), end};
}

/** A first line that is nothing but a name and a comma. */
function isBareName(body: string, words: readonly Word[]): boolean {
	const line = /^\s*([^\n]{1,60}?)\s*[,:–—-]\s*(?:\n|$)/u.exec(body.slice(0, 200))?.[1];
	return (
		line !== undefined &&
		!/[,.!?:;](?!\s)/.test(line) &&
		line.split(/\s+/).length <= 3 &&
		words.slice(0, line.split(/[\s-]+/).length).every(word => isCapitalised(word.text))
	);
}

const none: Greeting = {addressees: [], end: 0, manner: 'plain'};
const fillers = /^(?:again|there|back)$/;

/** The people whom the parts of a greeting name. `after` is where its opening ends. */
function addresseesOf(body: string, parts: readonly (readonly Word[])[], opened: number): Addressee[] {
	let after = opened;
	return parts.flatMap(part => {
		const addressee = addresseeOf(body, part, after);
		after = part.at(-1)?.end ?? after;
		return addressee ?? [];
	});
}

/** Reads the greeting at the start of the body. */
export function readGreeting(body: string, words: readonly Word[], language: LanguagePack): Greeting {
	const head = words.slice(0, longestOpening);
	const {length, manner} = openingOf(head, language);
	if (length === 0 && !isBareName(body, head)) {
		return none;
	}
	const opened = head[length - 1];
	if (opened && !/^[,–—-]?$/.test(between(body, opened, head[length]))) {
		return none;
	}
	const rest = head.slice(length);
	const from = rest.findIndex(word => !fillers.test(word.lower));
	const {parts, end} = partsOf(body, rest.slice(Math.max(0, from)));
	return {addressees: addresseesOf(body, parts, opened?.end ?? 0), end, manner};
}

import type {LanguagePack, ListName} from './languages/language-pack.ts';
import {type Part, partsOf} from './letter-parts.ts';
import {perLanguage} from './per-language.ts';
import {findPhrases, type Hit} from './phrase-finder.ts';
import {sentenceSpans} from './sentences.ts';
import {type Sentence, type Span, type Word, words} from './text.ts';

/** A paragraph as read: its words, its sentences and the phrases in them. Offsets count from the paragraph's start. */
export type Reading = {
	readonly text: string;
	readonly words: readonly Word[];
	/** The words of the sentences one after another are the words of the paragraph. */
	readonly sentences: readonly Sentence[];
	readonly hits: ReadonlyMap<ListName, readonly Hit[]>;
	/** What `byParagraph` keeps. */
	readonly told: unknown[];
};

/** A paragraph of the body, where it stands, and how it reads. */
export type ReadPart = Part & {readonly reading: Reading};

/** How many bodies and how many subjects are remembered: those of two letters being written side by side. */
const remembered = 4;

function wordsBySentence(all: readonly Word[], spans: readonly Span[]): Sentence[] {
	let next = 0;
	return spans.map(({start, end}) => {
		const from = next;
		while ((all[next]?.start ?? end) < end) {
			next++;
		}
		return {start, end, words: all.slice(from, next)};
	});
}

function readAfresh(text: string, language: LanguagePack): Reading {
	const all = words(text);
	const sentences = wordsBySentence(all, sentenceSpans(text, 0, text.length));
	const hits = new Map<ListName, Hit[]>();
	for (const sentence of sentences) {
		for (const hit of findPhrases(text, sentence, language)) {
			const list = hits.get(hit.list);
			if (list) {
				list.push(hit);
			} else {
				hits.set(hit.list, [hit]);
			}
		}
	}
	return {text, words: all, sentences, hits, told: []};
}

/** Remembers what was made of the newest texts. The same text always gives the same, so nobody can tell. */
function remembering<T>(make: (text: string, before: readonly T[]) => T): (text: string) => T {
	let newest: {readonly text: string; readonly made: T}[] = [];
	return text => {
		const known = newest.find(each => each.text === text);
		const latest = known ?? {
			text,
			made: make(
				text,
				newest.map(({made}) => made),
			),
		};
		newest = [latest, ...newest.filter(each => each !== latest)].slice(0, remembered);
		return latest.made;
	};
}

const subjectReader = perLanguage(language => remembering(text => readAfresh(text, language)));

/** Reads a text that is no body, such as the subject, as one paragraph. */
export const readParagraph = (text: string, language: LanguagePack): Reading => subjectReader(language)(text);

/** How many paragraphs two bodies begin with alike; `step` -1 counts from their ends. */
function alike(texts: readonly string[], before: readonly ReadPart[], step: 1 | -1): number {
	const most = Math.min(texts.length, before.length);
	const at = (length: number, count: number): number => (step === 1 ? count : length - 1 - count);
	let count = 0;
	while (count < most && texts[at(texts.length, count)] === before[at(before.length, count)]?.reading.text) {
		count++;
	}
	return count;
}

/** What a body has of an earlier one: so many paragraphs above the change, and so many below it. */
type Kept = {readonly from: readonly ReadPart[]; readonly above: number; readonly below: number};

function keptOf(texts: readonly string[], from: readonly ReadPart[]): Kept {
	const above = alike(texts, from, 1);
	return {from, above, below: above === texts.length ? 0 : Math.min(alike(texts, from, -1), texts.length - above)};
}

/** A change of the text seldom touches more paragraphs than so many. */
const mostChanged = 2;

/** What a body has of the earlier one that is most like it. */
function mostKept(texts: readonly string[], bodies: readonly (readonly ReadPart[])[]): Kept {
	let most: Kept = {from: [], above: 0, below: 0};
	for (const body of bodies) {
		const kept = keptOf(texts, body);
		most = kept.above + kept.below > most.above + most.below ? kept : most;
		if (most.above + most.below >= texts.length - mostChanged) {
			break;
		}
	}
	return most;
}

function readAgain({from, above, below}: Kept, index: number, length: number): Reading | undefined {
	if (index < above) {
		return from[index]?.reading;
	}
	return index >= length - below ? from[index - length + from.length]?.reading : undefined;
}

function readParts(text: string, before: readonly (readonly ReadPart[])[], language: LanguagePack): ReadPart[] {
	const parts = partsOf(text, language);
	const texts = parts.map(({start, end}) => text.slice(start, end));
	const kept = mostKept(texts, before);
	return parts.map(({start, end, role}, index) => {
		const reading = readAgain(kept, index, parts.length) ?? readAfresh(texts[index] ?? '', language);
		return {start, end, role, reading};
	});
}

const bodyReader = perLanguage(language =>
	remembering<readonly ReadPart[]>((text, before) => readParts(text, before, language)),
);

/** The paragraphs of a body, read. A keystroke changes one paragraph: only that one is read anew. */
export const readBody = (text: string, language: LanguagePack): readonly ReadPart[] => bodyReader(language)(text);

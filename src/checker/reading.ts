import type {LanguagePack, ListName} from './languages/language-pack.ts';
import {findPhrases, type Hit} from './phrase-finder.ts';
import {type Sentence, type Span, sentenceSpans, type Word, words} from './text.ts';

/** A paragraph as read: its words, its sentences and the phrases in them. Offsets count from the paragraph's start. */
export type Reading = {
	readonly words: readonly Word[];
	readonly sentences: readonly Sentence[];
	readonly hits: ReadonlyMap<ListName, readonly Hit[]>;
};

/** How many paragraphs are remembered for each language: enough for the longest letter that is checked in whole. */
const remembered = 1_000;

const readings = new WeakMap<LanguagePack, Map<string, Reading>>();

function wordsBySentence(all: readonly Word[], spans: readonly Span[]): Sentence[] {
	let next = 0;
	return spans.map(span => {
		const from = next;
		while ((all[next]?.start ?? span.end) < span.end) {
			next++;
		}
		return {...span, words: all.slice(from, next)};
	});
}

function readAfresh(text: string, language: LanguagePack): Reading {
	const all = words(text);
	const sentences = wordsBySentence(all, sentenceSpans(text, 0, text.length));
	const hits = new Map<ListName, Hit[]>();
	for (const hit of sentences.flatMap(sentence => findPhrases(text, sentence, language))) {
		const list = hits.get(hit.list) ?? [];
		list.push(hit);
		hits.set(hit.list, list);
	}
	return {words: all, sentences, hits};
}

/**
 * Reads a paragraph, or remembers how it read: a keystroke changes one paragraph, and only that one is read anew.
 * The same text always gives the same reading, so the memory cannot be told from reading afresh.
 */
export function readParagraph(text: string, language: LanguagePack): Reading {
	const known = readings.get(language) ?? new Map<string, Reading>();
	readings.set(language, known);
	const before = known.get(text);
	if (before) {
		return before;
	}
	const reading = readAfresh(text, language);
	known.set(text, reading);
	const [oldest] = known.size > remembered ? known.keys() : [];
	if (oldest !== undefined) {
		known.delete(oldest);
	}
	return reading;
}

import type {LanguagePack, ListName} from './languages/language-pack.ts';
import {type Part, partsOf} from './letter-parts.ts';
import {perLanguage} from './per-language.ts';
import {findPhrases, type Hit} from './phrase-finder.ts';
import {type Sentence, type Span, sentenceSpans, type Word, words} from './text.ts';

/** A paragraph as read: its words, its sentences and the phrases in them. Offsets count from the paragraph's start. */
export type Reading = {
	readonly text: string;
	readonly words: readonly Word[];
	/** The words of the sentences one after another are the words of the paragraph. */
	readonly sentences: readonly Sentence[];
	readonly hits: ReadonlyMap<ListName, readonly Hit[]>;
};

/** A paragraph of the body, where it stands, and how it reads. */
export type ReadPart = Part & {readonly reading: Reading};

/** How many paragraphs are remembered for each language: enough for the longest letter that is checked in whole. */
const rememberedParagraphs = 1_000;
/** How many bodies: letter kind, check and the questions to the worker all ask about the same one. */
const rememberedBodies = 2;

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
	return {text, words: all, sentences, hits};
}

/** Remembers what was made of the `most` newest texts. The same text always gives the same, so nobody can tell. */
function remembering<T>(make: (text: string) => T, most: number): (text: string) => T {
	const known = new Map<string, T>();
	return text => {
		const before = known.get(text);
		if (before !== undefined) {
			return before;
		}
		const made = make(text);
		known.set(text, made);
		const [oldest] = known.size > most ? known.keys() : [];
		if (oldest !== undefined) {
			known.delete(oldest);
		}
		return made;
	};
}

const paragraphReader = perLanguage(language =>
	remembering((text): Reading => readAfresh(text, language), rememberedParagraphs),
);

/** Reads a paragraph, or remembers how it read: a keystroke changes one paragraph, and only that one is read anew. */
export const readParagraph = (text: string, language: LanguagePack): Reading => paragraphReader(language)(text);

const bodyReader = perLanguage(language =>
	remembering(
		(text): readonly ReadPart[] =>
			partsOf(text, language).map(({start, end, role}) => ({
				start,
				end,
				role,
				reading: readParagraph(text.slice(start, end), language),
			})),
		rememberedBodies,
	),
);

/** The paragraphs of a body, read. */
export const readBody = (text: string, language: LanguagePack): readonly ReadPart[] => bodyReader(language)(text);

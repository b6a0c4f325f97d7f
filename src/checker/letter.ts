import type {LetterKind} from '../interviews/index.ts';
import {byParagraph} from './by-paragraph.ts';
import type {LanguagePack, ListName} from './languages/language-pack.ts';
import type {Part} from './letter-parts.ts';
import {once} from './once.ts';
import type {Hit} from './phrase-finder.ts';
import {type ReadPart, readBody, readParagraph} from './reading.ts';
import type {Sentence, Span, Word} from './text.ts';
import type {Draft} from './types.ts';

/** A paragraph of the letter, the part it plays, and how it reads by itself. */
export type Paragraph = ReadPart;

/** A draft, read once for all rules. Offsets are those of `draft.body` and `draft.subject`. */
export type Letter = {
	readonly draft: Draft;
	readonly kind: LetterKind;
	readonly subject: () => readonly Word[];
	/** All words of the body, the greeting and the signature included. */
	readonly words: () => readonly Word[];
	readonly paragraphs: readonly Paragraph[];
	/** Those that are the letter's own text, of role `text` and `bullets`: no greeting, no sign-off, no signature. */
	readonly spoken: readonly Paragraph[];
	/** Their sentences. */
	readonly sentences: () => readonly Sentence[];
	/** The language's phrases found in those sentences, by list and in order. */
	readonly hits: (list: ListName) => readonly Hit[];
};

const moved = ({start, end}: Span, by: number): Span => ({start: start + by, end: end + by});

/** Words that count from a paragraph's start, by their offsets in the letter. Written out, as it is much used. */
export function movedWords(words: readonly Word[], by: number): Word[] {
	const found: Word[] = [];
	for (const {start, end, text, lower, form} of words) {
		found.push({start: start + by, end: end + by, text, lower, form});
	}
	return found;
}

const movedHit = (hit: Hit, by: number): Hit => ({
	list: hit.list,
	group: hit.group,
	phrase: hit.phrase,
	start: hit.start + by,
	end: hit.end + by,
	sentence: moved(hit.sentence, by),
});

/** The words and sentences of a paragraph by their offsets in the letter, as far as anybody asked for them. */
type Placed = {start: number; words: readonly Word[] | undefined; sentences: readonly Sentence[] | undefined};

const lastPlaced = byParagraph((): Placed => ({start: -1, words: undefined, sentences: undefined}));

/** What is remembered of a paragraph's place: nothing above a keystroke moves. */
function placed(part: ReadPart): Placed {
	const last = lastPlaced(part);
	if (last.start !== part.start) {
		last.start = part.start;
		last.words = undefined;
		last.sentences = undefined;
	}
	return last;
}

/** The words of a paragraph, by their offsets in the letter. */
export function wordsOf(paragraph: Paragraph): readonly Word[] {
	const last = placed(paragraph);
	last.words ??= movedWords(paragraph.reading.words, paragraph.start);
	return last.words;
}

function placeSentences(paragraph: Paragraph): Sentence[] {
	const words = wordsOf(paragraph);
	let next = 0;
	return paragraph.reading.sentences.map(sentence => {
		const from = next;
		next += sentence.words.length;
		return {...moved(sentence, paragraph.start), words: words.slice(from, next)};
	});
}

/** The sentences of a paragraph, by their offsets in the letter. */
export function sentencesOf(paragraph: Paragraph): readonly Sentence[] {
	const last = placed(paragraph);
	last.sentences ??= placeSentences(paragraph);
	return last.sentences;
}

function allWords(paragraphs: readonly Paragraph[]): Word[] {
	const all: Word[] = [];
	for (const paragraph of paragraphs) {
		for (const word of wordsOf(paragraph)) {
			all.push(word);
		}
	}
	return all;
}

/** For each list, the paragraphs in which something of it was found. */
function holdersOf(paragraphs: readonly Paragraph[]): ReadonlyMap<ListName, readonly Paragraph[]> {
	const holders = new Map<ListName, Paragraph[]>();
	for (const paragraph of paragraphs) {
		for (const list of paragraph.reading.hits.keys()) {
			const known = holders.get(list);
			if (known) {
				known.push(paragraph);
			} else {
				holders.set(list, [paragraph]);
			}
		}
	}
	return holders;
}

const noHits: readonly Hit[] = [];

function hitsIn(paragraphs: readonly Paragraph[], list: ListName): Hit[] {
	const found: Hit[] = [];
	for (const {reading, start} of paragraphs) {
		for (const hit of reading.hits.get(list) ?? []) {
			found.push(movedHit(hit, start));
		}
	}
	return found;
}

const speaks = ({role}: Part): boolean => role === 'text' || role === 'bullets';

/** Reads a draft once for all rules. Linear in its text; any text has an answer. */
export function readLetter(draft: Draft, kind: LetterKind, language: LanguagePack): Letter {
	const paragraphs = readBody(draft.body, language);
	const spoken = paragraphs.filter(speaks);
	const holders = once(() => holdersOf(spoken));
	return {
		draft,
		kind,
		paragraphs,
		spoken,
		subject: once(() => readParagraph(draft.subject, language).words),
		words: once(() => allWords(paragraphs)),
		sentences: once(() => spoken.flatMap(sentencesOf)),
		hits: list => {
			const holding = holders().get(list);
			return holding ? hitsIn(holding, list) : noHits;
		},
	};
}

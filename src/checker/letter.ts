import type {LetterKind} from '../interviews/index.ts';
import type {LanguagePack, ListName} from './languages/language-pack.ts';
import {type Part, partsOf} from './letter-parts.ts';
import type {Hit} from './phrase-finder.ts';
import {type Reading, readParagraph} from './reading.ts';
import {type Sentence, type Span, type Word, words} from './text.ts';
import type {Draft} from './types.ts';

/** A paragraph of the letter and the part it plays. */
export type Paragraph = Part & {readonly sentences: readonly Sentence[]};

/** A draft, read once for all rules. Offsets are those of `draft.body` and `draft.subject`. */
export type Letter = {
	readonly draft: Draft;
	readonly kind: LetterKind;
	readonly subject: readonly Word[];
	/** All words of the body, the greeting and the signature included. */
	readonly words: readonly Word[];
	readonly paragraphs: readonly Paragraph[];
	/** The sentences of the paragraphs of role `text` and `bullets`. */
	readonly sentences: readonly Sentence[];
	/** The language's phrases found in those sentences, by list and in order. */
	readonly hits: (list: ListName) => readonly Hit[];
};

const moved = ({start, end}: Span, by: number): Span => ({start: start + by, end: end + by});

/** Written out, since every word of the letter goes through it. */
const movedWord = ({start, end, text, lower}: Word, by: number): Word => ({
	start: start + by,
	end: end + by,
	text,
	lower,
});

const movedSentence = (sentence: Sentence, by: number): Sentence => ({
	...moved(sentence, by),
	words: sentence.words.map(word => movedWord(word, by)),
});

const movedHit = (hit: Hit, by: number): Hit => ({...hit, ...moved(hit, by), sentence: moved(hit.sentence, by)});

type ReadPart = {readonly part: Part; readonly reading: Reading};

/** Works a value out when it is first asked for: most rules need few of them, and a keystroke should cost little. */
function once<T>(make: () => T): () => T {
	let made: {readonly value: T} | undefined;
	return () => {
		made ??= {value: make()};
		return made.value;
	};
}

function toParagraph({part, reading}: ReadPart): Paragraph {
	const sentences = once(() => reading.sentences.map(sentence => movedSentence(sentence, part.start)));
	return {
		...part,
		get sentences() {
			return sentences();
		},
	};
}

const hitsOf = (list: ListName, parts: readonly ReadPart[]): Hit[] =>
	parts.flatMap(({part, reading}) => reading.hits.get(list)?.map(hit => movedHit(hit, part.start)) ?? []);

const speaks = ({role}: Part): boolean => role === 'text' || role === 'bullets';

/** Reads a draft once for all rules. Linear in its text; any text has an answer. */
export function readLetter(draft: Draft, kind: LetterKind, language: LanguagePack): Letter {
	const parts = partsOf(draft.body, language).map(part => ({
		part,
		reading: readParagraph(draft.body.slice(part.start, part.end), language),
	}));
	const paragraphs = parts.map(toParagraph);
	const speaking = parts.filter(({part}) => speaks(part));
	const subject = once(() => words(draft.subject));
	const all = once(() => parts.flatMap(({part, reading}) => reading.words.map(word => movedWord(word, part.start))));
	const sentences = once(() => paragraphs.filter(speaks).flatMap(paragraph => paragraph.sentences));
	return {
		draft,
		kind,
		paragraphs,
		get subject() {
			return subject();
		},
		get words() {
			return all();
		},
		get sentences() {
			return sentences();
		},
		hits: list => hitsOf(list, speaking),
	};
}

import type {LetterKind} from '../interviews/index.ts';
import {byParagraph} from './by-paragraph.ts';
import type {LanguagePack} from './languages/language-pack.ts';
import type {Letter} from './letter.ts';
import {perObject} from './per-object.ts';
import {fold, type Sentence, type Span} from './text.ts';
import thresholds from './tone-thresholds.json' with {type: 'json'};
import type {Situation} from './types.ts';
import {blended, letterScores, toldByWords, type WordScores, wordScores} from './word-scores.ts';

/** A rule of which it can be told how likely a sentence breaks it. */
export type ToneRule = keyof typeof thresholds.model;

const toneRules = Object.keys(thresholds.model) as ToneRule[];

/** Whether there are scores for a rule. */
export const isToneRule = (id: string): id is ToneRule => Object.hasOwn(thresholds.model, id);

/** The scores at which a sentence counts for a rule: a finding, a hint, and at least where a phrase was found in it. */
export type Thresholds = {readonly sure: number; readonly near: number; readonly withPhrase: number};

/** The kinds of letters in which a rule is often broken. In others it takes more to believe it. */
const homes: Partial<Record<ToneRule, readonly LetterKind[]>> = {
	reproach: ['status-check', 'second-status-check', 'keep-in-touch'],
	bitterness: ['rejection-reply', 'second-status-check', 'keep-in-touch'],
};

/** Whether a rule is often broken in letters of a kind. */
export const isAtHome = (rule: string, kind: LetterKind): boolean =>
	!isToneRule(rule) || (homes[rule]?.includes(kind) ?? true);

/** The scores of a letter's sentences for one rule: a row for each sentence that was asked about, and the rule's place in it. */
export type Scores = {readonly rows: readonly (readonly number[] | undefined)[]; readonly place: number};

/** Who says how likely a sentence breaks a rule: the tone model or, until it has been asked, the words alone. */
export type Judge = {
	readonly thresholdsOf: (rule: ToneRule) => Thresholds;
	readonly scoresOf: (rule: ToneRule) => Scores;
	/** The score of the sentence of the body that a phrase was found in. */
	readonly scoreAround: (rule: ToneRule, phrase: Span) => number | undefined;
};

type Tones = NonNullable<Situation['tones']>;
type Seen = NonNullable<ReturnType<Tones['get']>>;

/** The sentences of a paragraph as the model is asked about them. */
export const foldedIn = byParagraph(({text, sentences}) =>
	sentences.map(({start, end}) => fold(text.slice(start, end))),
);

/** What the model saw in a sentence, with what its words say; both stay the same from key to key, and so does the outcome. */
const lastRow = perObject((_seen: Seen): {words?: WordScores; row: readonly number[]} => ({row: []}));

function rowOf(seen: Seen, words: WordScores, byWords: readonly string[]): readonly number[] {
	const last = lastRow(seen);
	if (last.words !== words) {
		last.words = words;
		last.row = toneRules.map(rule =>
			blended(seen.find(each => each.rule === rule)?.score ?? 0, words[byWords.indexOf(rule)]),
		);
	}
	return last.row;
}

/** Where a clause ends, near enough. */
const breaks = /[,;:–—]\s/g;

/** The part of a sentence that a phrase stands in: what else a long sentence speaks of tells nothing of the phrase. */
function clauseAround(text: string, {start, end, words}: Sentence, phrase: Span): Sentence {
	const cuts = [...text.slice(start, end).matchAll(breaks)].map(({index}) => start + index + 1);
	const from = cuts.findLast(cut => cut <= phrase.start) ?? start;
	const to = cuts.find(cut => cut >= phrase.end) ?? end;
	return {start: from, end: to, words: words.filter(word => word.start >= from && word.end <= to)};
}

/** What the words say of a sentence that a phrase was found in: of the whole, or of the clause where that says more. */
function wordsAround(letter: Letter, at: number, place: number, phrase: Span, language: LanguagePack) {
	const [sentence, whole] = [letter.sentences()[at], letterScores(letter, language)[at]?.[place]];
	if (!sentence || whole === undefined) {
		return whole;
	}
	const {body} = letter.draft;
	return Math.max(whole, wordScores(body, clauseAround(body, sentence, phrase), language)[place] ?? 0);
}

/** Who judges a letter's sentences, with what is known by now. */
export function judgeOf(letter: Letter, {tones}: Situation, language: LanguagePack): Judge {
	const [words, byWords] = [letterScores(letter, language), toldByWords(language)];
	const by = (judge: keyof typeof thresholds) => (rule: ToneRule) =>
		thresholds[judge][rule][isAtHome(rule, letter.kind) ? 'home' : 'elsewhere'];
	const sentenceAt = ({start, end}: Span): number =>
		letter.sentences().findIndex(each => start < each.end && end > each.start);
	const around = (rule: ToneRule, phrase: Span) =>
		wordsAround(letter, sentenceAt(phrase), byWords.indexOf(rule), phrase, language);
	if (!tones?.size) {
		const scoresOf = (rule: ToneRule): Scores => ({rows: words, place: byWords.indexOf(rule)});
		return {thresholdsOf: by('words'), scoresOf, scoreAround: around};
	}
	const seen = letter.spoken.flatMap(foldedIn).map(sentence => tones.get(sentence));
	const rows = seen.map((each, at) => each && rowOf(each, words[at] ?? [], byWords));
	return {
		thresholdsOf: by('model'),
		scoresOf: rule => ({rows, place: toneRules.indexOf(rule)}),
		scoreAround: (rule, phrase) => {
			const tones = seen[sentenceAt(phrase)];
			return tones && blended(tones.find(each => each.rule === rule)?.score ?? 0, around(rule, phrase));
		},
	};
}

import type {LetterKind} from '../interviews/index.ts';
import {byParagraph} from './by-paragraph.ts';
import type {LanguagePack} from './languages/language-pack.ts';
import type {Letter} from './letter.ts';
import {perObject} from './per-object.ts';
import {fold} from './text.ts';
import thresholds from './tone-thresholds.json' with {type: 'json'};
import type {Situation} from './types.ts';
import {blended, letterScores, toldByWords, type WordScores} from './word-scores.ts';

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

/** Who judges a letter's sentences, with what is known by now. */
export function judgeOf(letter: Letter, {tones}: Situation, language: LanguagePack): Judge {
	const [words, byWords] = [letterScores(letter, language), toldByWords(language)];
	const by = (judge: keyof typeof thresholds) => (rule: ToneRule) =>
		thresholds[judge][rule][isAtHome(rule, letter.kind) ? 'home' : 'elsewhere'];
	if (!tones?.size) {
		return {thresholdsOf: by('words'), scoresOf: rule => ({rows: words, place: byWords.indexOf(rule)})};
	}
	const seen = letter.spoken.flatMap(foldedIn).map(sentence => tones.get(sentence));
	const rows = seen.map((each, at) => each && rowOf(each, words[at] ?? [], byWords));
	return {thresholdsOf: by('model'), scoresOf: rule => ({rows, place: toneRules.indexOf(rule)})};
}

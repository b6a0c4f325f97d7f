import type {LetterKind} from '../interviews/index.ts';
import {byParagraph} from './by-paragraph.ts';
import type {LanguagePack} from './languages/language-pack.ts';
import type {Letter} from './letter.ts';
import {perObject} from './per-object.ts';
import {fold} from './text.ts';
import thresholds from './tone-thresholds.json' with {type: 'json'};
import type {Situation} from './types.ts';
import {blended, letterScores, type WordScores} from './word-scores.ts';

/** A rule of which it can be told how likely a sentence breaks it. */
export type ToneRule = keyof typeof thresholds.model;

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

/** Who says how likely a sentence breaks a rule: the tone model or, until it has been asked, the words alone. */
export type Judge = {
	readonly thresholdsOf: (rule: ToneRule) => Thresholds;
	/** The scores of each of the letter's sentences; absent for those that were not asked about. */
	readonly scoresOf: (rule: ToneRule) => readonly (number | undefined)[];
};

type Tones = NonNullable<Situation['tones']>;
type Seen = NonNullable<ReturnType<Tones['get']>>;

const foldedIn = byParagraph(({text, sentences}) => sentences.map(({start, end}) => fold(text.slice(start, end))));

/** What was made of the model's answer for a sentence, and of which words: both stay the same from key to key. */
const madeOf = perObject((_seen: Seen): {words?: WordScores | undefined; scores: Map<string, number>} => ({
	scores: new Map(),
}));

/** The model's score of a sentence, in which its words have a say. */
function scoreOf(rule: ToneRule, seen: Seen, words: WordScores, place: number): number {
	const made = madeOf(seen);
	if (made.words !== words) {
		made.words = words;
		made.scores = new Map();
	}
	const known = made.scores.get(rule);
	const score = known ?? blended(seen.find(each => each.rule === rule)?.score ?? 0, words[place]);
	made.scores.set(rule, score);
	return score;
}

/** Who judges a letter's sentences, with what is known by now. */
export function judgeOf(letter: Letter, {tones}: Situation, language: LanguagePack): Judge {
	const {rules} = language.wordWeights;
	const words = letterScores(letter, language);
	const by = (judge: keyof typeof thresholds) => (rule: ToneRule) =>
		thresholds[judge][rule][isAtHome(rule, letter.kind) ? 'home' : 'elsewhere'];
	if (!tones?.size) {
		return {
			thresholdsOf: by('words'),
			scoresOf: rule => {
				const place = rules.indexOf(rule);
				return words.map(scores => scores[place]);
			},
		};
	}
	const seen = letter.spoken.flatMap(foldedIn).map(sentence => tones.get(sentence));
	return {
		thresholdsOf: by('model'),
		scoresOf: rule => {
			const place = rules.indexOf(rule);
			return seen.map((each, at) => each && scoreOf(rule, each, words[at] ?? [], place));
		},
	};
}

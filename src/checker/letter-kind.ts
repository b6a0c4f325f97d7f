import type {LetterKind} from '../interviews/index.ts';
import type {KindWeights, LanguagePack} from './languages/language-pack.ts';
import {type Clues, cluesOf} from './letter-clues.ts';
import {type LetterWords, wordPlaces, wordsOf} from './letter-words.ts';
import {perLanguage} from './per-language.ts';
import type {Draft, Situation} from './types.ts';

/** What the kind of a letter is judged by: clues, each with what it counts, and the words of the letter. */
export type Features = {readonly clues: ReadonlyMap<string, number>; readonly words: LetterWords};

function countsOf({known, outer, text, joined}: Clues): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const [clue, value] of Object.entries({...known, ...outer, ...text, ...joined})) {
		const count = clue === 'hours' ? 0 : Number(value);
		if (count !== 0) {
			counts.set(clue, count);
		}
	}
	return counts;
}

/** The purpose of a letter shows in its first pages: so many characters. */
const enoughText = 10_000;

/** All that the kind of a draft is judged by. `undefined` for one in another language. */
export function featuresOf(
	draft: Draft,
	situation: Partial<Situation>,
	language: LanguagePack,
): (Features & {readonly known: Clues}) | undefined {
	const beginning = {...draft, body: draft.body.slice(0, enoughText)};
	const known = cluesOf(beginning, situation, language);
	return known && {known, clues: countsOf(known), words: wordsOf(beginning, language)};
}

type Rows = ReadonlyMap<string, readonly number[]>;

const rowsOf = (rows: KindWeights['clues']): Rows => new Map(Object.entries(rows));

const weightsOf = perLanguage(({kinds: {clues, words}}) => ({
	clues: rowsOf(clues),
	words: wordPlaces.map(place => [place, rowsOf(words[place])] as const),
}));

/** The sums of all that speaks for a follow-up (the first number) and for each kind of one. */
function sumsOf({clues, words}: Features, language: LanguagePack): readonly number[] {
	const sums = [...language.kinds.start];
	const add = (row: readonly number[] | undefined, times: number): void => {
		for (let at = 0; row && at < sums.length; at++) {
			sums[at] = (sums[at] as number) + times * (row[at] as number);
		}
	};
	const weights = weightsOf(language);
	for (const [clue, count] of clues) {
		add(weights.clues.get(clue), count);
	}
	for (const [place, rows] of weights.words) {
		for (const word of words[place]) {
			add(rows.get(word), 1);
		}
	}
	return sums;
}

/** The kind of a follow-up: what is known for sure comes before what the text speaks for. */
function kindOf({text, known}: Clues, byText: readonly number[], kinds: readonly LetterKind[]): LetterKind {
	if (text.connect) {
		return 'linkedin';
	}
	if (known.toRecruiter) {
		return 'recruiter';
	}
	const kind = kinds[byText.indexOf(Math.max(...byText))] ?? 'other';
	return kind === 'status-check' && known.checked ? 'second-status-check' : kind;
}

function read(draft: Draft, situation: Partial<Situation>, language: LanguagePack): LetterKind {
	const features = featuresOf(draft, situation, language);
	if (!features) {
		return 'other';
	}
	const [followUp = 0, ...byText] = sumsOf(features, language);
	return followUp >= 0 ? kindOf(features.known, byText, language.kinds.kinds) : 'other';
}

/**
 * What kind of letter a draft is: as the situation says, else as it reads, with what the log knows of the interview.
 * `other` is a draft that does not read like a letter after an interview. An empty one is what it most likely will be.
 */
export const letterKindOf = (draft: Draft, situation: Partial<Situation>, language: LanguagePack): LetterKind =>
	situation.letter ?? read(draft, situation, language);

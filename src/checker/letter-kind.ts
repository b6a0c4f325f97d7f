import type {LetterKind} from '../interviews/index.ts';
import {enoughToWake, followUpWeights, kindWeights, type Weights} from './kind-weights.ts';
import type {LanguagePack} from './languages/language-pack.ts';
import {type Clues, cluesOf} from './letter-clues.ts';
import type {Draft, Situation} from './types.ts';

/** The clues that weigh anything, each with its place in a row of numbers. */
const places = new Map<string, number>();

/** A sum of clues, each by its place and with its weight. */
type Sum = readonly {readonly place: number; readonly weight: number}[];

const sumOf = (weights: Weights): Sum =>
	Object.entries(weights).map(([clue, weight]) => {
		const place = places.get(clue) ?? places.size;
		places.set(clue, place);
		return {place, weight};
	});

const followUp = sumOf(followUpWeights);
const kinds = kindWeights.map(({kind, start, weights}) => ({kind, start, sum: sumOf(weights)}));

type Group = Readonly<Record<string, number | boolean | undefined>>;

/** The clues as numbers, by their places. One that is not there counts 0. */
function numbersOf({known, outer, text, joined}: Clues): number[] {
	const numbers = Array.from(places, () => 0);
	const groups: readonly Group[] = [known, outer, text, joined];
	for (const group of groups) {
		for (const clue of Object.keys(group)) {
			const place = places.get(clue);
			if (place !== undefined) {
				numbers[place] = Number(group[clue]);
			}
		}
	}
	return numbers;
}

function scoreOf(numbers: readonly number[], sum: Sum): number {
	let score = 0;
	for (const {place, weight} of sum) {
		score += weight * (numbers[place] ?? 0);
	}
	return score;
}

/** The kind that most of the text speaks for; the first of several. */
function kindByText(numbers: readonly number[]): LetterKind {
	const scored = kinds.map(({kind, start, sum}) => ({kind, score: start + scoreOf(numbers, sum)}));
	return scored.reduce((best, next) => (next.score > best.score ? next : best)).kind;
}

/** The kind of a follow-up: what is known for sure comes before what the text speaks for. */
function kindOf({text, known}: Clues, numbers: readonly number[]): LetterKind {
	if (text.connect) {
		return 'linkedin';
	}
	if (known.toRecruiter) {
		return 'recruiter';
	}
	const kind = kindByText(numbers);
	return kind === 'status-check' && known.checked ? 'second-status-check' : kind;
}

/** The purpose of a letter shows in its first pages: so many characters. */
const enoughText = 10_000;

function read(draft: Draft, situation: Partial<Situation>, language: LanguagePack): LetterKind {
	const clues = cluesOf({...draft, body: draft.body.slice(0, enoughText)}, situation, language);
	const numbers = clues && numbersOf(clues);
	return numbers && scoreOf(numbers, followUp) >= enoughToWake ? kindOf(clues, numbers) : 'other';
}

/**
 * What kind of letter a draft is: as the situation says, else as it reads, with what the log knows of the interview.
 * `other` is a draft that does not read like a letter after an interview. An empty one is what it most likely will be.
 */
export const letterKindOf = (draft: Draft, situation: Partial<Situation>, language: LanguagePack): LetterKind =>
	situation.letter ?? read(draft, situation, language);

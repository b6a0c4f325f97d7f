import {type LetterKind, letterKinds} from '../interviews/index.ts';
import {type KindScores, kindScores} from './kind-scores.ts';
import type {LanguagePack} from './languages/language-pack.ts';
import {type Clues, cluesOf, groupsOf} from './letter-clues.ts';
import type {Draft, Situation} from './types.ts';
import {wakingWeights} from './waking-weights.ts';

const waking: ReadonlyMap<string, number> = new Map(Object.entries(wakingWeights));

/** The sum of the clues that wake. */
function wakingSum(clues: Clues): number {
	let sum = 0;
	for (const group of groupsOf(clues)) {
		for (const clue of Object.keys(group)) {
			const weight = waking.get(clue);
			if (weight !== undefined) {
				sum += weight * Number(group[clue] ?? 0);
			}
		}
	}
	return sum;
}

/**
 * How much must speak for a follow-up: the clues that wake, and twice what speaks for the likeliest kind of follow-up more
 * than for other mail. Found best on letters, whole and cut off after some words, by writers of whom neither was fitted to any.
 */
const enough = 5;
/** How often the lead of the likeliest kind over other mail counts. */
const leadWeight = 2;
/** So much less keeps it awake: with the words of each sentence the sum goes up and down. */
const stillEnough = 4;

function isAwake(clues: Clues, scores: KindScores, wasAwake: boolean): boolean {
	const lead = scoreOf(scores, likeliest(scores)) - (scores.get('other') ?? 0);
	// Before the talk they are written to for other reasons, in much the same words.
	const ofLead = leadWeight * (clues.known.toCome ? Math.min(0, lead) : lead);
	return wakingSum(clues) + ofLead >= enough - (wasAwake ? stillEnough : 0);
}

/** The kind that most speaks for. */
const likeliest = (scores: KindScores): LetterKind =>
	letterKinds.reduce((best, next) => (scoreOf(scores, next) > scoreOf(scores, best) ? next : best), 'thank-you');

const scoreOf = (scores: KindScores, kind: LetterKind): number =>
	kind === 'other' ? Number.NEGATIVE_INFINITY : (scores.get(kind) ?? Number.NEGATIVE_INFINITY);

/** The kind of a follow-up: what is known for sure comes before what the text speaks for. */
function kindOf({text, known}: Clues, scores: KindScores): LetterKind {
	if (text.connect) {
		return 'linkedin';
	}
	const kind = likeliest(scores);
	if (known.toRecruiter && (known.justMet || kind === 'thank-you')) {
		return 'recruiter';
	}
	return kind === 'status-check' && known.checked ? 'second-status-check' : kind;
}

/** The purpose of a letter shows in its first pages: so many characters. */
const enoughText = 10_000;

/**
 * What kind of letter a draft is: as the situation says, else as it reads, with what the log knows of the interview.
 * `other` is a draft that does not read like a letter after an interview. An empty one is what it most likely will be.
 */
export function letterKindOf(draft: Draft, situation: Partial<Situation>, language: LanguagePack): LetterKind {
	if (situation.letter) {
		return situation.letter;
	}
	const beginning = {...draft, body: draft.body.slice(0, enoughText)};
	const clues = cluesOf(beginning, situation, language);
	const scores = clues && kindScores(beginning, clues, language);
	return clues && scores && isAwake(clues, scores, situation.wasAwake ?? false) ? kindOf(clues, scores) : 'other';
}

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

/** A figure for a letter that was just begun, and one for a letter that is written. */
type Growing = {readonly begun: number; readonly written: number};

/**
 * How much must speak for a follow-up: of the clues that wake, less what the whole text has of ordinary mail; or of all that
 * speaks for the likeliest kind of follow-up, less the same. Found best on labelled letters that neither was fitted to.
 */
const enough = {clues: {begun: 4.5, written: 7}, kind: {begun: 2, written: 1}};
/** Words have no say in a letter that was just begun, and all of it from so many on. */
const length: Growing = {begun: 15, written: 35};

const between = ({begun, written}: Growing, share: number): number => begun + share * (written - begun);

function isAwake(clues: Clues, scores: KindScores): boolean {
	const share = Math.max(0, Math.min(1, (clues.words - length.begun) / (length.written - length.begun)));
	const ordinary = scores.get('other') ?? 0;
	return (
		wakingSum(clues) - share * ordinary >= between(enough.clues, share) ||
		(share > 0 && !clues.known.toCome && scoreOf(scores, likeliest(scores)) - ordinary >= between(enough.kind, share))
	);
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

function read(draft: Draft, situation: Partial<Situation>, language: LanguagePack): LetterKind {
	const beginning = {...draft, body: draft.body.slice(0, enoughText)};
	const clues = cluesOf(beginning, situation, language);
	const scores = clues && kindScores(beginning, clues, language);
	return clues && scores && isAwake(clues, scores) ? kindOf(clues, scores) : 'other';
}

/**
 * What kind of letter a draft is: as the situation says, else as it reads, with what the log knows of the interview.
 * `other` is a draft that does not read like a letter after an interview. An empty one is what it most likely will be.
 */
export const letterKindOf = (draft: Draft, situation: Partial<Situation>, language: LanguagePack): LetterKind =>
	situation.letter ?? read(draft, situation, language);

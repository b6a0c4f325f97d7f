import type {LetterKind} from '../interviews/index.ts';
import {enoughToWake, followUpWeights, kindWeights, type Weights} from './kind-weights.ts';
import type {LanguagePack} from './languages/language-pack.ts';
import {type Clue, type Clues, cluesOf} from './letter-clues.ts';
import type {Draft, Situation} from './types.ts';

const scoreOf = (clues: Clues, weights: Weights): number =>
	Object.entries(weights).reduce((sum, [clue, weight]) => sum + weight * clues[clue as Clue], 0);

/** The kind that most of the text speaks for; the first of several. */
function kindByText(clues: Clues): LetterKind {
	const scored = kindWeights.map(({kind, start, weights}) => ({kind, score: start + scoreOf(clues, weights)}));
	return scored.reduce((best, next) => (next.score > best.score ? next : best)).kind;
}

/** The kind of a follow-up: what is known for sure comes before what the text speaks for. */
function kindOf(clues: Clues): LetterKind {
	if (clues.connect) {
		return 'linkedin';
	}
	if (clues.toRecruiter) {
		return 'recruiter';
	}
	const kind = kindByText(clues);
	return kind === 'status-check' && clues.checked ? 'second-status-check' : kind;
}

/** The purpose of a letter shows in its first pages: so many characters. */
const enoughText = 10_000;

function read(draft: Draft, situation: Partial<Situation>, language: LanguagePack): LetterKind {
	const clues = cluesOf({...draft, body: draft.body.slice(0, enoughText)}, situation, language);
	return clues && scoreOf(clues, followUpWeights) >= enoughToWake ? kindOf(clues) : 'other';
}

/**
 * What kind of letter a draft is: as the situation says, else as it reads, with what the log knows of the interview.
 * `other` is a draft that does not read like a letter after an interview. An empty one is what it most likely will be.
 */
export const letterKindOf = (draft: Draft, situation: Partial<Situation>, language: LanguagePack): LetterKind =>
	situation.letter ?? read(draft, situation, language);

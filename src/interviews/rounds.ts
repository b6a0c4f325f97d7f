import {everybody, folded, isSamePerson} from './people.ts';
import {outcomeOf} from './plan.ts';
import {isOver, type Step} from './step.ts';
import type {Interview, Person, SentNote} from './types.ts';

/**
 * Whether two talks are rounds of one application: at one company, and about one role as far as both name it, or with
 * somebody in both. Of an entry that names no company nobody can tell.
 */
export function isSameMatter(one: Interview, other: Interview): boolean {
	const [company, role] = [folded(one.company), folded(one.role)];
	if (company === '' || company !== folded(other.company)) {
		return false;
	}
	const otherRole = folded(other.role);
	const isSameRole = role === '' || otherRole === '' || role === otherRole;
	return isSameRole || everybody(one).some(person => everybody(other).some(each => isSamePerson(each, person)));
}

/** What comes after a talk: whether that is still to come, whether it ended, and who was met there. */
export type LaterRound = {
	readonly isToCome: boolean;
	readonly hasEnded: boolean;
	readonly people: readonly Person[];
};

/** The later rounds of a talk in one: those that have begun, or else those that are to come and were not called off. */
function laterRound(rounds: readonly Interview[], noes: readonly SentNote[], now: number): LaterRound | undefined {
	const hasEnded = (round: Interview): boolean =>
		outcomeOf(
			round,
			noes.filter(({interviewId}) => interviewId === round.id),
		) !== undefined;
	const begun = rounds.filter(({at}) => at <= now);
	if (begun.length > 0) {
		return {isToCome: false, hasEnded: begun.some(hasEnded), people: begun.flatMap(everybody)};
	}
	return rounds.every(hasEnded) ? undefined : {isToCome: true, hasEnded: false, people: []};
}

/** The talks of a log that went on in a later one, or will, by id. `sent` are the notes of all of them. */
export function wentOn(
	log: readonly Interview[],
	sent: readonly SentNote[],
	now: number,
): ReadonlyMap<string, LaterRound> {
	const noes = sent.filter(({kind}) => kind === 'rejection-reply');
	const later = new Map<string, Interview[]>();
	const found = new Map<string, LaterRound>();
	for (const interview of log.toSorted((a, b) => b.at - a.at)) {
		const company = folded(interview.company);
		const talks = later.get(company) ?? [];
		const rounds = talks.filter(each => each.at > interview.at && isSameMatter(each, interview));
		const round = interview.at <= now ? laterRound(rounds, noes, now) : undefined;
		if (round) {
			found.set(interview.id, round);
		}
		talks.push(interview);
		later.set(company, talks);
	}
	return found;
}

const thanks: readonly Step['kind'][] = ['thank-you', 'handwritten'];

/** Whether a step is still to be done: before a later talk all thanks, after it to thank somebody who was not met again. */
const isLeft = ({kind, person}: Step, {isToCome, hasEnded, people}: LaterRound): boolean =>
	isToCome
		? thanks.includes(kind)
		: !hasEnded && kind === 'thank-you' && !people.some(each => person && isSamePerson(each, person));

/**
 * What is left of a plan where the talk went on in a later one: the later one's plan says whom of those met again to
 * thank, when to ask and when to stop. An invitation to a talk that is still to come is the answer that would be asked for.
 * `round` is what `wentOn` says of the talk.
 */
export const stepsLeft = (steps: readonly Step[], round: LaterRound | undefined): readonly Step[] =>
	round ? steps.filter(step => isOver(step) || isLeft(step, round)) : steps;

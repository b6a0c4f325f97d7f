import {everybody, folded, isSamePerson} from './people.ts';
import {isOver, type Step} from './step.ts';
import type {Interview, Person} from './types.ts';

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

/** What came after a talk: whether that ended, and who was met there. */
export type LaterRound = {readonly hasEnded: boolean; readonly people: readonly Person[]};

/** The talks of a log that went on in a later one by now, by id. */
export function wentOn(log: readonly Interview[], now: number): ReadonlyMap<string, LaterRound> {
	const later = new Map<string, Interview[]>();
	const found = new Map<string, LaterRound>();
	for (const interview of log.filter(({at}) => at <= now).toSorted((a, b) => b.at - a.at)) {
		const company = folded(interview.company);
		const talks = later.get(company) ?? [];
		const rounds = talks.filter(each => each.at > interview.at && isSameMatter(each, interview));
		if (rounds.length > 0) {
			const hasEnded = rounds.some(({outcome}) => outcome !== undefined);
			found.set(interview.id, {hasEnded, people: rounds.flatMap(everybody)});
		}
		talks.push(interview);
		later.set(company, talks);
	}
	return found;
}

/** Whether a step is still to be done after a later talk: to thank somebody who was not met again. */
const isLeft = ({kind, person}: Step, {hasEnded, people}: LaterRound): boolean =>
	!hasEnded && kind === 'thank-you' && !people.some(each => person && isSamePerson(each, person));

/**
 * What is left of a plan where the talk went on in a later one: the later one's plan says whom of those met again to
 * thank, when to ask and when to stop. `round` is what `wentOn` says of the talk.
 */
export const stepsLeft = (steps: readonly Step[], round: LaterRound | undefined): readonly Step[] =>
	round ? steps.filter(step => isOver(step) || isLeft(step, round)) : steps;

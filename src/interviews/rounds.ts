import {everybody, folded, isSamePerson} from './people.ts';
import {isOver, type Step} from './step.ts';
import type {Interview} from './types.ts';

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

/** The talks of a log that went on in a later one by now, by id, and whether that one ended since. */
export function wentOn(log: readonly Interview[], now: number): ReadonlyMap<string, {readonly hasEnded: boolean}> {
	const later = new Map<string, Interview[]>();
	const found = new Map<string, {readonly hasEnded: boolean}>();
	for (const interview of log.filter(({at}) => at <= now).toSorted((a, b) => b.at - a.at)) {
		const company = folded(interview.company);
		const talks = later.get(company) ?? [];
		const rounds = talks.filter(each => each.at > interview.at && isSameMatter(each, interview));
		if (rounds.length > 0) {
			found.set(interview.id, {hasEnded: rounds.some(({outcome}) => outcome !== undefined)});
		}
		later.set(company, [...talks, interview]);
	}
	return found;
}

const ofTheTalk: readonly Step['kind'][] = ['thank-you', 'handwritten'];

/**
 * What is left of a plan where the talk went on in a later one: whoever was met is still thanked, and the later one's
 * plan says when to ask and when to stop. `round` is what `wentOn` says of the talk.
 */
export const stepsLeft = (steps: readonly Step[], round: {readonly hasEnded: boolean} | undefined): readonly Step[] =>
	round ? steps.filter(step => isOver(step) || (!round.hasEnded && ofTheTalk.includes(step.kind))) : steps;

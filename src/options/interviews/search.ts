import {agenda, type Interview, type Reminders, type SentNote, type Waiting} from '../../interviews/index.ts';
import {ownZone} from './words.ts';

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const textOf = ({company, role, people, recruiter, topics}: Interview): string =>
	folded(
		[
			company,
			role,
			...[...people, ...(recruiter ? [recruiter] : [])].flatMap(({name, email}) => [name, email]),
			...topics,
		].join('\n'),
	);

/** The interviews in which every word of the search is found, the latest first. */
export function find(log: readonly Interview[], search: string): readonly Interview[] {
	const words = folded(search)
		.split(/\s+/)
		.filter(word => word !== '');
	return log
		.filter(interview => words.every(word => textOf(interview).includes(word)))
		.toSorted((one, other) => other.at - one.at);
}

/** What waits for the user now. */
export const waitingNow = (
	log: readonly Interview[],
	sent: readonly SentNote[],
	reminders: Reminders,
	now: number,
): readonly Waiting[] => agenda(log, sent, reminders, now, ownZone()).waiting;

import {day, sameTimeAfter, startOfDayAfter} from './days.ts';
import type {Interview, LetterKind, SentNote} from './types.ts';

/** Days between two contacts, at the least: anything closer is pestering. */
export const pauseDays = 14;

/** Letters that ask where things stand. */
export const checkKinds: readonly LetterKind[] = ['status-check', 'second-status-check'];

/** Letters after the interview that ask something of them or come unasked; thanks do not count. */
export const contactKinds: readonly LetterKind[] = [...checkKinds, 'keep-in-touch', 'share-article', 'rejection-reply'];

const inOrder = (sent: readonly SentNote[], kinds: readonly LetterKind[]): SentNote[] =>
	sent.filter(({kind}) => kinds.includes(kind)).toSorted((one, other) => one.at - other.at);

/**
 * When the status was asked for, by the notes of one interview: what goes out to two people within a day is one contact. A
 * second check that comes first stands for both: the first was made on the phone, or by another machine.
 */
export function checksOf(sent: readonly SentNote[]): number[] {
	const contacts = inOrder(sent, checkKinds).filter(
		({at}, index, all) => index === 0 || at - (all[index - 1]?.at ?? at) >= day,
	);
	const times = contacts.map(({at}) => at);
	return contacts[0]?.kind === 'second-status-check' ? [contacts[0].at, ...times] : times;
}

/** The last contact, by the notes of one interview. */
export const lastContact = (sent: readonly SentNote[]): SentNote | undefined => inOrder(sent, contactKinds).at(-1);

/** The first moment that is no pestering after a contact at `at`, by the calendar and by the clock. */
export const afterPause = (at: number, zone: string): number =>
	Math.max(sameTimeAfter(at, pauseDays, zone), at + pauseDays * day);

/** When one may ask: the day after the date that they named, or two weeks after the interview where they named none. */
export const answerDay = ({at, decisionBy}: Interview, zone: string): number =>
	decisionBy === undefined ? startOfDayAfter(at, pauseDays, zone) : startOfDayAfter(Math.max(at, decisionBy), 1, zone);

import {day, sameTimeAfter, startOfDayAfter} from './days.ts';
import {isSamePerson} from './people.ts';
import type {Interview, LetterKind, SentNote} from './types.ts';

/** Days between two contacts, at the least: anything closer is pestering. */
export const pauseDays = 14;

/** Letters that ask where things stand. */
export const checkKinds: readonly LetterKind[] = ['status-check', 'second-status-check'];

/** Letters after the interview that ask something of them or come unasked; thanks do not count. */
export const contactKinds: readonly LetterKind[] = [...checkKinds, 'keep-in-touch', 'share-article', 'rejection-reply'];

const inOrder = (sent: readonly SentNote[], kinds: readonly LetterKind[]): SentNote[] =>
	sent.filter(({kind}) => kinds.includes(kind)).toSorted((one, other) => one.at - other.at);

/** Whether two notes may have gone to the same person; one that names nobody may have gone to anybody. */
const mayShareReceiver = (one: SentNote, other: SentNote): boolean =>
	one.to.length === 0 ||
	other.to.length === 0 ||
	one.to.some(person => other.to.some(each => isSamePerson(each, person)));

/**
 * Whether a note went out with others, as one contact. A second check within the day went out with the first where it went to
 * somebody else: whoever asks two people at once has the letter to the other taken for a second check.
 */
function isOfOneContact(note: SentNote, contact: readonly SentNote[]): boolean {
	const [first] = contact;
	const last = contact.at(-1);
	if (!(first && last) || note.at - last.at >= day) {
		return false;
	}
	const isSecond = note.kind === 'second-status-check' && first.kind === 'status-check';
	return !(isSecond && contact.some(each => each.kind === 'status-check' && mayShareReceiver(each, note)));
}

/**
 * When the status was asked for, by the notes of one interview: what goes out to two people within a day is one contact, but to
 * ask the same person once more is another. A second check that comes first stands for both: the first was made on the phone,
 * or by another machine.
 */
export function checksOf(sent: readonly SentNote[]): number[] {
	const contacts: SentNote[][] = [];
	for (const note of inOrder(sent, checkKinds)) {
		const contact = contacts.at(-1) ?? [];
		if (isOfOneContact(note, contact)) {
			contact.push(note);
		} else {
			contacts.push([note]);
		}
	}
	const times = contacts.flatMap(([first]) => (first ? [first.at] : []));
	const first = contacts[0]?.[0];
	return first?.kind === 'second-status-check' ? [first.at, ...times] : times;
}

/** The last contact, by the notes of one interview. */
export const lastContact = (sent: readonly SentNote[]): SentNote | undefined => inOrder(sent, contactKinds).at(-1);

/** The first moment that is no pestering after a contact at `at`, by the calendar and by the clock. */
export const afterPause = (at: number, zone: string): number =>
	Math.max(sameTimeAfter(at, pauseDays, zone), at + pauseDays * day);

/** When one may ask: the day after the date that they named, or two weeks after the interview where they named none. */
export const answerDay = ({at, decisionBy}: Interview, zone: string): number =>
	decisionBy === undefined ? startOfDayAfter(at, pauseDays, zone) : startOfDayAfter(Math.max(at, decisionBy), 1, zone);

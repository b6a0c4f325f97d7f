import {type Interview, isSamePerson, type Person} from '../interviews/index.ts';
import {fill, leaveOut} from './blanks.ts';
import type {Skeleton} from './skeleton.ts';
import {subjectNames} from './subject-names.ts';

/** The blanks that are filled from what is known; every other blank is the writer's own to fill. */
export const knownBlanks = [
	'first name',
	'company',
	'role',
	'topic',
	'interview date',
	'decision date',
	'people met',
	'my name',
	'my phone',
	'my signature',
] as const;

/** The name of a blank that may be filled from what is known. */
export type KnownBlank = (typeof knownBlanks)[number];

/** What is known around a letter that is to be started. */
export type Known = {
	/** In To. */
	readonly to: readonly Person[];
	/** How a person is addressed; `''` where the name does not tell. */
	readonly firstNameOf: (person: Person) => string;
	/** As it stands in the compose window; a reply names role and company there. */
	readonly subject: string;
	/** The entry of the log that the recipients belong to. */
	readonly interview?: Interview;
	readonly writer: {readonly name: string; readonly phone: string; readonly signature: string};
	/** As in `Europe/Copenhagen`. */
	readonly zone: string;
	/** As in `en-US`: dates are written as there. */
	readonly locale: string;
};

/** Display names come from mail and may hold anything; a value stays on one line. */
const oneLine = (value: string): string => value.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** A day as a letter names it, such as `Friday 20 March`. A date that no calendar has is not known. */
function dayOf(at: number | undefined, {zone, locale}: Known): string {
	if (at === undefined || !Number.isFinite(at) || Math.abs(at) > 8.64e15) {
		return '';
	}
	return new Intl.DateTimeFormat(locale, {weekday: 'long', day: 'numeric', month: 'long', timeZone: zone}).format(at);
}

const listOf = (names: readonly string[], {locale}: Known): string =>
	new Intl.ListFormat(locale, {type: 'conjunction'}).format(names.filter(name => name !== ''));

/** The entry of the log for the one person in To, whose name may be fuller there. */
function addressee({to, interview}: Known): {readonly person?: Person; readonly index: number} {
	const [only] = to;
	if (!only || to.length > 1) {
		return {index: -1};
	}
	const index = interview?.people.findIndex(person => isSamePerson(person, only)) ?? -1;
	const met = interview?.people[index] ?? interview?.recruiter;
	return {index, person: met && isSamePerson(met, only) && only.name === '' ? met : only};
}

/** Each person met is given another topic, as long as there are enough. */
const topicFor = (topics: readonly string[], index: number): string =>
	topics[index < 0 ? 0 : index % Math.max(topics.length, 1)] ?? '';

/** What is known for the blanks. What is not known is `''`, and the blank stays. The log is believed before the subject. */
export function valuesFor(known: Known): Record<KnownBlank, string> {
	const {interview, writer} = known;
	const named = subjectNames(known.subject);
	const {person, index} = addressee(known);
	const values: Record<KnownBlank, string> = {
		'first name': person ? known.firstNameOf(person) : '',
		company: interview?.company.trim() || named.company,
		role: interview?.role.trim() || named.role,
		topic: topicFor(interview?.topics ?? [], index),
		'interview date': dayOf(interview?.at, known),
		'decision date': dayOf(interview?.decisionBy, known),
		'people met': listOf(interview?.people.map(({name}) => name) ?? [], known),
		'my name': writer.name,
		'my phone': writer.phone,
		'my signature': writer.signature,
	};
	for (const name of knownBlanks) {
		values[name] = oneLine(values[name]);
	}
	return values;
}

/** A skeleton filled with what is known. Where the log knows that no date was named, no sentence speaks of one. */
export function fillSkeleton(
	{subject, body}: Skeleton,
	known: Known,
): {readonly subject: string; readonly body: string} {
	const values = valuesFor(known);
	const absent = known.interview && values['decision date'] === '' ? ['decision date'] : [];
	return {subject: fill(subject, values), body: fill(leaveOut(body, absent), values)};
}

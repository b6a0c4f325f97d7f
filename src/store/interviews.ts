import {
	type Interview,
	type LetterKind,
	letterKinds,
	type Outcome,
	type Person,
	type SentNote,
} from '../interviews/index.ts';
import {listItem} from './item.ts';
import {compact, isRecord, listOf, textOf, timeOf} from './shape.ts';

/** Reads somebody; absent where there is neither name nor address. */
export function parsePerson(raw: unknown): Person | undefined {
	const person = isRecord(raw) ? {name: textOf(raw.name), email: textOf(raw.email, 320)} : undefined;
	return person && person.name + person.email !== '' ? person : undefined;
}

const nonEmpty = (raw: unknown): string | undefined => textOf(raw, 500) || undefined;

const posts: readonly unknown[] = ['regular', 'internship', 'line', 'mass'];
const parsePost = (raw: unknown): Interview['post'] => (posts.includes(raw) ? (raw as Interview['post']) : undefined);

function parseOutcome(raw: unknown): Outcome | undefined {
	const {kind, at} = isRecord(raw) ? raw : {};
	const time = timeOf(at);
	return time !== undefined && (kind === 'no' || kind === 'offer' || kind === 'moved-on')
		? {kind, at: time}
		: undefined;
}

/** Reads an entry of the log; one without an id or a time cannot be read. */
export function parseInterview(raw: unknown): Interview | undefined {
	const from = isRecord(raw) ? raw : {};
	const id = textOf(from.id);
	const at = timeOf(from.at);
	if (id === '' || at === undefined) {
		return undefined;
	}
	return compact<Interview>({
		id,
		company: textOf(from.company),
		role: textOf(from.role),
		at,
		people: listOf(from.people, parsePerson, 50),
		recruiter: parsePerson(from.recruiter),
		topics: listOf(from.topics, nonEmpty, 50),
		decisionBy: timeOf(from.decisionBy),
		post: parsePost(from.post),
		handwritten: typeof from.handwritten === 'boolean' ? from.handwritten : undefined,
		outcome: parseOutcome(from.outcome),
		skipped: Array.isArray(from.skipped) ? listOf(from.skipped, nonEmpty, 100) : undefined,
	});
}

const isLetterKind = (raw: unknown): raw is LetterKind => letterKinds.includes(raw as LetterKind);
const parseShingle = (raw: unknown): number | undefined => (Number.isSafeInteger(raw) ? (raw as number) : undefined);

/** Reads what is remembered of a sent note; one without a kind or a time cannot be read. */
export function parseSentNote(raw: unknown): SentNote | undefined {
	const from = isRecord(raw) ? raw : {};
	const {kind} = from;
	const at = timeOf(from.at);
	if (at === undefined || !isLetterKind(kind) || typeof from.interviewId !== 'string') {
		return undefined;
	}
	return {
		interviewId: textOf(from.interviewId),
		to: listOf(from.to, parsePerson, 50),
		kind,
		at,
		shingles: listOf(from.shingles, parseShingle, 1000),
	};
}

/** The log. */
export const interviews = listItem('interviews', parseInterview, ({id}) => id);

/** What is remembered of sent notes. */
export const sentNotes = listItem('sent', parseSentNote, ({interviewId, kind, at}) => `${interviewId} ${kind} ${at}`);

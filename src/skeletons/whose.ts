import {everybody, type Interview, isSamePerson, type Person} from '../interviews/index.ts';

type Letter = {
	readonly to: readonly Person[];
	readonly cc: readonly Person[];
	readonly subject: string;
	readonly body: string;
};

/** A letter, as far as it tells which interview it is about. */
export type LetterTo = {
	readonly people: readonly Person[];
	/** When it is written, in milliseconds since the epoch. */
	readonly now: number;
	/** Its subject and text, as far as they are known. */
	readonly text?: string;
};

/** A draft at a moment, as `interviewOf` reads it. */
export const letterAt = (draft: Letter, now: number): LetterTo => ({
	people: [...draft.to, ...draft.cc],
	now,
	text: `${draft.subject}\n${draft.body}`,
});

const folded = (text: string): string => text.normalize('NFC').toLowerCase();

/** Whether a text in small letters names a company, as words of its own. */
function isNamed(company: string, text: string): boolean {
	const name = folded(company).trim();
	const isWord = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);
	for (let at = text.indexOf(name); name !== '' && at >= 0; at = text.indexOf(name, at + 1)) {
		if (!(isWord(text[at - 1]) || isWord(text[at + name.length]))) {
			return true;
		}
	}
	return false;
}

/**
 * The entry of the log that a letter belongs to, among those in which one of its recipients was met: one whose company it
 * names before others, as a recruiter arranges talks at several; then the latest talk so far, then the next to come.
 */
export function interviewOf(
	{people, now, text = ''}: LetterTo,
	interviews: readonly Interview[],
): Interview | undefined {
	const theirs = interviews.filter(interview =>
		everybody(interview).some(person => people.some(each => isSamePerson(each, person))),
	);
	const inText = theirs.length > 1 ? folded(text) : '';
	const named = theirs.filter(({company}) => isNamed(company, inText));
	const meant = (named.length > 0 ? named : theirs).toSorted((a, b) => b.at - a.at);
	return meant.find(({at}) => at <= now) ?? meant.at(-1);
}

/** Somebody a letter may go to, with the interview in which they were met. */
export type Addressee = {readonly key: string; readonly interview: Interview; readonly person?: Person};

/** The key of somebody met in an interview, or of the interview where nobody is named. */
export function addresseeKey(interview: Interview, person: Person | undefined): string {
	const index = everybody(interview).findIndex(each => person && isSamePerson(each, person));
	return index < 0 ? interview.id : `${interview.id}/${index}`;
}

/** Whom a key stands for, however long ago they were met. */
export function addresseeOf(interviews: readonly Interview[], key: string): Addressee | undefined {
	for (const interview of interviews.filter(({id}) => key === id || key.startsWith(`${id}/`))) {
		const person = everybody(interview).find(each => addresseeKey(interview, each) === key);
		if (person || interview.id === key) {
			return {key, interview, ...(person && {person})};
		}
	}
	return undefined;
}

/** Whom a letter may go to, by the log: the latest interviews first; those still to come have nobody to write to yet. */
export const addressees = (interviews: readonly Interview[], now: number, most = 40): readonly Addressee[] =>
	interviews
		.filter(({at}) => at <= now)
		.toSorted((a, b) => b.at - a.at)
		.flatMap((interview): Addressee[] => {
			const people = everybody(interview);
			return people.length === 0
				? [{key: interview.id, interview}]
				: people.map(person => ({key: addresseeKey(interview, person), interview, person}));
		})
		.slice(0, most);

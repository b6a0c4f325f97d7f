import {everybody, type Interview, isSamePerson, type Person} from '../interviews/index.ts';

/** The entry of the log that recipients belong to: the latest in which one of them was met. */
export const interviewOf = (to: readonly Person[], interviews: readonly Interview[]): Interview | undefined =>
	interviews
		.filter(interview => everybody(interview).some(person => to.some(each => isSamePerson(each, person))))
		.toSorted((a, b) => b.at - a.at)[0];

/** Somebody a letter may go to, with the interview in which they were met. */
export type Addressee = {readonly key: string; readonly interview: Interview; readonly person?: Person};

/** The key of somebody met in an interview, or of the interview where nobody is named. */
export function addresseeKey(interview: Interview, person: Person | undefined): string {
	const index = everybody(interview).findIndex(each => person && isSamePerson(each, person));
	return index < 0 ? interview.id : `${interview.id}/${index}`;
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

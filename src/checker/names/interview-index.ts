import type {Interview, Person} from '../../interviews/index.ts';
import {words} from '../text.ts';
import {type CompanyName, companyLetters, readCompanies} from './company-name.ts';
import {type NearIndex, nearIndex} from './near-index.ts';
import type {PersonName} from './person-name.ts';
import {readPerson} from './read-person.ts';

/** A company of the log, and the interview there. */
export type Logged = {readonly company: CompanyName; readonly interview: Interview};

/** Somebody of the log, and the interview where they were met. */
export type Met = {readonly person: Person; readonly name: PersonName; readonly interview: Interview};

/** The log, to be looked up in: by address, by a word of a name, by what is close to one, by company. */
export type InterviewIndex = {
	readonly byEmail: ReadonlyMap<string, readonly Met[]>;
	readonly byWord: ReadonlyMap<string, readonly Met[]>;
	readonly nearWords: NearIndex;
	/** Under the first word of the company's name and under all its letters, in plain letters. */
	readonly companies: ReadonlyMap<string, readonly Logged[]>;
};

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
	const found = map.get(key);
	if (!found) {
		map.set(key, [value]);
	} else if (found.at(-1) !== value) {
		found.push(value);
	}
}

/** Whether two entries are of one interview: the log and the letter may each have a copy of it. */
export const isSameInterview = (a: Interview, b: Interview): boolean =>
	a === b || (a.id === b.id && a.company === b.company && a.at === b.at);

/** Everybody met at an interview, the recruiter included. */
export const peopleOf = ({people, recruiter}: Interview): readonly Person[] =>
	recruiter ? [...people, recruiter] : people;

/** Puts a company under its first word and under all its letters. */
function pushCompany(map: Map<string, Logged[]>, interview: Interview): void {
	const [company] = readCompanies(interview.company);
	if (company) {
		const entry = {company, interview};
		push(map, companyLetters(words(company.written)[0]?.text ?? ''), entry);
		push(map, company.letters, entry);
	}
}

function pushPerson(byEmail: Map<string, Met[]>, byWord: Map<string, Met[]>, met: Met): void {
	if (met.person.email !== '') {
		push(byEmail, met.person.email.trim().toLowerCase(), met);
	}
	for (const word of [...met.name.firstWords, ...met.name.lastWords]) {
		push(byWord, word.plain, met);
	}
}

function build(interviews: readonly Interview[]): InterviewIndex {
	const byEmail = new Map<string, Met[]>();
	const byWord = new Map<string, Met[]>();
	const companies = new Map<string, Logged[]>();
	for (const interview of interviews) {
		for (const person of peopleOf(interview)) {
			pushPerson(byEmail, byWord, {person, name: readPerson(person), interview});
		}
		pushCompany(companies, interview);
	}
	return {byEmail, byWord, nearWords: nearIndex(byWord.keys()), companies};
}

const built = new WeakMap<readonly Interview[], InterviewIndex>();
const empty = build([]);

/** The index of a log, made once for each log. */
export function indexOf(interviews: readonly Interview[] | undefined): InterviewIndex {
	if (!interviews) {
		return empty;
	}
	const found = built.get(interviews) ?? build(interviews);
	built.set(interviews, found);
	return found;
}

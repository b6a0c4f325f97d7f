import {employerLabel} from '../../interviews/domains.ts';
import type {Interview, Person} from '../../interviews/index.ts';
import type {Draft, Situation} from '../types.ts';
import {type CompanyName, companyOfLabel, readCompanies} from './company-name.ts';
import {type InterviewIndex, indexOf, type Met, peopleOf} from './interview-index.ts';
import {type Names, namesOf} from './name-candidates.ts';
import type {PersonName} from './person-name.ts';
import {readPerson} from './read-person.ts';
import {domainOf, emailOf, sameWords} from './same-person.ts';

/** The people and the company around a letter, whatever its text says. */
export type Around = {
	/** The people in To, Cc and Bcc whose names can be read. */
	readonly recipients: readonly PersonName[];
	/** Those of them who are in To. */
	readonly addressed: readonly PersonName[];
	/** Whether somebody in To has no name that can be read: an office, a nickname for an address, another script. */
	readonly someUnknown: boolean;
	/** The others who were met at the interview that the letter is about. */
	readonly met: readonly PersonName[];
	/** The interviews that the letter is about. */
	readonly current: readonly Interview[];
	/** What the company is called: its name first. */
	readonly companies: readonly CompanyName[];
	readonly log: InterviewIndex;
	/** The names that the text may be held against. */
	readonly names: Names;
};

/** The log's entries for a recipient: by address, else by full name. */
function entriesFor(person: Person, name: PersonName, log: InterviewIndex): readonly Met[] {
	const byEmail = log.byEmail.get(emailOf(person)) ?? [];
	if (byEmail.length > 0) {
		return byEmail;
	}
	const last = name.lastWords.at(-1);
	return (last ? (log.byWord.get(last.plain) ?? []) : []).filter(met => sameWords(met.name, name));
}

type Named = {readonly name: PersonName; readonly entries: readonly Met[]};

/** A recipient's name, filled up from the log where the mail program shows less. */
function nameOf(person: Person, log: InterviewIndex): Named {
	const name = readPerson(person);
	const entries = entriesFor(person, name, log);
	const known = entries[0]?.name;
	const poorer =
		known && name.firstWords.length + name.lastWords.length < known.firstWords.length + known.lastWords.length;
	return {name: poorer ? known : name, entries};
}

/** The employers' domain labels among the recipients, the agency's recruiter left aside, in no order of theirs. */
function labelsOf(to: readonly Person[], recruiter: Person | undefined): readonly string[] {
	const agency = recruiter && domainOf(recruiter);
	const domains = new Set(to.map(person => domainOf(person)));
	domains.delete(agency ?? '');
	return [...new Set([...domains].map(employerLabel))].filter(label => label !== '').sort();
}

/** The interviews that the letter may be about, the latest first: whoever stands first in To has no say in it. */
function currentInterviews(log: InterviewIndex, entries: readonly Met[], ofDomains: readonly CompanyName[]) {
	const found =
		entries.length > 0
			? entries.map(met => met.interview)
			: ofDomains.flatMap(({letters}) => (log.companies.get(letters) ?? []).map(({interview}) => interview));
	return [...new Set(found)].sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
}

/** The company of the interview, else those of the recipients' domains. */
function companiesOf(interview: Interview | undefined, ofDomains: readonly CompanyName[]): readonly CompanyName[] {
	const logged = readCompanies(interview?.company ?? '');
	return logged.length === 0 ? ofDomains : logged;
}

const readable = (people: readonly Named[]): PersonName[] =>
	people.map(({name}) => name).filter(name => !name.isUnknown);

function read({to, cc, bcc}: Recipients, {interview, interviews}: Partial<Situation>): Around {
	const log = indexOf(interviews);
	const addressed = to.map(person => nameOf(person, log));
	const all = [...addressed, ...[...cc, ...bcc].map(person => nameOf(person, log))];
	const ofDomains = labelsOf(to, interview?.recruiter).flatMap(label => companyOfLabel(label) ?? []);
	const entries = all.flatMap(person => person.entries);
	const current = interview ? [interview] : currentInterviews(log, entries, ofDomains);
	const recipients = readable(all);
	const met = current
		.flatMap(peopleOf)
		.map(readPerson)
		.filter(name => !recipients.some(recipient => sameWords(recipient, name)));
	return {
		recipients,
		addressed: readable(addressed),
		someUnknown: addressed.some(({name}) => name.isUnknown || name.doubtful),
		met,
		current,
		companies: companiesOf(current[0], ofDomains),
		log,
		names: namesOf(recipients, met, log),
	};
}

type Recipients = Pick<Draft, 'to' | 'cc' | 'bcc'>;

const isSamePerson = (a: Person | undefined, b: Person | undefined): boolean =>
	a?.name === b?.name && a?.email === b?.email;

const areSamePeople = (a: readonly Person[], b: readonly Person[]): boolean =>
	a.length === b.length && a.every((person, index) => isSamePerson(person, b[index]));

const isSameTalk = (a: Interview | undefined, b: Interview | undefined): boolean =>
	a === b ||
	(a !== undefined &&
		b !== undefined &&
		a.id === b.id &&
		a.at === b.at &&
		a.company === b.company &&
		isSamePerson(a.recruiter, b.recruiter) &&
		areSamePeople(a.people, b.people));

type Asked = {readonly recipients: Recipients; readonly situation: Partial<Situation>; readonly around: Around};

let last: Asked | undefined;

const isAsked = (
	to: Recipients,
	{interview, interviews}: Partial<Situation>,
	{recipients, situation}: Asked,
): boolean =>
	situation.interviews === interviews &&
	isSameTalk(situation.interview, interview) &&
	areSamePeople(recipients.to, to.to) &&
	areSamePeople(recipients.cc, to.cc) &&
	areSamePeople(recipients.bcc, to.bcc);

/**
 * Who is around a letter. The same people come with every keystroke, so the last answer is kept: it cannot be told from
 * reading afresh.
 */
export function aroundLetter(recipients: Recipients, situation: Partial<Situation>): Around {
	if (last && isAsked(recipients, situation, last)) {
		return last.around;
	}
	const around = read(recipients, situation);
	last = {recipients, situation, around};
	return around;
}

import type {Interview, Person} from '../../interviews/index.ts';
import type {LanguagePack} from '../languages/language-pack.ts';
import type {Letter} from '../letter.ts';
import type {Situation} from '../types.ts';
import {readAddress} from './address.ts';
import {type CompanyName, companyOfLabel, readCompanies} from './company-name.ts';
import {employerLabel} from './domains.ts';
import {isUnknown} from './fit.ts';
import {type Greeting, readGreeting} from './greeting.ts';
import {type InterviewIndex, indexOf, type Met, peopleOf} from './interview-index.ts';
import {plain} from './letters.ts';
import {type PersonName, readPerson} from './person-name.ts';

/** Who and what a letter may rightly speak of. */
export type Known = {
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
	/** The writer's own names, and those under the letter. */
	readonly own: ReadonlySet<string>;
	readonly greeting: Greeting;
	/** Where the signature begins, or the text ends. */
	readonly textEnd: number;
};

const emailOf = ({name, email}: Person): string => (email || (name.includes('@') ? name : '')).trim().toLowerCase();

/** Whether two names are those of one person, as far as they tell. */
const sameWords = (a: PersonName, b: PersonName): boolean =>
	a.lastWords.length > 0 &&
	a.firstWords.length > 0 &&
	a.plainLast === b.plainLast &&
	a.firstWords.some(word => b.firstWords.some(other => other.plain === word.plain));

/** The log's entries for a recipient: by address, else by full name. */
function entriesFor(person: Person, name: PersonName, log: InterviewIndex): readonly Met[] {
	const byEmail = log.byEmail.get(emailOf(person)) ?? [];
	if (byEmail.length > 0) {
		return byEmail;
	}
	const last = name.lastWords.at(-1);
	return (last ? (log.byWord.get(last.plain) ?? []) : []).filter(met => sameWords(met.name, name));
}

/** A recipient's name, filled up from the log where the mail program shows less. */
function nameOf(person: Person, log: InterviewIndex): {name: PersonName; entries: readonly Met[]} {
	const name = readPerson(person);
	const entries = entriesFor(person, name, log);
	const known = entries[0]?.name;
	const poorer =
		known && name.firstWords.length + name.lastWords.length < known.firstWords.length + known.lastWords.length;
	return {name: poorer ? known : name, entries};
}

/** The employer's domain label among the recipients, the agency's recruiter left aside. */
function labelOf(to: readonly Person[], recruiter: Person | undefined): string {
	const agency = readAddress(recruiter?.email ?? '')?.domain;
	for (const person of to) {
		const domain = readAddress(emailOf(person))?.domain ?? '';
		const label = domain === agency ? '' : employerLabel(domain);
		if (label !== '') {
			return label;
		}
	}
	return '';
}

function currentInterviews(log: InterviewIndex, entries: readonly Met[], label: string): readonly Interview[] {
	if (entries.length > 0) {
		return [...new Set(entries.map(met => met.interview))];
	}
	const company = companyOfLabel(label);
	return (company ? (log.companies.get(company.letters) ?? []) : []).map(({interview}) => interview);
}

/** The company of the interview, else that of the recipients' domain. */
function companiesOf(interview: Interview | undefined, label: string): readonly CompanyName[] {
	const logged = readCompanies(interview?.company ?? '');
	const ofDomain = companyOfLabel(label);
	return logged.length === 0 && ofDomain ? [ofDomain] : logged;
}

const lastLine =
	/\n[^\S\n]*(?:[-–—][^\S\n]*)?(?!Thank|Dear|Hi\b|Hello|Best\b)((?:\p{Lu}[\p{L}'’.-]*[^\S\n]*){1,3})\s*$/u;

/** Where the signature begins: as the letter's parts have it, or at a last line that is nothing but a name. */
function signatureStart({draft, paragraphs}: Letter): number {
	const found = paragraphs.find(({role}) => role === 'signature')?.start;
	if (found !== undefined) {
		return found;
	}
	const tail = draft.body.slice(-80);
	const match = lastLine.exec(tail);
	return match ? draft.body.length - tail.length + match.index : draft.body.length;
}

function read(letter: Letter, situation: Partial<Situation>, language: LanguagePack): Known {
	const {to, cc, bcc} = letter.draft;
	const log = indexOf(situation.interviews);
	const addressed = to.map(person => nameOf(person, log));
	const others = [...cc, ...bcc].map(person => nameOf(person, log));
	const label = labelOf(to, situation.interview?.recruiter);
	const entries = [...addressed, ...others].flatMap(person => person.entries);
	const current = situation.interview ? [situation.interview] : currentInterviews(log, entries, label);
	const names = [...addressed, ...others].map(({name}) => name).filter(name => !isUnknown(name));
	const textEnd = signatureStart(letter);
	const signature = letter.words.filter(({start}) => start >= textEnd);
	const writer = situation.writer ? readPerson(situation.writer) : undefined;
	return {
		greeting: readGreeting(letter.draft.body, letter.words, language),
		textEnd,
		recipients: names,
		addressed: addressed.map(({name}) => name).filter(name => !isUnknown(name)),
		someUnknown: addressed.some(({name}) => isUnknown(name) || name.doubtful),
		met: current
			.flatMap(peopleOf)
			.map(readPerson)
			.filter(name => !names.some(recipient => sameWords(recipient, name))),
		current,
		companies: companiesOf(current[0], label),
		log,
		own: new Set([
			...(writer ? [...writer.firstWords, ...writer.lastWords].map(word => word.plain) : []),
			...signature.map(word => plain(word.text)),
		]),
	};
}

const reads = new WeakMap<Letter, Known>();

/** What is known around a letter, read once for all rules. */
export function knownAround(letter: Letter, situation: Partial<Situation>, language: LanguagePack): Known {
	const found = reads.get(letter) ?? read(letter, situation, language);
	reads.set(letter, found);
	return found;
}

/** Whom a greeting may name: the recipients, and where one of them cannot be read, those met at the interview. */
export const greetable = ({recipients, met, addressed, someUnknown}: Known): readonly PersonName[] =>
	someUnknown || addressed.length === 0 ? [...recipients, ...met] : recipients;

import {everybody, type Interview, isSamePerson, type Person, type SentNote} from '../interviews/index.ts';
import type {LanguagePack} from './languages/language-pack.ts';
import {type Sign, type Signs, signsOf} from './letter-signs.ts';
import type {Draft, Situation} from './types.ts';

const hour = 3_600_000;
const freshFor = 48;
const someDaysLater = 24 * 4;
const monthsLater = 24 * 45;
const shortNote = 80;

const isReply = ({subject}: Draft): boolean => /^\s*(?:re|aw|sv|antw)\s*:/i.test(subject);

const domainOf = (email: string): string => email.slice(email.indexOf('@') + 1).toLowerCase();
const domains = ({to}: Draft): string[] => to.map(({email}) => domainOf(email));

const domainsOf = (people: readonly Person[]): ReadonlySet<string> =>
	new Set(people.flatMap(({email}) => (email.includes('@') ? [domainOf(email)] : [])));

/** Whether a text in lower case names the company. */
function names({company}: Interview, text: string): boolean {
	const name = company.trim().toLowerCase();
	return name !== '' && text.includes(name);
}

/**
 * Whether a draft goes to anybody of an interview, or names its company: an invoice is none of it, whatever the log holds. One
 * that has no recipients yet may be.
 */
function concerns(interview: Interview, {to, cc}: Draft, text: string): boolean {
	const met = everybody(interview);
	const theirs = domainsOf(met);
	const isTheirs = (person: Person) =>
		met.some(each => isSamePerson(each, person)) || theirs.has(domainOf(person.email));
	return to.length === 0 || [...to, ...cc].some(isTheirs) || names(interview, text);
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** So many letters in common at the start, and a domain is taken for the company's. */
const telling = 5;

/** Whether a draft that names the company of a talk goes to people of another domain: most likely to an agency. */
function goesElsewhere(interview: Interview, {to}: Draft, text: string): boolean {
	if (to.length === 0 || !names(interview, text)) {
		return false;
	}
	const theirs = domainsOf(interview.people);
	const company = lettersOf(interview.company);
	const isElsewhere = ({email}: Person): boolean => {
		const label = lettersOf(domainOf(email).split('.')[0] ?? '');
		return label !== '' && !theirs.has(domainOf(email)) && !isSameStart(label, company);
	};
	return theirs.size > 0 && to.every(isElsewhere);
}

const isSameStart = (label: string, company: string): boolean =>
	label.slice(0, telling) === company.slice(0, telling) || label.includes(company) || company.includes(label);

/** How long ago a talk was, as far as that is known. */
const sinceTalk = (hours: number | undefined) => ({
	hours,
	days: hours !== undefined && hours >= freshFor,
	justMet: hours !== undefined && hours < freshFor,
	months: hours !== undefined && hours > monthsLater,
});

const isToCome = (interview: Interview | undefined, now = 0): boolean =>
	interview !== undefined && now > 0 && now < interview.at;

const isCheck = ({kind}: SentNote): boolean => kind === 'status-check' || kind === 'second-status-check';

/** What is known from the log: facts rather than signs. */
function knownClues(draft: Draft, {interview: given, interviews = [], now, sent}: Partial<Situation>) {
	const text = `${draft.subject}\n${draft.body}`.toLowerCase();
	const theirs = given && concerns(given, draft, text) ? given : undefined;
	const interview = isToCome(theirs, now) ? undefined : theirs;
	const hours = interview && now ? (now - interview.at) / hour : undefined;
	const {recruiter} = interview ?? {};
	return {
		/** The log has an interview with these people that has taken place. */
		log: interview !== undefined,
		/** It has none but one still to come: until then they are written to for other reasons. */
		toCome: theirs !== undefined && interview === undefined,
		...sinceTalk(hours),
		/** It speaks of an interview of the log, and goes to nobody of that company. */
		elsewhere: (given ? [given] : interviews).some(each => goesElsewhere(each, draft, text)),
		/** It goes to the recruiter of the agency. */
		toRecruiter: recruiter !== undefined && draft.to.some(person => isSamePerson(recruiter, person)),
		/** A status check went out after this interview. */
		checked: sent?.some(note => note.interviewId === interview?.id && isCheck(note)) ?? false,
	};
}

/** What shows in subject and recipients. */
const outerClues = (draft: Draft, {subject}: Signs, {vocabulary}: LanguagePack) => ({
	reply: isReply(draft),
	occupation: subject.occupation,
	post: subject.post,
	/** The subject names the company, going by the address. */
	company: subject.long.some(word => domains(draft).some(domain => domain.includes(word))),
	agencyAddress: vocabulary.agencies.split(' ').some(part => domains(draft).some(domain => domain.includes(part))),
	link: draft.body.includes('://'),
});

/** The signs of the text: how many of each, up to as many as tell something. */
function textClues(draft: Draft, signs: Signs, hours: number | undefined) {
	const {body, opening} = signs;
	const all = (sign: Sign): number => body(sign) + signs.subject.count(sign);
	const has = (sign: Sign): boolean => body(sign) > 0;
	return {
		recent: hours === undefined ? signs.recent : hours < freshFor,
		thanks: opening('thanks') > 0,
		talk: opening('talk') > 0,
		interview: all('interview') > 0,
		candidate: has('candidate'),
		/** The writer says that the writer was interviewed. */
		interviewed: all('interviewed') > 0,
		job: has('job'),
		wish: Math.min(2, body('wish')),
		fit: has('fit'),
		asked: has('asked'),
		status: Math.min(3, all('status')),
		statusFirst: opening('status') > 0,
		following: all('following') > 0,
		followingFirst: opening('following') > 0,
		still: has('still'),
		again: Math.min(2, all('again')),
		againFirst: opening('again') + signs.subject.count('again') > 0,
		answer: Math.min(2, opening('answer')),
		rejection: Math.min(4, body('rejection')),
		touch: Math.min(3, all('touch')),
		touching: all('touch') > 1,
		touchSubject: signs.subject.count('touch') > 0,
		article: Math.min(3, all('article')),
		articleFirst: opening('article') > 0,
		agency: Math.min(3, all('agency')),
		agencyFirst: Math.min(2, opening('agency')),
		/** A note to connect, which has no subject and is short. */
		connect: has('connect') && draft.subject.trim() === '' && signs.words <= shortNote,
		ordinary: Math.min(3, body('ordinary') + (isReply(draft) ? 0 : signs.subject.count('ordinary'))),
		everyday: has('everyday'),
		everydayFirst: opening('everyday') + signs.subject.count('everyday') > 0,
		/** The writer speaks for several people more than for one, as an employer does. */
		we: signs.plural > signs.singular,
	};
}

type Outer = ReturnType<typeof outerClues>;
type Text = ReturnType<typeof textClues>;

const any = (...values: readonly (boolean | number)[]): boolean => values.some(Boolean);

type Known = ReturnType<typeof knownClues>;

/** What tells more together than apart. */
function joinedClues({hours = 0}: Known, outer: Outer, text: Text) {
	const job = any(outer.occupation, outer.post, outer.company, text.job, text.wish, text.fit);
	const met = any(text.talk, text.asked, text.interview);
	const asks = any(text.status, text.following, text.again, text.touching, text.still);
	const answers = outer.reply && any(text.answer, text.rejection);
	return {
		/** There is a job, and there was a talk or there is an answer to be had. */
		jobAndTalk: job && any(met, asks, answers),
		replyToAnswer: outer.reply && (text.answer > 0 || text.rejection > 1),
		/** It opens with thanks for a talk, and there was an interview. */
		thanksForInterview: text.thanks && text.talk && text.interview,
		connectAfterTalk: text.connect && any(text.talk, text.interview),
		/** Some days after the talk nobody thanks for it without a word of thanks. */
		laterWithoutThanks: hours >= someDaysLater && !text.thanks,
	};
}

/** All that the kind of a letter is judged by, in groups; `undefined` for another language. */
export function cluesOf(draft: Draft, situation: Partial<Situation>, language: LanguagePack) {
	const signs = signsOf(draft, language);
	if (!signs.inLanguage) {
		return undefined;
	}
	const known = knownClues(draft, situation);
	const outer = outerClues(draft, signs, language);
	const text = textClues(draft, signs, known.hours);
	return {known, outer, text, joined: joinedClues(known, outer, text)};
}

/** The clues of a letter, in groups. */
export type Clues = NonNullable<ReturnType<typeof cluesOf>>;

/** The name of a clue. */
export type Clue = {readonly [Group in keyof Clues]: keyof Clues[Group]}[keyof Clues];

/** The clues of a letter by their names, group by group: put into one object, they would cost more than all else. */
export const groupsOf = ({
	known,
	outer,
	text,
	joined,
}: Clues): readonly Readonly<Partial<Record<string, number | boolean>>>[] => [known, outer, text, joined];

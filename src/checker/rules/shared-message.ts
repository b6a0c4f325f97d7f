import {employerLabel} from '../../interviews/domains.ts';
import type {Person} from '../../interviews/index.ts';
import {defineRule} from '../define-rule.ts';
import type {LanguagePack} from '../languages/language-pack.ts';
import type {Letter} from '../letter.ts';
import {whoIsGreeted} from '../names/greeted.ts';
import {type Known, knownAround} from '../names/known.ts';
import {readPerson} from '../names/read-person.ts';
import {domainOf, eachOnce, emailOf, isMet, isSamePerson} from '../names/same-person.ts';
import type {Situation} from '../types.ts';
import {listsOf} from '../vocabulary.ts';

/** Whether an address is an office's rather than a person's: `hr@`, `search-committee@`. */
const isOffice = (person: Person, language: LanguagePack): boolean =>
	emailOf(person)
		.slice(0, Math.max(0, emailOf(person).indexOf('@')))
		.split(/[^\p{L}]+/u)
		.some(part => listsOf(language).mailboxes.has(part));

/** The people of some whom the letter greets by name. */
const greetedAmong = (people: readonly Person[], {greeting: {addressees}}: Known): Person[] =>
	addressees.length < 2
		? []
		: people.filter(person => addressees.some(addressee => whoIsGreeted(addressee, [readPerson(person)])));

/** Whether somebody may be of the company whose people these are: by their address, if it is shown at all. */
const mayBeOfCompany = (person: Person, people: readonly Person[]): boolean => {
	const label = employerLabel(domainOf(person));
	return emailOf(person) === '' || (label !== '' && people.some(other => employerLabel(domainOf(other)) === label));
};

/**
 * How many interviewers get the letter: those whom the log knows, and whoever in To is of their company and greeted by
 * name beside another person, for not everybody who was met is in the log. Without a log, every person but the writer.
 */
function countInterviewers(
	{draft: {to, cc}}: Letter,
	{interview, writer}: Partial<Situation>,
	known: () => Known,
	language: LanguagePack,
): number {
	const recipients = eachOnce([...to, ...cc]);
	const others = [...(writer ? [writer] : []), ...(interview?.recruiter ? [interview.recruiter] : [])];
	const isOther = (person: Person): boolean =>
		isOffice(person, language) || others.some(other => isSamePerson(person, other));
	const met = interview?.people ?? [];
	if (met.length === 0) {
		return recipients.filter(person => !isOther(person)).length;
	}
	const found = recipients.filter(person => met.some(one => isMet(person, one)));
	const people = Math.min(found.length, met.filter(one => found.some(person => isMet(person, one))).length);
	const company = [...met, ...found];
	const strangers = recipients.filter(
		person => to.includes(person) && !found.includes(person) && !isOther(person) && mayBeOfCompany(person, company),
	);
	return people + (strangers.length > 0 ? greetedAmong(strangers, known()).length : 0);
}

const ann = {name: 'Ann Lee', email: 'ann@drayton.example'};
const bob = {name: 'Bob Ray', email: 'bob@drayton.example'};
const office = {name: 'Human resources', email: 'hr@drayton.example'};
const body = 'Thank you for the talk about the mill. I am keen on the fitter job.';

export const sharedMessage = defineRule({
	id: 'shared-message',
	title: 'One message for several interviewers',
	why: 'Interviewers compare what they get, and a message to all of them thanks none of them.',
	source: 'N7 P6',
	level: 'warn',
	kinds: ['thank-you'],
	examples: {
		flags: [{draft: {to: [ann, bob], body}}, {draft: {to: [ann], cc: [bob], body}}],
		passes: [{draft: {to: [ann], body}}, {draft: {to: [ann], cc: [office], body}}],
	},
	*check(letter, situation, language) {
		const count = countInterviewers(letter, situation, () => knownAround(letter, situation, language), language);
		if (count > 1) {
			yield {message: `This goes to ${count} interviewers; write to each of them apart.`};
		}
	},
});

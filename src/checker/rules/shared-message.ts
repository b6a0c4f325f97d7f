import type {Person} from '../../interviews/index.ts';
import {defineRule} from '../define-rule.ts';
import type {LanguagePack} from '../languages/language-pack.ts';
import type {Draft, Situation} from '../types.ts';
import {listsOf} from '../vocabulary.ts';

const same = (one: Person, other: Person): boolean =>
	one.email !== '' && other.email !== ''
		? one.email.toLowerCase() === other.email.toLowerCase()
		: one.name !== '' && one.name.toLowerCase() === other.name.toLowerCase();

/** Whether an address is an office's rather than a person's: `hr@`, `search-committee@`. */
const isOffice = ({email}: Person, language: LanguagePack): boolean =>
	email
		.slice(0, Math.max(0, email.indexOf('@')))
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.some(part => listsOf(language).mailboxes.has(part));

/** The interviewers among those who get the letter: by the log, else every person who is not the writer. */
function interviewers({to, cc}: Draft, {interview, writer}: Partial<Situation>, language: LanguagePack): Person[] {
	const recipients = [...to, ...cc].filter(
		(person, index, all) => all.findIndex(other => same(person, other)) === index || person.email + person.name === '',
	);
	if (interview && interview.people.length > 0) {
		return recipients.filter(person => interview.people.some(met => same(person, met)));
	}
	const others = [...(writer ? [writer] : []), ...(interview?.recruiter ? [interview.recruiter] : [])];
	return recipients.filter(person => !isOffice(person, language) && !others.some(other => same(person, other)));
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
	*check({draft}, situation, language) {
		const {length} = interviewers(draft, situation, language);
		if (length > 1) {
			yield {message: `This goes to ${length} interviewers; write to each of them apart.`};
		}
	},
});

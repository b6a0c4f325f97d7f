import type ICAL from 'ical.js';
import {employerLabel, registeredLabel} from './domains.ts';
import {eachOnce, isSamePerson} from './people.ts';
import type {Person} from './types.ts';

/** The words of a name or of an address, without case and accents. */
const wordsOf = (text: string): string[] =>
	text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.filter(word => word !== '');

const localOf = ({email}: Person): string => email.slice(0, email.indexOf('@'));
const domainOf = ({email}: Person): string => email.slice(email.indexOf('@') + 1).toLowerCase();

const holdsAll = (words: readonly string[], others: readonly string[]): boolean =>
	others.every(word => words.includes(word));

/** Whether a text is somebody's name: the same words in any order, and perhaps one name more or less. One word is too few to tell. */
export function isNameOf(text: string, {name}: Person): boolean {
	const [words, own] = [wordsOf(text), wordsOf(name)];
	return Math.min(words.length, own.length) > 1 && (holdsAll(words, own) || holdsAll(own, words));
}

/** Whether somebody invited is the candidate: by name, by address, or by an address that is made of the name. */
export function isSelf(person: Person, self: Person): boolean {
	const [address = ''] = localOf(person).split('+');
	const local = wordsOf(address).join('');
	const own = wordsOf(self.name);
	return (
		isSamePerson(self, person) ||
		isNameOf(person.name, self) ||
		(own.length > 1 && (local === own.join('') || local === own.toReversed().join('')))
	);
}

/** Mailboxes that a machine writes from. */
const machine =
	/^(?:(?:no|do[-_.]?not|dont)[-_.]?reply|unknownorganizer|(?:calendar|meeting)?[-_.]?(?:notifications?|invit(?:es?|ations?))|calendar|mailer(?:-daemon)?|schedul(?:er|ing)|bookings?|automated|bounces?)(?:[-_.+\d].*)?$/i;
/** What calendars write with in place of people: rooms, shared calendars, an organiser that is not told. */
const noMailbox = /(?:^|\.)calendar\.google\.com$/;

/** Whether an entry is a service and nobody to be thanked: a scheduling page, a mailbox that nobody reads. */
function isService(person: Person): boolean {
	const domain = domainOf(person);
	const label = registeredLabel(domain);
	const isProvider = label !== '' && employerLabel(domain) === '';
	const isItself = isProvider && wordsOf(person.name).join('') === wordsOf(label).join('');
	return machine.test(localOf(person)) || noMailbox.test(domain) || isItself;
}

/** An organiser or attendee as written: some calendars give the address as the name. */
function personOf(property: ICAL.Property): Person {
	const address = String(property.getFirstValue() ?? '')
		.replace(/^mailto:/i, '')
		.trim();
	const called = String(property.getFirstParameter('cn') ?? '')
		.replace(/^"|"$/g, '')
		.trim();
	const isAddress = called.includes('@');
	return {name: isAddress ? '' : called, email: [address, called].find(each => each.includes('@')) ?? ''};
}

/** Who was asked and has not declined, the organiser first, without rooms and without the candidate. */
function guestsOf(event: ICAL.Component, self: Person | undefined): Person[] {
	const asked = event.getAllProperties('attendee').filter(property => {
		const kind = String(property.getFirstParameter('cutype') ?? '').toUpperCase();
		const answer = String(property.getFirstParameter('partstat') ?? '').toUpperCase();
		return kind !== 'ROOM' && kind !== 'RESOURCE' && answer !== 'DECLINED';
	});
	const guests = [...event.getAllProperties('organizer'), ...asked].map(personOf);
	return eachOnce(guests).filter(person => (person.name || person.email) !== '' && !(self && isSelf(person, self)));
}

/** The employer's name as its mail domain has it: `Northwind` of `northwind.example`. Empty where no domain says anything. */
function companyOf(guests: readonly Person[]): string {
	const name = guests.map(guest => employerLabel(domainOf(guest))).find(label => label !== '') ?? '';
	return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Whom an event brings together with the candidate, and for which company, as their addresses tell. */
export function invitedTo(
	event: ICAL.Component,
	self: Person | undefined,
): {readonly people: readonly Person[]; readonly company: string} {
	const guests = guestsOf(event, self);
	return {people: guests.filter(guest => !isService(guest)), company: companyOf(guests)};
}

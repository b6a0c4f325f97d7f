import {employerLabel} from '../../interviews/domains.ts';
import type {Person} from '../../interviews/index.ts';
import {readAddress} from './address.ts';
import type {PersonName} from './person-name.ts';
import {readPerson} from './read-person.ts';

/** Somebody's address in small letters, also where a mail program shows it for the name; `''` where there is none. */
export const emailOf = ({name, email}: Person): string =>
	(email || (name.includes('@') ? name : '')).trim().toLowerCase();

/** Whether two names are those of one person, as far as they tell. */
export const sameWords = (a: PersonName, b: PersonName): boolean =>
	a.lastWords.length > 0 &&
	a.firstWords.length > 0 &&
	a.plainLast === b.plainLast &&
	a.firstWords.some(word => b.firstWords.some(other => other.plain === word.plain));

const sameName = (a: Person, b: Person): boolean =>
	(a.name !== '' && a.name.toLowerCase() === b.name.toLowerCase()) || sameWords(readPerson(a), readPerson(b));

/** The domain of somebody's address, or `''`. */
export const domainOf = (person: Person): string => readAddress(emailOf(person))?.domain ?? '';

/** Whether two recipients are one: by address, or by name where an address is not known. */
export function isSamePerson(a: Person, b: Person): boolean {
	const [one, other] = [emailOf(a), emailOf(b)];
	return one !== '' && other !== '' ? one === other : sameName(a, b);
}

/** What somebody's name may be found under by others: two people are of one name where they share any of it. */
function nameKeys(person: Person): string[] {
	const {firstWords, lastWords, plainLast} = readPerson(person);
	const words = lastWords.length > 0 ? firstWords.map(word => `${plainLast}, ${word.plain}`) : [];
	return person.name === '' ? words : [person.name.toLowerCase(), ...words];
}

/** People without those who were named before, as `isSamePerson` tells, in time that grows with their number alone. */
export function eachOnce(people: readonly Person[]): Person[] {
	const [emails, names, bareNames] = [new Set<string>(), new Set<string>(), new Set<string>()];
	return people.filter(person => {
		const [email, keys] = [emailOf(person), nameKeys(person)];
		const isNamed = keys.some(key => (email === '' ? names : bareNames).has(key));
		const isNew = !isNamed && !emails.has(email);
		for (const key of keys) {
			names.add(key);
			if (email === '') {
				bareNames.add(key);
			}
		}
		if (email !== '') {
			emails.add(email);
		}
		return isNew;
	});
}

const isBareAddress = ({name}: Person): boolean => name === '' || name.includes('@');

const mayShareDomain = (a: string, b: string): boolean => a === '' || b === '' || employerLabel(a) === employerLabel(b);

/** Whether somebody of whom only an address is shown may be the other: `k.sorrell@`, `sorrellk@`, `keith@`. */
function addressFits(shown: Person, other: Person): boolean {
	const address = isBareAddress(shown) ? readAddress(emailOf(shown)) : undefined;
	const {plainFirst: first, plainLast: last} = readPerson(other);
	if (!address || first === '' || last === '' || !mayShareDomain(address.domain, domainOf(other))) {
		return false;
	}
	const letter = first.slice(0, 1);
	const local = (address.local.split('+')[0] ?? '').replace(/[^\p{L}]/gu, '');
	return [first, last, letter + last, last + letter, first + last, last + first].includes(local);
}

/** Whether a recipient is somebody of the log: one address may be left out or another one, so the name tells as well. */
export const isMet = (person: Person, met: Person): boolean =>
	isSamePerson(person, met) || sameName(person, met) || addressFits(person, met) || addressFits(met, person);

import type {Interview, Person} from './types.ts';

/** A text as it is compared: its spaces and capitals say nothing. */
export const folded = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** Whether two entries mean one human: the same address, or the same name. */
export function isSamePerson(one: Person, other: Person): boolean {
	const sameEmail = folded(one.email) === folded(other.email) && one.email.trim() !== '';
	return sameEmail || (folded(one.name) === folded(other.name) && one.name.trim() !== '');
}

/** People without those who were named before, as `isSamePerson` tells, in time that grows with their number alone. */
export function eachOnce(people: readonly Person[]): Person[] {
	const [emails, names] = [new Set<string>(), new Set<string>()];
	return people.filter(person => {
		const [email, name] = [folded(person.email), folded(person.name)];
		const isNew = !(email !== '' && emails.has(email)) && !(name !== '' && names.has(name));
		emails.add(email);
		names.add(name);
		return isNew;
	});
}

/** Somebody in as few words as will do: the name, or else the address. */
export const nameOf = ({name, email}: Person): string => name.trim() || email;

/** Everybody who is thanked for an interview: those met, then the recruiter; each once, and nobody who is all blank. */
export function everybody({people, recruiter}: Interview): Person[] {
	const named = [...people, ...(recruiter ? [recruiter] : [])].filter(({name, email}) => (name + email).trim() !== '');
	return eachOnce(named);
}

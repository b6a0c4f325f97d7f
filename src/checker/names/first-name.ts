import type {Person} from '../../interviews/index.ts';
import {readPerson} from './read-person.ts';

/** How somebody is addressed by first name; `''` where the name does not tell, or where either half may be it. */
export function firstNameOf(person: Person): string {
	const {first, last, order} = readPerson(person);
	// Abdul is “servant of”: without what follows it is nobody's name.
	const whole = first === 'Abdul' ? `${first} ${last}`.trim() : first;
	return order === 'unsure' ? '' : whole;
}

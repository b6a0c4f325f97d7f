import type {Person} from '../../interviews/index.ts';
import {readPerson} from './read-person.ts';

/** How somebody is addressed by first name; `''` where the name does not tell, or where either half may be it. */
export function firstNameOf(person: Person): string {
	const {first, order} = readPerson(person);
	return order === 'unsure' ? '' : first;
}

import {everybody, isSamePerson} from './people.ts';
import {stepKey} from './step.ts';
import type {Interview} from './types.ts';

/**
 * What becomes of the keys of an entry's steps when it is changed: whoever has another address or name by then, and is known by
 * the other of the two, keeps what was said of their step. Other keys stay as they are.
 */
export function keysMoved(before: Interview, after: Interview): (key: string) => string {
	const now = everybody(after);
	const moved = new Map(
		everybody(before).flatMap(person => {
			const same = now.find(each => isSamePerson(each, person));
			return same ? [[stepKey({kind: 'thank-you', person}), stepKey({kind: 'thank-you', person: same})]] : [];
		}),
	);
	return key => moved.get(key) ?? key;
}

import type {Reading} from './reading.ts';

/**
 * What can be told of a paragraph from its text alone, remembered as long as its reading is: a keystroke changes one
 * paragraph, and only that one is looked at anew. Offsets count from the paragraph's start.
 */
export function byParagraph<T>(tell: (reading: Reading) => T): (paragraph: {readonly reading: Reading}) => T {
	const told = new WeakMap<Reading, {readonly value: T}>();
	return ({reading}) => {
		const known = told.get(reading);
		if (known) {
			return known.value;
		}
		const value = tell(reading);
		told.set(reading, {value});
		return value;
	};
}

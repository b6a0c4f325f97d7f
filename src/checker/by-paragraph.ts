import type {Reading} from './reading.ts';

let slots = 0;

/**
 * What can be told of a paragraph from its text alone, kept with its reading: a keystroke changes one paragraph, and
 * only that one is looked at anew. Offsets count from the paragraph's start.
 */
export function byParagraph<T extends NonNullable<unknown>>(
	tell: (reading: Reading) => T,
): (paragraph: {readonly reading: Reading}) => T {
	const slot = slots++;
	return ({reading}) => {
		// The slot is this function's own, so what it holds is what `tell` gave.
		const known = reading.told[slot] as T | undefined;
		if (known !== undefined) {
			return known;
		}
		const value = tell(reading);
		while (reading.told.length <= slot) {
			reading.told.push(undefined);
		}
		reading.told[slot] = value;
		return value;
	};
}

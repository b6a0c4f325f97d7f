/** A word as it is spelt, wherever it stands: `text` is folded, `form` is its number. */
export type Form = {readonly text: string; readonly lower: string; readonly form: number};

/** More spellings than any letter has. What comes after them has no number, and is told afresh each time. */
const mostForms = 20_000;
const unnumbered = -1;

/** A spelling as it stands in texts, and its form. */
type Known = {readonly raw: string; readonly form: Form};

const known: Known[] = [];

/** Where each spelling is in `known`, less one, at the place that its hash gives or at the next free one. */
const places = new Uint16Array(1 << 16);

function hashOf(text: string, start: number, end: number): number {
	let hash = 0;
	for (let at = start; at < end; at++) {
		hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1);
		hash ^= hash >>> 15;
	}
	return hash & 0xffff;
}

function isAt(raw: string, text: string, start: number, end: number): boolean {
	if (raw.length !== end - start) {
		return false;
	}
	for (let at = 0; at < raw.length; at++) {
		if (raw.charCodeAt(at) !== text.charCodeAt(start + at)) {
			return false;
		}
	}
	return true;
}

/** The place of a spelling in `places`, or the free one where it belongs. */
function placeOf(text: string, start: number, end: number): number {
	let place = hashOf(text, start, end);
	for (;;) {
		const found = known[(places[place] ?? 0) - 1];
		if (!found || isAt(found.raw, text, start, end)) {
			return place;
		}
		place = (place + 1) & 0xffff;
	}
}

/** A copy that does not keep the whole letter in memory, as a slice of it would. */
const ownCopy = (text: string): string => Object.keys({[text]: true})[0] ?? text;

/**
 * The form of the word that stands between two places of a text, looked up without taking it out of the text. `fold` is
 * asked once for each spelling, and may say that it is no word.
 */
export function formAt(
	text: string,
	start: number,
	end: number,
	fold: (raw: string) => string | undefined,
): Form | undefined {
	const place = placeOf(text, start, end);
	const found = known[(places[place] ?? 0) - 1];
	if (found) {
		return found.form;
	}
	const raw = ownCopy(text.slice(start, end));
	const folded = fold(raw);
	if (folded === undefined) {
		return undefined;
	}
	const isNumbered = known.length < mostForms;
	const form = {text: folded, lower: ownCopy(folded.toLowerCase()), form: isNumbered ? known.length : unnumbered};
	if (isNumbered) {
		known.push({raw, form});
		places[place] = known.length;
	}
	return form;
}

/** What can be told of a word by its spelling alone, told once: after that it is one look into a list. */
export function byForm<T extends NonNullable<unknown>>(tell: (word: Form) => T): (word: Form) => T {
	const told: (T | undefined)[] = [];
	return word => {
		const {form} = word;
		const known = form === unnumbered ? undefined : told[form];
		if (known !== undefined) {
			return known;
		}
		const value = tell(word);
		if (form !== unnumbered) {
			while (told.length <= form) {
				told.push(undefined);
			}
			told[form] = value;
		}
		return value;
	};
}

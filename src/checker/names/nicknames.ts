import {plain, sound} from './letters.ts';
import {otherNames, shortForms} from './short-forms.ts';

type Row = {readonly formal: ReadonlySet<string>; readonly short: ReadonlySet<string>};

const spread = (text: string): string[] => text.split(/\s+/).filter(Boolean).map(plain);

const rows: readonly Row[] = shortForms
	.trim()
	.split('\n')
	.map(line => {
		const [formal = '', short = ''] = line.split(':');
		return {formal: new Set(spread(formal)), short: new Set(spread(short))};
	});

const rowsOf = new Map<string, Row[]>();
for (const row of rows) {
	for (const name of new Set([...row.formal, ...row.short])) {
		const found = rowsOf.get(name);
		if (found) {
			found.push(row);
		} else {
			rowsOf.set(name, [row]);
		}
	}
}
const others = new Set(spread(otherNames));

/** Whether the plain word is a first name that many people have. */
export const isFirstName = (name: string): boolean => rowsOf.has(name) || others.has(name);

/** Two spellings of one short form, as Kathy and Cathy: such a pair is a slip, and no nickname. */
const soundsAlike = (a: string, b: string): boolean => sound(a).replace(/i$/, '') === sound(b).replace(/i$/, '');

function isPair({formal, short}: Row, a: string, b: string): boolean {
	if (formal.has(a) || formal.has(b)) {
		return (formal.has(a) && short.has(b)) || (formal.has(b) && short.has(a));
	}
	return short.has(a) && short.has(b) && !soundsAlike(a, b);
}

/** Cut off after three letters or more: Max for Maximilian, Sanj for Sanjay. */
const isCut = (short: string, long: string): boolean =>
	long.startsWith(short) &&
	((short.length >= 3 && long.length - short.length >= 3) ||
		(short.length === 4 && long.length - short.length === 2 && !isFirstName(short)));

/** Begun late, or taken out of the middle of a long name: Seun for Oluwaseun, Tobi for Oluwatobiloba. */
const isPiece = (short: string, long: string): boolean =>
	short.length >= 4 &&
	long.length - short.length >= 4 &&
	(long.endsWith(short) || (long.length > 9 && long.includes(short)));

/** Cut off, with an ending put on: Mandy for Mandeep, Deepu for Deepika. */
function isEndearing(short: string, long: string): boolean {
	const stem = short.replace(/(?:ie|[yiuo])$/, '');
	return (
		stem !== short &&
		stem.length >= 3 &&
		long.length - stem.length >= 3 &&
		long.length - short.length >= 2 &&
		long.startsWith(stem)
	);
}

const isMadeFrom = (short: string, long: string): boolean =>
	(short[0] === long[0] && (isCut(short, long) || isEndearing(short, long))) || isPiece(short, long);

/** Whether a name is made of the beginnings of two others: Juanca of Juan Carlos, Maricarmen of María del Carmen. */
export function isBlend(called: string, first: string, second: string): boolean {
	for (let cut = 2; cut <= called.length - 2; cut++) {
		if (first.startsWith(called.slice(0, cut)) && second.startsWith(called.slice(cut))) {
			return true;
		}
	}
	return false;
}

/** Whether somebody with the plain first name `name` may be called `called`: Bob for Robert, Sasha for Aleksandr. */
export const isShortFor = (called: string, name: string): boolean =>
	((isMadeFrom(called, name) || isMadeFrom(name, called)) && sound(called) !== sound(name)) ||
	!!rowsOf.get(called)?.some(row => isPair(row, called, name));

/** Whether two plain names are forms of one name, as Aleksandr and Alexander. */
export const isOneName = (a: string, b: string): boolean =>
	!!rowsOf.get(a)?.some(({formal, short}) => formal.has(b) || short.has(b));

/** The first letters of the formal names that go by `called`, its own first. */
export const initialsOf = (called: string): string =>
	[called, ...(rowsOf.get(called) ?? []).flatMap(row => [...row.formal])].map(name => name.slice(0, 1)).join('');

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

const isListed = (name: string): boolean => rowsOf.has(name) || others.has(name);

/** The spelling under which the lists have a name: that of Dmitriy, as Дмитрий is written letter by letter, is Dmitry. */
const asListed = (name: string): string =>
	name.endsWith('iy') && !isListed(name)
		? (['y', 'i', 'ii'].map(end => name.slice(0, -2) + end).find(isListed) ?? name)
		: name;

/** Whether the lists have the name as one that stands in a passport, and not only as a short form. */
export const isWholeName = (name: string): boolean =>
	others.has(name) || !!rowsOf.get(name)?.some(({formal}) => formal.has(name));

/** Whether the plain word is a first name that many people have. */
export const isFirstName = (name: string): boolean => isListed(asListed(name));

const spoken = (name: string): string =>
	sound(name.replace(/^geo(?=f)/, 'je').replace(/s(?=a$)/, 'z')).replace(/i$/, '');

/** Two spellings of one short form, as Kathy and Cathy, Geoff and Jeff, Lisa and Liza: such a pair is a slip, and no nickname. */
const soundsAlike = (a: string, b: string): boolean => spoken(a) === spoken(b);

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
		(short.length >= 4 && long.length - short.length === 2 && !isFirstName(short)));

/** Begun late, or taken out of the middle of a long name: Seun for Oluwaseun, Tobi for Oluwatobiloba. */
const isPiece = (short: string, long: string): boolean =>
	short.length >= 4 &&
	((long.endsWith(short) && long.length - short.length >= 2) ||
		(long.length - short.length >= 4 && long.length > 8 && long.includes(short)));

const isStem = (stem: string, long: string, rest: number): boolean =>
	stem.length > 2 && long.startsWith(stem) && long.length - stem.length >= rest;

/** Cut off, with an ending put on: Mandy for Mandeep, Deepu for Deepika; or the last letter doubled: Steffe for Stefan. */
function isEndearing(short: string, long: string): boolean {
	const stem = short.replace(/(?:ie|[yiuo])$/, '');
	const [, doubled = ''] = /^(.*(.))\2(?:ie|[yie])$/.exec(short) ?? [];
	return (
		(stem !== short && long.length - short.length >= 2 && isStem(stem, long, 3)) ||
		(stem !== short &&
			stem.length > 3 &&
			short.length < long.length &&
			!isFirstName(short) &&
			!long.startsWith(short) &&
			isStem(stem, long, 2)) ||
		(doubled !== '' && isStem(doubled, long, 2) && !long.startsWith(short.slice(0, doubled.length + 1)))
	);
}

/** Endings that make a name small. */
const small = /(?:k[ao]|[ei]k|it[ao]|inh[ao]|chen|lein|usha?|usia|ushka|ochka|enka)$/;

/** Made small: Dorotka for Dorota, Paulinho for Paulo, Mirek for Miroslav. */
function isSmall(short: string, long: string): boolean {
	const stem = short.replace(small, '');
	const isWhole = stem.length > 1 && stem === long.replace(/[aeiouy]$/, '');
	return (
		stem !== short && !isFirstName(short) && (isWhole || (long.length - short.length > 1 && isStem(stem, long, 3)))
	);
}

/** Where English says z for an r, with an ending or without: Gaz and Gazza for Gary, Tez for Terry. */
const withZ = /^(.[aeiou]|..[aeiou])z(?:za|zer)?$/;
/** Ends in an o put on: Davo for David, Johnno for John. */
const withO = /^(.{3,5}?)(n?)o$/;

function isMates(short: string, long: string): boolean {
	const [, z = ''] = withZ.exec(short) ?? [];
	const [, stem = '', doubled = ''] = withO.exec(short) ?? [];
	return (
		(z !== '' && long.startsWith(`${z}r`)) ||
		(stem !== '' &&
			!isFirstName(short) &&
			(stem === long ||
				(doubled === '' &&
					stem.length > 2 &&
					long.length - stem.length > 1 &&
					long.startsWith(stem) &&
					!long.startsWith(short))))
	);
}

const isMadeFrom = (short: string, long: string): boolean =>
	(short[0] === long[0] &&
		(isCut(short, long) || isEndearing(short, long) || isSmall(short, long) || isMates(short, long))) ||
	isPiece(short, long);

/** Endings that make another person's name of a whole one: Josephine, Henrietta, Marianne, Carla. */
const twinEnding = /(?:[aeo]|in[ae]|i?ana|i?ett[ea]|i?anne|i?enne|i?elle)$/;

const isTwinOf = (long: string, short: string): boolean =>
	short.length > 3 &&
	long.length > short.length &&
	long.replace(twinEnding, '') === short.replace(/[aeiouy]{1,2}$/, '') &&
	isWholeName(short) &&
	isFirstName(long);

/** Whether one is a first name made of the other, which nobody uses for it: Paul and Pauline, Maria and Marianne. */
const areTwins = (a: string, b: string): boolean => isTwinOf(a, b) || isTwinOf(b, a);

/** Women's names of which longer ones are made. */
const womensNames = new Set(
	spread(`
		angela ann anna anne carol christine claire clare eliza georgia helen isabel jane jean jeanne joan julia julie louise
		maria marie mary nicole paula rosa rose susan suzanne
	`),
);

/** Whether a woman's name is a longer one's without its ending, so that its bearer may go by it: Julie for Juliana, but not the reverse. */
export function mayGoBy(called: string, name: string): boolean {
	const stem = called.replace(/[aeiouy]{1,2}$/, '');
	const parted = `${stem}-${name.slice(stem.length)}`;
	return womensNames.has(called) && name.startsWith(stem) && /-(?:i?ann?[ae]|ett[ea]|na|la)$|^.{4,}-ina$/.test(parted);
}

/** Whether a name is made of the beginnings of two others: Juanca of Juan Carlos, Maricarmen of María del Carmen. */
export function isBlend(called: string, first: string, second: string): boolean {
	const most = Math.min(called.length - 2, first.length);
	for (let cut = 2; cut <= most; cut++) {
		if (first.startsWith(called.slice(0, cut)) && second.startsWith(called.slice(cut))) {
			return true;
		}
	}
	return false;
}

/** Whether somebody with the plain first name `name` may be called `called`: Bob for Robert, Sasha for Aleksandr. */
export const isShortFor = (called: string, name: string): boolean =>
	((isMadeFrom(called, name) || isMadeFrom(name, called)) &&
		sound(called) !== sound(name) &&
		!areTwins(called, name)) ||
	!!rowsOf.get(asListed(called))?.some(row => isPair(row, asListed(called), asListed(name)));

/** Whether two plain names are forms of one name, as Aleksandr and Alexander. */
export const isOneName = (a: string, b: string): boolean =>
	!!rowsOf.get(asListed(a))?.some(({formal, short}) => formal.has(asListed(b)) || short.has(asListed(b)));

/** The first letters of the formal names that go by `called`, its own first. */
export const initialsOf = (called: string): string =>
	[called, ...(rowsOf.get(asListed(called)) ?? []).flatMap(row => [...row.formal])]
		.map(name => name.slice(0, 1))
		.join('');

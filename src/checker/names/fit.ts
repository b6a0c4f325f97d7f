import type {Word} from '../text.ts';
import {kindsApart, slips} from './distance.ts';
import {isShouted, latinSpellings, sound} from './letters.ts';
import {type NameWord, nameWord} from './name-word.ts';
import {particles} from './name-words.ts';
import {initialsOf, isBlend, isFirstName, isOneName, isShortFor} from './nicknames.ts';
import {particlesBefore, particlesOf} from './particle-run.ts';
import type {PersonName} from './person-name.ts';

/** A word of the letter taken for a name, without its possessive ending. */
export type TypedName = NameWord & {readonly start: number; readonly end: number; readonly ending: string};

/** A typed word that is close to a word of a name and is not it. */
export type NearMiss = {
	readonly typed: TypedName;
	readonly right: NameWord;
	readonly role: 'first' | 'last';
	readonly slips: number;
};

/** How the typed words fit a person: the roles that they play, and what is misspelt. `cost` is 0 where all fits. */
export type Fit = {
	readonly cost: number;
	readonly roles: readonly ('first' | 'last' | 'either')[];
	readonly misses: readonly NearMiss[];
};

/** The cost of a word that has nothing to do with the name. */
export const strange = 9;

const possessive = /'s?$/i;

/** Reads a word of the letter as a name: `Keith's` is Keith with the ending `'s`. Written out, as it is much used. */
export function typedName({text, start, end}: Word): TypedName {
	const ending = text.includes("'") ? (possessive.exec(text)?.[0] ?? '') : '';
	const {written, plain, inTwo, isLatin, kinds} = nameWord(ending === '' ? text : text.slice(0, -ending.length));
	return {written, plain, inTwo, isLatin, kinds, start, end, ending};
}

/** Whether two words may lie as few slips apart as that, by their length and the letters that occur in them. */
export const mayBeNear = (a: NameWord, b: NameWord, most: number): boolean =>
	Math.abs(a.plain.length - b.plain.length) <= most && kindsApart(a.kinds, b.kinds) <= 2 * most;

/** How many slips may lie between a name in a greeting and what was meant by it. */
const slipsAllowed = (name: string): number => (name.length < 3 ? 0 : name.length < 5 ? 1 : name.length < 8 ? 2 : 3);

const mostAllowed = 3;

/** Slips between two names, or `strange` where they are too far apart to be one. */
function slipsBetween(typed: string, name: string): number {
	const most = Math.min(slipsAllowed(name), slipsAllowed(typed) + 1);
	const found = slips(typed, name, most);
	const another = found > 1 && found <= most && isFirstName(typed) && sound(typed) !== sound(name);
	return found > most || another ? strange : found;
}

/** How a name sounds whatever its alphabet: Олег is Oleg in Russian and Oleh in Ukrainian. */
const soundAcross = (name: string): string =>
	sound(name.replace(/m[pb]/g, 'b').replace(/n[td]/g, 'd').replace(/g/g, 'h'));

/** Letters in two letters taken back: of Ødegård some write one so and leave the other, Odegaard. */
const inOne = (letters: string): string => letters.replace(/aa/g, 'a').replace(/([aou])e/g, '$1');

/** Whether a typed word is a word of the name, give or take accents, umlauts in two letters and the alphabet. */
export function isSame(typed: NameWord, name: NameWord): boolean {
	if (typed.plain === name.plain || typed.inTwo === name.plain || name.inTwo === typed.plain) {
		return true;
	}
	if (name.inTwo !== undefined && inOne(typed.plain) === inOne(name.inTwo)) {
		return true;
	}
	if (name.isLatin === typed.isLatin) {
		return false;
	}
	return (
		!/^[a-z]*$/.test(typed.plain + name.plain) ||
		soundAcross(typed.plain) === soundAcross(name.plain) ||
		isOneName(typed.plain, name.plain)
	);
}

type WordFit = {readonly cost: number; readonly role: 'first' | 'last' | 'either'; readonly miss?: NearMiss};

const joined = (words: readonly NameWord[]): string => words.map(word => word.plain).join('');

/** Whether a first name may be meant where only its first letter is known. */
const fitsInitials = (typed: string, initials: string): boolean =>
	initials !== '' && [...initialsOf(typed)].some(letter => initials.startsWith(letter));

/** Made of two first names, or of first letters: Juanca, KS. */
const isMadeOf = (typed: TypedName, {firstWords, lastWords}: PersonName): boolean =>
	[...firstWords, ...lastWords]
		.slice(1)
		.some(second => isBlend(typed.plain, firstWords[0]?.plain ?? '', second.plain)) ||
	(typed.plain.length < 4 &&
		isShouted(typed.written) &&
		typed.plain === [...firstWords, ...lastWords].map(word => word.plain[0]).join(''));

const isFirst = (typed: TypedName, name: PersonName): boolean => {
	const {firstWords, initials} = name;
	return (
		firstWords.some(word => isSame(typed, word) || isShortFor(typed.plain, word.plain)) ||
		(typed.plain.length === 1 && (initials + firstWords.map(word => word.plain[0]).join('')).includes(typed.plain)) ||
		joined(firstWords) === typed.plain ||
		name.plainFirst === typed.plain ||
		(firstWords.length === 0 && fitsInitials(typed.plain, initials)) ||
		isMadeOf(typed, name)
	);
};

const isLast = (typed: TypedName, {plainLast, lastWords}: PersonName): boolean =>
	lastWords.some(word => isSame(typed, word)) || joined(lastWords) === typed.plain || plainLast === typed.plain;

function exactly(typed: TypedName, name: PersonName): WordFit | undefined {
	const last = isLast(typed, name);
	if (isFirst(typed, name)) {
		return {cost: 0, role: last ? 'either' : 'first'};
	}
	return last ? {cost: 0, role: 'last'} : undefined;
}

/** The fewest slips between a typed word and any spelling of a word of the name. */
function costOf(typed: TypedName, {plain: name, inTwo, kinds, isLatin}: NameWord): number {
	if (typed.isLatin && !isLatin) {
		const spellings = [name, ...(inTwo === undefined ? [] : [inTwo])].flatMap(latinSpellings);
		return Math.min(...spellings.map(spelling => slipsBetween(typed.plain, spelling)));
	}
	if (inTwo !== undefined) {
		return Math.min(slipsBetween(typed.plain, name), slipsBetween(typed.plain, inTwo));
	}
	return kindsApart(typed.kinds, kinds) > 2 * mostAllowed ? strange : slipsBetween(typed.plain, name);
}

/** The word of the name that the typed one is closest to. */
function nearest(typed: TypedName, name: PersonName): WordFit {
	let best: WordFit = {cost: strange, role: 'first'};
	for (const role of ['first', 'last'] as const) {
		for (const right of role === 'first' ? name.firstWords : name.lastWords) {
			const cost = costOf(typed, right);
			if (cost < best.cost) {
				best = {cost, role, miss: {typed, right, role, slips: cost}};
			}
		}
	}
	return best;
}

const joinedBy = (words: readonly NameWord[]): string => words.map(word => word.written).join(' ');

/** The small words of a surname where they are others than the right ones: van den Berg for van der Berg. To leave some out is no slip. */
function particleMiss(typed: readonly TypedName[], name: PersonName): NearMiss | undefined {
	const right = particlesOf(name);
	const known = new Set(right.map(word => word.plain));
	const run = particlesBefore(typed.filter(word => known.has(word.plain) || !isFirst(word, name)));
	const [first, last] = [run[0], run.at(-1)];
	const fits = run.every(word => known.has(word.plain)) || joined(run) === joined(right);
	if (!first || !last || right.length === 0 || fits || !right.every(word => word.isLatin)) {
		return undefined;
	}
	const written = {...first, ...nameWord(joinedBy(run)), end: last.end, ending: last.ending};
	return {typed: written, right: nameWord(joinedBy(right)), role: 'last', slips: 1};
}

/** The role of words that are a first name or a surname when taken together: Mr Asante-Boateng is k.asanteboateng@. */
function roleTogether(words: readonly TypedName[], name: PersonName): 'first' | 'last' | undefined {
	const together = joined(words);
	if (words.length < 2) {
		return undefined;
	}
	if (together === joined(name.firstWords.slice(0, words.length)) || together === name.plainFirst) {
		return 'first';
	}
	if (together === name.plainLast) {
		return name.order === 'unsure' ? 'first' : 'last';
	}
	return undefined;
}

/** Holds the words of an addressee against a person's name. */
export function fitName(typed: readonly TypedName[], name: PersonName): Fit {
	const words = typed.filter(word => !particles.has(word.plain) || typed.length === 1);
	const role = roleTogether(words, name);
	if (role) {
		return {cost: 0, roles: [role], misses: []};
	}
	const fits = words.map(word => exactly(word, name) ?? nearest(word, name));
	const unknownLast = name.lastWords.length === 0 && fits.length > 1 && (fits[0] as WordFit).cost < strange;
	const counted = unknownLast ? fits.slice(0, 1) : fits;
	const particle = words.length < typed.length ? particleMiss(typed, name) : undefined;
	const misses = counted.flatMap(fit => fit.miss ?? []);
	return {
		cost: counted.reduce((sum, fit) => sum + fit.cost, particle ? particle.slips : 0),
		roles: fits.map(fit => fit.role),
		misses: particle ? [particle, ...misses] : misses,
	};
}

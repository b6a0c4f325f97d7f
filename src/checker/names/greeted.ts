import type {Fix, Problem} from '../types.ts';
import {slips} from './distance.ts';
import {type Fit, fitName, type NearMiss, strange, type TypedName, typedName} from './fit.ts';
import type {Addressee, Greeting, Title} from './greeting.ts';
import {byLetter, inCaseOf, isLatin, latinSpellings, plain, plainInTwo} from './letters.ts';
import {inNameCase, nameWord} from './name-word.ts';
import {isFirstName} from './nicknames.ts';
import type {PersonName} from './person-name.ts';

/** The fix that puts other words in the place of a finding's. */
export const fixTo = (replacement: string): Fix => ({label: `Change to ${replacement}`, replacement});

/** The spelling nearest to what was typed. */
function nearest(typed: string, spellings: readonly string[]): string {
	const far = spellings.map(spelling => slips(typed, spelling, 3));
	return spellings[far.indexOf(Math.min(...far))] as string;
}

/** A name in Latin letters: in the spelling nearest to what was typed, then as that is written letter by letter. */
function inLatin(typed: string, right: string): string[] {
	const inTwo = plainInTwo(right);
	const letters = [plain(right), ...(inTwo === undefined ? [] : [inTwo])];
	const likeliest = nearest(typed, letters.flatMap(latinSpellings));
	return [likeliest, nearest(likeliest, letters.flatMap(byLetter))].map(inNameCase);
}

/** How the right name may be written in the alphabet of the typed one, the likeliest first. */
const readable = (typed: TypedName, right: string): string[] =>
	typed.isLatin && !isLatin(right) ? inLatin(typed.plain, right) : [right];

/** A whole name in the alphabet of a typed one. */
export const inAlphabetOf = (typed: TypedName, right: string): string =>
	right
		.split(' ')
		.map(word => readable(typed, word)[0])
		.join(' ');

/** The right name in the case of the typed one, with its possessive ending. All small letters: also as it is written. */
export function fixesFor(typed: TypedName, right: string): Fix[] {
	const names = readable(typed, right);
	const same = names.map(name => inCaseOf(typed.written, name));
	const asWritten = typed.written === typed.written.toLowerCase() ? names : [];
	return [...new Set([...same, ...asWritten])].map(name => fixTo(name + typed.ending));
}

/** A text as a message shows it: at most 18 characters. */
export const shown = (text: string): string => (text.length > 18 ? `${text.slice(0, 17)}…` : text);

/** A person's name as a message shows it. */
export const fullName = ({first, last}: PersonName): string => shown([first, last].filter(Boolean).join(' '));

const place = (start: number, end: number) => ({field: 'body', start, end}) as const;

/** Words on a slip: whom the name was taken for. */
export const missProblem = ({typed, right}: NearMiss, name: PersonName, field: 'body' | 'subject'): Problem => ({
	message: `“${shown(typed.written)}” looks like ${fullName(name)}: write ${shown(inAlphabetOf(typed, right.written))}.`,
	at: {field, start: typed.start, end: typed.end},
	fixes: fixesFor(typed, right.written),
});

/** An accent left out of an otherwise right name: worth a hint and no more. */
function accentHint(typed: TypedName, name: PersonName): Problem | undefined {
	const right = [...name.firstWords, ...name.lastWords].find(word => word.plain === typed.plain);
	const bare = right && /^[a-z]+$/i.test(typed.written) && isLatin(right.written) && /[^ -~]/.test(right.written);
	return bare
		? {
				level: 'hint',
				message: `${fullName(name)} is written with an accent: ${shown(right.written)}.`,
				at: place(typed.start, typed.end),
				fixes: fixesFor(typed, right.written),
			}
		: undefined;
}

/** A surname alone where the first name belongs, or a first name after Mr. or Ms. */
function misplaced({title}: Addressee, typed: readonly TypedName[], fit: Fit, name: PersonName): Problem | undefined {
	const [only] = typed;
	if (!only || typed.length > 1 || name.order === 'unsure' || only.plain.length < 2) {
		return undefined;
	}
	const level = name.order === 'likely' && fit.cost === 0 ? 'hint' : 'stop';
	if (!title) {
		return fit.roles[0] === 'last' && name.first !== '' ? bareSurname(only, name, level) : undefined;
	}
	return title.goesWith === 'last' && fit.roles[0] === 'first' ? titledFirstName(title, only, name, level) : undefined;
}

const bareSurname = (typed: TypedName, name: PersonName, level: 'stop' | 'hint'): Problem => ({
	level,
	message: `${shown(typed.written)} is the surname of ${fullName(name)}: greet with ${shown(inAlphabetOf(typed, name.first))}.`,
	at: place(typed.start, typed.end),
	fixes: fixesFor(typed, name.first),
});

function titledFirstName(
	{start, text}: Title,
	typed: TypedName,
	name: PersonName,
	level: 'stop' | 'hint',
): Problem | undefined {
	if (name.last === '' || name.honorificWithFirst) {
		return undefined;
	}
	// Of a first name that no list has, nobody knows whether a title goes with it among its people.
	const isOpen = level === 'stop' && !isFirstName(plain(name.first));
	const [last, first] = [name.titled, name.first].map(right => inAlphabetOf(typed, right)) as [string, string];
	return {
		level: isOpen ? 'warn' : level,
		message: `${shown(text)} goes with the surname: ${shown(text)} ${shown(last)}, or ${shown(first)}.`,
		at: place(start, typed.end),
		fixes: [fixTo(`${text} ${last}${typed.ending}`), fixTo(first + typed.ending)],
	};
}

/** A person, and how an addressee of the greeting fits them. */
export type Greeted = {
	readonly addressee: Addressee;
	readonly typed: readonly TypedName[];
	readonly fit: Fit;
	readonly name: PersonName;
};

/** The person whom an addressee fits best, as a whole or after a greeting that is not known: Kaixo Ainhoa, Alright Kev. */
export function whoIsGreeted(addressee: Addressee, people: readonly PersonName[]): Greeted | undefined {
	const found = fitsBest(addressee, people);
	const [first, second, ...others] = addressee.words;
	if (found || addressee.title || !first || !second || isFirstName(plain(first.text))) {
		return found;
	}
	const rest = fitsBest({...addressee, words: [second, ...others], start: second.start}, people);
	return rest?.fit.roles[0] === 'last' ? undefined : rest;
}

/** The person whom the words fit best, or nothing where they fit nobody. */
function fitsBest(addressee: Addressee, people: readonly PersonName[]): Greeted | undefined {
	const typed = addressee.words.map(typedName);
	let best: Greeted | undefined;
	for (const name of people) {
		const fit = fitName(typed, name);
		const guess = name.doubtful && fit.cost > 0 && (fit.cost > 1 || typed.some(word => isFirstName(word.plain)));
		if (!guess && fit.cost < (best?.fit.cost ?? strange)) {
			best = {addressee, typed, fit, name};
		}
		if (best?.fit.cost === 0) {
			break;
		}
	}
	return best;
}

/** Changed to speak to the bearer of the name: at the end, as in Petře for Petr, or at the start, as in a Ghráinne for Gráinne. */
const isBent = ({typed, right}: NearMiss): boolean =>
	typed.plain.replace(/^(.)h/, '$1') === right.plain ||
	([...typed.plain].sort().join('') !== [...right.plain].sort().join('') &&
		typed.plain.slice(0, right.plain.length - 2) === right.plain.slice(0, -2));

/** A slip in one half of Min-jun as a slip in the whole: nobody is called “jun”. */
function inWhole(
	misses: readonly NearMiss[],
	typed: readonly TypedName[],
	name: PersonName,
	body: string,
): readonly NearMiss[] {
	const [miss] = misses;
	const count = name.first.split('-').length;
	const [from, to] = [typed[0], typed[count - 1]];
	if (
		!miss ||
		!from ||
		!to ||
		count < 2 ||
		!misses.every(({role, typed: {end}}) => role === 'first' && end <= to.end)
	) {
		return misses;
	}
	const written = body.slice(from.start, to.end - to.ending.length);
	const isHyphened = written.split('-').length === count;
	const whole = {...to, ...nameWord(written), start: from.start};
	return isHyphened ? [{...miss, typed: whole, right: nameWord(name.first)}] : misses;
}

/** What is misspelt or misplaced in the name of somebody greeted. */
export function* greetedProblems(
	{addressee, typed, fit, name}: Greeted,
	{manner}: Greeting,
	body: string,
): Iterable<Problem> {
	const wrongPlace = manner === 'bends' ? undefined : misplaced(addressee, typed, fit, name);
	if (wrongPlace) {
		yield wrongPlace;
		return;
	}
	const misses = fit.misses.filter(miss => !(manner === 'bends' && isBent(miss)));
	yield* inWhole(misses, typed, name, body).map(miss => missProblem(miss, name, 'body'));
	if (misses.length === 0) {
		yield* typed.flatMap(word => accentHint(word, name) ?? []);
	}
}

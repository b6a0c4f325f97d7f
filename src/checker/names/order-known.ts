import type {LocalName} from './address.ts';
import {isGivenBehind, isKoreanGiven, mayBeGivenBehind, mayBeTurned} from './given-behind.ts';
import {plain} from './letters.ts';
import {particles} from './name-words.ts';
import {isFirstName} from './nicknames.ts';
import type {PersonName} from './person-name.ts';
import {surnamesWrittenFirst, vietnameseSurnames} from './surname-first.ts';

/** The words of a name: first names, surname, and how sure it is which is which. */
export type Parts = {
	readonly first: readonly string[];
	readonly last: readonly string[];
	readonly order: PersonName['order'];
};

const swapped = (words: readonly string[], order: PersonName['order']): Parts => {
	const particleRun = words.findIndex(word => !particles.has(plain(word)));
	const end = Math.max(1, particleRun + 1);
	return {last: words.slice(0, end), first: words.slice(end), order};
};

/** Whether all that stands behind a surname may be given names: there a first name of any people may stand last. */
const mayBeGivenNames = (surname: string, others: readonly string[]): boolean =>
	others.every(word => mayBeGivenBehind(surname, word)) || isFirstName(others.at(-1) ?? '');

/** Whether a surname that some peoples write first stands first, and what may be a given name behind it. */
export const mayBeSurnameFirst = (head: string, ...others: readonly string[]): boolean =>
	surnamesWrittenFirst.has(head) && mayBeGivenNames(head, others);

/** Where the address has the names the other way round: some firms write the surname first in their addresses alone. */
function byAddressTurned(words: readonly string[], straight: Parts): Parts {
	const [head, tail] = [plain(words[0] as string), plain(words.at(-1) as string)];
	if (isFirstName(head) && !(surnamesWrittenFirst.has(head) && mayBeGivenBehind(head, tail))) {
		return {...straight, order: isFirstName(tail) ? 'unsure' : 'sure'};
	}
	const tells = isFirstName(tail) || (words.length === 2 && isGivenBehind(head, tail));
	return tells && !surnamesWrittenFirst.has(tail) ? swapped(words, 'sure') : {...straight, order: 'unsure'};
}

/** Where the address has the names as they stand: some firms write the surname first in both. */
function byAddressAlike(words: readonly string[], straight: Parts): Parts | undefined {
	const [head = '', ...others] = words.map(plain);
	if (vietnameseSurnames.has(head) && mayBeGivenNames(head, others)) {
		return undefined;
	}
	const isUnclear = mayBeSurnameFirst(head, ...others) || (words.length === 2 && mayBeTurned(head, others[0] ?? ''));
	return {...straight, order: isUnclear ? 'unsure' : 'sure'};
}

/**
 * Whether an address has the last word's first letter and the first one whole: c.okafor@ and cokafor@ of Okafor Chinedu, but not
 * padma.v@ of Padma Venkataraman. Of surnames that the lists have, they tell more.
 */
function hasInitialOfLast(head: string, tail: string, {kind, initial, last, initialBehind}: LocalName): boolean {
	if (surnamesWrittenFirst.has(head) || vietnameseSurnames.has(head)) {
		return false;
	}
	return kind === 'opaque' ? last === tail[0] + head : !initialBehind && last === head && initial === tail[0];
}

/** Tells by the address whether the surname comes first. */
function byAddress(words: readonly string[], local: LocalName | undefined, straight: Parts): Parts | undefined {
	const [head, tail] = [plain(words[0] as string), plain(words.at(-1) as string)];
	const initialFits = !local?.initial || local.initial === head[0];
	if (local?.kind !== 'opaque' && (local?.first === head || (local?.last === tail && initialFits))) {
		return byAddressAlike(words, straight);
	}
	if (local?.first === tail && local.last === head) {
		return byAddressTurned(words, straight);
	}
	return local && hasInitialOfLast(head, tail, local) ? {...straight, order: 'unsure'} : undefined;
}

/** Whether either end may be the surname: Teo Hui Min has it first, and so has Nowak Anna, and De Vries Jan. */
function isEitherWay(words: readonly string[]): boolean {
	const plainWords = words.map(plain);
	const syllables = words.length === 3 && plainWords.every(word => word.length < 5 && !particles.has(word));
	const [head = '', tail = ''] = plainWords;
	const opensSurname = words.length > 2 && particles.has(head) && !isFirstName(head);
	return syllables || opensSurname || (words.length === 2 && mayBeTurned(head, tail));
}

/** Where the first word is a Vietnamese surname: the last one is what its bearer is called. */
const vietnamese = (words: readonly string[], straight: Parts): Parts =>
	words.length > 2
		? {first: [words.at(-1) as string, ...words.slice(1, -1)], last: [words[0] as string], order: 'likely'}
		: {...straight, order: 'unsure'};

/** Where the first word is a first name too, as Simon and Kim are: what comes behind tells whether it is one here. */
function behindEither(words: readonly string[], straight: Parts, isUnclear: boolean): Parts {
	const [head = '', ...others] = words.map(plain);
	return isKoreanGiven(head, others) ? swapped(words, 'likely') : {...straight, order: isUnclear ? 'unsure' : 'likely'};
}

/** Where the first word is a surname that some peoples write first. None is so rare that it is nobody's first name. */
function behindSurname(words: readonly string[], straight: Parts): Parts {
	const [head = '', ...others] = words.map(plain);
	if (surnamesWrittenFirst.has(others.at(-1) ?? '')) {
		return {...straight, order: 'unsure'};
	}
	const isUnclear = mayBeGivenNames(head, others);
	if (isFirstName(head)) {
		return behindEither(words, straight, isUnclear);
	}
	const isTurned = others.every(word => isGivenBehind(head, word)) || (others.length > 1 && isUnclear);
	return isTurned ? swapped(words, 'likely') : {...straight, order: 'unsure'};
}

/** Tells by lists of surnames and first names whether the surname comes first. */
function byLists(words: readonly string[], straight: Parts): Parts {
	const [head = '', ...others] = words.map(plain);
	if (vietnameseSurnames.has(head) && mayBeGivenNames(head, others)) {
		return vietnamese(words, straight);
	}
	if (surnamesWrittenFirst.has(head)) {
		return behindSurname(words, straight);
	}
	const tail = others.at(-1) ?? '';
	const tailIs = surnamesWrittenFirst.has(tail);
	if (isEitherWay(words) && !(tailIs && isFirstName(head)) && !isKoreanGiven(tail, [head])) {
		return {...straight, order: 'unsure'};
	}
	return {...straight, order: tailIs && !isFirstName(head) ? 'likely' : 'sure'};
}

/** Tells by the address, or else by what is known of names, whether the surname comes first. */
export const orderKnown = (words: readonly string[], straight: Parts, local: LocalName | undefined): Parts =>
	byAddress(words, local, straight) ?? byLists(words, straight);

/** One word, with nothing behind it but initials: the address tells, or a title before it, what it is. */
export function orderOfOne(
	word: string,
	initials: readonly string[],
	title: 'first' | 'last' | undefined,
	local: LocalName | undefined,
): Parts {
	const [letters, ofMany] = [plain(word), isFirstName(plain(word))];
	const isLast = local?.last === letters && local.kind !== 'opaque';
	if (local?.first !== letters && (isLast || (title === 'last' && !ofMany))) {
		return {first: initials, last: [word], order: 'sure'};
	}
	const isSure = local?.first === letters || (ofMany && title !== 'last');
	return {first: [word], last: initials, order: isSure ? 'sure' : 'unsure'};
}

import type {Letter} from '../letter.ts';
import type {Fix, Problem} from '../types.ts';
import {companyLetters} from './company-name.ts';
import {companyOf, elsewhere} from './elsewhere.ts';
import {type TypedName, typedName} from './fit.ts';
import {fixesFor, fixTo, fullName, inAlphabetOf, shown} from './greeted.ts';
import type {Addressee, Title} from './greeting.ts';
import type {Known} from './known.ts';
import {isCapitalised, isEastAsian, plain} from './letters.ts';
import {isFirstName, isWholeName, mayGoBy} from './nicknames.ts';
import {isOrdinary} from './ordinary-words.ts';
import type {PersonName} from './person-name.ts';

/** Whether the words of an addressee are a person's name, and not the company's or some office. */
function isPersonal({words, title}: Addressee, typed: readonly TypedName[], {companies, greeting}: Known): boolean {
	const letters = companyLetters(words.map(word => word.text).join(''));
	const ofCompany = companies.some(
		company =>
			company.letters.startsWith(letters) || typed.some(word => company.words.some(part => plain(part) === word.plain)),
	);
	const mustBeKnown = greeting.manner !== 'plain';
	const named =
		typed.some(word => isFirstName(word.plain)) ||
		words.every(word => isCapitalised(word.text) && (title !== undefined || !isOrdinary(plain(word.text))));
	if (mustBeKnown && (greeting.manner === 'soft' || !typed.some(word => isFirstName(word.plain)))) {
		return false;
	}
	return (
		!ofCompany &&
		named &&
		typed.every(word => word.plain.length > 0 && !isEastAsian(word.written)) &&
		typed.some(word => word.plain.length > 1)
	);
}

/** A recipient's name with as many words as were typed; in full, where it is not sure which word is the first name. */
function nameInstead({first, last, titled, order}: PersonName, title: Title | undefined, typed: number): string {
	const isWhole = typed > 1 || order === 'unsure';
	if (title?.goesWith === 'last' && (order !== 'unsure' || first === '')) {
		return titled;
	}
	return isWhole && last !== '' && first !== '' ? `${first} ${last}` : first;
}

/** What to write instead: each recipient who is not yet greeted. */
function namesInstead({title}: Addressee, typed: readonly TypedName[], people: readonly PersonName[]): Fix[] {
	const last = typed.at(-1) as TypedName;
	const wanted = people.slice(0, 3).map(name => nameInstead(name, title, typed.length));
	const names = [...new Set(wanted.filter(name => name !== ''))];
	return names.flatMap(name =>
		typed.length === 1
			? fixesFor(last, name).slice(0, names.length > 1 ? 1 : 2)
			: [fixTo(inAlphabetOf(last, name) + last.ending)],
	);
}

/** Somebody greeted who is no recipient. */
export function* strangersGreeted({draft}: Letter, known: Known): Iterable<Problem> {
	for (const [index, addressee] of known.greeting.addressees.entries()) {
		const typed = addressee.words.map(typedName);
		const fits = known.greeted[index] !== undefined || mayBeUnknown(addressee, known);
		if (!fits && isPersonal(addressee, typed, known) && isNoRecipient(typed, known)) {
			yield strangerProblem(draft.body.slice(addressee.start, addressee.end), addressee, typed, known);
		}
	}
}

function strangerProblem(name: string, addressee: Addressee, typed: readonly TypedName[], known: Known): Problem {
	const greeted = known.greeted.flatMap(found => found?.name ?? []);
	const missing = (known.addressed.length > 0 ? known.addressed : known.met).filter(one => !greeted.includes(one));
	const fixes = namesInstead(addressee, typed, missing);
	if (fixes.length === 0 && greeted.length > 0 && addressee.after > 0) {
		return {
			message: `${shown(name)} is greeted, and is not among the recipients.`,
			at: {field: 'body', start: addressee.after, end: addressee.end},
			fixes: [{label: `Leave out ${shown(name)}`, replacement: ''}],
		};
	}
	return {
		...(mayBePetName(typed, known) && {level: 'warn' as const}),
		message: strangerMessage(name, known, typed),
		at: {field: 'body', start: addressee.start, end: addressee.end},
		fixes,
	};
}

/** Whether it may be the half of a recipient's name that is not known: the surname, or the first name of Dr. Silva. */
const mayBeUnknown = ({title, words}: Addressee, {addressed}: Known): boolean =>
	title?.goesWith === 'last'
		? addressed.some(({lastWords}) => lastWords.length === 0)
		: words.length === 1 && addressed.some(({firstWords, initials}) => firstWords.length === 0 && initials === '');

/**
 * Whether it may be what a recipient is called by friends: it begins as their name does. Where both are whole names, as
 * Daniel and Danielle, it is another person's, but for a woman's name in a longer one.
 */
function mayBePetName([only, ...others]: readonly TypedName[], {addressed, log}: Known): boolean {
	if (!only || others.length > 0 || log.byWord.has(only.plain)) {
		return false;
	}
	const whole = isWholeName(only.plain);
	const alike = only.plain.slice(0, isFirstName(only.plain) ? 3 : 1);
	return addressed.some(
		({plainFirst}) =>
			(plainFirst.startsWith(alike) && !(whole && isWholeName(plainFirst))) || mayGoBy(only.plain, plainFirst),
	);
}

/** Whether nobody in To can be meant: all of their names are known, or the name is that of somebody met elsewhere. */
function isNoRecipient(typed: readonly TypedName[], known: Known): boolean {
	if (!known.someUnknown && known.addressed.length > 0) {
		return true;
	}
	return elsewhere(typed, known).length > 0 && (known.met.length > 0 || known.recipients.length > 0);
}

function strangerMessage(name: string, known: Known, typed: readonly TypedName[]): string {
	const [met] = elsewhere(typed, known);
	const to = known.addressed[0] ?? known.met[0];
	const from = met && `${shown(name)} is from your talk at ${shown(companyOf(met))}`;
	return from && from.length < 60
		? `${from}, and is no recipient.`
		: `${shown(name)} is greeted, and this goes to ${to ? fullName(to) : 'somebody else'}.`;
}

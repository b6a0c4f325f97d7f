import type {LocalName} from './address.ts';
import {areSyllablesOfOne} from './given-behind.ts';
import {plain} from './letters.ts';
import {isDoubleSurname, isInitial, orderOf} from './name-order.ts';
import {inNameCase, nameWords} from './name-word.ts';
import {offices, particles} from './name-words.ts';
import {isFirstName} from './nicknames.ts';
import {type PersonName, unnamed} from './person-name.ts';
import {isTitledByFirst} from './titled-by-first.ts';

const longestName = 120;
const unseen = /[\p{Cc}\p{Cf}]/gu;
const script = /<(script|style)\b[^<>]{0,200}>[\p{L}\s]{0,200}[^<>\p{L}\s][^<>]{0,200}(?:<\/\1>)?/giu;
const tag = /<[^<>]{0,200}>/g;
const noLetters = /[\p{N}=*{}$%^\\]/u;

/** The display name without what is no part of a name: markup, control characters, remarks in brackets, the firm. */
function cleaned(display: string): string {
	return display
		.slice(0, 400)
		.replace(script, ' ')
		.replace(tag, ' ')
		.replace(unseen, '')
		.normalize('NFC')
		.replace(/[([{（][^)\]}）]{0,100}[)\]}）]?/g, ' ')
		.replace(/\s(?:[-–—|•·/]|at|from|via|@|bei|chez)\s.*$/iu, ' ')
		.replace(/[|;<>"“”„].*$/u, match => (/^["“”„]/.test(match) ? match.replace(/["“”„]/g, ' ') : ' '))
		.replace(/^['‘’\s]+|['‘’\s]+$/g, '')
		.replace(/[’ʼ‘]/g, "'")
		.trim();
}

/** Nicknames given in quotes or brackets: Robert "Bob" Smith, William (Bill) Jones. */
const besides = (display: string): string[] =>
	[...display.slice(0, 400).matchAll(/["“„(‘]([\p{L}'.-]{2,20})["”“)’]/gu)].map(match => match[1] as string);

const isOffice = (text: string): boolean =>
	/^(?:the|all)\s/i.test(text) || text.split(/[\s,._-]+/).some(word => offices.has(plain(word)));

/** Whether a display name speaks of an office and not of a person: Acme Recruiting Team. */
export const isOfficeName = (display: string): boolean => isOffice(cleaned(display));

/** How many words in front are one first name: Ji Hoon, Mary Jane <maryjane@…>, Abdul Rahman. */
function firstNameLength(first: readonly string[], last: readonly string[], local: LocalName | undefined): number {
	const letters = first.map(plain);
	const isWhole =
		first.length > 1 && (letters.join('') === local?.first || areSyllablesOfOne(plain(last.join('')), letters));
	return isWhole ? first.length : letters[0] === 'abdul' ? 2 : 1;
}

/** What a display name tells of a person's name; the address may say which word is the surname. */
export function readDisplayName(display: string, local: LocalName | undefined): PersonName {
	const text = cleaned(display);
	if (text.length > longestName || noLetters.test(text) || isOffice(text)) {
		return unnamed;
	}
	const {first, last, order} = orderOf(text, local);
	const full = first.filter(word => !isInitial(word)).map(inNameCase);
	const initials = full.length > 0 ? '' : first.map(word => plain(word).slice(0, 1)).join('');
	const surname = last.every(isInitial) ? '' : last.map(inNameCase).join(' ');
	const middle = full.slice(1).filter(word => last.length > 0 && !isFirstName(plain(word)));
	const [only = ''] = first;
	const alone = full.length === 0 && isFirstName(plain(surname)) ? [surname] : [];
	return {
		...unnamed,
		first: full.slice(0, firstNameLength(full, last, local)).join(' '),
		last: surname,
		titled: isDoubleSurname(last) ? inNameCase(last[0] as string) : surname,
		firstWords: [...full, ...alone, ...besides(display)].flatMap(nameWords),
		lastWords: [...nameWords(surname), ...middle.flatMap(nameWords)].filter(
			word => !particles.has(word.plain) || last.length === 1,
		),
		doubtful: last.length === 0 && only === only.toLowerCase() && !isFirstName(plain(only)),
		initials,
		order,
		honorificWithFirst: isTitledByFirst(full, last),
	};
}

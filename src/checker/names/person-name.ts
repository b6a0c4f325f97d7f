import type {Person} from '../../interviews/index.ts';
import {type LocalName, readAddress, readLocal} from './address.ts';
import {isEastAsian, isShouted, plain, plainInTwo} from './letters.ts';
import {firstNameTitles, honorifics, offices, particles, suffixes} from './name-words.ts';
import {isFirstName} from './nicknames.ts';
import {surnamesWrittenFirst, vietnameseSurnames} from './surname-first.ts';

/** A word of a name as it is written (`Müller`), in plain letters (`muller`), and with umlauts in two (`mueller`). */
export type NameWord = {readonly written: string; readonly plain: string; readonly inTwo?: string};

/** What is known of how to call and to write a person. */
export type PersonName = {
	/** As one would write it in a greeting: `Keith`, `Jean-Pierre`; `''` where it is not known. */
	readonly first: string;
	/** With its small words: `van der Berg`; `''` where it is not known. */
	readonly last: string;
	/** First name and surname in plain letters, hyphens and spaces left away. */
	readonly plainFirst: string;
	readonly plainLast: string;
	/** Every word that may stand where a first name stands, the likeliest first. */
	readonly firstWords: readonly NameWord[];
	readonly lastWords: readonly NameWord[];
	/** First letters of first names that are known by nothing else. */
	readonly initials: string;
	/**
	 * How sure it is which word is the first name: `sure`, `likely` where it goes by a list of surnames, `unsure` where
	 * either may be.
	 */
	readonly order: 'sure' | 'likely' | 'unsure';
	/** Whether the honorific goes with the first name, as in Vietnamese. */
	readonly honorificWithFirst: boolean;
	/** Whether it may be no name at all, but a user name: then it says whom a greeting means, and never whom not. */
	readonly doubtful: boolean;
};

const longestName = 120;
const mostWords = 8;
const unseen = /[\p{Cc}\p{Cf}]/gu;
const markup = /<(script|style)\b[^<>]{0,200}>[^<>]{0,200}(?:<\/\1>)?|<[^<>]{0,200}>/gi;
const noLetters = /[\p{N}=*{}$%^\\]/u;

/** The display name without what is no part of a name: markup, control characters, remarks in brackets, the firm. */
function cleaned(display: string): string {
	return display
		.slice(0, 400)
		.replace(markup, ' ')
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

const isInitial = (word: string): boolean => /^\p{Lu}\.?$|^(?:\p{Lu}\.)+$|^\p{Lu}\.-\p{Lu}\.$/u.test(word);

/** Capitals as in a name: `SMOOTH` to Smooth, `o'brien` to O'Brien, `MCDONALD` to McDonald. */
export function inNameCase(word: string): string {
	if (word !== word.toLowerCase() && word !== word.toUpperCase()) {
		return word;
	}
	const lower = word.toLowerCase();
	return particles.has(plain(lower)) && lower.length > 1
		? lower
		: lower
				.replace(/(^|['-]|^mc)(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
				.replace(/^mc(?=\p{L})/u, 'Mc')
				.replace(/^(Mc)(\p{Ll})/u, (_, mc: string, letter: string) => mc + letter.toUpperCase());
}

function nameWord(written: string): NameWord {
	const inTwo = plainInTwo(written);
	return {written, plain: plain(written), ...(inTwo !== undefined && {inTwo})};
}

const nameWords = (written: string): NameWord[] =>
	written
		.split(/[\s-]+/)
		.map(nameWord)
		.filter(word => word.plain.length > 1 || isEastAsian(word.plain));

type Parts = {readonly first: readonly string[]; readonly last: readonly string[]; readonly order: PersonName['order']};

/** The words of a name without titles before it and suffixes behind it. */
function wordsOf(text: string): string[] {
	const all = text
		.split(/[\s,._]+(?![^(]*\))|(?<=\p{L}{2}\.)/u)
		.filter(word => /\p{L}/u.test(word))
		.slice(0, mostWords);
	while (all.length > 1 && isTitle(all[0] as string)) {
		all.shift();
	}
	while (
		all.length > 1 &&
		suffixes.has(plain(all.at(-1) as string)) &&
		(isShouted(all.at(-1) as string) || /^(?:jr|sr|phd|esq)$/i.test(plain(all.at(-1) as string)))
	) {
		all.pop();
	}
	return all;
}

const isTitle = (word: string): boolean => honorifics.has(plain(word)) || firstNameTitles.has(plain(word));

/** Where the surname begins in a name written first name first. */
function surnameStart(words: readonly string[]): number {
	const particle = words.findIndex(
		(word, index) => index > 0 && particles.has(plain(word)) && index < words.length - 1,
	);
	return particle > 0 ? particle : Math.max(1, words.length - 1);
}

const swapped = (words: readonly string[], order: PersonName['order']): Parts => {
	const particleRun = words.findIndex(word => !particles.has(plain(word)));
	const end = Math.max(1, particleRun + 1);
	return {last: words.slice(0, end), first: words.slice(end), order};
};

/** `SMOOTH Keith` and `Keith SMOOTH`: the surname in capitals. */
function byCapitals(words: readonly string[]): Parts | undefined {
	const shouted = words.filter(word => isShouted(word) && !isInitial(word));
	if (
		shouted.length === 0 ||
		shouted.length === words.length ||
		words.some(word => word === word.toLowerCase() && !particles.has(word))
	) {
		return undefined;
	}
	const first = words.filter(word => !shouted.includes(word));
	return first.some(word => plain(word).length > 1) ? {first, last: shouted, order: 'sure'} : undefined;
}

/** Tells by the address whether the surname comes first. */
function byAddress(words: readonly string[], local: LocalName | undefined, straight: Parts): Parts | undefined {
	const [head, tail] = [plain(words[0] as string), plain(words.at(-1) as string)];
	if (local?.kind !== 'full') {
		return undefined;
	}
	if (local.first === head || local.last === tail) {
		return {...straight, order: surnamesWrittenFirst.has(head) ? 'unsure' : 'sure'};
	}
	const turned = local.first === tail && local.last === head;
	return turned ? swapped(words, surnamesWrittenFirst.has(tail) ? 'unsure' : 'sure') : undefined;
}

/** Tells by lists of surnames and first names whether the surname comes first. */
function byLists(words: readonly string[], straight: Parts): Parts {
	const [head, tail] = [plain(words[0] as string), plain(words.at(-1) as string)];
	if (vietnameseSurnames.has(head) && words.length > 2) {
		return {first: [words.at(-1) as string, ...words.slice(1, -1)], last: [words[0] as string], order: 'likely'};
	}
	const [headIs, tailIs] = [surnamesWrittenFirst.has(head), surnamesWrittenFirst.has(tail)];
	if (headIs) {
		return tailIs ? {...straight, order: 'unsure'} : swapped(words, 'likely');
	}
	if (tailIs) {
		return {...straight, order: 'likely'};
	}
	const reversed = isFirstName(tail) && !isFirstName(head) && words.length === 2;
	return {...straight, order: reversed ? 'unsure' : 'sure'};
}

function byKnowledge(words: readonly string[], local: LocalName | undefined): Parts {
	const start = surnameStart(words);
	const straight: Parts = {first: words.slice(0, start), last: words.slice(start), order: 'sure'};
	return byAddress(words, local, straight) ?? byLists(words, straight);
}

function partsOf(text: string, local: LocalName | undefined): Parts {
	const comma = text.indexOf(',');
	const before = wordsOf(comma < 0 ? text : text.slice(0, comma));
	const after = comma < 0 ? [] : wordsOf(text.slice(comma + 1));
	const allSuffix = after.every(word => suffixes.has(plain(word)));
	if (before.length > 0 && after.length > 0 && !allSuffix && (before.length === 1 || isReversed(before, after))) {
		return {first: after, last: before, order: 'sure'};
	}
	if (before.length < 2) {
		return {first: before, last: [], order: 'sure'};
	}
	return byCapitals(before) ?? byKnowledge(before, local);
}

/** Whether two words or more before a comma are a surname: van der Berg, Anna; García López, María. */
const isReversed = (before: readonly string[], after: readonly string[]): boolean =>
	particles.has(plain(before[0] as string)) ||
	isFirstName(plain(after[0] as string)) ||
	!isFirstName(plain(before[0] as string));

const isOffice = (words: readonly string[]): boolean => words.some(word => offices.has(plain(word)));

const unnamed: PersonName = {
	first: '',
	last: '',
	plainFirst: '',
	plainLast: '',
	firstWords: [],
	lastWords: [],
	initials: '',
	order: 'unsure',
	honorificWithFirst: false,
	doubtful: false,
};

const capital = (word: string): string => inNameCase(word.toLowerCase());

/** A user name may hold a surname with an initial on either side, `smoothk` and `ksmooth`, or be nothing of the kind. */
const fromUserName = (word: string): PersonName => ({
	...unnamed,
	lastWords: word.length < 5 ? [] : [word, word.slice(1), word.slice(0, -1)].flatMap(part => nameWords(capital(part))),
	doubtful: true,
});

/** The name as far as the address alone tells it. */
function fromAddress(local: LocalName | undefined): PersonName {
	if (!local || local.kind === 'office') {
		return unnamed;
	}
	if (local.kind === 'opaque') {
		return fromUserName(local.last);
	}
	const [first, last] = [local.first && capital(local.first), local.last && capital(local.last)];
	const firstKnown = isFirstName(plain(first));
	return {
		...unnamed,
		first,
		last,
		firstWords: nameWords(first),
		lastWords: nameWords(last),
		initials: local.initial,
		order: firstKnown || local.kind === 'initial' ? 'sure' : 'unsure',
	};
}

/** Puts what display name and address tell together: the display name says how it is written. */
function withAddress(name: PersonName, local: LocalName | undefined): PersonName {
	const known = fromAddress(local);
	const agrees =
		known.lastWords.length === 0 ||
		name.lastWords.length === 0 ||
		name.lastWords.some(({plain}) => known.lastWords.some(word => word.plain === plain));
	if (known.firstWords.length === 0 || !agrees) {
		return name;
	}
	const all = new Set([...name.firstWords, ...name.lastWords].map(word => word.plain));
	const more = known.firstWords.filter(word => !all.has(word.plain));
	return {...name, first: name.first || known.first, firstWords: [...name.firstWords, ...more]};
}

function fromDisplay(display: string, local: LocalName | undefined): PersonName {
	const text = cleaned(display);
	if (text.length > longestName || noLetters.test(text) || isOffice(text.split(/[\s,._-]+/))) {
		return unnamed;
	}
	const {first, last, order} = partsOf(text, local);
	const full = first.filter(word => !isInitial(word)).map(inNameCase);
	const initials = full.length > 0 ? '' : first.map(word => plain(word).slice(0, 1)).join('');
	const surname = last.map(inNameCase).join(' ');
	const middle = full.slice(1).filter(word => last.length > 0 && !isFirstName(plain(word)));
	const [only = ''] = first;
	const alone = full.length === 0 && isFirstName(plain(surname)) ? [surname] : [];
	return {
		...unnamed,
		first: full[0] ?? '',
		last: surname,
		firstWords: [...full, ...alone, ...besides(display)].flatMap(nameWords),
		lastWords: [...nameWords(surname), ...middle.flatMap(nameWords)].filter(
			word => !particles.has(word.plain) || last.length === 1,
		),
		doubtful: last.length === 0 && only === only.toLowerCase() && !isFirstName(plain(only)),
		initials,
		order,
		honorificWithFirst: last.some(word => vietnameseSurnames.has(plain(word))),
	};
}

function readAfresh({name, email}: Person): PersonName {
	const address = readAddress(email) ?? readAddress(name);
	const local = address && readLocal(address.local);
	const display = name.includes('@') ? '' : name;
	const read = fromDisplay(display, local);
	if (read.firstWords.length + read.lastWords.length > 0 || read.initials !== '') {
		return withAddress(read, local);
	}
	return isOffice(cleaned(display).split(/[\s,._-]+/)) ? unnamed : fromAddress(local);
}

const withPlain = (name: PersonName): PersonName => ({
	...name,
	plainFirst: plain(name.first),
	plainLast: plain(name.last),
});

/** How many people are remembered: more than a letter has recipients. */
const remembered = 1_000;
const names = new Map<string, PersonName>();

/**
 * What a display name and an address tell of a person's name. Any text has an answer; most nonsense has an empty one.
 * The same person comes with every keystroke and is read once: the answer cannot be told from reading afresh.
 */
export function readPerson(person: Person): PersonName {
	const key = `${person.name}\n${person.email}`;
	const found = names.get(key) ?? withPlain(readAfresh(person));
	if (names.size >= remembered) {
		names.clear();
	}
	names.set(key, found);
	return found;
}

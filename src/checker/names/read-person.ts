import type {Person} from '../../interviews/index.ts';
import {type LocalName, readAddress, readLocal} from './address.ts';
import {isOfficeName, readDisplayName} from './display-name.ts';
import {isEastAsian, plain} from './letters.ts';
import {inNameCase, type NameWord, nameWords} from './name-word.ts';
import {isFirstName} from './nicknames.ts';
import {mayBeSurnameFirst} from './order-known.ts';
import {type PersonName, unnamed} from './person-name.ts';

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
	const firstKnown = isFirstName(plain(first)) && !mayBeSurnameFirst(plain(first), plain(last));
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
	const firstWords = [...name.firstWords, ...more];
	return name.first === '' ? {...name, first: known.first, firstWords, order: known.order} : {...name, firstWords};
}

function readAfresh({name, email}: Person): PersonName {
	const address = readAddress(email) ?? readAddress(name);
	const local = address && readLocal(address.local);
	const display = name.includes('@') ? '' : name;
	const read = readDisplayName(display, local);
	if (read.firstWords.length + read.lastWords.length > 0 || read.initials !== '') {
		return withAddress(read, local);
	}
	return isOfficeName(display) ? unnamed : fromAddress(local);
}

/** Whether the word is spelt in letters that the name rules know. */
const isSpelt = (word: NameWord): boolean => !isEastAsian(word.written) && /^[a-z]*$/.test(word.plain);

const withPlain = (name: PersonName): PersonName => ({
	...name,
	titled: name.titled || name.last,
	plainFirst: plain(name.first),
	plainLast: plain(name.last),
	isUnknown:
		name.firstWords.length + name.lastWords.length === 0 || ![...name.firstWords, ...name.lastWords].every(isSpelt),
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
	const found = names.get(key);
	if (found) {
		return found;
	}
	if (names.size >= remembered) {
		names.clear();
	}
	const name = withPlain(readAfresh(person));
	names.set(key, name);
	return name;
}

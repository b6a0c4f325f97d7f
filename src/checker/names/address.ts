import {offices} from './name-words.ts';
import {isFirstName} from './nicknames.ts';

/** An address that can be read, in lower case. */
export type Address = {readonly local: string; readonly domain: string};

/** The parts of an e-mail address, or `undefined` where it is none. Also reads `Keith <keith@acme.com>`. */
export function readAddress(text: string): Address | undefined {
	const match = /([^\s<>@"',;()]{1,64})@([^\s<>@"',;()]{1,255})/.exec(text.slice(0, 1000));
	const [, local = '', domain = ''] = match ?? [];
	return match ? {local: local.toLowerCase(), domain: domain.toLowerCase().replace(/\.+$/, '')} : undefined;
}

/** What the part before the @ tells of a name. */
export type LocalName = {
	readonly kind: 'full' | 'initial' | 'first' | 'opaque' | 'office';
	readonly first: string;
	readonly last: string;
	/** The first letter of the first name, where only that is given. */
	readonly initial: string;
	/** Whether that letter stands behind: then it may as well be the surname's, and the word before it the first name. */
	readonly initialBehind?: true;
};

const none = {first: '', last: '', initial: ''};

const lettersOnly = (part: string): string => part.replace(/[^\p{L}'-]/gu, '');

/** The longest well-known first name that `word` begins with, if enough is left over for a surname. */
function firstNameIn(word: string): string {
	for (let length = Math.min(10, word.length - 3); length >= 4; length--) {
		if (isFirstName(word.slice(0, length))) {
			return word.slice(0, length);
		}
	}
	return '';
}

function fromOnePart(word: string): LocalName {
	if (offices.has(word)) {
		return {kind: 'office', ...none};
	}
	if (isFirstName(word)) {
		return {kind: 'first', ...none, first: word};
	}
	const first = firstNameIn(word);
	return first === ''
		? {kind: 'opaque', ...none, last: word}
		: {kind: 'full', ...none, first, last: word.slice(first.length)};
}

/** Reads `keith.smooth+jobs`, `k.smooth`, `smooth.k`, `keithsmooth`, `smoothk` and their like. */
export function readLocal(local: string): LocalName {
	const parts = (local.split('+')[0] as string)
		.split(/[._]+/)
		.map(lettersOnly)
		.filter(part => part !== '');
	const [first = '', last = ''] = [parts[0], parts.at(-1)];
	if (parts.length === 0) {
		return {kind: 'opaque', ...none};
	}
	if (parts.length === 1) {
		return fromOnePart(first);
	}
	if (parts.some(part => offices.has(part))) {
		return {kind: 'office', ...none};
	}
	if (first.length === 1) {
		return {kind: 'initial', ...none, initial: first, last};
	}
	return last.length === 1
		? {kind: 'initial', ...none, initial: last, last: first, initialBehind: true}
		: {kind: 'full', ...none, first, last};
}

import type {Letter} from '../letter.ts';
import type {Span, Word} from '../text.ts';
import {slips} from './distance.ts';
import {isSame, type NearMiss, type TypedName, typedName} from './fit.ts';
import type {Known} from './known.ts';
import {isCapitalised, isLatin, isShouted, plain, plainInTwo} from './letters.ts';
import {honorifics} from './name-words.ts';
import {isFirstName, isShortFor} from './nicknames.ts';
import {isOrdinary} from './ordinary-words.ts';
import type {NameWord, PersonName} from './person-name.ts';

/** A misspelt name in running text, and whom it was taken for. */
export type Mention = NearMiss & {readonly name: PersonName; readonly field: 'subject' | 'body'};

/** A word in its surroundings. */
type Place = {
	readonly text: string;
	readonly words: readonly Word[];
	readonly index: number;
	readonly typed: TypedName;
	/** Whether a capital says nothing here: at the start of a sentence, and in a subject. */
	readonly capitalIsIdle: boolean;
};

/** A known name word that a typed one may have been meant for. */
type Candidate = {
	readonly right: NameWord;
	readonly role: 'first' | 'last';
	readonly name: PersonName;
	readonly from: 'recipient' | 'met' | 'log';
};

const startOfSentence = /(?:^|[.!?:•…]["'”’)]*\s*|\n\s*|["“(]\s*)$/u;

const gapBefore = ({text, words, index}: Place): string => text.slice(words[index - 1]?.end ?? 0, words[index]?.start);
const gapAfter = ({text, words, index}: Place): string =>
	text.slice(words[index]?.end, words[index + 1]?.start ?? text.length);

/** Words after which a name stands, capital or not. */
const leadsToName = new Set(
	'with thank thanks by from and meet met meeting to hi hello dear you for see tell ask know than as'.split(' '),
);

/** What people do: after a name at the start of a sentence. */
const doneByPeople = new Set(
	'said says told mentioned asked showed explained described walked gave introduced spoke suggested shared thought pointed noted answered made took seemed talked offered invited kindly'.split(
		' ',
	),
);

/** What may follow the name of a person, and much else. */
const mayFollowNames = new Set('and is was has had also will would who'.split(' '));

/** A name set beside what somebody is: "my mentor, Beatrix, taught me". */
export const besideNoun =
	/\b(?:my|our|your|his|her|their|the)\s(?:[\p{L}]+\s){0,2}(?:mentor|manager|colleague|boss|friend|partner|wife|husband|brother|sister|son|daughter|professor|teacher|tutor|coach|supervisor|lead|director|head|assistant|founder|ceo|cto|referee|recruiter|engineer|designer|analyst|dog|cat),\s*$/iu;

/** Spoken to: between commas, or at an end after a comma or thanks. */
function isSpokenTo(place: Place): boolean {
	const [before, after] = [gapBefore(place), gapAfter(place)];
	const ends = place.index === place.words.length - 1 || /^[ \u00a0]*[,.!?;)–—-]|\n/u.test(after);
	const opens =
		/,\s*$/.test(before) || (place.capitalIsIdle && /^\s*,/.test(after) && /(?:[.!?\n("“]|^)\s*$/.test(before));
	const thanked =
		/^(?:thanks|you|again|regards)$/.test(place.words[place.index - 1]?.lower ?? '') && /^ $/.test(before);
	return (
		ends &&
		(opens || thanked) &&
		!besideNoun.test(place.text.slice(Math.max(0, place.typed.start - 40), place.typed.start))
	);
}

const isAside = (gap: string): boolean => gap === ' ' || gap === '-' || gap === '\u00a0';

const fitsWord = (typed: string, {firstWords, lastWords}: PersonName): boolean =>
	[...firstWords, ...lastWords].some(
		({plain: name}) => name === typed || (name.length > 3 && slips(typed, name, 1) <= 1),
	);

/** The neighbours of a word that are written as one name with it. */
function neighbours(place: Place): Word[] {
	const {words, index} = place;
	const [previous, next] = [words[index - 1], words[index + 1]];
	return [isAside(gapBefore(place)) ? previous : undefined, isAside(gapAfter(place)) ? next : undefined].filter(
		word => word !== undefined && isCapitalised(word.text) && (word !== previous || !isOrdinary(plain(word.text))),
	) as Word[];
}

/** Whether a title stands before the word: Mr. Smooth. */
const isTitled = (place: Place): boolean =>
	honorifics.has(plain(place.words[place.index - 1]?.text ?? '')) && /^\.? $/.test(gapBefore(place));

/** What the words beside it say: `same` person, `another` one, or nothing. */
function company(place: Place, name: PersonName): 'same' | 'another' | 'none' {
	const beside = neighbours(place).map(word => typedName(word).plain);
	if (isTitled(place) || beside.some(word => fitsWord(word, name) && word !== place.typed.plain)) {
		return 'same';
	}
	return beside.some(word => !isOrdinary(word) && word.length > 1) ? 'another' : 'none';
}

const mostSlips = (name: string): number => (name.length > 7 ? 2 : 1);

/** Whether letters were only swapped, doubled or left out: slips that seldom make another word. */
const isSwap = (typed: string, name: string): boolean => [...typed].sort().join('') === [...name].sort().join('');

const isTypingSlip = (typed: string, name: string): boolean => typed.length !== name.length || isSwap(typed, name);

/** Whether the sentence makes it certain enough that the word is meant for the candidate. */
function isMeant(place: Place, candidate: Candidate, shared: boolean): boolean {
	const beside = company(place, candidate.name);
	const small = !isCapitalised(place.typed.written) && isOrdinary(place.typed.plain);
	if (beside === 'another' || small) {
		return false;
	}
	if (beside === 'same') {
		return true;
	}
	return isSpokenTo(place) ? candidate.from !== 'log' : isLikely(place, candidate, shared);
}

/** Whether a word that nothing beside it explains is meant for the candidate all the same. */
function isLikely(place: Place, candidate: Candidate, shared: boolean): boolean {
	const {typed} = place;
	if (typed.plain.length < 4 || candidate.right.plain.length < 4 || isOrdinary(typed.plain)) {
		return false;
	}
	if (isFirstName(typed.plain)) {
		return candidate.from === 'met' || (candidate.from === 'recipient' && shared && typed.plain.length > 4);
	}
	return isCapitalised(typed.written) ? isNamed(place, candidate) : isSmallName(place, candidate);
}

/** A word with a capital: in the middle of a sentence it is a name; at the start it must do what people do. */
function isNamed(place: Place, {right}: Candidate): boolean {
	const {typed, words, index} = place;
	if (isShouted(typed.written) && typed.plain.length < 5) {
		return false;
	}
	const next = words[index + 1]?.lower ?? '';
	const tells = right.plain.length > 6 || isSwap(typed.plain, right.plain);
	const acts = doneByPeople.has(next) || (tells && (typed.ending !== '' || mayFollowNames.has(next)));
	return !place.capitalIsIdle || acts || (place.words.length < 16 && tells && isTypingSlip(typed.plain, right.plain));
}

/** A word in small letters: only a slip of typing, in a place where a name stands. */
function isSmallName(place: Place, {right, from}: Candidate): boolean {
	const before = place.words[place.index - 1]?.lower ?? '';
	return (
		from !== 'log' &&
		right.plain.length > 4 &&
		isTypingSlip(place.typed.plain, right.plain) &&
		(leadsToName.has(before) || place.typed.ending !== '')
	);
}

const wordsOf = (name: PersonName, from: Candidate['from']): Candidate[] => [
	...name.firstWords.map(right => ({right, role: 'first' as const, name, from})),
	...name.lastWords.map(right => ({right, role: 'last' as const, name, from})),
];

/** All that a letter may rightly name, and what may be misspelt in it. */
type Names = {
	readonly near: readonly Candidate[];
	readonly known: Known;
	readonly exact: ReadonlySet<string>;
	readonly right: (word: TypedName) => boolean;
};

function namesIn(known: Known): Names {
	const recipients = known.recipients.filter(name => !name.doubtful);
	const near = [
		...recipients.flatMap(name => wordsOf(name, 'recipient')),
		...known.met.flatMap(name => wordsOf(name, 'met')),
	];
	const exact = new Set(near.flatMap(({right}) => [right.plain, right.inTwo ?? right.plain]));
	const people = [...known.recipients, ...known.met];
	const foreign = near.filter(({right}) => !isLatin(right.written));
	const right = (typed: TypedName): boolean => {
		const {plain: word, written} = typed;
		return (
			exact.has(word) ||
			exact.has(plainInTwo(written) ?? word) ||
			foreign.some(candidate => isSame(typed, candidate.right)) ||
			known.own.has(word) ||
			known.log.byWord.has(word) ||
			people.some(name => name.firstWords.some(first => isShortFor(word, first.plain)))
		);
	};
	return {near, known, exact, right};
}

function closest(place: Place, {near, known}: Names): Mention | undefined {
	const {typed} = place;
	const shared = known.recipients.length > 1;
	let best: (Candidate & {slips: number}) | undefined;
	const consider = (candidate: Candidate): void => {
		const most = mostSlips(candidate.right.plain);
		const found =
			Math.abs(typed.plain.length - candidate.right.plain.length) > most
				? most + 1
				: slips(typed.plain, candidate.right.plain, most);
		if (found <= most && found < (best?.slips ?? 9) && isMeant(place, candidate, shared)) {
			best = {...candidate, slips: found};
		}
	};
	near.forEach(consider);
	if (!best) {
		for (const word of known.log.nearWords.near(typed.plain)) {
			known.log.byWord
				.get(word)
				?.slice(0, 3)
				.flatMap(({name}) => wordsOf(name, 'log'))
				.filter(({right}) => right.plain === word)
				.forEach(consider);
		}
	}
	return best && {typed, right: best.right, role: best.role, slips: best.slips, name: best.name, field: 'body'};
}

/** Whether a word is worth a look at all. */
const mayBeName = ({text, lower}: Word, before: Word | undefined): boolean =>
	text.length > 2 &&
	(isCapitalised(text) ||
		(text.length > 3 && (leadsToName.has(before?.lower ?? '') || lower.endsWith("'s")) && !isOrdinary(lower)));

/** Whether the word is part of an address or a link. */
const isInLink = (text: string, {start, end}: Span): boolean =>
	/[@/._#]/.test(text[start - 1] ?? '') || /^(?:@|\.\w|\/\w|:\/\/)/.test(text.slice(end, end + 3));

/** The word as a name, if it may be one and is not right as it stands. */
function doubtful(text: string, words: readonly Word[], index: number, names: Names): TypedName | undefined {
	const word = words[index] as Word;
	const typed = mayBeName(word, words[index - 1]) ? typedName(word) : undefined;
	return typed && typed.plain.length > 2 && !names.exact.has(typed.plain) && !isInLink(text, word) ? typed : undefined;
}

function* mentionsIn(
	text: string,
	words: readonly Word[],
	names: Names,
	from: number,
	idle: boolean,
): Iterable<Mention> {
	for (let index = 0; index < words.length; index++) {
		const word = words[index] as Word;
		const typed = word.start >= from ? doubtful(text, words, index, names) : undefined;
		if (!typed) {
			continue;
		}
		const before = text.slice(Math.max(0, word.start - 6, words[index - 1]?.end ?? 0), word.start);
		const found = closest({text, words, index, typed, capitalIsIdle: idle || startOfSentence.test(before)}, names);
		if (found && !names.right(typed)) {
			yield found;
		}
	}
}

/** The misspelt names of people in the body after the greeting, and in the subject. The signature is the writer's own. */
export function misspeltMentions({draft, words, subject}: Letter, known: Known): Mention[] {
	const names = namesIn(known);
	if (names.near.length === 0 && known.log.byWord.size === 0) {
		return [];
	}
	const body = words.filter(({start}) => start < known.textEnd);
	return [
		...[...mentionsIn(draft.subject, subject, names, 0, true)].map(mention => ({
			...mention,
			field: 'subject' as const,
		})),
		...mentionsIn(draft.body, body, names, known.greeting.end, false),
	];
}

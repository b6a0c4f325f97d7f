import {isCapitalised, isShouted} from './letters.ts';
import type {Candidate} from './name-candidates.ts';
import {isFirstName} from './nicknames.ts';
import {isOrdinary} from './ordinary-words.ts';
import {besideName, isInName, isSpokenTo, isTitled, type Place} from './place.ts';

/** Words after which a name stands, capital or not. */
export const leadsToName: ReadonlySet<string> = new Set(
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

/** Whether letters were only swapped. */
const isSwap = (typed: string, name: string): boolean => [...typed].sort().join('') === [...name].sort().join('');

/** Whether letters were only swapped, doubled or left out: slips that seldom make another word. */
const isTypingSlip = (typed: string, name: string): boolean => typed.length !== name.length || isSwap(typed, name);

const single = (word: string): string => word.replace(/(.)\1/g, '$1');

/** Whether the same letters stand there, some of them twice in the wrong place: otillie for ottilie. */
export const isDoubledElsewhere = (typed: string, name: string): boolean => single(typed) === single(name);

/** Whether a word is the second half of a firm's name: `Dunmore & Vane`, but not `Sarah & Kieth`. */
function isOfFirm({text, words, index, typed}: Place): boolean {
	const before = words[index - 1];
	return (
		before !== undefined &&
		text.slice(before.end, typed.start) === ' & ' &&
		isCapitalised(before.text) &&
		!isFirstName(before.lower)
	);
}

/** Whether a word that no slip of typing made of a name is part of a firm's, or a surname where that is none: `Mrs Vane` is no Jane. */
const isAnotherName = (place: Place, {right, role}: Candidate): boolean =>
	!isTypingSlip(place.typed.plain, right.plain) && (isOfFirm(place) || (role === 'first' && isTitled(place)));

/** Whether the sentence makes it certain enough that the word is meant for the candidate. `shared`: one of several. */
export function isMeant(place: Place, candidate: Candidate, shared: boolean): boolean {
	const beside = besideName(place, candidate.name);
	const small = !isCapitalised(place.typed.written) && isOrdinary(place.typed.plain);
	if (beside === 'another' || small || isAnotherName(place, candidate)) {
		return false;
	}
	if (beside === 'same') {
		return candidate.from !== 'log' || !isTitled(place) || isTypingSlip(place.typed.plain, candidate.right.plain);
	}
	return isSpokenTo(place) ? candidate.from !== 'log' : isLikely(place, candidate, shared);
}

/** Whether a word may be meant for somebody of the log at all: most words of a letter may not. */
export const mayBeLogged = (place: Place): boolean =>
	(!isOrdinary(place.typed.plain) && !isFirstName(place.typed.plain)) || isInName(place);

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

/** A word with a capital: in the middle of a sentence it is a name; at the start the words beside it must say so. */
function isNamed(place: Place, {right}: Candidate): boolean {
	const {typed, capitalIsIdle} = place;
	if (isShouted(typed.written) && typed.plain.length < 5) {
		return false;
	}
	return !capitalIsIdle || isNamedAtStart(place, right.plain);
}

const shortLine = 16;

/** Whether a word whose capital says nothing does what people do, or stands where a name stands in a subject. */
function isNamedAtStart({typed, words, index}: Place, right: string): boolean {
	const next = words[index + 1]?.lower ?? '';
	const tells = right.length > 6 || isSwap(typed.plain, right);
	if (doneByPeople.has(next) || (tells && (typed.ending !== '' || mayFollowNames.has(next)))) {
		return true;
	}
	const slip = isTypingSlip(typed.plain, right) || isDoubledElsewhere(typed.plain, right);
	return words.length < shortLine && tells && (slip || leadsToName.has(words[index - 1]?.lower ?? ''));
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

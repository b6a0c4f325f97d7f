import type {LanguagePack} from '../languages/language-pack.ts';
import {type Letter, movedWords} from '../letter.ts';
import {once} from '../once.ts';
import type {Word} from '../text.ts';
import type {Situation} from '../types.ts';
import {byForm, type Form} from '../word-forms.ts';
import {type Around, aroundLetter} from './around.ts';
import {type Greeted, whoIsGreeted} from './greeted.ts';
import {type Greeting, longestOpening, readGreeting} from './greeting.ts';
import {plain} from './letters.ts';
import type {PersonName} from './person-name.ts';
import {readPerson} from './read-person.ts';

/** Who and what a letter may rightly speak of, and whom it greets. */
export type Known = Around & {
	/** The writer's own names, and those under the letter. */
	readonly own: ReadonlySet<string>;
	readonly greeting: Greeting;
	/** For each addressee of the greeting the person meant, where it fits anybody. */
	readonly greeted: readonly (Greeted | undefined)[];
	/** The words before the signature. */
	readonly words: () => readonly Word[];
	/** Where in the body the signature begins. */
	readonly signature: number;
};

const lastLine =
	/\n[^\S\n]*(?:[-–—][^\S\n]*)?(?!Thank|Dear|Hi\b|Hello|Best\b)((?:\p{Lu}[\p{L}'’.-]*[^\S\n]*){1,3})\s*$/u;

/** A last line such as "Thanks, Walter", with which the writer signs. */
const signedLine =
	/\n[^\S\n]*(?:thanks|many thanks|best|best wishes|cheers|(?:kind |best |warm )?regards|sincerely)[^\S\n]*,[^\S\n]*\p{Lu}[\p{L}'’-]*(?:[^\S\n]\p{Lu}[\p{L}'’.-]*){0,2}\s*$/iu;

/** Where the signature begins: as the letter's parts have it, or at a last line that is nothing but a name. */
function signatureStart({draft, paragraphs}: Letter): number {
	const found = paragraphs.find(({role}) => role === 'signature')?.start;
	if (found !== undefined) {
		return found;
	}
	const tail = draft.body.slice(-80);
	const match = lastLine.exec(tail) ?? signedLine.exec(tail);
	return match ? draft.body.length - tail.length + match.index : draft.body.length;
}

/** How many of the words stand before a place in the text. */
function countBefore(words: readonly Word[], place: number): number {
	let count = words.length;
	while ((words[count - 1]?.start ?? -1) >= place) {
		count--;
	}
	return count;
}

/** Whom a greeting may name: the recipients, and where one of them cannot be read, those met at the interview. */
const greetable = ({recipients, met, addressed, someUnknown}: Around): readonly PersonName[] =>
	someUnknown || addressed.length === 0 ? [...recipients, ...met] : recipients;

/** In words; what comes after is a disclaimer and no name. */
const longestSignature = 40;

const plainOf = byForm(({text}) => plain(text));

function ownNames(signature: readonly Form[], {writer}: Partial<Situation>): ReadonlySet<string> {
	const own = new Set(signature.map(plainOf));
	if (writer) {
		const {firstWords, lastWords} = readPerson(writer);
		for (const word of [...firstWords, ...lastWords]) {
			own.add(word.plain);
		}
	}
	return own;
}

/** The first words from a place of the body on. */
function wordsFrom({paragraphs}: Letter, place: number): Form[] {
	const found: Form[] = [];
	for (const {start, end, reading} of paragraphs) {
		if (end > place && found.length < longestSignature) {
			found.push(...reading.words.filter(word => start + word.start >= place));
		}
	}
	return found.slice(0, longestSignature);
}

/** The first words of the body: more than a greeting has. */
function openingWords({paragraphs}: Letter): Word[] {
	const found: Word[] = [];
	for (const {reading, start} of paragraphs) {
		if (found.length >= longestOpening) {
			break;
		}
		found.push(...movedWords(reading.words.slice(0, longestOpening - found.length), start));
	}
	return found;
}

function read(letter: Letter, situation: Partial<Situation>, language: LanguagePack): Known {
	const around = aroundLetter(letter.draft, situation);
	const greeting = readGreeting(letter.draft.body, openingWords(letter), language);
	const people = greetable(around);
	const signature = signatureStart(letter);
	return {
		...around,
		greeting,
		greeted: greeting.addressees.map(addressee => whoIsGreeted(addressee, people)),
		words: once(() => letter.words().slice(0, countBefore(letter.words(), signature))),
		signature,
		own: ownNames(wordsFrom(letter, signature), situation),
	};
}

let newest: {readonly letter: Letter; readonly situation: Partial<Situation>; readonly known: Known} | undefined;

/** What is known around a letter, read once for all rules: they ask in turn, so the newest answer is enough. */
export function knownAround(letter: Letter, situation: Partial<Situation>, language: LanguagePack): Known {
	if (newest?.letter !== letter || newest.situation !== situation) {
		newest = {letter, situation, known: read(letter, situation, language)};
	}
	return newest.known;
}

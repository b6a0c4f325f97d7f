import type {LanguagePack} from '../languages/language-pack.ts';
import type {Letter} from '../letter.ts';
import type {Word} from '../text.ts';
import type {Situation} from '../types.ts';
import {type Around, aroundLetter} from './around.ts';
import {type Greeted, whoIsGreeted} from './greeted.ts';
import {type Greeting, readGreeting} from './greeting.ts';
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
	readonly words: readonly Word[];
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

function ownNames(signature: readonly Word[], {writer}: Partial<Situation>): ReadonlySet<string> {
	const own = new Set(signature.map(word => plain(word.text)));
	if (writer) {
		const {firstWords, lastWords} = readPerson(writer);
		for (const word of [...firstWords, ...lastWords]) {
			own.add(word.plain);
		}
	}
	return own;
}

function read(letter: Letter, situation: Partial<Situation>, language: LanguagePack): Known {
	const around = aroundLetter(letter.draft, situation);
	const words = letter.words();
	const greeting = readGreeting(letter.draft.body, words, language);
	const people = greetable(around);
	const end = countBefore(words, signatureStart(letter));
	return {
		...around,
		greeting,
		greeted: greeting.addressees.map(addressee => whoIsGreeted(addressee, people)),
		words: words.slice(0, end),
		own: ownNames(words.slice(end, end + longestSignature), situation),
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

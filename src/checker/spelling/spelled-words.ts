import {byParagraph} from '../by-paragraph.ts';
import type {Letter} from '../letter.ts';
import {plain} from '../names/letters.ts';
import {honorifics} from '../names/name-words.ts';
import {wordSet} from '../names/word-set.ts';
import type {Word} from '../text.ts';
import type {Situation} from '../types.ts';
import type {WordTest} from '../vocabulary.ts';
import {byForm} from '../word-forms.ts';
import {bareContractions} from './bare-contractions.ts';
import {isBorrowed} from './borrowed-phrases.ts';
import {namesAround} from './names-around.ts';

/** A word that should be in the dictionary, and where it stands. */
export type SpelledWord = Word & {readonly field: 'subject' | 'body'};

/** What a word is part of when it has no spelling of its own: an address, a link, a path, a tag, a name in a program. */
const codeLike =
	/\p{L}\[|\]\p{L}|[@\\_#{}<>=|~^]|:\/\/|^www\.|^\p{L}\/\p{L}|\p{L}\.\p{Ll}{2,6}(?:$|[/:?])|^\/|^\.\p{Ll}/u;
const latinWord = /^[\p{Script=Latin}\p{M}']+$/u;
const longestAcronym = 5;
/** `APIs`, `PhDs`, `iOS`, `GitHub`: a capital after a small letter, or nothing but capitals. */
const mixedCase = /\p{Ll}\p{Lu}|^\p{Lu}{2,}s?$/u;
const longestPartOfCompound = 5;

/** Whether nothing but space stands at `at`, or a mark with space behind it: no address goes on there. */
function isClear(text: string, at: number): boolean {
	const char = text.charAt(at);
	return char === '' || char === ' ' || char === '\n' || (/[.,;:!?]/.test(char) && /^\s?$/.test(text.charAt(at + 1)));
}

/** Whether a word is so plainly set apart that what it stands in need not be looked at. */
const standsAlone = (text: string, {start, end}: Word): boolean =>
	(start === 0 || text[start - 1] === ' ' || text[start - 1] === '\n') && isClear(text, end);

const isSpaceAt = (text: string, at: number): boolean => {
	const code = text.charCodeAt(at);
	return code <= 32 || (code >= 0xa0 && /\s/.test(text.charAt(at)));
};

/** A longer stretch without spaces is looked at no further: links have fewer characters. */
const longestLink = 400;

/** The stretch without spaces that a word stands in. */
function chunkAround(text: string, {start, end}: Word): string {
	let from = start;
	while (from > 0 && start - from < longestLink && !isSpaceAt(text, from - 1)) {
		from--;
	}
	const before = text.slice(from, start);
	const after = /^\S*/.exec(text.slice(end, end + longestLink))?.[0] ?? '';
	return `${before}${text.slice(start, end)}${after}`.replace(/^[("'“‘[]+|[)"'”’\].,;:!?…]+$/g, '');
}

const isAcronym = (text: string): boolean =>
	/^\p{Lu}+$/u.test(text) ? text.length <= longestAcronym : mixedCase.test(text);

/** Whether a short word hangs on a hyphen: `co-founder`, `e-mail`, `high-fived`. */
const isPartOfCompound = (text: string, {start, end}: Word): boolean =>
	end - start <= longestPartOfCompound && (text[start - 1] === '-' || text[end] === '-');

/** Whether a word looks like one of the language by its spelling alone. */
const looksLikeWord = byForm(
	({text, lower}) => text.length > 1 && latinWord.test(text) && !isAcronym(text) && !bareContractions.has(lower),
);

const longestUnit = 3;

/** Whether a short word may be a unit: a number stands before it. */
const isUnit = (text: string, {start, end}: Word): boolean =>
	end - start <= longestUnit && /\d[ \u00a0]$/.test(text.slice(Math.max(0, start - 2), start));

const isWorthAsking = (text: string, word: Word): boolean =>
	looksLikeWord(word) &&
	!isUnit(text, word) &&
	(standsAlone(text, word) || !(isPartOfCompound(text, word) || codeLike.test(chunkAround(text, word))));

const isHonorific = byForm(({lower}) => honorifics.has(lower));

/** Small words within names of many languages: `Carmo de Minas`. */
const particles = wordSet('de da do dos das del della di du la le les van von der den ten ter el al bin ibn af av zu');
const isParticle = byForm(({text}) => particles.has(text));

/** Whether a word is a particle of a name: a capital follows. */
const isWithinName = (text: string, word: Word): boolean =>
	isParticle(word) && /^[ \u00a0]\p{Lu}/u.test(text.slice(word.end, word.end + 2));

/** Whether a word is a name by where it stands: `Dr Marrow`, `Ms. Haque`. */
function isTitled(text: string, all: readonly Word[], index: number): boolean {
	const before = all[index - 1];
	const word = all[index];
	return (
		before !== undefined &&
		word !== undefined &&
		isHonorific(before) &&
		/^\p{Lu}/u.test(word.text) &&
		/^[.\s]*$/.test(text.slice(before.end, word.start))
	);
}

const worthAsking = (text: string, all: readonly Word[]): Word[] =>
	all.filter(
		(word, index) =>
			isWorthAsking(text, word) &&
			!(isTitled(text, all, index) || isWithinName(text, word) || isBorrowed(text, all, index)),
	);

const worthAskingIn = byParagraph(({text, words}) => worthAsking(text, words));

const moved = ({start, end, text, lower, form}: Word, by: number): SpelledWord => ({
	start: start + by,
	end: end + by,
	text,
	lower,
	form,
	field: 'body',
});

/** Whether a paragraph is to be spelt right: no signature, nor a closing wish in another language (`Ngā mihi`). */
const isAsked = ({role, start, end}: Letter['paragraphs'][number], body: string): boolean =>
	role !== 'signature' && !(role === 'sign-off' && /(?![A-Za-z])\p{L}/u.test(body.slice(start, end)));

/** Those words of subject and body that look like words of the language, and are wanted; names among them. */
export function plainWords({draft, paragraphs, subject}: Letter, isWanted: WordTest = () => true): SpelledWord[] {
	const found = worthAsking(draft.subject, subject())
		.filter(isWanted)
		.map((word): SpelledWord => ({...word, field: 'subject'}));
	for (const paragraph of paragraphs) {
		for (const word of isAsked(paragraph, draft.body) ? worthAskingIn(paragraph) : []) {
			if (isWanted(word)) {
				found.push(moved(word, paragraph.start));
			}
		}
	}
	return found;
}

/** Those of `words` that nobody around the letter bears as a name. */
export function withoutNames(
	words: readonly SpelledWord[],
	letter: Letter,
	situation: Partial<Situation>,
): SpelledWord[] {
	if (words.length === 0) {
		return [];
	}
	const isName = namesAround(letter, situation);
	return words.filter(({text}) => !isName(plain(text.replace(/'s$/i, ''))));
}

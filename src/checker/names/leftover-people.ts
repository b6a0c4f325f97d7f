import type {Letter} from '../letter.ts';
import {perObject} from '../per-object.ts';
import type {Word} from '../text.ts';
import type {Problem} from '../types.ts';
import type {WordTest} from '../vocabulary.ts';
import {byForm, type Form} from '../word-forms.ts';
import {companyOf, elsewhere} from './elsewhere.ts';
import {type TypedName, typedName} from './fit.ts';
import {fixTo, inAlphabetOf, shown} from './greeted.ts';
import type {InterviewIndex, Met} from './interview-index.ts';
import type {Known} from './known.ts';
import {isCapitalised, plain} from './letters.ts';
import {honorifics} from './name-words.ts';
import {isOrdinary} from './ordinary-words.ts';
import {paragraphsWith} from './paragraphs-holding.ts';
import type {PersonName} from './person-name.ts';
import {isBesideNoun} from './place.ts';
import {sentenceAround, speaksOfAcquaintance} from './sentence-around.ts';

type Text = {readonly field: 'subject' | 'body'; readonly text: string; readonly words: readonly Word[]};

const thanks = /^(?:thanks|you|again)$/;

/** Whether a name is spoken to: "Thank you again, Ron.", "Ron, thank you", "Thank you, Mr. Weller". */
function isSpokenTo({text, words}: Text, index: number, last = index): boolean {
	const titled = honorifics.has(plain(words[index - 1]?.text ?? '')) ? index - 1 : index;
	const word = words[titled] as Word;
	const before = text.slice(words[titled - 1]?.end ?? 0, word.start);
	const end = (words[last] as Word).end;
	const after = text.slice(end, end + 12);
	if (isBesideNoun(text, word.start)) {
		return false;
	}
	const begins = /(?:^|[.!?\n])\s*$/.test(before) && /^, (?:many thanks|thank|it|you|i)/i.test(after);
	const called = before.trim() === ',' || (thanks.test(words[titled - 1]?.lower ?? '') && before.trim() === '');
	return begins || (called && !before.includes('\n') && /^[ \t]*(?:[.!?,)–—-]|$)/.test(after));
}

const referral = /\b(?:refer|recommend|introduc|suggested|friend|former)/i;

/** Names of people met at other interviews, in the body after the greeting and in the subject: in full, or spoken to. */
export function* leftoverPeople(letter: Letter, known: Known): Iterable<Problem> {
	if (known.current.length + known.addressed.length === 0 || known.log.byWord.size === 0) {
		return;
	}
	const {subject, body} = letter.draft;
	yield* leftoverIn({field: 'subject', text: subject, words: letter.subject()}, 0, known);
	if (holdingLogged(letter, loggedTest(known.log)).length > 0) {
		yield* leftoverIn({field: 'body', text: body, words: known.words()}, known.greeting.end, known);
	}
}

function* leftoverIn(field: Text, from: number, known: Known): Iterable<Problem> {
	for (let index = 0; index < field.words.length; index++) {
		const word = field.words[index] as Word;
		const found = word.start >= from && isElsewhere(word, known);
		const problem = found ? leftoverAt(field, index, known) : undefined;
		if (problem) {
			yield problem;
		}
	}
}

const bare = (word: string): string => (word.endsWith("'s") ? word.slice(0, -2) : word);

/** Whether a word is written as a name, or in small letters and no ordinary word. */
const mayBeName = (word: Form): boolean => isCapitalised(word.text) || !isOrdinary(plain(bare(word.lower)));

/** Tests whether a word is the name of somebody of the log. */
const loggedTest = perObject(
	(log: InterviewIndex): WordTest => byForm(word => log.byWord.has(plain(bare(word.lower))) && mayBeName(word)),
);

const holdingLogged = paragraphsWith();

function isElsewhere(word: Word, {log, names, own}: Known): boolean {
	const name = loggedTest(log)(word) ? plain(bare(word.lower)) : '';
	return name !== '' && !names.ours.has(name) && !own.has(name);
}

/** The words of a full name, or of a name spoken to, that is somebody's from another interview. */
function leftoverName(field: Text, index: number, known: Known): {met: Met; typed: TypedName[]} | undefined {
	const {text, words} = field;
	const [word, next] = [words[index] as Word, words[index + 1]];
	const full =
		next && mayBeName(next) && /^[ \u00a0]$/.test(text.slice(word.end, next.start))
			? [typedName(word), typedName(next)]
			: [];
	const [metInFull] = elsewhere(full, known);
	if (metInFull) {
		return {met: metInFull, typed: full};
	}
	const [met] = isSpokenTo(field, index) ? elsewhere([typedName(word)], known) : [];
	return met && {met, typed: [typedName(word)]};
}

/** What to write of a recipient's name: the surname after a title, the whole name for a whole name, else the first name. */
function instead({first, last, titled: surname}: PersonName, titled: boolean, whole: boolean): string {
	if (titled && !whole) {
		return surname;
	}
	return whole ? [first, last].filter(Boolean).join(' ') : first;
}

/** Whether the sentence has a reason to name somebody else: a referral, or, where the name is in full, the past. */
function isSpokenOf({text}: Text, start: number, typed: readonly TypedName[]): boolean {
	const end = typed.at(-1)?.end ?? start;
	const past = typed.length > 1 && speaksOfAcquaintance(sentenceAround(text, start, end));
	return past || referral.test(text.slice(Math.max(0, start - 60), start + 60));
}

/** Words of meeting somebody right before their name: whoever wrote a post or gave a hint may well be from elsewhere. */
const leadsToMet =
	/\b(?:meet(?:ing)?|met|talk(?:s|ed|ing)?|speak(?:ing)?|spoke|thank(?:s|ed|ing)?|chat(?:ted|ting)?|conversation|interview(?:ed)?|hear(?:ing)?|see(?:ing)?|time|learn(?:ed|t|ing)?|shown|welcomed|introduced|you and)(?: (?:you|both|again|also|a lot|so much|much|round|around|to|with|by|from|and)){0,4} (?:\p{L}{1,5}\.? )?$/iu;

function leftoverAt(field: Text, index: number, known: Known): Problem | undefined {
	const {text, words} = field;
	const found = leftoverName(field, index, known);
	const start = (words[index] as Word).start;
	if (!found || isSpokenOf(field, start, found.typed)) {
		return undefined;
	}
	const last = found.typed.at(-1) as TypedName;
	const at = {field: field.field, start, end: last.end};
	const from = `${shown(text.slice(start, last.end - last.ending.length))} is from your talk at ${shown(companyOf(found.met))}`;
	const led = field.field === 'subject' || leadsToMet.test(text.slice(Math.max(0, start - 60), start));
	if (found.typed.length > 1 && !led && !isSpokenTo(field, index, index + 1)) {
		return {level: 'warn', message: `${from}: make sure that it is meant.`, at};
	}
	const titled = honorifics.has(plain(words[index - 1]?.text ?? ''));
	const to = known.addressed.slice(0, 1).map(name => instead(name, titled, found.typed.length > 1));
	return {
		message: `${from}.`,
		at,
		fixes: to.filter(Boolean).map(name => fixTo(inAlphabetOf(last, name) + last.ending)),
	};
}

import type {Letter} from '../letter.ts';
import type {Word} from '../text.ts';
import type {Fix, Problem} from '../types.ts';
import {companyLetters, readCompanies} from './company-name.ts';
import {type TypedName, typedName} from './fit.ts';
import {fixesFor, fixTo, fullName, shown, whoIsGreeted} from './greeted.ts';
import type {Addressee} from './greeting.ts';
import {isSameInterview, type Met} from './interview-index.ts';
import {greetable, type Known} from './known.ts';
import {isCapitalised, isEastAsian, plain} from './letters.ts';
import {besideNoun} from './mentions.ts';
import {honorifics} from './name-words.ts';
import {isFirstName} from './nicknames.ts';
import {isOrdinary} from './ordinary-words.ts';
import type {PersonName} from './person-name.ts';

/** Whether the words of an addressee are a person's name, and not the company's or some office. */
function isPersonal({words, title}: Addressee, typed: readonly TypedName[], {companies, greeting}: Known): boolean {
	const letters = companyLetters(words.map(word => word.text).join(''));
	const ofCompany = companies.some(
		company =>
			company.letters.startsWith(letters) || typed.some(word => company.words.some(part => plain(part) === word.plain)),
	);
	const mustBeKnown = greeting.manner !== 'plain';
	const named =
		typed.some(word => isFirstName(word.plain)) ||
		words.every(word => isCapitalised(word.text) && (title !== undefined || !isOrdinary(plain(word.text))));
	if (mustBeKnown && (greeting.manner === 'soft' || !typed.some(word => isFirstName(word.plain)))) {
		return false;
	}
	return (
		!ofCompany &&
		named &&
		typed.every(word => word.plain.length > 0 && !isEastAsian(word.written)) &&
		typed.some(word => word.plain.length > 1)
	);
}

const companyOf = ({interview}: Met): string => readCompanies(interview.company)[0]?.written ?? 'another company';

/** The people of other interviews who bear all these words as names. */
function elsewhere(typed: readonly TypedName[], {log, current}: Known): readonly Met[] {
	const [first, ...rest] = typed;
	const found = first ? (log.byWord.get(first.plain) ?? []) : [];
	const all = found.filter(({name}) =>
		rest.every(word => [...name.firstWords, ...name.lastWords].some(other => other.plain === word.plain)),
	);
	return all.some(({interview}) => current.some(one => isSameInterview(one, interview))) ? [] : all;
}

/** What to write instead: each recipient who is not yet greeted, with the title and as many names as were typed. */
function namesInstead({title}: Addressee, typed: readonly TypedName[], people: readonly PersonName[]): Fix[] {
	const last = typed.at(-1) as TypedName;
	const wanted = ({first, last: surname}: PersonName): string => {
		if (title?.goesWith === 'last') {
			return surname;
		}
		return typed.length > 1 && surname !== '' && first !== '' ? `${first} ${surname}` : first;
	};
	const names = [
		...new Set(
			people
				.slice(0, 3)
				.map(wanted)
				.filter(name => name !== ''),
		),
	];
	return names.flatMap(name => (typed.length === 1 ? fixesFor(last, name).slice(0, 1) : [fixTo(name + last.ending)]));
}

/** Somebody greeted who is no recipient. */
export function* strangersGreeted({draft}: Letter, known: Known): Iterable<Problem> {
	const people = greetable(known);
	const greeted = known.greeting.addressees.map(addressee => whoIsGreeted(addressee, people)?.name);
	const missing = (known.addressed.length > 0 ? known.addressed : known.met).filter(name => !greeted.includes(name));
	for (const [index, addressee] of known.greeting.addressees.entries()) {
		const typed = addressee.words.map(typedName);
		if (greeted[index] || !isPersonal(addressee, typed, known) || !isNoRecipient(typed, known)) {
			continue;
		}
		const name = draft.body.slice(addressee.start, addressee.end);
		const fixes = namesInstead(addressee, typed, missing);
		if (fixes.length === 0 && greeted.some(Boolean) && addressee.after > 0) {
			yield {
				message: `${shown(name)} is greeted, and is not among the recipients.`,
				at: {field: 'body', start: addressee.after, end: addressee.end},
				fixes: [{label: `Leave out ${shown(name)}`, replacement: ''}],
			};
		} else {
			yield {
				message: strangerMessage(name, known, typed),
				at: {field: 'body', start: addressee.start, end: addressee.end},
				fixes,
			};
		}
	}
}

/** Whether nobody in To can be meant: all of their names are known, or the name is that of somebody met elsewhere. */
function isNoRecipient(typed: readonly TypedName[], known: Known): boolean {
	if (!known.someUnknown && known.addressed.length > 0) {
		return true;
	}
	return elsewhere(typed, known).length > 0 && (known.met.length > 0 || known.recipients.length > 0);
}

function strangerMessage(name: string, known: Known, typed: readonly TypedName[]): string {
	const [met] = elsewhere(typed, known);
	const to = known.addressed[0] ?? known.met[0];
	const from = met && `${shown(name)} is from your talk at ${shown(companyOf(met))}`;
	return from && from.length < 60
		? `${from}, and is no recipient.`
		: `${shown(name)} is greeted, and this goes to ${to ? fullName(to) : 'somebody else'}.`;
}

const thanks = /^(?:thanks|you|again)$/;

/** Whether the word is spoken to: "Thank you again, Ron.", "Ron, thank you", "Thank you, Mr. Weller". */
function isSpokenTo(body: string, words: readonly Word[], index: number): boolean {
	const titled = honorifics.has(plain(words[index - 1]?.text ?? '')) ? index - 1 : index;
	const word = words[titled] as Word;
	const before = body.slice(words[titled - 1]?.end ?? 0, word.start);
	const after = body.slice((words[index] as Word).end, (words[index] as Word).end + 12);
	if (besideNoun.test(body.slice(Math.max(0, word.start - 40), word.start))) {
		return false;
	}
	const begins = /[.!?\n]\s*$/.test(before) && /^, (?:thank|it|you|i)\b/i.test(after);
	const called = before.trim() === ',' || (thanks.test(words[titled - 1]?.lower ?? '') && before.trim() === '');
	return begins || (called && !before.includes('\n') && /^[ \t]*[.!?,)–—-]/.test(after));
}

const referral = /\b(?:refer|recommend|introduc|suggested|friend|former)/i;

/** Names in the body of people met at other interviews: in full, or spoken to. */
export function* leftoverPeople({draft, words}: Letter, known: Known): Iterable<Problem> {
	if (known.current.length + known.addressed.length === 0) {
		return;
	}
	const ours = new Set(
		[...known.recipients, ...known.met].flatMap(name =>
			[...name.firstWords, ...name.lastWords].map(word => word.plain),
		),
	);
	for (let index = 0; index < words.length; index++) {
		const word = words[index] as Word;
		const inText = word.start >= known.greeting.end && word.start < known.textEnd;
		const problem = inText && isElsewhere(word, ours, known) ? leftoverAt(draft.body, words, index, known) : undefined;
		if (problem) {
			yield problem;
		}
	}
}

function isElsewhere(word: Word, ours: ReadonlySet<string>, {log, own}: Known): boolean {
	const name = isCapitalised(word.text) ? typedName(word).plain : '';
	return log.byWord.has(name) && !ours.has(name) && !own.has(name);
}

/** The words of a full name, or of a name spoken to, that is somebody's from another interview. */
function leftoverName(
	body: string,
	words: readonly Word[],
	index: number,
	known: Known,
): {met: Met; typed: TypedName[]} | undefined {
	const [word, next] = [words[index] as Word, words[index + 1]];
	const full = next && /^[ \u00a0]$/.test(body.slice(word.end, next.start)) ? [typedName(word), typedName(next)] : [];
	const [metInFull] = elsewhere(full, known);
	if (metInFull) {
		return {met: metInFull, typed: full};
	}
	const [met] = isSpokenTo(body, words, index) ? elsewhere([typedName(word)], known) : [];
	return met && {met, typed: [typedName(word)]};
}

/** What to write of a recipient's name: the surname after a title, the whole name for a whole name, else the first name. */
function instead({first, last}: PersonName, titled: boolean, whole: boolean): string {
	if (titled && !whole) {
		return last;
	}
	return whole ? [first, last].filter(Boolean).join(' ') : first;
}

function leftoverAt(body: string, words: readonly Word[], index: number, known: Known): Problem | undefined {
	const found = leftoverName(body, words, index, known);
	const start = (words[index] as Word).start;
	if (!found || referral.test(body.slice(Math.max(0, start - 60), start + 60))) {
		return undefined;
	}
	const last = found.typed.at(-1) as TypedName;
	const end = last.end - last.ending.length;
	const titled = honorifics.has(plain(words[index - 1]?.text ?? ''));
	const to = known.addressed.slice(0, 1).map(name => instead(name, titled, found.typed.length > 1));
	return {
		message: `${shown(body.slice(start, end))} is from your talk at ${shown(companyOf(found.met))}.`,
		at: {field: 'body', start, end: last.end},
		fixes: to.filter(Boolean).map(name => fixTo(name + last.ending)),
	};
}

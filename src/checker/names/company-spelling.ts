import type {Letter} from '../letter.ts';
import type {Word} from '../text.ts';
import type {Problem} from '../types.ts';
import {type CompanyName, companyLetters, knowsCapitals} from './company-name.ts';
import {type Field, isLink, type Run, runAt, startsSentence, withEnding} from './company-run.ts';
import {kinds, kindsApart, slips} from './distance.ts';
import {fixTo, shown} from './greeted.ts';
import {isSameInterview} from './interview-index.ts';
import type {Known} from './known.ts';
import {isCapitalised, isShouted, plain, plainInTwo} from './letters.ts';
import {isFirstName} from './nicknames.ts';
import {isOrdinary} from './ordinary-words.ts';

/** Words after which a company stands: these, where it is no ordinary word, and those, even then. */
const leadsToCompany = new Set(
	'at join joining joined about by for from how of that visit visiting why with'.split(' '),
);
const leadsToOrdinary = new Set('at join joining joined'.split(' '));
const goesOnAfter = new Set(
	'and as because but for in is on since so that this to was when where which will with would'.split(' '),
);

const isOrdinaryName = (typed: string): boolean => typed.toLowerCase().split(/[ -]/).every(isOrdinary);

/** Whether the words before and behind let one expect a company, small letters or not. */
function isExpected({words, index, count, typed, text, end}: Run): boolean {
	const before = words[index - 1]?.lower ?? '';
	if (!isOrdinaryName(typed)) {
		return leadsToCompany.has(before);
	}
	const next = words[index + count];
	return (
		leadsToOrdinary.has(before) &&
		(!next || /[,.;:!?)\n]/.test(text.slice(end, next.start)) || goesOnAfter.has(next.lower))
	);
}

/** What is no matter of spelling: accents, spaces in a row, apostrophes, dots, ampersands, exclamation marks. */
const bare = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/[^\p{L}\p{N}\s&-]/gu, '')
		.replace(/[\s&]+/g, ' ');

const hasInnerCapital = /\p{Ll}\p{Lu}/u;

/** The right form for a run that has all the letters right, or nothing where it is right as it stands. */
function rightForm(run: Run, {written, letters}: CompanyName): string | undefined {
	const [typed, right] = [bare(run.typed), bare(written)];
	if (typed === right) {
		return undefined;
	}
	if (typed.toLowerCase() !== right.toLowerCase()) {
		return (letters.length > 3 || /\p{N}/u.test(letters)) && isParted(run.typed, written) ? written : undefined;
	}
	return isIdleCase(run, written) ? undefined : written;
}

/** Whether words that make the name when joined are meant for it: `Git lab` for GitLab, but not `vest as` for Vestas. */
function isParted(typed: string, written: string): boolean {
	const rest = typed.split(/[ -]/).slice(1);
	return hasInnerCapital.test(written) || rest.every(word => isCapitalised(word) || !isOrdinary(word.toLowerCase()));
}

/** Whether other capitals than the company's own say nothing: shouting, a heading, an ordinary word. */
function isIdleCase(run: Run, written: string): boolean {
	const {typed} = run;
	if (isShouted(typed)) {
		return true;
	}
	if (typed === typed.toLowerCase()) {
		return !isExpected(run) && !(hasInnerCapital.test(written) && !isOrdinaryName(typed));
	}
	const capital = startsSentence(run) && typed.slice(1) === written.slice(1);
	return capital || written === written.toLowerCase() || (isShouted(written) && written.length > 5);
}

/** `right` put with the capitals and spaces of `typed`, where only its letters are known. */
function lettersInto(typed: string, right: string): string {
	const gap = typed.search(/[ -]/);
	const spaced = gap > 0 && gap < right.length ? `${right.slice(0, gap)}${typed[gap]}${right.slice(gap)}` : right;
	return [...spaced]
		.map((letter, index) =>
			isCapitalised(typed[index] ?? '') && !isCapitalised(letter) ? letter.toUpperCase() : letter,
		)
		.join('');
}

/** How many slips may lie between a typed company and the right one. */
const mostSlips = (name: string): number => (name.length < 3 ? 0 : name.length < 8 ? 1 : 2);

const isSwap = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('');

/** Whether a run is longer or shorter than the name at its end only: a short form, a product, a plural of a domain. */
function isExtension(run: string, {letters, fromDomain}: CompanyName, found: number): boolean {
	const goesOn = run.startsWith(letters) || letters.startsWith(run);
	return goesOn && (found > 1 || (fromDomain && run.length < letters.length));
}

/** Whether a short name stands beside another capital, or where any word has one: then it may be another name. */
function isUnclear({words, text, end, index, count, typed, letters}: Run, right: string, begins: boolean): boolean {
	const next = words[index + count];
	const beside = next !== undefined && text.slice(end, next.start) === ' ' && isCapitalised(next.text);
	return count === 1 && right.length < 7 && !isSwap(letters, right) && isCapitalised(typed) && (beside || begins);
}

/** Whether the words can be a company's name at all: no ordinary words, no first name, long enough to tell. */
function canBeCompany(run: Run, right: string): boolean {
	const {typed, count, letters} = run;
	if (isOrdinaryName(typed) || (count === 1 && isFirstName(letters)) || isUnclear(run, right, startsSentence(run))) {
		return false;
	}
	return isCapitalised(typed) || (right.length > 4 && isExpected(run) && !letters.startsWith(right));
}

/** Whether an ordinary word in small letters stands in the run that is no word of the name: "Acme plans". */
const hasStrangeWord = ({typed, count}: Run, {words}: CompanyName): boolean =>
	count > 1 &&
	typed
		.split(/[ -]/)
		.some(word => isOrdinary(word) && !words.some(part => companyLetters(part) === companyLetters(word)));

/** Whether fewer words of the run come as near: "at Acme Labs" is Acme Labs with a word before it. */
function isNearerInside({text, words, index, count, start, end}: Run, letters: string, found: number): boolean {
	if (count === 1) {
		return false;
	}
	const shorter = [text.slice(words[index + 1]?.start, end), text.slice(start, words[index + count - 2]?.end)];
	return shorter.some(part => slips(companyLetters(part), letters, found) <= found);
}

/** A run that is near the company's name and is not it. */
function isNearMiss(run: Run, company: CompanyName): boolean {
	const {letters, fromDomain} = company;
	const most = mostSlips(letters);
	const found = slips(run.letters, letters, most);
	const tells = letters.length > (fromDomain ? 4 : 3) || (!fromDomain && isSwap(letters, run.letters));
	const near = found > 0 && found <= most && tells && !isExtension(run.letters, company, found);
	return near && canBeCompany(run, letters) && !hasStrangeWord(run, company) && !isNearerInside(run, letters, found);
}

/** The first word of a name of several, if it is telling enough to be used alone. */
function headOf({words, fromDomain}: CompanyName): CompanyName | undefined {
	const [written = ''] = words;
	const letters = companyLetters(written);
	const tells = words.length > 1 && letters.length > 4 && !isOrdinary(letters) && !fromDomain;
	return tells ? {written, words: [written], letters, fromDomain} : undefined;
}

/** What is wrong with a run of words as the name of the company, or nothing. */
function wrongIn(run: Run, company: CompanyName): string | undefined {
	if (plainInTwo(company.written) === run.letters) {
		return undefined;
	}
	if (run.letters === company.letters) {
		return knowsCapitals(company) ? rightForm(run, company) : undefined;
	}
	if (isNearMiss(run, company)) {
		return company.fromDomain ? lettersInto(run.typed, company.letters) : company.written;
	}
	const head = run.count === 1 ? headOf(company) : undefined;
	return head && wrongIn(run, head);
}

/** The one word of the run that is wrong, where all the others are right. */
function wrongWord(run: Run, right: string): {start: number; end: number; right: string} {
	const words = run.words.slice(run.index, run.index + run.count);
	const wanted = right.split(/[\s-]+/).filter(word => companyLetters(word) !== '');
	const wrong = words.findIndex((word, index) => companyLetters(word.text) !== companyLetters(wanted[index] ?? ''));
	const [word, instead] = [words[wrong], wanted[wrong]];
	const rest = words.every(
		(other, index) => index === wrong || companyLetters(other.text) === companyLetters(wanted[index] ?? ''),
	);
	return word && instead && words.length > 1 && wanted.length === words.length && rest && run.ending === ''
		? {start: word.start, end: word.end, right: instead}
		: {start: run.start, end: run.end + run.ending.length, right: right + run.ending};
}

function problemOf(run: Run, whole: string): Problem {
	const {start, end, right} = wrongWord(run, whole);
	return {
		message: `“${shown(run.typed)}” looks like the company: write ${shown(whole)}.`,
		at: {field: run.field, start, end},
		fixes: [fixTo(right)],
	};
}

/** Whether a word may open the company's name: its first letters are those of the name, give or take a slip. */
function mayOpen({lower, text}: Word, letters: string): boolean {
	const [first, second] = [lower[0], lower[1]];
	if (first !== undefined && first >= 'a' && first <= 'z' && text[0] === first) {
		return first === letters[0] && (second === letters[1] || second === letters[2] || lower[2] === letters[1]);
	}
	const word = first && first > '~' ? plain(lower) : lower;
	return word[0] === letters[0] || word[0] === letters[1] || second === letters[0] || second === letters[1];
}

/** How many words in a row may be the company, and how long they may be: no other run is looked at. */
type Shape = {
	readonly counts: readonly number[];
	readonly shortest: number;
	readonly longest: number;
	readonly kinds: readonly number[];
};

function shapeOf({words, written, letters}: CompanyName): Shape {
	const counts = [...new Set([words.length + 1, words.length, words.length - 1, 2, 1])];
	const head = companyLetters(words[0] ?? '');
	return {
		counts: counts.filter(count => count > 0).sort((a, b) => b - a),
		shortest: Math.min(head.length, letters.length) - 2,
		longest: Math.max(written.length, letters.length) + 6,
		kinds: [kinds(letters), kinds(head)],
	};
}

/** Whether the letters of a run are too different from the company's to look at it at all. */
function isFarOff(words: readonly Word[], index: number, count: number, shape: Shape): boolean {
	let found = 0;
	for (let at = index; at < index + count; at++) {
		found |= kinds(companyLetters(words[at]?.lower ?? ''));
	}
	return shape.kinds.every(wanted => kindsApart(found, wanted) > mostKindsApart);
}

const mostKindsApart = 5;

function runsAt(field: Field, index: number, shape: Shape): Run[] {
	const start = field.words[index]?.start ?? 0;
	return shape.counts.flatMap(count => {
		const length = (field.words[index + count - 1]?.end ?? start) - start;
		const unlike = length < shape.shortest || length > shape.longest || isFarOff(field.words, index, count, shape);
		return unlike ? [] : (runAt(field, index, count) ?? []);
	});
}

const ownEnding = /['’]s$/i;

/** Whether the run is the name of somebody or of another company of the log. */
function isOtherName(run: Run, {log, recipients, own, current}: Known): boolean {
	const {letters} = run;
	const person = recipients.some(name => [...name.firstWords, ...name.lastWords].some(word => word.plain === letters));
	const company = log.companies
		.get(letters)
		?.some(({interview}) => !current.some(one => isSameInterview(one, interview)));
	return run.count === 1 && (person || own.has(letters) || log.byWord.has(letters) || company === true);
}

/** The company at a place in the text, and how it is to be written if that is not how it stands. */
function companyAt(
	runs: readonly Run[],
	company: CompanyName,
	known: Known,
): {run: Run; right: string | undefined} | undefined {
	const run =
		runs.find(({letters}) => letters === company.letters) ??
		runs.find(candidate => wrongIn(candidate, company) !== undefined);
	const another = run && known.companies.some(({letters}) => letters === run.letters && letters !== company.letters);
	return run && !another && !isLink(run) && !isOtherName(run, known) ? {run, right: wrongIn(run, company)} : undefined;
}

function* misspeltIn(field: Field, company: CompanyName, known: Known): Iterable<Problem> {
	const shape = shapeOf(company);
	const keepsEnding = ownEnding.test(company.written);
	for (let index = 0; index < field.words.length; index++) {
		const runs = mayOpen(field.words[index] as Word, company.letters) ? runsAt(field, index, shape) : [];
		const found = companyAt(keepsEnding ? runs.map(withEnding) : runs, company, known);
		if (found?.right !== undefined) {
			yield problemOf(found.run, found.right);
		}
		index += found ? found.run.count - 1 : 0;
	}
}

/** The company of the letter, written with other letters, spaces or capitals. */
export function* misspeltCompany({draft, words, subject}: Letter, known: Known): Iterable<Problem> {
	const body = words.filter(({start}) => start < known.textEnd);
	for (const company of known.companies) {
		yield* misspeltIn({field: 'subject', text: draft.subject, words: subject}, company, known);
		yield* misspeltIn({field: 'body', text: draft.body, words: body}, company, known);
	}
}

import {type Letter, type Paragraph, wordsOf} from '../letter.ts';
import {perObject} from '../per-object.ts';
import type {Word} from '../text.ts';
import type {Problem} from '../types.ts';
import type {WordTest} from '../vocabulary.ts';
import {byForm} from '../word-forms.ts';
import {rightForm} from './company-form.ts';
import {type CompanyName, companyLetters, headOf, knowsCapitals} from './company-name.ts';
import {isNearMiss} from './company-near.ts';
import {type Field, isLink, type Run} from './company-run.ts';
import {mayOpen, mayRunAt, runsAt} from './company-search.ts';
import {fixTo, shown} from './greeted.ts';
import {isSameInterview} from './interview-index.ts';
import type {Known} from './known.ts';
import {isCapitalised, plainInTwo} from './letters.ts';
import {paragraphsHolding} from './paragraphs-holding.ts';

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

/** What is wrong with a run of words as the name of the company, or nothing. */
function wrongIn(run: Run, company: CompanyName): string | undefined {
	if (plainInTwo(company.written) === run.letters || plainInTwo(run.typed) === company.letters) {
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

const openTest = perObject(({letters}: CompanyName): WordTest => byForm(word => mayOpen(word, letters)));

const holdingRun = paragraphsHolding((words, company: CompanyName) => {
	const mayOpenIt = openTest(company);
	return words.some((word, index) => mayOpenIt(word) && mayRunAt(words, index, company));
});

/** The company misspelt among the words of a field from one number up to another. */
function* misspeltIn(
	field: Field,
	[from, to]: readonly [number, number],
	company: CompanyName,
	known: Known,
): Iterable<Problem> {
	const mayOpenIt = openTest(company);
	for (let index = from; index < to; index++) {
		const opens = mayOpenIt(field.words[index] as Word);
		const found = opens ? companyAt(runsAt(field, index, company), company, known) : undefined;
		if (found?.right !== undefined) {
			yield problemOf(found.run, found.right);
		}
		index += found ? found.run.count - 1 : 0;
	}
}

const wordsAt = (paragraph: Paragraph | undefined): readonly Word[] => (paragraph ? wordsOf(paragraph) : []);

/** The number of the nearest paragraph with words after one, or before it where `step` is -1. */
function nearest(paragraphs: readonly Paragraph[], at: number, step: 1 | -1): number {
	let index = at + step;
	while (paragraphs[index]?.reading.words.length === 0) {
		index += step;
	}
	return index;
}

/** Those of some words that stand before a place. */
const beforePlace = (words: readonly Word[], place: number): readonly Word[] =>
	(words.at(-1)?.start ?? 0) < place ? words : words.filter(({start}) => start < place);

/** The words of a paragraph before the signature, with the one before them and the one behind, if there are such. */
function wordsAround({paragraphs}: Letter, at: number, signature: number) {
	const own = beforePlace(wordsAt(paragraphs[at]), signature);
	const before = wordsAt(paragraphs[nearest(paragraphs, at, -1)]).slice(-1);
	const behind = wordsAt(paragraphs[nearest(paragraphs, at, 1)]).slice(0, 1);
	return {
		words: [...before, ...own, ...beforePlace(behind, signature)],
		range: [before.length, before.length + own.length] as const,
	};
}

/** The company of the letter, written with other letters, spaces or capitals. */
export function* misspeltCompany(letter: Letter, known: Known): Iterable<Problem> {
	const {subject, body} = letter.draft;
	for (const company of known.companies) {
		const inSubject = {field: 'subject', text: subject, words: letter.subject()} as const;
		yield* misspeltIn(inSubject, [0, inSubject.words.length], company, known);
		for (const at of holdingRun(letter, company)) {
			const {words, range} = wordsAround(letter, at, known.signature);
			yield* misspeltIn({field: 'body', text: body, words}, range, company, known);
		}
	}
}

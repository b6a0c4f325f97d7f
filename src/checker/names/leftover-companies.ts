import type {Interview} from '../../interviews/index.ts';
import type {Letter} from '../letter.ts';
import {perObject} from '../per-object.ts';
import {type Word, words} from '../text.ts';
import type {Problem} from '../types.ts';
import type {WordTest} from '../vocabulary.ts';
import {byForm, type Form} from '../word-forms.ts';
import {isOrdinaryName} from './company-context.ts';
import {type CompanyName, companyLetters, headOf} from './company-name.ts';
import {type Field, isLink, type Run, runAt} from './company-run.ts';
import {fixTo, shown} from './greeted.ts';
import {type InterviewIndex, isSameInterview, type Logged} from './interview-index.ts';
import type {Known} from './known.ts';
import {isCapitalised} from './letters.ts';
import {isOrdinary} from './ordinary-words.ts';
import {paragraphsWith} from './paragraphs-holding.ts';
import type {PersonName} from './person-name.ts';
import {readPerson} from './read-person.ts';
import {sameWords} from './same-person.ts';
import {besidePlace, speaksOfAnother} from './sentence-around.ts';
import {isOfThisJob, isPublic, speaksOfJob} from './this-job.ts';

/** Companies of other interviews, named where this letter's own should be. */
export function* leftoverCompanies(letter: Letter, known: Known): Iterable<Problem> {
	if (known.companies.length === 0 || known.log.companies.size === 0) {
		return;
	}
	const {subject, body} = letter.draft;
	const fields: Field[] = [{field: 'subject', text: subject, words: letter.subject()}];
	if (holdingLogged(letter, loggedTest(known.log)).length > 0) {
		fields.push({field: 'body', text: body, words: letter.words()});
	}
	for (const field of fields) {
		for (let index = 0; index < field.words.length; index++) {
			const problem = leftoverAt(field, index, known);
			if (problem) {
				yield problem;
			}
		}
	}
}

/** Whether a letter goes to the recruiter of an interview: one arranges talks at several companies, and hears of all of them. */
const isToRecruiter = ({recruiter}: Interview, recipients: readonly PersonName[]): boolean =>
	recruiter !== undefined && recipients.some(name => sameWords(name, readPerson(recruiter)));

/** Whether a company is one that the letter is to or about, or goes by the same name. */
const isOurs = ({interview, company: {letters}}: Logged, {current, companies, recipients}: Known): boolean =>
	current.some(one => isSameInterview(one, interview)) ||
	isToRecruiter(interview, recipients) ||
	companies.some(ours => letters.startsWith(ours.letters) || ours.letters.startsWith(letters));

/** The words at a place that name a company: by its whole name, or by the first word of it if that is telling. */
function runOf(field: Field, index: number, company: CompanyName): Run | undefined {
	const whole = runAt(field, index, words(company.written).length);
	if (whole?.letters === company.letters) {
		return whole;
	}
	const head = runAt(field, index, 1);
	return head?.letters === headOf(company)?.letters ? head : undefined;
}

/** What a company of the log would be found under, were its name to begin with the word. */
const opening = ({lower}: Form): string => companyLetters(lower.endsWith("'s") ? lower.slice(0, -2) : lower);

/** Tests whether a word may begin the name of a company of the log: in small letters, only what is no ordinary word. */
const loggedTest = perObject(
	(log: InterviewIndex): WordTest =>
		byForm(word => log.companies.has(opening(word)) && (isCapitalised(word.text) || !isOrdinary(opening(word)))),
);

const holdingLogged = paragraphsWith();

function leftoverAt(field: Field, index: number, known: Known): Problem | undefined {
	const first = field.words[index] as Word;
	const [company] = known.companies;
	if (!company || !loggedTest(known.log)(first)) {
		return undefined;
	}
	for (const entry of known.log.companies.get(opening(first)) ?? []) {
		const run = isOurs(entry, known) ? undefined : runOf(field, index, entry.company);
		const problem = run && problemWith(run, company);
		if (problem) {
			return problem;
		}
	}
	return undefined;
}

function problemWith(run: Run, company: CompanyName): Problem | undefined {
	const leftover = isLink(run) ? 'no' : isLeftover(run);
	return leftover === 'no' ? undefined : leftoverProblem(run, company, leftover === 'surely');
}

/** Where it only may be left over, what is right is the writer's to say: a fix could put one company's deeds on another. */
function leftoverProblem(run: Run, company: CompanyName, isSure: boolean): Problem {
	const right = company.fromDomain ? undefined : company.written;
	const at = {field: run.field, start: run.start, end: run.end + run.ending.length};
	const found = `${shown(run.typed)} is the company of another interview`;
	if (!isSure) {
		return {level: 'warn', message: `${found}: make sure that it is meant.`, at};
	}
	return {
		message: `${found}${right ? `: this is ${shown(right)}` : ''}.`,
		at,
		fixes: right ? [fixTo(right + run.ending)] : [],
	};
}

const comparison = /\b(?:un)?like $|\bsuch as $|\bthan $/i;

/** What stands before a place of work, where hardly any other word in small letters does but in "at scale". */
const leadsToPlace = /\b(?:at|join|joining|joined) $/i;
const afterAt = /^(?:scale|pace|ease|speed|random|stake|stakes|hand|heart|peak|odds|play|sea|length|leisure|liberty)$/;

const leadsToCompany = /\b(?:at|for|with|join|joining|joined|by|from|about|to) $/i;

/** Whether it is a name there: of an ordinary word such as Next or Target the word before must say so, and no name follows. */
function isNamed({typed, text, start, end, words: all, index, count}: Run): boolean {
	const next = all[index + count];
	const goesOn = next !== undefined && isCapitalised(next.text) && text.slice(end, next.start) === ' ';
	const isLed = leadsToCompany.test(text.slice(Math.max(0, start - 10), start)) && !goesOn;
	return isOrdinaryName(typed) || isSmall(typed) ? isLed && !afterAt.test(typed) : true;
}

const isSmall = (typed: string): boolean => typed === typed.toLowerCase();

/** Whether capitals or the words before say that nothing but the company is meant: "work with gusto" may be said of anybody. */
const isClear = ({typed, text, start}: Run): boolean =>
	!isSmall(typed) || leadsToPlace.test(text.slice(Math.max(0, start - 10), start));

/** Whether the company is left over from another letter: surely where the words right beside it speak of this job. */
function isLeftover(run: Run): 'surely' | 'perhaps' | 'no' {
	const {text, start, end, field} = run;
	const beside = besidePlace(text, start, end);
	const sentence = beside.before + run.typed + beside.after;
	if (comparison.test(beside.before) || !isNamed(run) || speaksOfAnother(sentence) || isPublic(beside)) {
		return 'no';
	}
	if (field === 'subject' || isOfThisJob(beside)) {
		return isClear(run) ? 'surely' : 'perhaps';
	}
	return speaksOfJob(sentence) ? 'perhaps' : 'no';
}

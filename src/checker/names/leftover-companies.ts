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
import {paragraphsWith} from './paragraphs-holding.ts';
import {sentenceAround, speaksOfAnother} from './sentence-around.ts';

/** Words of a letter about a place in a company: what stands near the name of the one that is written to. */
const aboutThisJob =
	/\b(?:role|position|opening|match for|fit for|bring|where i (?:would|want)|(?:can|could) (?:help|add|do)|happy to|keen on|grow(?:ing)?|see myself|place (?:at|to)|sounds like|dream|future (?:at|with)|opportunit\w+|job|post|vacancy|interview\w*|join\w*|work(?:ing)? (?:at|for|with)|team|office|visit\w*|thank\w*|application|appl(?:y|ied|ying)|contribut\w+|part of|excited|interested|learn\w* (?:more )?about|talk\w*|met|meeting|spoke|speaking|mission|conversation|hear\w* from|would (?:love|be (?:glad|proud|happy|honou?red|thrilled|excited)))\b/i;

/** What the writer would do there: "to teach at". */
const intends = /\b(?<!got |used |able |get |went on )to (?:[a-z]+ ){1,3}(?:at|for|with) $/i;

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

/** Whether a company is one that the letter is to, or goes by the same name. */
const isOurs = ({interview, company: {letters}}: Logged, {current, companies}: Known): boolean =>
	current.some(one => isSameInterview(one, interview)) ||
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

/** Tests whether a word may begin the name of a company of the log. */
const loggedTest = perObject(
	(log: InterviewIndex): WordTest => byForm(word => isCapitalised(word.text) && log.companies.has(opening(word))),
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
		if (run && !isLink(run) && isLeftover(run)) {
			return leftoverProblem(run, company);
		}
	}
	return undefined;
}

function leftoverProblem(run: Run, company: CompanyName): Problem {
	const right = company.fromDomain ? undefined : company.written;
	return {
		message: `${shown(run.typed)} is the company of another interview${right ? `: this is ${shown(right)}` : ''}.`,
		at: {field: run.field, start: run.start, end: run.end + run.ending.length},
		fixes: right ? [fixTo(right + run.ending)] : [],
	};
}

const leadsToCompany = /\b(?:at|for|with|join|joining|joined|by|from|about|to) $/i;

/** Whether it is a name there: of an ordinary word such as Next or Target the word before must say so, and no name follows. */
function isNamed({typed, text, start, end, words: all, index, count}: Run): boolean {
	const next = all[index + count];
	const goesOn = next !== undefined && isCapitalised(next.text) && text.slice(end, next.start) === ' ';
	return !isOrdinaryName(typed) || (leadsToCompany.test(text.slice(Math.max(0, start - 10), start)) && !goesOn);
}

function isLeftover(run: Run): boolean {
	const sentence = sentenceAround(run.text, run.start, run.end);
	const before = run.text.slice(Math.max(0, run.start - 40), run.start);
	const compared = /\b(?:un)?like $|\bsuch as $|\bthan $/i.test(before);
	return (
		!compared &&
		isNamed(run) &&
		!speaksOfAnother(sentence) &&
		(run.field === 'subject' || aboutThisJob.test(sentence) || intends.test(before))
	);
}

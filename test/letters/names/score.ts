import {readFileSync} from 'node:fs';
import {check, type Draft, draftOf, type Finding, type Situation} from '../../../src/checker/index.ts';
import type {Interview, Person} from '../../../src/interviews/index.ts';

/** A labelled letter. People are written `Keith Smooth <keith@acme.com>`, or as a name or an address alone. */
type NameCase = {
	readonly id: string;
	readonly family: string;
	readonly to: readonly string[];
	readonly cc?: readonly string[];
	readonly subject?: string;
	readonly body: string;
	readonly writer?: string;
	readonly log?: readonly {readonly company: string; readonly people: readonly string[]; readonly recruiter?: string}[];
	/** Which entry of the log the letter is about. */
	readonly about?: number;
	/** The mistakes in it, and what is right in their place. None: the letter is innocent. */
	readonly wrong: readonly {readonly word: string; readonly right: string}[];
};

const nameRules = new Set<string>(['recipient-name', 'wrong-recipient', 'company-name']);

/** The labelled letters in a file, which has one a line as JSON. */
export function readCases(file: string): NameCase[] {
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map(line => JSON.parse(line) as NameCase);
}

function person(text: string): Person {
	const [, name = '', email = ''] = /^(.*?)\s*<([^<>]*@[^<>]*|no address)>$/.exec(text) ?? [];
	if (email !== '') {
		return {name, email};
	}
	return /^\S+@\S+$/.test(text) ? {name: '', email: text} : {name: text, email: ''};
}

/** The draft of a labelled letter, and what is known around it: a thank-you, read as the product would. */
export function letterOf({to, cc = [], subject = '', body, writer, log, about}: NameCase): {
	draft: Draft;
	situation: Partial<Situation>;
} {
	const interviews: Interview[] | undefined = log?.map(({company, people, recruiter}, index) => ({
		id: String(index),
		company,
		role: 'Engineer',
		at: 0,
		people: people.map(person),
		topics: [],
		...(recruiter && {recruiter: person(recruiter)}),
	}));
	const interview = about === undefined ? undefined : interviews?.[about];
	return {
		draft: draftOf({client: 'practice', to: to.map(person), cc: cc.map(person), subject, body}),
		situation: {
			letter: 'thank-you',
			...(interviews && {interviews}),
			...(interview && {interview}),
			...(writer && {writer: {name: writer, email: ''}}),
		},
	};
}

const fieldOf = (draft: Draft, {at}: Finding): string => (at?.field === 'subject' ? draft.subject : draft.body);

const inWord = /[\p{L}\p{M}\p{N}]/u;

/** Where a word stands by itself, and not as a part of another one. */
function placeOf(text: string, word: string): number {
	let start = text.indexOf(word);
	while (start >= 0 && (inWord.test(text[start - 1] ?? '') || inWord.test(text[start + word.length] ?? ''))) {
		start = text.indexOf(word, start + 1);
	}
	return start;
}

/** Whether a finding marks the mistake, in whole or in part. */
function marks(draft: Draft, finding: Finding, word: string): boolean {
	const text = fieldOf(draft, finding);
	const start = placeOf(text, word);
	const {start: from = -1, end = -1} = finding.at ?? {};
	return start >= 0 && from < start + word.length && end > start;
}

/** Whether a fix of the finding puts the right name there. */
function mends(draft: Draft, {at, fixes}: Finding, word: string, right: string): boolean {
	const text = at?.field === 'subject' ? draft.subject : draft.body;
	const start = placeOf(text, word);
	const wanted = text.slice(0, start) + right + text.slice(start + word.length);
	return fixes.some(({replacement}) => text.slice(0, at?.start) + replacement + text.slice(at?.end) === wanted);
}

/** How the name rules do on some cases. */
export type Score = {
	readonly mistakes: number;
	readonly found: number;
	readonly mended: number;
	readonly strays: number;
	readonly innocent: number;
	readonly falseStops: number;
	/** What the findings said, hints included. */
	readonly messages: readonly string[];
	/** What went wrong, for those who tune. */
	readonly failures: readonly string[];
};

const describe = (draft: Draft, {rule, level, at, message, fixes}: Finding): string =>
	`${rule}/${level} [${(at?.field === 'subject' ? draft.subject : draft.body).slice(at?.start, at?.end)}] ${message} {${fixes.map(fix => fix.replacement)}}`;

/** Holds what the name rules find in some letters against the mistakes that are in them; hints count for nothing. */
export function score(cases: readonly NameCase[]): Score {
	const sum = {mistakes: 0, found: 0, mended: 0, strays: 0, innocent: 0, falseStops: 0};
	const failures: string[] = [];
	const messages: string[] = [];
	for (const one of cases) {
		const {draft, situation} = letterOf(one);
		const all = check(draft, situation).filter(({rule}) => nameRules.has(rule));
		const findings = all.filter(({level}) => level !== 'hint');
		messages.push(...all.map(({message}) => message));
		const hits = one.wrong.map(({word}) => findings.filter(finding => marks(draft, finding, word)));
		const strays = findings.filter(finding => !hits.flat().includes(finding));
		const found = hits.filter(list => list.length > 0).length;
		const mended = one.wrong.filter(({word, right}, index) =>
			hits[index]?.some(hit => mends(draft, hit, word, right)),
		).length;
		sum.mistakes += one.wrong.length;
		sum.found += found;
		sum.mended += mended;
		sum.strays += strays.length;
		sum.innocent += one.wrong.length === 0 ? 1 : 0;
		sum.falseStops += one.wrong.length === 0 && strays.some(({level}) => level === 'stop') ? 1 : 0;
		if (mended < one.wrong.length || strays.length > 0) {
			const greeting = draft.body.split('\n')[0];
			failures.push(
				`${one.id}: ${one.to} | ${greeting} | ${JSON.stringify(one.wrong)} | ${findings.map(finding => describe(draft, finding)).join(' ; ')}`,
			);
		}
	}
	return {...sum, messages, failures};
}

/** Harmonic mean of precision and recall. */
export const f1 = ({found, mistakes, strays}: Score): number => (2 * found) / (found + strays + mistakes);

import type {LetterKind} from '../interviews/index.ts';
import {isCutOff, readDraft, readSituation} from './draft.ts';
import {languageOf} from './languages/index.ts';
import type {LanguagePack} from './languages/language-pack.ts';
import {type Letter, readLetter} from './letter.ts';
import {letterKindOf} from './letter-kind.ts';
import {once} from './once.ts';
import {readsAs} from './reads-as.ts';
import {rules} from './rules/index.ts';
import {length} from './rules/length.ts';
import {type Judge, judgeOf} from './tone-judge.ts';
import {withTones} from './tone-problems.ts';
import type {Draft, Finding, Level, Problem, Rule, Situation} from './types.ts';

const kindOf = (read: Draft, around: Partial<Situation>): LetterKind =>
	letterKindOf(read, around, languageOf(read.body));

/** What kind of letter a draft is: as the situation says, else as it reads. */
export const letterKind = (draft: Draft, situation: Partial<Situation> = {}): LetterKind =>
	kindOf(readDraft(draft), readSituation(situation));

/** Whether a draft is a letter that Notewell should wake for: one that the writer calls other mail is none. */
export const isFollowUp = (draft: Draft, situation: Partial<Situation> = {}): boolean =>
	letterKind(draft, situation) !== 'other';

const fields = ['to', 'cc', 'subject', 'body'] as const;
const levels: readonly Level[] = ['stop', 'warn', 'hint'];

/** Findings about the letter as a whole come first, then those about places, in the order of the compose window. */
function byPlace(a: Finding, b: Finding): number {
	const field = (finding: Finding): number => (finding.at ? fields.indexOf(finding.at.field) : -1);
	return (
		field(a) - field(b) ||
		(a.at?.start ?? 0) - (b.at?.start ?? 0) ||
		(a.at?.end ?? 0) - (b.at?.end ?? 0) ||
		levels.indexOf(a.level) - levels.indexOf(b.level)
	);
}

/** Whether `next` says again what `before` says: the same rule about the same place. */
const repeats = (before: Finding, next: Finding): boolean =>
	before.rule === next.rule &&
	before.at?.field === next.at?.field &&
	(before.at && next.at ? next.at.start < before.at.end : before.message === next.message);

/** Leaves one finding of a rule for one place. `sorted` are sorted by place, so a repetition is never far. */
function withoutRepeats(sorted: readonly Finding[]): Finding[] {
	const newest = new Map<string, Finding>();
	return sorted.filter(finding => {
		const key = `${finding.rule} ${finding.at?.field ?? finding.message}`;
		const before = newest.get(key);
		if (before && repeats(before, finding)) {
			return false;
		}
		newest.set(key, finding);
		return true;
	});
}

const placeOf = ({at}: Finding): string => (at ? `${at.field} ${at.start} ${at.end}` : '');

/** Leaves out what the dictionary says of a word that grammar has explained: `alot`, `todays`. */
function withoutExplained(found: readonly Finding[], draft: Draft, {misspelt}: Situation): Finding[] {
	const explained = new Set(found.filter(({rule}) => rule === 'grammar').map(placeOf));
	const isUnknown = ({at}: Finding): boolean =>
		at?.field === 'body' && !!misspelt?.has(draft.body.slice(at.start, at.end));
	return found.filter(
		finding => finding.rule !== 'spelling' || !isUnknown(finding) || !explained.has(placeOf(finding)),
	);
}

/** The language that a letter is read in, and who judges its sentences. */
type Reader = {readonly language: LanguagePack; readonly judge: () => Judge | undefined};

const toFinding = (rule: (typeof rules)[number], problem: Problem): Finding => ({
	rule: rule.id,
	level: problem.level ?? rule.level,
	message: problem.message,
	why: problem.why ?? rule.why,
	source: rule.source,
	...(problem.at && {at: problem.at}),
	fixes: problem.fixes ?? [],
});

/** Adds what a rule finds to what was found before. */
function find(
	rule: (typeof rules)[number],
	letter: Letter,
	situation: Situation,
	{language, judge}: Reader,
	found: Finding[],
): void {
	const {kinds, check}: Rule = rule;
	if (!kinds.includes(letter.kind) || situation.off?.includes(rule.id)) {
		return;
	}
	for (const problem of withTones(rule.id, letter, situation, judge, check(letter, situation, language))) {
		found.push(toFinding(rule, problem));
	}
}

/** Says so where there is more text than is read. */
const unread = (draft: Draft, {off}: Situation): Finding[] =>
	isCutOff(draft) && !off?.includes(length.id)
		? [toFinding(length, {message: 'Only the first 100,000 characters were checked.', level: 'hint'})]
		: [];

/** What the rules find in a draft that is read in a language. */
export function checkIn(language: LanguagePack, draft: Draft, situation: Partial<Situation>): Finding[] {
	const read = readDraft(draft);
	const around = readSituation(situation);
	const letter = readLetter(read, letterKindOf(read, around, language), language);
	// What is in no language that is known is not for words and model to judge.
	const judge = once(() => (readsAs(letter, language) ? judgeOf(letter, around, language) : undefined));
	const found = unread(draft, around);
	for (const rule of rules) {
		find(rule, letter, around, {language, judge}, found);
	}
	return withoutRepeats(withoutExplained(found, read, around).sort(byPlace));
}

/**
 * What the rules find in a draft, sorted by place, one finding of a rule for one place. Pure, at once, and it never
 * throws: parts of the wrong shape count as empty, and text beyond 100,000 characters is left unread, which a hint says.
 */
export const check = (draft: Draft, situation: Partial<Situation> = {}): Finding[] =>
	checkIn(languageOf(readDraft(draft).body), draft, situation);

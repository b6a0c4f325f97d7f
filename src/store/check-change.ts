import type {Finding} from '../checker/index.ts';
import type {CheckedLetter} from './letter-check.ts';

/** How a list became another: so many stay at its start and at its end, and what stands between is new. */
type ListChange<T> = {readonly start: number; readonly between: readonly T[]; readonly end: number};

/**
 * What a check found, told by what it differs in from the check before: a keystroke changes few of many findings, and
 * all of them take a mail page longer to take in than everything else together.
 */
export type CheckChange = {
	readonly rest: Omit<CheckedLetter, 'findings' | 'words' | 'sentences'>;
	readonly words: ListChange<string>;
	readonly sentences: ListChange<string>;
	/** Findings that are not about a place in the body. */
	readonly outer: readonly Finding[];
	readonly inner: ListChange<Finding>;
	/** How far the findings at the end have moved. */
	readonly shift: number;
};

/** The answer to a check: all of it, or what differs from an earlier one. The next question names its version. */
export type CheckReply = {readonly version: string} & (
	| {readonly checked: CheckedLetter}
	| {readonly change: CheckChange}
);

type Same<T> = (before: T, after: T) => boolean;

function listChange<T>(
	before: readonly T[],
	after: readonly T[],
	isSame: Same<T>,
	isSameAtEnd: Same<T> = isSame,
): ListChange<T> {
	const both = Math.min(before.length, after.length);
	let start = 0;
	while (start < both && isSame(before[start] as T, after[start] as T)) {
		start++;
	}
	let end = 0;
	while (end < both - start && isSameAtEnd(before.at(-1 - end) as T, after.at(-1 - end) as T)) {
		end++;
	}
	return {start, between: after.slice(start, after.length - end), end};
}

const changed = <T>(before: readonly T[], {start, between, end}: ListChange<T>, atEnd = (each: T): T => each): T[] => [
	...before.slice(0, start),
	...between,
	...before.slice(before.length - end).map(atEnd),
];

const isInner = ({at}: Finding): boolean => at?.field === 'body';

const shifted =
	(by: number) =>
	(finding: Finding): Finding =>
		finding.at && by !== 0
			? {...finding, at: {...finding.at, start: finding.at.start + by, end: finding.at.end + by}}
			: finding;

/** Whether two findings say the same, wherever they stand. */
const sayTheSame: Same<Finding> = (before, after) =>
	before.rule === after.rule &&
	before.level === after.level &&
	before.message === after.message &&
	before.why === after.why &&
	before.fixes.length === after.fixes.length &&
	before.fixes.every(
		({label, replacement}, index) =>
			label === after.fixes[index]?.label && replacement === after.fixes[index]?.replacement,
	);

const isSameBut =
	(shift: number): Same<Finding> =>
	(before, after) =>
		before.at?.start === (after.at?.start ?? 0) - shift &&
		before.at?.end === (after.at?.end ?? 0) - shift &&
		sayTheSame(before, after);

const equal: Same<string> = (before, after) => before === after;

/** What differs between two checks. */
export function changeBetween(before: CheckedLetter, after: CheckedLetter): CheckChange {
	const {findings, words, sentences, ...rest} = after;
	const [was, is] = [before.findings.filter(isInner), findings.filter(isInner)];
	const shift = (is.at(-1)?.at?.start ?? 0) - (was.at(-1)?.at?.start ?? 0);
	return {
		rest,
		words: listChange(before.words, words, equal),
		sentences: listChange(before.sentences, sentences, equal),
		outer: findings.filter(finding => !isInner(finding)),
		inner: listChange(was, is, isSameBut(0), isSameBut(shift)),
		shift,
	};
}

/** The later check, from the one before and what differs. */
export function withChange(before: CheckedLetter, change: CheckChange): CheckedLetter {
	const {rest, words, sentences, outer, inner, shift} = change;
	return {
		...rest,
		words: changed(before.words, words),
		sentences: changed(before.sentences, sentences),
		findings: [...outer, ...changed(before.findings.filter(isInner), inner, shifted(shift))],
	};
}

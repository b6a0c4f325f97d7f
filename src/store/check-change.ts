import type {Finding} from '../checker/index.ts';
import type {CheckedLetter} from './letter-check.ts';

/** So many of the earlier list from there on, moved by so many characters; or what is new. */
type Run<T> = {readonly from: number; readonly count: number; readonly shift: number} | {readonly fresh: readonly T[]};

/** How a list became another: its parts, in their order. */
type ListChange<T> = readonly Run<T>[];

/**
 * What a check found, told by what it differs in from the check before: a keystroke changes few of many findings, and
 * all of them take a mail page longer to take in than everything else together.
 */
export type CheckChange = {
	readonly rest: Omit<CheckedLetter, 'findings' | 'words' | 'sentences'>;
	readonly words: ListChange<string>;
	readonly sentences: ListChange<string>;
	readonly findings: ListChange<Finding>;
};

/**
 * The answer to a check: all of it, or what differs from an earlier one. The next question names its version. `forgotten`:
 * the worker was stopped in between, and must be told all again.
 */
export type CheckReply =
	| {readonly version: string; readonly checked: CheckedLetter}
	| {readonly version: string; readonly change: CheckChange}
	| 'forgotten';

/** Where an item stood in the earlier list, and how far it has moved. */
type Found = {readonly index: number; readonly shift: number};

function listChange<T>(after: readonly T[], find: (item: T) => Found | undefined): ListChange<T> {
	const runs: (Run<T> & {count?: number; fresh?: T[]})[] = [];
	for (const item of after) {
		const found = find(item);
		const last = runs.at(-1);
		if (!found) {
			if (last?.fresh) {
				last.fresh.push(item);
			} else {
				runs.push({fresh: [item]});
			}
		} else if (last && 'from' in last && last.shift === found.shift && last.from + last.count === found.index) {
			last.count++;
		} else {
			runs.push({from: found.index, count: 1, shift: found.shift});
		}
	}
	return runs;
}

const changed = <T>(
	before: readonly T[],
	change: ListChange<T>,
	moved: (item: T, by: number) => T = item => item,
): T[] =>
	change.flatMap(run =>
		'fresh' in run
			? run.fresh
			: before.slice(run.from, run.from + run.count).map(item => (run.shift === 0 ? item : moved(item, run.shift))),
	);

function textChange(before: readonly string[], after: readonly string[]): ListChange<string> {
	const places = new Map(before.map((text, index) => [text, {index, shift: 0}]));
	return listChange(after, text => places.get(text));
}

const moved = (finding: Finding, by: number): Finding =>
	finding.at ? {...finding, at: {...finding.at, start: finding.at.start + by, end: finding.at.end + by}} : finding;

/** Whether two findings are about the same field and as many characters, and say the same, wherever they stand. */
const sayTheSame = (before: Finding, after: Finding): boolean =>
	before.rule === after.rule &&
	before.level === after.level &&
	before.message === after.message &&
	before.why === after.why &&
	before.at?.field === after.at?.field &&
	lengthOf(before) === lengthOf(after) &&
	before.fixes.length === after.fixes.length &&
	before.fixes.every(
		({label, replacement}, index) =>
			label === after.fixes[index]?.label && replacement === after.fixes[index]?.replacement,
	);

const startOf = ({at}: Finding): number => at?.start ?? 0;
const lengthOf = ({at}: Finding): number => (at ? at.end - at.start : -1);

/** How far most findings after what was typed have moved: going by those that stand as far from the end. */
function usualShift(before: readonly Finding[], after: readonly Finding[]): number {
	const counts = new Map<number, number>([[0, 0]]);
	for (let back = 1; back <= Math.min(before.length, after.length); back++) {
		const shift = startOf(after.at(-back) as Finding) - startOf(before.at(-back) as Finding);
		counts.set(shift, (counts.get(shift) ?? 0) + (shift === 0 ? 0 : 1));
	}
	return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}

function findingChange(before: readonly Finding[], after: readonly Finding[]): ListChange<Finding> {
	const places = new Map<number, number[]>();
	for (const [index, finding] of before.entries()) {
		const others = places.get(startOf(finding));
		if (others) {
			others.push(index);
		} else {
			places.set(startOf(finding), [index]);
		}
	}
	const usual = usualShift(before, after);
	return listChange(after, finding => {
		for (const shift of [0, usual]) {
			const index = places.get(startOf(finding) - shift)?.find(place => sayTheSame(before[place] as Finding, finding));
			if (index !== undefined) {
				return {index, shift};
			}
		}
		return undefined;
	});
}

/** What differs between two checks. */
export function changeBetween(before: CheckedLetter, after: CheckedLetter): CheckChange {
	const {findings, words, sentences, ...rest} = after;
	return {
		rest,
		words: textChange(before.words, words),
		sentences: textChange(before.sentences, sentences),
		findings: findingChange(before.findings, findings),
	};
}

/** The later check, from the one before and what differs. */
export function withChange(before: CheckedLetter, {rest, words, sentences, findings}: CheckChange): CheckedLetter {
	return {
		...rest,
		words: changed(before.words, words),
		sentences: changed(before.sentences, sentences),
		findings: changed(before.findings, findings, moved),
	};
}

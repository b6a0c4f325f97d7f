import {isSame, type TypedName} from './fit.ts';
import type {InterviewIndex} from './interview-index.ts';
import {plainInTwo} from './letters.ts';
import type {NameWord} from './name-word.ts';
import {isShortFor} from './nicknames.ts';
import type {PersonName} from './person-name.ts';

/** A word of a known name, which a typed one may have been meant for. */
export type Candidate = {
	readonly right: NameWord;
	readonly role: 'first' | 'last';
	readonly name: PersonName;
	readonly from: 'recipient' | 'met' | 'log';
};

/** All the names that a letter may rightly use, and what a misspelt one may be held against. */
export type Names = {
	readonly near: readonly Candidate[];
	/** Those of them that are not in Latin letters. */
	readonly foreign: readonly Candidate[];
	readonly exact: ReadonlySet<string>;
	/** The words of the names of recipients and of those met, in plain letters. */
	readonly ours: ReadonlySet<string>;
	readonly people: readonly PersonName[];
	readonly log: InterviewIndex;
};

/** The words of a name as candidates. */
export const candidatesOf = (name: PersonName, from: Candidate['from']): Candidate[] => [
	...name.firstWords.map(right => ({right, role: 'first' as const, name, from})),
	...name.lastWords.map(right => ({right, role: 'last' as const, name, from})),
];

/** Gathers the names of those a letter goes to, of those met, and of the log. */
export function namesOf(recipients: readonly PersonName[], met: readonly PersonName[], log: InterviewIndex): Names {
	const near = [
		...recipients.filter(name => !name.doubtful).flatMap(name => candidatesOf(name, 'recipient')),
		...met.flatMap(name => candidatesOf(name, 'met')),
	];
	const people = [...recipients, ...met];
	return {
		near,
		foreign: near.filter(({right}) => !right.isLatin),
		exact: new Set(near.flatMap(({right}) => [right.plain, right.inTwo ?? right.plain])),
		ours: new Set(people.flatMap(name => [...name.firstWords, ...name.lastWords].map(word => word.plain))),
		people,
		log,
	};
}

/** Whether a typed word is right as it stands: a known name, the writer's own, or a short form of a first name. */
export const isRightName = (
	typed: TypedName,
	{exact, foreign, log, people}: Names,
	own: ReadonlySet<string>,
): boolean =>
	exact.has(typed.plain) ||
	exact.has(plainInTwo(typed.written) ?? typed.plain) ||
	foreign.some(candidate => isSame(typed, candidate.right)) ||
	own.has(typed.plain) ||
	[...own].some(name => isShortFor(typed.plain, name)) ||
	log.byWord.has(typed.plain) ||
	people.some(name => name.firstWords.some(first => isShortFor(typed.plain, first.plain)));

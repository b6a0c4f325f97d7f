import {readCompanies} from './company-name.ts';
import type {TypedName} from './fit.ts';
import {isSameInterview, type Met} from './interview-index.ts';
import type {Known} from './known.ts';

/** The company where somebody was met, to be shown. */
export const companyOf = ({interview}: Met): string =>
	readCompanies(interview.company)[0]?.written ?? 'another company';

/** The people of other interviews who bear all these words as names. */
export function elsewhere(typed: readonly TypedName[], {log, current}: Known): readonly Met[] {
	const [first, ...rest] = typed;
	const found = first ? (log.byWord.get(first.plain) ?? []) : [];
	const all = found.filter(({name}) =>
		rest.every(word => [...name.firstWords, ...name.lastWords].some(other => other.plain === word.plain)),
	);
	return all.some(({interview}) => current.some(one => isSameInterview(one, interview))) ? [] : all;
}

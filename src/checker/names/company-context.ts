import type {Run} from './company-run.ts';
import {isOrdinary} from './ordinary-words.ts';

/** Words after which a company stands: these, where it is no ordinary word, and those, even then. */
const leadsToCompany = new Set(
	'at join joining joined about by for from how of that visit visiting why with'.split(' '),
);
const leadsToOrdinary = new Set('at join joining joined'.split(' '));
const goesOnAfter = new Set(
	'and as because but for in is on since so that this to was when where which will with would'.split(' '),
);

/** Whether all that is typed is ordinary words. */
export const isOrdinaryName = (typed: string): boolean => typed.toLowerCase().split(/[ -]/).every(isOrdinary);

/** Whether the words before and behind let one expect a company, small letters or not. */
export function isExpected({words, index, count, typed, text, end}: Run): boolean {
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

import {isExpected, isOrdinaryName} from './company-context.ts';
import type {CompanyName} from './company-name.ts';
import {type Run, startsSentence} from './company-run.ts';
import {isCapitalised, isShouted, unaccented} from './letters.ts';
import {isOrdinary} from './ordinary-words.ts';
import {organisations} from './organisations.ts';

/** What is no matter of spelling: accents, letters such as æ and ł, spaces in a row, apostrophes, dots, ampersands, exclamation marks. */
const bare = (text: string): string =>
	unaccented(text)
		.replace(/[^\p{L}\p{N}\s&+-]/gu, '')
		.replace(/[\s&+]+/g, ' ');

const hasInnerCapital = /\p{Ll}\p{Lu}/u;

/** The right form for a run that has all the letters right, or nothing where it is right as it stands. */
export function rightForm(run: Run, {written, letters}: CompanyName): string | undefined {
	const [typed, right] = [bare(run.typed), bare(written)];
	if (typed === right) {
		return undefined;
	}
	if (typed.toLowerCase() !== right.toLowerCase()) {
		return (letters.length > 3 || /\p{N}/u.test(letters)) && isParted(run.typed, written) ? written : undefined;
	}
	return isIdleCase(run, written) ? undefined : written;
}

/** Whether words that make the name when joined are meant for it: `Git lab` for GitLab, but not `vest as` for Vestas. */
function isParted(typed: string, written: string): boolean {
	const rest = typed.split(/[ -]/).slice(1);
	return hasInnerCapital.test(written) || rest.every(word => isCapitalised(word) || !isOrdinary(word.toLowerCase()));
}

/** Whether only the word for what a company is has a small letter: `the Charlottenhof clinic`. */
function isDescribed(typed: string, written: string): boolean {
	const [given, right] = [typed.split(/[ -]/), written.split(/[ -]/)];
	return (
		given.length === right.length &&
		given.every(
			(word, at) => word === right[at] || (at > 0 && organisations.has(word) && word === right[at]?.toLowerCase()),
		)
	);
}

/** Whether other capitals than the company's own say nothing: shouting, a heading, an ordinary word. */
function isIdleCase(run: Run, written: string): boolean {
	const {typed} = run;
	if (isShouted(typed) || isDescribed(typed, written)) {
		return true;
	}
	if (typed === typed.toLowerCase()) {
		return !isExpected(run) && !(hasInnerCapital.test(written) && !isOrdinaryName(typed));
	}
	const capital = startsSentence(run) && typed.slice(1) === written.slice(1);
	return capital || written === written.toLowerCase() || (isShouted(written) && written.length > 5);
}

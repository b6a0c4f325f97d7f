import {
	answerDay,
	checkKinds,
	checksOf,
	type LetterKind,
	lastContact,
	pauseDays,
	type SentNote,
	startOfDayAfter,
} from '../../interviews/index.ts';
import {defineRule} from '../define-rule.ts';
import type {LanguagePack} from '../languages/language-pack.ts';
import type {Letter} from '../letter.ts';
import {namesDay} from '../named-day.ts';
import type {Draft, Problem, Situation} from '../types.ts';

const hour = 3_600_000;
const day = 24 * hour;
/**
 * Two weeks, less half a day: who wrote one afternoon may write two weeks later in the morning, and a change to summer
 * time does not count either.
 */
const twoWeeks = (14 * 24 - 12) * hour;
const mostChecks = 2;

/** Letters that come unasked. An answer to a no is none, and thanks are none. */
const kinds: readonly LetterKind[] = [...checkKinds, 'keep-in-touch', 'share-article'];

const isCheck = ({kind}: Pick<Letter | SentNote, 'kind'>): boolean => checkKinds.includes(kind);

const sharesRecipient = (draft: Draft, note: SentNote): boolean =>
	note.to.some(
		({email}) => email !== '' && draft.to.some(person => person.email.toLowerCase() === email.toLowerCase()),
	);

/** What was sent after this interview, or to these people where the log has no entry. */
const sentBefore = (draft: Draft, {interview, sent}: Partial<Situation>): SentNote[] =>
	(sent ?? []).filter(note => (interview ? note.interviewId === interview.id : sharesRecipient(draft, note)));

/** What is to be said of a letter that follows too soon on another. */
const tooClose = (letter: Letter, last: SentNote): Problem => ({
	message:
		isCheck(letter) && isCheck(last)
			? 'You asked less than two weeks ago; give them two weeks to answer.'
			: 'You wrote to them less than two weeks ago; leave two weeks between two letters.',
});

/** A date in the last minute of its hour is the end of its day. */
const lastMinute = 59 * 60_000;

/**
 * When the day that they named is over. The log holds dates as their noon: where no time zone is known, the day ends twelve
 * hours later, unless the date is a day's end already.
 */
function endOf(date: number, zone: string | undefined): number {
	if (zone !== undefined) {
		return startOfDayAfter(date, 1, zone);
	}
	return date % hour >= lastMinute ? date : date + 12 * hour;
}

/** What is to be said before the date that they named is over. On the day itself it is nearly time. */
function beforeDate(now: number, date: number, zone: string | undefined): Problem | undefined {
	const end = endOf(date, zone);
	if (now >= end) {
		return undefined;
	}
	return now >= (zone === undefined ? end - day : startOfDayAfter(date, 0, zone))
		? {message: 'Today is the date they named; ask the day after it.', level: 'hint'}
		: {message: 'The date they named is still to come; ask the day after it.'};
}

/** What is to be said of a question that comes before the plan has it. A letter that names a date knows more than the log. */
function tooEarly(letter: Letter, {now, interview, zone}: Situation, language: LanguagePack): Problem | undefined {
	if (interview?.decisionBy !== undefined) {
		return beforeDate(now, interview.decisionBy, zone);
	}
	const isEarly =
		interview !== undefined &&
		now >= interview.at &&
		now < interview.at + (pauseDays + 1) * day &&
		now < answerDay(interview, zone ?? '') &&
		!namesDay(letter, {start: 0}, language);
	return isEarly
		? {message: 'The log has no date that they named; without one, wait two weeks after the talk.', level: 'hint'}
		: undefined;
}

function problemOf(letter: Letter, situation: Situation, language: LanguagePack): Problem | undefined {
	const before = sentBefore(letter.draft, situation);
	if (isCheck(letter) && checksOf(before).length >= mostChecks) {
		return {
			message: 'You have asked twice already; it is time to move on.',
			why: 'A third question seems like pestering.',
		};
	}
	const last = lastContact(before);
	if (situation.now <= 0) {
		return undefined;
	}
	if (last && situation.now - last.at < twoWeeks) {
		return tooClose(letter, last);
	}
	return isCheck(letter) ? tooEarly(letter, situation, language) : undefined;
}

const interview = {
	id: '1',
	company: 'Drayton Mill',
	role: 'Fitter',
	at: 0,
	people: [],
	topics: [],
	decisionBy: 240 * hour,
};
const draft = {body: 'You hoped to decide by Friday. Could you tell me where you are with the fitter position?'};
const check = (at: number): SentNote => ({interviewId: '1', to: [], kind: 'status-check', at: at * hour, shingles: []});

export const cadence = defineRule({
	id: 'cadence',
	title: 'Too soon or too often',
	why: 'Asking early or often reads as impatience, and time frames slip for reasons that are not about you.',
	source: 'P9 P10 P12 A3 P13',
	level: 'warn',
	kinds,
	examples: {
		flags: [
			{draft, situation: {now: 100 * hour, interview}},
			{draft, situation: {now: 400 * hour, interview, sent: [check(300)]}},
			{draft, situation: {now: 2000 * hour, interview, sent: [check(300), check(700)]}},
		],
		passes: [
			{draft, situation: {now: 264 * hour, interview}},
			{draft, situation: {now: 700 * hour, interview, sent: [check(300)]}},
		],
	},
	*check(letter, situation, language) {
		const problem = problemOf(letter, situation, language);
		if (problem) {
			yield problem;
		}
	},
});

import {
	afterMoving,
	afterSnooze,
	afterTakingUp,
	type Interview,
	keysMoved,
	type Outcome,
	type Reminders,
	remindersOf,
	type SentNote,
} from '../interviews/index.ts';
import type {Handlers} from '../platform/messages.ts';
import type {LogCalls} from '../store/calls.ts';
import {parseInterview, parseSentNote} from '../store/interviews.ts';
import type {Ledger} from '../store/ledger.ts';
import type {Records} from '../store/records.ts';
import {parseReminders} from '../store/reminders.ts';

/** What a page sends is read as strictly as what is stored. */
function checked<T>(value: T | undefined): T {
	if (value === undefined) {
		throw new Error('it cannot be read');
	}
	return value;
}

const withInterview = (log: readonly Interview[], id: string, change: (one: Interview) => Interview): Interview[] =>
	log.map(each => (each.id === id ? change(each) : each));

/** An entry as it was written now. How it ended and what was skipped is not written; it stays, by the keys of the steps now. */
function saved({interviews: log, reminders}: Records, interview: Interview): Partial<Records> {
	const {id} = interview;
	const before = log.find(each => each.id === id);
	if (!before) {
		return {interviews: [...log, interview]};
	}
	const {outcome, skipped} = before;
	const moved = keysMoved(before, interview);
	const entry = {...interview, ...(outcome && {outcome}), ...(skipped && {skipped: skipped.map(moved)})};
	return {
		interviews: [...log.filter(each => each.id !== id), entry],
		reminders: afterMoving(reminders, id, moved),
	};
}

function ended({outcome: _, ...open}: Interview, outcome: Outcome | undefined): Interview {
	return outcome ? {...open, outcome} : open;
}

function withStep(interview: Interview, step: string, isSkipped: boolean): Interview {
	const others = (interview.skipped ?? []).filter(each => each !== step);
	return {...interview, skipped: isSkipped ? [...others, step] : others};
}

/** An entry with its notes, and with what was said and put off of its steps, in place of what there is of it. */
function withBack(
	{interviews, sent, reminders}: Records,
	interview: Interview,
	notes: readonly SentNote[],
	said: Reminders,
): Partial<Records> {
	const entry = checked(parseInterview(interview));
	const {told, snoozed} = remindersOf([entry], parseReminders(said));
	const own = notes.map(note => checked(parseSentNote({...note, interviewId: entry.id})));
	return {
		interviews: [...interviews.filter(({id}) => id !== entry.id), entry],
		sent: [...sent.filter(({interviewId}) => interviewId !== entry.id), ...own],
		reminders: {told: {...reminders.told, ...told}, snoozed: {...reminders.snoozed, ...snoozed}},
	};
}

/** Answers the calls about the log. Each is one change of what is stored. */
export function logCalls(ledger: Ledger, newId: () => string): Handlers<LogCalls> {
	const change = async (make: (records: Records) => Partial<Records>): Promise<void> => {
		await ledger.change(make);
	};
	const changeLog = (make: (log: readonly Interview[]) => readonly Interview[]) =>
		change(({interviews}) => ({interviews: make(interviews)}));
	return {
		async addInterview(interview) {
			const id = newId();
			await change(records => saved(records, checked(parseInterview({...interview, id}))));
			return id;
		},
		saveInterview: interview => change(records => saved(records, checked(parseInterview(interview)))),
		async removeInterview(id) {
			let removed: Reminders = {told: {}, snoozed: {}};
			await change(({interviews, sent, reminders}) => {
				const isIt = (each: Interview) => each.id === id;
				const others = interviews.filter(each => !isIt(each));
				removed = remindersOf(interviews.filter(isIt), reminders);
				return {
					interviews: others,
					sent: sent.filter(({interviewId}) => interviewId !== id),
					reminders: remindersOf(others, reminders),
				};
			});
			return removed;
		},
		putBack: (interview, notes, said) => change(records => withBack(records, interview, notes, said)),
		endInterview: (id, outcome) => changeLog(log => withInterview(log, id, each => ended(each, outcome))),
		skipStep: (id, step, isSkipped) =>
			changeLog(log => withInterview(log, id, each => withStep(each, step, isSkipped))),
		noteSent: note =>
			change(({sent}) => {
				const {interviewId, at} = note;
				const others = sent.filter(each => each.interviewId !== interviewId || each.at !== at);
				return {sent: [...others, checked(parseSentNote(note))]};
			}),
		forgetSent: (interviewId, at) =>
			change(({sent}) => ({sent: sent.filter(each => each.interviewId !== interviewId || each.at !== at)})),
		snooze: (key, until) => change(({reminders}) => ({reminders: afterSnooze(reminders, key, until)})),
		takeUp: (key, now) => change(({reminders}) => ({reminders: afterTakingUp(reminders, key, now)})),
	};
}

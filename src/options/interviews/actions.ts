import type {Interview, LetterKind, SentNote, Step} from '../../interviews/index.ts';
import {reminderKey, stepKey} from '../../interviews/index.ts';
import {callerToBackground} from '../../platform/messages.ts';
import type {BackgroundCalls} from '../../store/calls.ts';

/** Asks the background worker, the one writer of what is stored. */
export const background = callerToBackground<BackgroundCalls>();

const kinds: Readonly<Record<Exclude<Step['kind'], 'move-on'>, LetterKind>> = {
	'thank-you': 'thank-you',
	handwritten: 'handwritten',
	'status-check': 'status-check',
	'last-check': 'second-status-check',
	'keep-in-touch': 'keep-in-touch',
};

/** Takes back what was done. */
export type Undo = () => Promise<void>;

/** Marks a step as done by hand. */
export async function markDone({id}: Interview, {kind, person}: Step): Promise<Undo> {
	const at = Date.now();
	if (kind === 'move-on') {
		await background('endInterview', id, {kind: 'moved-on', at});
		return () => background('endInterview', id);
	}
	await background('noteSent', {interviewId: id, to: person ? [person] : [], kind: kinds[kind], at, shingles: []});
	return () => background('forgetSent', id, at);
}

/** Takes a step up again that was done or skipped. */
export async function reopen({id}: Interview, step: Step): Promise<void> {
	if (step.state === 'skipped') {
		await background('skipStep', id, stepKey(step), false);
	} else if (step.kind === 'move-on') {
		await background('endInterview', id);
	} else {
		await background('forgetSent', id, step.from);
	}
}

/** Leaves a step out for good. */
export async function skip({id}: Interview, step: Step): Promise<Undo> {
	await background('skipStep', id, stepKey(step), true);
	return () => background('skipStep', id, stepKey(step), false);
}

/** Puts a step off until a moment. */
export async function snooze({id}: Interview, step: Step, until: number): Promise<Undo> {
	const key = reminderKey(id, step);
	await background('snooze', key, until);
	return () => background('takeUp', key, Date.now());
}

/** Removes an interview with the notes that were sent after it. */
export async function removeInterview(interview: Interview, notes: readonly SentNote[]): Promise<Undo> {
	const reminders = await background('removeInterview', interview.id);
	return () => background('putBack', interview, notes, reminders);
}

/** The times to which a reminder can be put off: in an hour, tomorrow at nine, in a week. */
export const snoozeTimes = {
	logSnoozeHour: (now: number) => now + 60 * 60 * 1000,
	logSnoozeTomorrow: (now: number) => {
		const tomorrow = new Date(now);
		tomorrow.setDate(tomorrow.getDate() + 1);
		return tomorrow.setHours(9, 0, 0, 0);
	},
	logSnoozeWeek: (now: number) => now + 7 * 24 * 60 * 60 * 1000,
} as const;

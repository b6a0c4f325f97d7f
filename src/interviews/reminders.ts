import {day} from './days.ts';
import {plan} from './plan.ts';
import {stepsLeft, wentOn} from './rounds.ts';
import {isOver, isWaiting, type Step, stepKey} from './step.ts';
import type {Interview, SentNote} from './types.ts';

/** What was said and put off so far, by `reminderKey`. Times are milliseconds since the epoch. */
export type Reminders = {
	/** The due time that the user was told of. */
	readonly told: Readonly<Record<string, number>>;
	/** Until when the user wants no reminder. */
	readonly snoozed: Readonly<Record<string, number>>;
};

/** A step that waits for the user, since a moment. */
export type Waiting = {
	readonly key: string;
	readonly interview: Interview;
	readonly step: Step;
	readonly since: number;
};

/** What to remind of now, and when to look again. */
export type Agenda = {
	/** Longest waiting first. */
	readonly waiting: readonly Waiting[];
	/** Those of them that the user was not told of yet. */
	readonly untold: readonly Waiting[];
	/** When the next one falls due or is let go; absent where nothing waits and nothing will. */
	readonly next?: number;
};

/** The name of a step among the reminders of all interviews. */
export const reminderKey = (interviewId: string, step: Step): string => `${interviewId}/${stepKey(step)}`;

/**
 * A step that the user was told of is told again only where its date has moved on by more than a day: not where the
 * clock or the time zone was changed.
 */
const isUntold = (told: number | undefined, since: number): boolean => told === undefined || since > told + day;

/** How long a step is reminded of: what was not done in a month is let go. */
const longestWait = 30 * day;
/** How long after the last thing that happened an interview rests for good. */
const restsAfter = 120 * day;

const isResting = ({id, at, decisionBy = 0, outcome}: Interview, sent: readonly SentNote[], now: number): boolean => {
	const notes = sent.filter(({interviewId}) => interviewId === id).map(note => note.at);
	return now > Math.max(at, decisionBy, outcome?.at ?? 0, ...notes) + restsAfter;
};

/** The interviews of a log that something happened of within the last months: the others rest for good. */
export const awakeOf = (log: readonly Interview[], sent: readonly SentNote[], now: number): Interview[] =>
	log.filter(interview => !isResting(interview, sent, now));

/** All steps that are not over, each with the moment from which it is to be reminded of. */
function openSteps(
	log: readonly Interview[],
	sent: readonly SentNote[],
	{snoozed}: Reminders,
	now: number,
	zone: string,
) {
	const rounds = wentOn(log, sent, now);
	return awakeOf(log, sent, now).flatMap(interview =>
		stepsLeft(plan(interview, sent, now, zone), rounds.get(interview.id))
			.filter(step => !isOver(step))
			.map(step => {
				const key = reminderKey(interview.id, step);
				return {key, interview, step, since: Math.max(step.due, snoozed[key] ?? 0)};
			}),
	);
}

/**
 * What to remind of, from the log, the sent notes and the clock alone: nothing is lost while the browser was closed.
 * What has waited for a month is let go; it still shows in the plan.
 */
export function agenda(
	log: readonly Interview[],
	sent: readonly SentNote[],
	reminders: Reminders,
	now: number,
	zone: string,
): Agenda {
	const open = openSteps(log, sent, reminders, now, zone);
	const waiting = open
		.filter(({step, since}) => isWaiting(step) && since <= now && now - since <= longestWait)
		.toSorted((one, other) => one.since - other.since);
	const ahead = open.map(({since}) => since).filter(since => since > now);
	const changes = [...ahead, ...waiting.map(({since}) => since + longestWait + 1)];
	return {
		waiting,
		untold: waiting.filter(({key, since}) => isUntold(reminders.told[key], since)),
		...(changes.length > 0 && {next: Math.min(...changes)}),
	};
}

const only = (all: Readonly<Record<string, number>>, keys: ReadonlySet<string>): Record<string, number> =>
	Object.fromEntries(Object.entries(all).filter(([key]) => keys.has(key)));

/** The reminders after the user was told of `told`; what is said of steps that are over is forgotten. */
export function afterTelling(
	log: readonly Interview[],
	sent: readonly SentNote[],
	reminders: Reminders,
	told: readonly Waiting[],
	clock: {readonly now: number; readonly zone: string},
): Reminders {
	const open = new Set(openSteps(log, sent, reminders, clock.now, clock.zone).map(({key}) => key));
	const news = Object.fromEntries(told.map(({key, since}) => [key, since]));
	return {told: only({...reminders.told, ...news}, open), snoozed: only(reminders.snoozed, open)};
}

/** The reminders after one step was put off until a moment; it is told again then. */
export function afterSnooze({told, snoozed}: Reminders, key: string, until: number): Reminders {
	const {[key]: _, ...others} = told;
	return {told: others, snoozed: {...snoozed, [key]: until}};
}

/** The reminders after a step that was put off is taken up again at once, by one who knows of it and need not be told. */
export function afterTakingUp({told, snoozed}: Reminders, key: string, now: number): Reminders {
	return {told: {...told, [key]: now}, snoozed: {...snoozed, [key]: now}};
}

const withKeys = (all: Readonly<Record<string, number>>, move: (key: string) => string): Record<string, number> =>
	Object.fromEntries(Object.entries(all).map(([key, time]) => [move(key), time]));

/** The reminders after the keys of an interview's steps have changed. */
export function afterMoving(reminders: Reminders, id: string, moved: (key: string) => string): Reminders {
	const own = `${id}/`;
	const move = (key: string) => (key.startsWith(own) ? own + moved(key.slice(own.length)) : key);
	return {told: withKeys(reminders.told, move), snoozed: withKeys(reminders.snoozed, move)};
}

/** What of the reminders is about interviews of the log: of others nothing is kept, since it names the people met. */
export function remindersOf(log: readonly Interview[], {told, snoozed}: Reminders): Reminders {
	const isKnown = (key: string): boolean => log.some(({id}) => key.startsWith(`${id}/`));
	const known = new Set([...Object.keys(told), ...Object.keys(snoozed)].filter(isKnown));
	return {told: only(told, known), snoozed: only(snoozed, known)};
}

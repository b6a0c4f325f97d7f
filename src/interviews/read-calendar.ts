import ICAL from 'ical.js';
import {isCancelled, momentOf, type Spend, spender, startOf, type When} from './event-start.ts';
import {invitedTo, isNameOf} from './invited.ts';
import {isSamePerson} from './people.ts';
import type {Interview, Person} from './types.ts';

/** An event of a calendar file, read as an interview. */
export type Invitation = {
	/** Its id is the event's own, so that a file read twice changes an entry and adds none. */
	readonly interview: Interview;
	readonly cancelled: boolean;
	/** Whether the event repeats: then `at` is the last one that has begun, or the first where none has or none was found. */
	readonly repeats: boolean;
	/** Whether the file gives a day and no time; `at` is nine in the morning then. */
	readonly allDay: boolean;
	/** The name of a time zone that nobody knows; `at` is then read in the user's own. */
	readonly unknownZone?: string;
};

/** Why a calendar file cannot be read, with the line (from 1) and its text where one is to blame. */
export type BrokenFile = {
	readonly problem: 'too large' | 'no calendar' | 'no event' | 'no start' | 'broken line' | 'cut off';
	readonly line?: number;
	readonly text?: string;
};

const mostCharacters = 1_000_000;
/** The most that following the series of a file may cost, in times looked at: well under a second. */
const mostTimes = 10_000;
/** A title's names stand at its start. */
const longestTitle = 300;

/** The message of the error where an event does not say when it starts. */
const noStart = 'no start';

const dateLine = /^(?:DTSTART|DTEND|RECURRENCE-ID|EXDATE|RDATE)\b/i;
const date = /[:,]\d{8}(?:T\d{6}Z?)?(?=$|,)/;

/** The line of the file that the parser stumbled over: the one that it quotes, or else a date that is none. */
function blame(text: string, message: string): BrokenFile {
	if (message === noStart) {
		return {problem: noStart};
	}
	const quoted = /"([^"]+)"$/.exec(message)?.[1];
	const lines = text.split(/\r\n|\r|\n/);
	const isQuoted = (line: string) => quoted !== undefined && line.includes(quoted);
	const isNoDate = (line: string) => dateLine.test(line) && !date.test(line);
	const index = [lines.findIndex(isQuoted), lines.findIndex(isNoDate)].find(each => each >= 0);
	return index === undefined
		? {problem: 'cut off', line: lines.length}
		: {problem: 'broken line', line: index + 1, text: (lines[index] ?? '').slice(0, 120)};
}

/**
 * The role as the title names it: `Data analyst` of `Interview: Data analyst at Northwind`. What is the name of somebody who
 * comes, or the company's, is no role.
 */
function roleOf(summary: string, present: readonly Person[], company: string): string {
	const bare = summary
		.slice(0, longestTitle)
		.replace(/\s+/g, ' ')
		.replace(/^(?:(?:invitation|updated invitation|cancell?ed(?: event)?)\s*:\s*)+/i, '');
	const rest = /\binterview\b\s*(?:for|as|[:–—-])\s*(?:the\s+)?(.*)/i.exec(bare)?.[1] ?? '';
	const parts = rest.split(/ [–—-] /).map(part => (part.split(/ (?:at|with) |[@|(]/)[0] ?? '').trim());
	const isOther = (part: string): boolean =>
		part.toLowerCase() === company.toLowerCase() ||
		present.some(person => isNameOf(part, person) || isSamePerson({name: part, email: ''}, person));
	return parts.find(part => !isOther(part)) ?? '';
}

type Reader = When & {readonly self?: Person};

/** What is the same for all events of a calendar. */
type Around = {
	readonly cancelled: boolean;
	readonly exceptions: ReadonlyMap<string, readonly ICAL.Component[]>;
	readonly spend: Spend;
};

/** An event read, and how often it was changed before. */
type Read = {readonly invitation: Invitation; readonly sequence: number};

const idOf = (event: ICAL.Component): string => String(event.getFirstPropertyValue('uid') ?? '');

const isException = (event: ICAL.Component): boolean => event.hasProperty('recurrence-id');

/** What an entry is known by; a single time of a series, read without the rest of it, is one of its own. */
function entryId(event: ICAL.Component, at: number): string {
	const id = idOf(event) || `event-${at} ${event.getFirstPropertyValue('summary') ?? ''}`.trim();
	return isException(event) ? `${id.slice(0, 150)} ${event.getFirstPropertyValue('recurrence-id')}` : id.slice(0, 200);
}

/** @throws where an event has no start, or one that no calendar has: the parser makes 3 March of 31 February */
function refuseBadStart(event: ICAL.Component): void {
	const written = String(event.getFirstProperty('dtstart')?.toJSON()[3] ?? '');
	if (written === '') {
		throw new Error(noStart);
	}
	const minute = written.slice(0, 16);
	const at = Date.parse(written.includes('T') ? `${minute}Z` : minute);
	if (Number.isNaN(at) || !new Date(at).toISOString().startsWith(minute)) {
		throw new Error(`no such time "${written.replace(/[-:]/g, '')}"`);
	}
}

function invitationOf(component: ICAL.Component, {cancelled, exceptions, spend}: Around, reader: Reader): Invitation {
	const {zone, self} = reader;
	const own = isException(component) ? [] : (exceptions.get(idOf(component)) ?? []);
	const event = new ICAL.Event(component, {strictExceptions: true, exceptions: [...own]});
	refuseBadStart(component);
	const start = startOf(event, reader, spend);
	const {at, unknownZone} = momentOf(start, zone);
	if (!Number.isFinite(at)) {
		throw new Error('no such time');
	}
	const {people, company} = invitedTo(component, self);
	return {
		interview: {
			id: entryId(component, at),
			company,
			role: roleOf(event.summary ?? '', [...people, ...(self ? [self] : [])], company),
			at,
			people,
			topics: [],
		},
		cancelled: cancelled || isCancelled(component),
		repeats: event.isRecurring(),
		allDay: start.isDate,
		...(unknownZone && {unknownZone}),
	};
}

/** The single times of series that were moved or called off, by the id of the series. */
function exceptionsIn(events: readonly ICAL.Component[]): Map<string, ICAL.Component[]> {
	const exceptions = new Map<string, ICAL.Component[]>();
	for (const event of events.filter(isException)) {
		const own = exceptions.get(idOf(event)) ?? [];
		own.push(event);
		exceptions.set(idOf(event), own);
	}
	return exceptions;
}

function invitationsOf(calendar: ICAL.Component, reader: Reader, spend: Spend): Read[] {
	const events = calendar.getAllSubcomponents('vevent');
	const whole = new Set(events.filter(event => !isException(event)).map(idOf));
	// A single time of a series counts with the series where the file has it, and by itself where it has not.
	const read = events.filter(event => !isException(event) || !whole.has(idOf(event)));
	const around = {
		cancelled: String(calendar.getFirstPropertyValue('method') ?? '').toUpperCase() === 'CANCEL',
		exceptions: exceptionsIn(events),
		spend,
	};
	return read.map(event => ({
		invitation: invitationOf(event, around, reader),
		sequence: Number(event.getFirstPropertyValue('sequence')) || 0,
	}));
}

/** Each event once: of one that a file has in several states, the latest. */
function latestOf(read: readonly Read[]): Invitation[] {
	const latest = new Map<string, Read>();
	for (const one of read) {
		const {id} = one.invitation.interview;
		if (one.sequence >= (latest.get(id)?.sequence ?? -Infinity)) {
			latest.set(id, one);
		}
	}
	return [...latest.values()].map(({invitation}) => invitation);
}

/**
 * Reads the events of an `.ics` file as interviews. A file that cannot be read is refused whole, with what is wrong and
 * where. `zone` is the user's, for times that name none; `self` is left out of the people met.
 */
export function readCalendar(text: string, reader: Reader): readonly Invitation[] | BrokenFile {
	if (text.length > mostCharacters) {
		return {problem: 'too large'};
	}
	const clean = text.replace(/^\uFEFF/, '').trim();
	if (!/^BEGIN:VCALENDAR\s/i.test(clean)) {
		return {problem: 'no calendar'};
	}
	try {
		const parsed = ICAL.parse(clean) as unknown[];
		// A file of several calendars is given as a list of them.
		const roots = (Array.isArray(parsed[0]) ? parsed : [parsed]).map(each => new ICAL.Component(each as unknown[]));
		const spend = spender(mostTimes);
		const calendars = roots.filter(({name}) => name === 'vcalendar');
		const read = latestOf(calendars.flatMap(calendar => invitationsOf(calendar, reader, spend)));
		return read.length > 0 ? read : {problem: 'no event'};
	} catch (error) {
		return blame(clean, error instanceof Error ? error.message : '');
	}
}

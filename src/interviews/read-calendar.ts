import ICAL from 'ical.js';
import {create as plainDateTime, toZonedDateTime} from 'temporal-polyfill/fns/PlainDateTime';
import {invitedTo, isNameOf} from './invited.ts';
import {isSamePerson} from './people.ts';
import type {Interview, Person} from './types.ts';

/** An event of a calendar file, read as an interview. */
export type Invitation = {
	/** Its id is the event's own, so that a file read twice changes an entry and adds none. */
	readonly interview: Interview;
	readonly cancelled: boolean;
	/** Whether the event repeats: then `at` is the last one that has begun, or the first. */
	readonly repeats: boolean;
	/** Whether the file gives a day and no time; `at` is nine in the morning then. */
	readonly allDay: boolean;
	/** The name of a time zone that nobody knows; `at` is then read in the user's own. */
	readonly unknownZone?: string;
};

/** Why a calendar file cannot be read, with the line (from 1) and its text where one is to blame. */
export type BrokenFile = {
	readonly problem: 'too large' | 'no calendar' | 'no event' | 'broken line' | 'cut off';
	readonly line?: number;
	readonly text?: string;
};

const mostCharacters = 1_000_000;
const mostOccurrences = 2000;
/** A title's names stand at its start. */
const longestTitle = 300;

const dateLine = /^(?:DTSTART|DTEND|RECURRENCE-ID|EXDATE|RDATE)\b/i;
const date = /[:,]\d{8}(?:T\d{6}Z?)?(?=$|,)/;

/** The line of the file that the parser stumbled over: the one that it quotes, or else a date that is none. */
function blame(text: string, message: string): BrokenFile {
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

const zoneOf = (time: ICAL.Time): string | undefined => (time as {timezone?: string}).timezone;

/** The moment of a time of the file. What has no zone of its own is read in the user's. */
function momentOf(time: ICAL.Time, zone: string): {at: number; unknownZone?: string} {
	const named = time.zone === ICAL.Timezone.localTimezone ? zoneOf(time) : undefined;
	if (!(time.isDate || time.zone === ICAL.Timezone.localTimezone)) {
		return {at: time.toUnixTime() * 1000};
	}
	const wall = plainDateTime(time.year, time.month, time.day, time.isDate ? 9 : time.hour, time.minute, time.second);
	try {
		return {at: toZonedDateTime(wall, named ?? zone).epochMilliseconds};
	} catch {
		return {at: toZonedDateTime(wall, zone).epochMilliseconds, ...(named && {unknownZone: named})};
	}
}

const isCancelled = (event: ICAL.Component): boolean =>
	String(event.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED';

/** The start of an event; of a repeating one, of the last that has begun before `now`, or else of the first. */
function startOf(event: ICAL.Event, now: number, zone: string): ICAL.Time {
	if (!event.isRecurring()) {
		return event.startDate;
	}
	let chosen: ICAL.Time | undefined;
	const occurrences = event.iterator();
	for (let count = 0; count < mostOccurrences; count++) {
		const next = occurrences.next();
		if (!next) {
			break;
		}
		const {item, startDate} = event.getOccurrenceDetails(next);
		if (isCancelled(item.component)) {
			continue;
		}
		if (chosen && momentOf(startDate, zone).at > now) {
			break;
		}
		chosen = startDate;
	}
	return chosen ?? event.startDate;
}

type Reader = {readonly zone: string; readonly now: number; readonly self?: Person};

function invitationOf(component: ICAL.Component, cancelled: boolean, {zone, now, self}: Reader): Invitation {
	const event = new ICAL.Event(component);
	const start = startOf(event, now, zone);
	const {at, unknownZone} = momentOf(start, zone);
	if (!Number.isFinite(at)) {
		throw new Error('no such time');
	}
	const {people, company} = invitedTo(component, self);
	return {
		interview: {
			id: (event.uid || `event-${at}`).slice(0, 200),
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
		const root = new ICAL.Component(ICAL.parse(clean) as unknown[]);
		const calendars = root.name === 'vcalendar' ? [root] : [];
		const events = calendars.flatMap(each => each.getAllSubcomponents('vevent'));
		const cancelled = String(root.getFirstPropertyValue('method') ?? '').toUpperCase() === 'CANCEL';
		const whole = events.filter(event => !event.hasProperty('recurrence-id'));
		const read = (whole.length > 0 ? whole : events).map(event => invitationOf(event, cancelled, reader));
		return read.length > 0 ? read : {problem: 'no event'};
	} catch (error) {
		return blame(clean, error instanceof Error ? error.message : '');
	}
}

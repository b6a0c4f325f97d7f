import ICAL from 'ical.js';
import {create as plainDateTime, toZonedDateTime} from 'temporal-polyfill/fns/PlainDateTime';
import {day} from './days.ts';

/** For whom an event is read: the time zone of the user and the moment it is. */
export type When = {readonly now: number; readonly zone: string};

/** Spends something of what reading a file may cost; whether it could be afforded. */
export type Spend = (cost: number) => boolean;

/** Lets `most` be spent in all, however many events it is for. */
export function spender(most: number): Spend {
	let spent = 0;
	return cost => {
		spent += cost;
		return spent <= most;
	};
}

const zoneOf = (time: ICAL.Time): string | undefined => (time as {timezone?: string}).timezone;

/** The moment of a time of the file. What has no zone of its own is read in the user's. */
export function momentOf(time: ICAL.Time, zone: string): {at: number; unknownZone?: string} {
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

/** Whether an event, or one time of a series, is called off. */
export const isCancelled = (event: ICAL.Component): boolean =>
	String(event.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED';

/** A kind of series that is followed: the days of a period, how far apart periods may be, and what one more time costs. */
type Pace = {readonly days: number; readonly mostApart: number; readonly cost: number};

const paces = new Map<string, Pace>([
	['DAILY', {days: 1, mostApart: 60, cost: 1}],
	['WEEKLY', {days: 7, mostApart: 60, cost: 1}],
	['MONTHLY', {days: 31, mostApart: 6, cost: 8}],
]);

/** Whether a day is named by one of `days`: `TU`, or `2TU` for the second Tuesday of a month. */
const isOneOf = (time: ICAL.Time, days: readonly string[]): boolean =>
	days.some(named => {
		const weekday = ICAL.Recur.icalDayToNumericDay(named.slice(-2)) as Parameters<ICAL.Time['isNthWeekDay']>[0];
		return time.isNthWeekDay(weekday, Number(named.slice(0, -2)));
	});

/**
 * How to follow a rule; absent for those that are not worth it. The parser looks for ever for a day that never comes,
 * such as 30 February: so the start has to be a day of the rule itself, and rules that no talk is held by are left alone.
 */
function paceOf({freq, interval, parts}: ICAL.Recur, start: ICAL.Time): Pace | undefined {
	const {BYDAY = [], BYMONTHDAY = [], ...others} = parts;
	const pace = paces.get(freq);
	const isPlain = Object.keys(others).length === 0 && (BYDAY.length === 0 || isOneOf(start, BYDAY));
	const isMonthDay = freq === 'MONTHLY' && BYDAY.length === 0 && BYMONTHDAY.includes(start.day);
	const isFollowed = isPlain && (BYMONTHDAY.length === 0 || isMonthDay);
	return pace && isFollowed && interval <= pace.mostApart ? pace : undefined;
}

/** How many periods before now a series is taken up, where it can be: the last time or two may have been called off. */
const periodsBack = 4;

/** What it costs to start along a series, in times of it. */
const startCost = 4;

/** A way along a series up to now, and what each time on it costs. */
type Way = {readonly from: ICAL.Time; readonly cost: number};

/** The ways to the last time of a series, the shortest first; none where its rule is not followed. */
function waysAlong(event: ICAL.Event, now: number): Way[] {
	const start = event.startDate;
	const [rule, ...others] = event.component.getAllProperties('rrule').map(each => each.getFirstValue() as ICAL.Recur);
	const pace = rule && paceOf(rule, start);
	if (!rule) {
		return [{from: start, cost: 1}];
	}
	if (!pace || others.length > 0) {
		return [];
	}
	const end = Math.min(now, rule.until ? rule.until.toUnixTime() * 1000 : now);
	const period = pace.days * rule.interval;
	const skipped = Math.floor((end - start.toUnixTime() * 1000) / (period * day)) - periodsBack;
	const whole = {from: start, cost: pace.cost};
	// A count runs from the first time, and months differ in length: these are followed from the start.
	if (skipped <= 0 || rule.count !== null || rule.freq === 'MONTHLY') {
		return [whole];
	}
	const from = start.clone();
	from.adjust(skipped * period, 0, 0, 0);
	return [{from, cost: pace.cost}, whole];
}

/** A time of a series. */
type Found = {readonly start: ICAL.Time; readonly hasBegun: boolean};

/**
 * The last time of a series that has begun, or else the first that has not; what is called off does not count. Absent
 * where there is none, or it could not be afforded.
 */
function lastBegun(event: ICAL.Event, {from, cost}: Way, {now, zone}: When, spend: Spend): Found | undefined {
	if (!spend(startCost * cost)) {
		return undefined;
	}
	let found: Found | undefined;
	const occurrences = event.iterator(from);
	while (spend(cost)) {
		const time = occurrences.next();
		const details = time && event.getOccurrenceDetails(time);
		if (!details) {
			return found;
		}
		if (isCancelled(details.item.component)) {
			continue;
		}
		const start = details.startDate;
		const hasBegun = momentOf(start, zone).at <= now;
		if (!hasBegun) {
			return found ?? {start, hasBegun};
		}
		found = {start, hasBegun};
	}
	return undefined;
}

/**
 * The start of an event; of a repeating one, of the last that has begun before now, or else of the first. The first is
 * also given for a series that is not followed, or not far enough.
 */
export function startOf(event: ICAL.Event, when: When, spend: Spend): ICAL.Time {
	let found: Found | undefined;
	for (const way of event.isRecurring() ? waysAlong(event, when.now) : []) {
		found = lastBegun(event, way, when, spend) ?? found;
		if (found?.hasBegun) {
			break;
		}
	}
	return found?.start ?? event.startDate;
}

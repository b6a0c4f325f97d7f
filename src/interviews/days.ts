import {fromEpochMilliseconds, toZonedDateTimeISO} from 'temporal-polyfill/fns/Instant';
import {create as plainTime} from 'temporal-polyfill/fns/PlainTime';
import {
	addDays,
	dayOfWeek,
	startOfDay,
	withPlainTime,
	type Record as ZonedTime,
} from 'temporal-polyfill/fns/ZonedDateTime';

/** One hour in milliseconds. */
export const hour = 3_600_000;
/** Twenty-four hours in milliseconds; a day of the calendar may be an hour shorter or longer. */
export const day = 24 * hour;

/** Beyond this a calendar knows no days, some 250,000 years from now: such a moment counts as the last or the first. */
const furthest = 8e15;

/** A moment in a time zone; a zone that nobody knows counts as UTC. */
function zoned(at: number, zone: string): ZonedTime {
	const instant = fromEpochMilliseconds(Math.round(Math.max(-furthest, Math.min(furthest, at))));
	try {
		return toZonedDateTimeISO(instant, zone);
	} catch {
		return toZonedDateTimeISO(instant, 'UTC');
	}
}

/** The first moment of the calendar day that comes `days` days after the one of `at`. */
export const startOfDayAfter = (at: number, days: number, zone: string): number =>
	startOfDay(addDays(zoned(at, zone), days)).epochMilliseconds;

/** The same time of day, `days` days of the calendar later. */
export const sameTimeAfter = (at: number, days: number, zone: string): number =>
	addDays(zoned(at, zone), days).epochMilliseconds;

/** Nine in the morning of the day of `at`, or of the Monday after it where that is a Saturday or a Sunday. */
export function workdayMorning(at: number, zone: string): number {
	const time = zoned(at, zone);
	const weekday = dayOfWeek(time);
	return withPlainTime(addDays(time, weekday > 5 ? 8 - weekday : 0), plainTime(9)).epochMilliseconds;
}

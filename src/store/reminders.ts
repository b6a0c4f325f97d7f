import type {Reminders} from '../interviews/index.ts';
import {wholeItem} from './item.ts';
import {isRecord, timeOf} from './shape.ts';

const times = (raw: unknown): Record<string, number> =>
	Object.fromEntries(
		Object.entries(isRecord(raw) ? raw : {})
			.slice(0, 10_000)
			.flatMap(([key, value]) => {
				const time = timeOf(value);
				return time === undefined ? [] : [[key, time]];
			}),
	);

/** Makes reminders of whatever is stored. */
export function parseReminders(raw: unknown): Reminders {
	const {told, snoozed} = isRecord(raw) ? raw : {};
	return {told: times(told), snoozed: times(snoozed)};
}

/** What was said and put off so far. */
export const reminders = wholeItem('reminders', parseReminders);

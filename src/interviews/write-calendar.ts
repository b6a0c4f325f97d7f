import ICAL from 'ical.js';

// The standard's 75 octets, less the space that begins a folded line.
ICAL.foldLength = 74;

/** An entry for a calendar: what to do and when. `uid` keeps it the same entry when it is exported again. */
export type CalendarEntry = {readonly uid: string; readonly at: number; readonly title: string; readonly note: string};

const utc = (at: number): ICAL.Time => ICAL.Time.fromJSDate(new Date(at), true);

/** An `.ics` file of entries of half an hour each, with an alarm, to be read by any calendar. */
export function writeCalendar(entries: readonly CalendarEntry[], now: number): string {
	const calendar = new ICAL.Component('vcalendar');
	calendar.updatePropertyWithValue('version', '2.0');
	calendar.updatePropertyWithValue('prodid', '-//Notewell//Interview steps//EN');
	for (const {uid, at, title, note} of entries) {
		const event = new ICAL.Component('vevent');
		event.updatePropertyWithValue('uid', `${uid}@notewell`);
		event.updatePropertyWithValue('dtstamp', utc(now));
		event.updatePropertyWithValue('dtstart', utc(at));
		event.updatePropertyWithValue('duration', ICAL.Duration.fromSeconds(1800));
		event.updatePropertyWithValue('summary', title);
		event.updatePropertyWithValue('description', note);
		const alarm = new ICAL.Component('valarm');
		alarm.updatePropertyWithValue('action', 'DISPLAY');
		alarm.updatePropertyWithValue('description', title);
		alarm.updatePropertyWithValue('trigger', ICAL.Duration.fromSeconds(0));
		event.addSubcomponent(alarm);
		calendar.addSubcomponent(event);
	}
	return `${calendar.toString()}\r\n`;
}

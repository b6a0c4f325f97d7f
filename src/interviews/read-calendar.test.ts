import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Invitation, readCalendar} from './read-calendar.ts';
import {writeCalendar} from './write-calendar.ts';

const zone = 'Europe/Copenhagen';
const now = Date.UTC(2026, 6, 20, 12);

const calendar = (...lines: string[]): string =>
	['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Example//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]): string[] => ['BEGIN:VEVENT', 'UID:e1', ...lines, 'END:VEVENT'];

const windowsZone = [
	'BEGIN:VTIMEZONE',
	'TZID:Romance Standard Time',
	'BEGIN:STANDARD',
	'DTSTART:16010101T030000',
	'TZOFFSETFROM:+0200',
	'TZOFFSETTO:+0100',
	'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
	'END:STANDARD',
	'BEGIN:DAYLIGHT',
	'DTSTART:16010101T020000',
	'TZOFFSETFROM:+0100',
	'TZOFFSETTO:+0200',
	'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
	'END:DAYLIGHT',
	'END:VTIMEZONE',
];

function only(text: string): Invitation {
	const read = readCalendar(text, {zone, now});
	expect(read).toHaveLength(1);
	return (read as Invitation[])[0]!;
}

const iso = (at: number): string => new Date(at).toISOString().slice(0, 16);

describe('when', () => {
	test.each([
		['UTC', ['DTSTART:20260710T130000Z'], '2026-07-10T13:00'],
		['no zone: the user’s own', ['DTSTART:20260710T150000'], '2026-07-10T13:00'],
		['a zone by its usual name', ['DTSTART;TZID=America/New_York:20260710T090000'], '2026-07-10T13:00'],
		['the same in winter', ['DTSTART;TZID=America/New_York:20260115T090000'], '2026-01-15T14:00'],
		['an hour that summer time skips', ['DTSTART;TZID=Europe/Copenhagen:20260329T023000'], '2026-03-29T01:30'],
		['a day without a time: nine in the morning', ['DTSTART;VALUE=DATE:20260710'], '2026-07-10T07:00'],
		['a weekly talk: the last that has begun', ['DTSTART:20260701T130000Z', 'RRULE:FREQ=WEEKLY'], '2026-07-15T13:00'],
		['a series still ahead: its first', ['DTSTART:20260801T130000Z', 'RRULE:FREQ=DAILY;COUNT=3'], '2026-08-01T13:00'],
		['a series over: its last', ['DTSTART:20260701T130000Z', 'RRULE:FREQ=DAILY;COUNT=3'], '2026-07-03T13:00'],
		[
			'a day taken out of the series',
			['DTSTART:20260701T130000Z', 'RRULE:FREQ=DAILY;COUNT=3', 'EXDATE:20260703T130000Z'],
			'2026-07-02T13:00',
		],
		['daily for an age', ['DTSTART:20000101T130000Z', 'RRULE:FREQ=DAILY'], '2026-07-19T13:00'],
		[
			'daily once: the last',
			['DTSTART:20000101T130000Z', 'RRULE:FREQ=DAILY;UNTIL=20190301T130000Z'],
			'2019-03-01T13:00',
		],
		[
			'three days a week, every other week',
			['DTSTART:20180103T130000Z', 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,FR'],
			'2026-07-10T13:00',
		],
		['the second Tuesday', ['DTSTART:20180213T130000Z', 'RRULE:FREQ=MONTHLY;BYDAY=2TU'], '2026-07-14T13:00'],
		['the last of a month', ['DTSTART:20180131T130000Z', 'RRULE:FREQ=MONTHLY;BYMONTHDAY=31'], '2026-05-31T13:00'],
		[
			'weekly for years, the last six called off',
			[
				'DTSTART:20180103T130000Z',
				'RRULE:FREQ=WEEKLY',
				...[603, 610, 617, 624, 701, 708, 715].map(date => `EXDATE:20260${date}T130000Z`),
			],
			'2026-05-27T13:00',
		],
		['every second: the first', ['DTSTART:20000101T130000Z', 'RRULE:FREQ=SECONDLY'], '2000-01-01T13:00'],
		[
			'a day that never comes: the first',
			['DTSTART:20000101T130000Z', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'],
			'2000-01-01T13:00',
		],
	])('%s', (_, lines, expected) => {
		expect(iso(only(calendar(...event(...lines))).interview.at)).toBe(expected);
	});

	test('a zone that the file itself describes', () => {
		const lines = [...windowsZone, ...event('DTSTART;TZID=Romance Standard Time:20260710T150000')];
		const read = only(calendar(...lines));
		expect([iso(read.interview.at), read.unknownZone]).toEqual(['2026-07-10T13:00', undefined]);
	});

	test('a zone that nobody knows is said, and the user’s own is taken', () => {
		const read = only(calendar(...event('DTSTART;TZID=Customized Time Zone:20260710T150000')));
		expect([iso(read.interview.at), read.unknownZone]).toEqual(['2026-07-10T13:00', 'Customized Time Zone']);
	});

	test('one occurrence moved, another called off', () => {
		const series = event('DTSTART:20260701T130000Z', 'RRULE:FREQ=WEEKLY;COUNT=3');
		const moved = event('RECURRENCE-ID:20260715T130000Z', 'DTSTART:20260716T080000Z');
		expect(iso(only(calendar(...series, ...moved)).interview.at)).toBe('2026-07-16T08:00');
		const off = event('RECURRENCE-ID:20260715T130000Z', 'DTSTART:20260715T130000Z', 'STATUS:CANCELLED');
		expect(iso(only(calendar(...series, ...off)).interview.at)).toBe('2026-07-08T13:00');
	});

	test('what is called off of one series is not called off of another', () => {
		const lines = ['DTSTART:20260701T130000Z', 'RRULE:FREQ=WEEKLY;COUNT=3'];
		const other = ['BEGIN:VEVENT', 'UID:e2', ...lines, 'END:VEVENT'];
		const off = event('RECURRENCE-ID:20260715T130000Z', 'DTSTART:20260715T130000Z', 'STATUS:CANCELLED');
		const read = readCalendar(calendar(...event(...lines), ...off, ...other), {zone, now}) as Invitation[];
		expect(read.map(({interview}) => iso(interview.at))).toEqual(['2026-07-08T13:00', '2026-07-15T13:00']);
	});

	test.each([
		['RRULE:FREQ=SECONDLY', 0],
		['RRULE:FREQ=WEEKLY', 1000],
		['RRULE:FREQ=DAILY;COUNT=100000', 3],
		['RRULE:FREQ=MONTHLY;BYDAY=1WE', 11],
	])(
		'a thousand series are followed as far as there is time: %s',
		(rule, followed) => {
			const lines = ['DTSTART:20180103T130000Z', rule];
			const series = Array.from({length: 1000}, (_, id) => ['BEGIN:VEVENT', `UID:${id}`, ...lines, 'END:VEVENT']);
			const read = readCalendar(calendar(...series.flat()), {zone, now}) as Invitation[];
			expect(read).toHaveLength(1000);
			expect(read.filter(({interview}) => iso(interview.at) !== '2018-01-03T13:00')).toHaveLength(followed);
		},
		60_000,
	);
});

test('people: organiser and attendees, each once, without rooms, those who declined, and oneself', () => {
	const text = calendar(
		...event(
			'DTSTART:20260710T130000Z',
			'SUMMARY:Interview: Data analyst at Northwind',
			'ORGANIZER;CN=Rita Vale:MAILTO:rita@northwind.example',
			'ATTENDEE;CN="Smooth, Keith";PARTSTAT=ACCEPTED:mailto:keith@northwind.example',
			'ATTENDEE;CN=Rita Vale:mailto:rita@northwind.example',
			'ATTENDEE;CN=anna@mail.example:mailto:anna@mail.example',
			'ATTENDEE;CUTYPE=ROOM;CN=Room 4:mailto:room4@northwind.example',
			'ATTENDEE;CN=Bo;PARTSTAT=DECLINED:mailto:bo@northwind.example',
		),
	);
	const read = readCalendar(text, {zone, now, self: {name: '', email: 'Anna@mail.example'}}) as Invitation[];
	expect(read[0]!.interview).toEqual({
		id: 'e1',
		company: 'Northwind',
		role: 'Data analyst',
		at: Date.UTC(2026, 6, 10, 13),
		people: [
			{name: 'Rita Vale', email: 'rita@northwind.example'},
			{name: 'Smooth, Keith', email: 'keith@northwind.example'},
		],
		topics: [],
	});
});

const mara = {name: 'Mara Dietz', email: ''};
const keith = 'ATTENDEE;CN=Keith Smooth:mailto:keith@acme.co.uk';

/** Whom the log would thank, and for which company and role. */
const met = (...lines: string[]) => {
	const read = readCalendar(calendar(...event('DTSTART:20260710T130000Z', ...lines)), {zone, now, self: mara});
	const {people, company, role} = (read as Invitation[])[0]!.interview;
	return {people: people.map(({name, email}) => name || email), company, role};
};

test.each<[string, string[], string]>([
	['a second level under a country', [keith], 'Acme'],
	['a host below it', ['ATTENDEE:mailto:keith@mail.acme.co.uk'], 'Acme'],
	['free mail', ['ATTENDEE:mailto:keith@gmail.com', 'ATTENDEE:mailto:keith@yahoo.co.uk'], ''],
	['free mail first', ['ATTENDEE:mailto:keith@gmail.com', 'ATTENDEE:mailto:priya@acme.com.au'], 'Acme'],
	['a scheduling page', ['ORGANIZER;CN=Calendly:mailto:no-reply@calendly.com', keith], 'Acme'],
	['nothing but a scheduling page', ['ORGANIZER;CN=Calendly:mailto:no-reply@calendly.com'], ''],
	['no organiser told', ['ORGANIZER;CN=unknownorganizer:mailto:unknownorganizer@calendar.google.com', keith], 'Acme'],
	['an applicant-tracking system', ['ORGANIZER:mailto:acme@ashbyhq.com'], ''],
	['an agency', ['ORGANIZER;CN=Rita Vale:mailto:rita@hays.com', keith], 'Acme'],
	['the employer’s own no-reply', ['ORGANIZER;CN=Acme:mailto:no-reply@acme.co.uk'], 'Acme'],
])('the company by the addresses: %s', (_, lines, company) => {
	expect(met(...lines).company).toBe(company);
});

test('thousands of guests are read at once, each of them once', () => {
	const guests = Array.from(
		{length: 12_000},
		(_, index) => `ATTENDEE;CN=Guest ${index % 7000}:mailto:g${index}@acme.com`,
	);
	expect(met(...guests).people).toHaveLength(7000);
}, 5000);

test.each([
	'ORGANIZER;CN=Calendly:mailto:no-reply@calendly.com',
	'ORGANIZER;CN=Calendly:mailto:hello@calendly.com',
	'ORGANIZER;CN=Northwind Talent:mailto:noreply@ashbyhq.com',
	'ORGANIZER;CN=Google Calendar:mailto:calendar-notification@google.com',
	'ORGANIZER;CN=unknownorganizer@calendar.google.com:mailto:unknownorganizer@calendar.google.com',
	'ORGANIZER;CN=Interviews:mailto:c_188a@group.calendar.google.com',
	'ORGANIZER;CN=Acme Recruiting:mailto:do-not-reply@acme.co.uk',
	'ORGANIZER:mailto:scheduling@goodtime.io',
])('a service is nobody to thank: %s', line => {
	expect(met(line, keith).people).toEqual(['Keith Smooth']);
});

test.each([
	['Keith Smooth', 'ATTENDEE;CN=Keith Smooth:mailto:keith@google.com'],
	['keith@google.com', 'ATTENDEE;CN=keith@google.com:mailto:keith@google.com'],
	['Keith Smooth', 'ATTENDEE;CN=Keith Smooth:mailto:keith@keithsmooth.com'],
	['Mara Olsen', 'ATTENDEE;CN=Mara Olsen:mailto:mara@acme.co.uk'],
	['mara@acme.co.uk', 'ATTENDEE:mailto:mara@acme.co.uk'],
	['Tom Dietz', 'ATTENDEE;CN=Tom Dietz:mailto:tdietz@acme.co.uk'],
])('%s is somebody: %s', (who, line) => {
	expect(met(line).people).toEqual([who]);
});

test.each([
	'ATTENDEE;CN=mara.dietz@gmail.com:mailto:mara.dietz@gmail.com',
	'ATTENDEE;CN=Mara.Dietz@gmail.com:mailto:mara.dietz@gmail.com',
	'ATTENDEE;CN=mara.dietz84@gmail.com:invalid:nomail',
	'ATTENDEE:mailto:dietzmara@web.de',
	'ATTENDEE:mailto:mara_dietz+jobs@gmail.com',
	'ATTENDEE;CN="Dietz, Mara":mailto:md@mail.example',
	'ATTENDEE;CN=MARA DIETZ:mailto:md@mail.example',
	'ATTENDEE;CN=Mara L. Dietz:mailto:md@mail.example',
	'ORGANIZER;CN=Mara Diétz:mailto:md@mail.example',
])('the candidate is nobody to thank: %s', line => {
	expect(met(line, keith)).toMatchObject({people: ['Keith Smooth'], company: 'Acme'});
});

test.each([
	['Interview - Mara Dietz - Data Engineer', 'Data Engineer'],
	['Interview: Dietz, Mara', ''],
	['Interview: Mara Dietz at Acme', ''],
	['Interview – Data Engineer – Mara Dietz', 'Data Engineer'],
	['Interview - Keith Smooth - Data Engineer', 'Data Engineer'],
	['Interview - Acme - Data Engineer', 'Data Engineer'],
	['Interview: Data Engineer - Platform', 'Data Engineer'],
])('nobody is a role: %s', (summary, role) => {
	expect(met(`SUMMARY:${summary}`, keith).role).toBe(role);
});

test.each([
	['Interview: Data analyst at Northwind', 'Data analyst'],
	['Updated invitation: Interview for the Lead engineer role @ Tue 10 Jul', 'Lead engineer role'],
	['Interview - Nurse (second round)', 'Nurse'],
	['Interview – Nurse – Anna Berg', 'Nurse'],
	['Meeting with Keith', ''],
	['', ''],
])('the role of %j is %j', (summary, role) => {
	expect(only(calendar(...event('DTSTART:20260710T130000Z', `SUMMARY:${summary}`))).interview.role).toBe(role);
});

test.each([
	['a cancelled event', calendar(...event('DTSTART:20260710T130000Z', 'STATUS:CANCELLED')), true],
	['a file that cancels', calendar('METHOD:CANCEL', ...event('DTSTART:20260710T130000Z')), true],
	['an invitation', calendar('METHOD:REQUEST', ...event('DTSTART:20260710T130000Z')), false],
])('%s', (_, text, cancelled) => {
	expect(only(text).cancelled).toBe(cancelled);
});

/** The ids and moments of what a file has. */
const entries = (text: string): string[][] =>
	(readCalendar(text, {zone, now}) as Invitation[]).map(({interview}) => [interview.id, iso(interview.at)]);

test('single times of a series that the file does not have are entries of their own', () => {
	const times = ['20260708T130000Z', '20260715T130000Z'].map(time => [`RECURRENCE-ID:${time}`, `DTSTART:${time}`]);
	expect(entries(calendar(...times.flatMap(lines => event(...lines))))).toEqual([
		['e1 2026-07-08T13:00:00Z', '2026-07-08T13:00'],
		['e1 2026-07-15T13:00:00Z', '2026-07-15T13:00'],
	]);
});

test('a single time of a series is read beside other events, but not beside its series', () => {
	const alone = event('RECURRENCE-ID:20260708T130000Z', 'DTSTART:20260708T140000Z');
	const other = ['BEGIN:VEVENT', 'UID:e2', 'DTSTART:20260710T130000Z', 'END:VEVENT'];
	const single = ['e1 2026-07-08T13:00:00Z', '2026-07-08T14:00'];
	expect(entries(calendar(...other, ...alone))).toEqual([['e2', '2026-07-10T13:00'], single]);
	const series = event('DTSTART:20260701T130000Z', 'RRULE:FREQ=WEEKLY;COUNT=2');
	expect(entries(calendar(...series, ...alone))).toEqual([['e1', '2026-07-08T14:00']]);
});

test('of an event in several states, the latest', () => {
	const states = [1, 2, 0].map(sequence => event(`SEQUENCE:${sequence}`, `DTSTART:2026071${sequence}T130000Z`));
	expect(entries(calendar(...states.flat()))).toEqual([['e1', '2026-07-12T13:00']]);
});

test('several calendars in one file, one of them a cancellation', () => {
	const off = calendar('METHOD:CANCEL', 'BEGIN:VEVENT', 'UID:e2', 'DTSTART:20260711T130000Z', 'END:VEVENT');
	const read = readCalendar(calendar(...event('DTSTART:20260710T130000Z')) + off, {zone, now}) as Invitation[];
	expect(read.map(({interview, cancelled}) => [interview.id, cancelled])).toEqual([
		['e1', false],
		['e2', true],
	]);
});

test('events without an id of their own are told apart, and are the same when read again', () => {
	const events = ['Interview: Nurse', 'Interview: Cook'].flatMap(title => [
		'BEGIN:VEVENT',
		'DTSTART:20260710T130000Z',
		`SUMMARY:${title}`,
		'END:VEVENT',
	]);
	const ids = () => (readCalendar(calendar(...events), {zone, now}) as Invitation[]).map(({interview}) => interview.id);
	expect(new Set(ids()).size).toBe(2);
	expect(ids()).toEqual(ids());
});

test.each<[string, string, object]>([
	['nothing', '', {problem: 'no calendar'}],
	['a web page', '<!doctype html><title>Sign in</title>', {problem: 'no calendar'}],
	['a calendar without an event', calendar(), {problem: 'no event'}],
	['a line of no meaning', calendar('what is this'), {problem: 'broken line', line: 4, text: 'what is this'}],
	[
		'a long line of no meaning, of which the start is shown',
		calendar('no'.repeat(200)),
		{problem: 'broken line', line: 4, text: 'no'.repeat(60)},
	],
	['an event without a start', calendar(...event('SUMMARY:Interview')), {problem: 'no start'}],
	...['DTSTART:20260231T100000Z', 'DTSTART;VALUE=DATE:20260431', 'DTSTART:20260310T250000'].map(
		(line): [string, string, object] => [
			`a day that no calendar has: ${line}`,
			calendar(...event('DTSTAMP:20260101T100000Z', line)),
			{problem: 'broken line', line: 7, text: line},
		],
	),
	['a date that is none', calendar(...event('DTSTART:soon')), {problem: 'broken line', line: 6, text: 'DTSTART:soon'}],
	[
		'a file cut off',
		calendar(...event('DTSTART:20260710T130000Z')).split('END:VEVENT')[0]!,
		{problem: 'cut off', line: 6},
	],
	['two megabytes', calendar(`X-BIG:${'a'.repeat(2_000_000)}`), {problem: 'too large'}],
])('refused: %s', (_, text, expected) => {
	expect(readCalendar(text, {zone, now})).toMatchObject(expected);
});

const problems = ['no calendar', 'no event', 'no start', 'broken line', 'cut off', 'too large'];

test('any file, and any file broken anywhere, is read or refused, and never throws', () => {
	const good = calendar(
		...windowsZone,
		...event('DTSTART;TZID=Romance Standard Time:20260710T150000', 'RRULE:FREQ=MONTHLY', 'SUMMARY:Interview'),
	);
	const broken = fc
		.tuple(fc.nat(good.length), fc.nat(20), fc.string({maxLength: 20}))
		.map(([at, length, put]) => good.slice(0, at) + put + good.slice(at + length));
	fc.assert(
		fc.property(fc.oneof(broken, fc.string()), text => {
			const read = readCalendar(text, {zone, now});
			if ('problem' in read) {
				expect(problems).toContain(read.problem);
			} else {
				expect(read.map(({interview}) => interview.at).filter(at => !Number.isFinite(at))).toEqual([]);
				expect(read).not.toEqual([]);
			}
		}),
		{numRuns: 500},
	);
}, 60_000);

test('what is written is read again, with its text as it was', () => {
	const title = 'Ask Keith, Priya; and “Bo” where they are\nin the process – at length '.repeat(4);
	const text = writeCalendar([{uid: 'a-status-check', at: Date.UTC(2026, 6, 10, 13), title, note: 'x'}], now);
	expect(
		text
			.split('\r\n')
			.map(line => new TextEncoder().encode(line).length)
			.filter(length => length > 75),
	).toEqual([]);
	const read = only(text);
	expect([read.interview.id, iso(read.interview.at)]).toEqual(['a-status-check@notewell', '2026-07-10T13:00']);
	expect(text).toMatch(/\nDURATION:PT30M\r\n.*\nBEGIN:VALARM\r\nACTION:DISPLAY\r\n.*\nTRIGGER:PT0S\r\n/s);
	expect(text.replaceAll('\r\n ', '')).toContain('SUMMARY:Ask Keith\\, Priya\\; and “Bo” where they are\\nin');
});

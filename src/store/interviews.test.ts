import '../../test/no-browser.ts';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {interviews, parseInterview, parseSentNote, sentNotes} from './interviews.ts';
import {parseMachine} from './machine.ts';
import {parseReminders} from './reminders.ts';
import {parseSettings} from './settings.ts';

const whole = {
	id: 'a',
	company: 'Northwind',
	role: 'Data analyst',
	at: 1_773_000_000_000,
	people: [{name: 'Keith Smooth', email: 'keith@northwind.example'}],
	recruiter: {name: 'Rita', email: ''},
	topics: ['the move off spreadsheets'],
	decisionBy: 1_773_900_000_000,
	post: 'regular',
	handwritten: true,
	outcome: {kind: 'no', at: 1_774_000_000_000},
	skipped: ['status-check'],
};
const bare = {id: 'a', company: '', role: '', at: 5, people: [], topics: []};

test.each<[string, unknown, unknown]>([
	['a whole entry stays as it is', whole, whole],
	['the least there can be', {id: 'a', at: 5}, bare],
	['nothing', undefined, undefined],
	['null', null, undefined],
	['a list', [], undefined],
	['no id', {at: 5}, undefined],
	['an id that is a number', {id: 4, at: 5}, undefined],
	['a time in words', {id: 'a', at: '2026-03-10'}, undefined],
	['a time that is none', {id: 'a', at: Number.NaN}, undefined],
	['a time before all calendars', {id: 'a', at: -1e20}, undefined],
	[
		'people that are none',
		{...bare, people: [null, {}, 'Keith', {name: 7}, {name: 'Bo'}]},
		{...bare, people: [{name: 'Bo', email: ''}]},
	],
	['a recruiter without a name', {...bare, recruiter: {name: '', email: ''}}, bare],
	['topics that are none', {...bare, topics: ['x', '', 3]}, {...bare, topics: ['x']}],
	['a post that nobody knows', {...bare, post: 'chief'}, bare],
	['an outcome without a time', {...bare, outcome: {kind: 'no'}}, bare],
	['a decision date in words', {...bare, decisionBy: 'Friday'}, bare],
	[
		'markup stays text',
		{...bare, company: '<img src=x onerror=alert(1)>'},
		{...bare, company: '<img src=x onerror=alert(1)>'},
	],
	['a company as long as a book is cut', {...bare, company: 'x'.repeat(1e6)}, {...bare, company: 'x'.repeat(200)}],
	['what a later version added is left out', {...bare, salary: 1}, bare],
])('an interview: %s', (_, raw, expected) => {
	expect(parseInterview(raw)).toEqual(expected);
});

const note = {interviewId: 'a', to: [{name: 'Keith', email: ''}], kind: 'thank-you', at: 5, shingles: [1, 2]};

test.each<[string, unknown, unknown]>([
	['a whole one stays as it is', note, note],
	['no kind', {...note, kind: undefined}, undefined],
	['a kind that nobody knows', {...note, kind: 'fax'}, undefined],
	['no time', {...note, at: undefined}, undefined],
	['shingles that are none', {...note, shingles: [1, 'x', 1.5, null]}, {...note, shingles: [1]}],
	['no recipients', {...note, to: 'Keith'}, {...note, to: []}],
])('a sent note: %s', (_, raw, expected) => {
	expect(parseSentNote(raw)).toEqual(expected);
});

test.each([
	['interviews', interviews.parse],
	['sent notes', sentNotes.parse],
	['reminders', parseReminders],
	['settings', parseSettings],
	['what belongs to the machine', parseMachine],
])(
	'%s: anything is read, never throws, and reads the same again',
	(_, parse) => {
		const entry = fc.oneof(
			fc.anything(),
			fc.record({id: fc.string(), at: fc.double(), people: fc.anything(), told: fc.anything()}),
		);
		fc.assert(
			fc.property(fc.oneof(entry, fc.array(entry)), raw => {
				const read = parse(raw);
				expect(parse(read)).toEqual(read);
				expect(parse(JSON.parse(JSON.stringify(read)))).toEqual(read);
			}),
			{numRuns: 1000},
		);
	},
	60_000,
);

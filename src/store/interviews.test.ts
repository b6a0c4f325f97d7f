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
	['a time as late as may be', {id: 'a', at: Date.UTC(2200, 0)}, {...bare, at: Date.UTC(2200, 0)}],
	['a time after that', {id: 'a', at: Date.UTC(2200, 0) + 1}, undefined],
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
	[
		'a topic as long as a page is cut, an address at its longest is not',
		{...bare, topics: ['x'.repeat(501)], recruiter: {name: '', email: 'x'.repeat(321)}},
		{...bare, topics: ['x'.repeat(500)], recruiter: {name: '', email: 'x'.repeat(320)}},
	],
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

const many = (length: number) => Array.from({length}, (_, index) => ({name: `${index}`, email: ''}));

test.each<[string, (raw: unknown) => object | undefined, object, string, readonly unknown[], number]>([
	['people', parseInterview, bare, 'people', many(60), 50],
	['topics', parseInterview, bare, 'topics', many(60).map(({name}) => name), 50],
	['steps put off', parseInterview, bare, 'skipped', many(110).map(({name}) => name), 100],
	['recipients', parseSentNote, note, 'to', many(60), 50],
	['shingles', parseSentNote, note, 'shingles', many(1010).map((_, index) => index), 1000],
])('of a list that is too long the first %s are kept', (_, parse, rest, key, list, most) => {
	expect(parse({...rest, [key]: list})).toEqual({...rest, [key]: list.slice(0, most)});
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

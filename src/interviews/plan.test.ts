import fc from 'fast-check';
import * as PlainDateTime from 'temporal-polyfill/fns/PlainDateTime';
import {toZonedDateTime} from 'temporal-polyfill/fns/PlainDateTime';
import {describe, expect, test} from 'vitest';
import {pauseDays} from './contacts.ts';
import {day, hour} from './days.ts';
import {plan} from './plan.ts';
import {type Step, stepKey} from './step.ts';
import {type Interview, letterKinds, type Person, type SentNote} from './types.ts';

const home = 'Europe/Copenhagen';
const keith = {name: 'Keith Smooth', email: 'keith@northwind.example'};
const priya = {name: 'Priya Raman', email: 'priya@northwind.example'};
const rita = {name: 'Rita Vale', email: 'rita@agency.example'};

/** The moment that a clock on the wall shows as `text`, such as `2026-03-10 15:00`. */
const wall = (text: string, zone = home): number => {
	const [year, month, date, hours = 0, minutes = 0] = text.split(/[- :]/).map(Number);
	const time = PlainDateTime.create(year!, month!, date!, hours, minutes);
	return toZonedDateTime(time, zone).epochMilliseconds;
};

const shown = (at: number, zone = home): string =>
	new Intl.DateTimeFormat('sv-SE', {timeZone: zone, dateStyle: 'short', timeStyle: 'short'}).format(at);

/** A Tuesday. */
const talk: Interview = {
	id: 'a',
	company: 'Northwind',
	role: 'Data analyst',
	at: wall('2026-03-10 15:00'),
	people: [keith, priya],
	topics: [],
};

const note = (kind: SentNote['kind'], at: string, to = [keith], interviewId = 'a'): SentNote => ({
	interviewId,
	to,
	kind,
	at: wall(at),
	shingles: [],
});

const stateOf = (steps: readonly Step[]): string[] => steps.map(step => `${stepKey(step).split('@')[0]} ${step.state}`);
const one = (steps: readonly Step[], kind: Step['kind']): Step => steps.find(step => step.kind === kind)!;

test('the thank-you is due within the hour and late after 24 hours, for each person and the recruiter', () => {
	const steps = plan({...talk, recruiter: rita}, [], talk.at + hour, home).filter(step => step.kind === 'thank-you');
	expect(steps.map(step => step.person)).toEqual([keith, priya, rita]);
	expect(steps.every(step => step.from === talk.at && step.due === talk.at + hour)).toBe(true);
});

test.each<[string, Partial<Interview>, Person | undefined]>([
	['the first met', {recruiter: rita}, keith],
	['the first with a name', {people: [{name: ' ', email: ''}, priya]}, priya],
	['the recruiter where nobody else is known', {people: [], recruiter: rita}, rita],
	['nobody where nobody is known', {people: []}, undefined],
])('the card goes to %s', (_, changes, person) => {
	const steps = plan({...talk, handwritten: true, ...changes}, [], talk.at + hour, home);
	expect(one(steps, 'handwritten').person).toEqual(person);
});

test.each([
	['a minute before the interview', -60_000, 'ahead'],
	['as it takes place', 0, 'due'],
	['after half an hour', hour / 2, 'due'],
	['after 24 hours to the second', day, 'due'],
	['a second later', day + 1000, 'late'],
	['after a year', 365 * day, 'late'],
])('a thank-you %s is %s ms on: %s', (_, later, state) => {
	expect(one(plan(talk, [], talk.at + later, home), 'thank-you').state).toBe(state);
});

test.each<[string, Partial<Interview>, SentNote[], string, string[]]>([
	[
		'nothing sent, a month on',
		{},
		[],
		'2026-04-12 10:00',
		['thank-you:keith late', 'thank-you:priya late', 'status-check late', 'last-check ahead', 'move-on ahead'],
	],
	[
		'one thanked',
		{},
		[note('thank-you', '2026-03-10 16:00')],
		'2026-03-10 17:00',
		['thank-you:keith done', 'thank-you:priya due', 'status-check ahead', 'last-check ahead', 'move-on ahead'],
	],
	[
		'one message to both, by name alone',
		{},
		[
			note('thank-you', '2026-03-10 16:00', [
				{name: 'keith  smooth', email: ''},
				{name: 'Priya Raman', email: ''},
			]),
		],
		'2026-03-10 17:00',
		['thank-you:keith done', 'thank-you:priya done', 'status-check ahead', 'last-check ahead', 'move-on ahead'],
	],
	[
		'a note of another interview counts for nothing',
		{people: [keith]},
		[note('thank-you', '2026-03-10 16:00', [keith], 'b')],
		'2026-03-10 17:00',
		['thank-you:keith due', 'status-check ahead', 'last-check ahead', 'move-on ahead'],
	],
	[
		'nobody known: whoever was thanked',
		{people: [{name: ' ', email: ''}]},
		[note('thank-you', '2026-03-10 16:00', [priya])],
		'2026-03-10 17:00',
		['thank-you done', 'status-check ahead', 'last-check ahead', 'move-on ahead'],
	],
	[
		'a handwritten note where wanted',
		{people: [keith], handwritten: true},
		[],
		'2026-03-18 10:00',
		['thank-you:keith late', 'handwritten late', 'status-check ahead', 'last-check ahead', 'move-on ahead'],
	],
	[
		'both checks made',
		{people: [keith]},
		[
			note('thank-you', '2026-03-10 16:00'),
			note('status-check', '2026-03-25 9:00'),
			note('second-status-check', '2026-04-09 9:00'),
		],
		'2026-04-24 10:00',
		['thank-you:keith done', 'status-check done', 'last-check done', 'move-on due'],
	],
	[
		'the first check skipped',
		{people: [keith], skipped: ['status-check', 'thank-you:keith@northwind.example']},
		[],
		'2026-04-08 10:00',
		['thank-you:keith skipped', 'status-check skipped', 'last-check due', 'move-on ahead'],
	],
	[
		'one check to two people on one day is one contact',
		{people: [keith]},
		[note('status-check', '2026-03-25 9:00'), note('status-check', '2026-03-25 9:10', [priya])],
		'2026-03-26 10:00',
		['thank-you:keith late', 'status-check done', 'last-check ahead', 'move-on ahead'],
	],
	[
		'the second check alone: the first went from elsewhere',
		{people: [keith], skipped: ['thank-you:keith@northwind.example']},
		[note('second-status-check', '2026-03-25 9:00')],
		'2026-03-26 10:00',
		['thank-you:keith skipped', 'status-check done', 'last-check done', 'move-on ahead'],
	],
	[
		'the second check to two people',
		{people: [keith], skipped: ['thank-you:keith@northwind.example']},
		[note('second-status-check', '2026-03-25 9:00'), note('second-status-check', '2026-03-25 9:10', [priya])],
		'2026-04-09 10:00',
		['thank-you:keith skipped', 'status-check done', 'last-check done', 'move-on due'],
	],
	[
		'a check to another person that only followed the first within the hour',
		{people: [keith], skipped: ['thank-you:keith@northwind.example']},
		[note('status-check', '2026-03-25 9:00'), note('second-status-check', '2026-03-25 9:10', [priya])],
		'2026-03-26 10:00',
		['thank-you:keith skipped', 'status-check done', 'last-check ahead', 'move-on ahead'],
	],
	[
		'both checks marked as done in one go',
		{people: [keith], skipped: ['thank-you:keith@northwind.example']},
		[note('status-check', '2026-03-25 9:00'), note('second-status-check', '2026-03-25 9:01')],
		'2026-03-26 10:00',
		['thank-you:keith skipped', 'status-check done', 'last-check done', 'move-on ahead'],
	],
	[
		'they said no',
		{people: [keith, priya], outcome: {kind: 'no', at: wall('2026-03-20 12:00')}},
		[note('thank-you', '2026-03-10 16:00')],
		'2026-03-21 10:00',
		['thank-you:keith done', 'keep-in-touch ahead'],
	],
	[
		'a reply to a no tells of the no',
		{people: [keith]},
		[note('rejection-reply', '2026-03-20 16:00'), note('keep-in-touch', '2026-05-02 9:00')],
		'2026-05-03 10:00',
		['keep-in-touch done'],
	],
	['an offer ends it', {outcome: {kind: 'offer', at: wall('2026-03-20 12:00')}}, [], '2026-04-21 10:00', []],
	[
		'moved on',
		{people: [keith], outcome: {kind: 'moved-on', at: wall('2026-04-20 12:00')}},
		[note('status-check', '2026-03-25 9:00')],
		'2026-04-21 10:00',
		['status-check done', 'move-on done'],
	],
])('%s', (_, changes, sent, now, expected) => {
	expect(stateOf(plan({...talk, ...changes}, sent, wall(now), home))).toEqual(expected);
});

describe('the day of the status check', () => {
	test.each([
		['none named: two weeks', undefined, '2026-03-24 00:00', '2026-03-24 09:00'],
		['a Wednesday named', '2026-03-18 17:00', '2026-03-19 00:00', '2026-03-19 09:00'],
		['a Friday named: may go on Saturday, best on Monday', '2026-03-20 12:00', '2026-03-21 00:00', '2026-03-23 09:00'],
		['a Saturday named', '2026-03-21 12:00', '2026-03-22 00:00', '2026-03-23 09:00'],
		['the eve of summer time', '2026-03-28 12:00', '2026-03-29 00:00', '2026-03-30 09:00'],
		['the eve of winter time', '2026-10-24 12:00', '2026-10-25 00:00', '2026-10-26 09:00'],
		['midnight belongs to the day that it begins', '2026-03-18 00:00', '2026-03-19 00:00', '2026-03-19 09:00'],
		['a public holiday is nobody’s holiday', '2026-12-24 12:00', '2026-12-25 00:00', '2026-12-25 09:00'],
		['a date before the interview counts as its day', '2026-03-02 12:00', '2026-03-11 00:00', '2026-03-11 09:00'],
	])('%s', (_, named, from, due) => {
		const interview = named === undefined ? talk : {...talk, decisionBy: wall(named)};
		const step = one(plan(interview, [], talk.at, home), 'status-check');
		expect([shown(step.from), shown(step.due)]).toEqual([from, due]);
	});

	test.each([
		['Pacific/Auckland', '2026-03-19 00:00', '2026-03-20 00:00'],
		['America/Los_Angeles', '2026-03-18 00:00', '2026-03-19 00:00'],
		['Africa/Cairo', '2026-04-23 10:00', '2026-04-24 01:00'],
		['America/Sao_Paulo', '2026-03-18 23:59', '2026-03-19 00:00'],
		['Pacific/Apia', '2026-03-18 12:00', '2026-03-19 00:00'],
	])('in %s', (zone, named, from) => {
		const interview = {...talk, decisionBy: wall(named, zone)};
		expect(shown(one(plan(interview, [], talk.at, zone), 'status-check').from, zone)).toBe(from);
	});

	test('a zone that nobody knows counts as UTC', () => {
		expect(plan(talk, [], talk.at, 'Nowhere/Land')).toEqual(plan(talk, [], talk.at, 'UTC'));
	});
});

test.each([
	['two weeks after the first', '2026-04-01 15:30', '2026-04-15 15:30', '2026-04-15 15:30'],
	['by the clock too, where summer time took an hour', '2026-03-25 15:30', '2026-04-08 16:30', '2026-04-08 16:30'],
	['on Monday where that is a Saturday', '2026-04-04 08:00', '2026-04-18 08:00', '2026-04-20 09:00'],
])('the last check: %s', (_, first, from, due) => {
	const step = one(plan(talk, [note('status-check', first)], wall(first) + hour, home), 'last-check');
	expect([shown(step.from), shown(step.due)]).toEqual([from, due]);
});

test('a new date that they name moves the last check behind it', () => {
	const interview = {...talk, decisionBy: wall('2026-05-20 12:00')};
	const steps = plan(interview, [note('status-check', '2026-03-25 9:00')], wall('2026-04-20 9:00'), home);
	expect(shown(one(steps, 'last-check').from)).toBe('2026-05-21 00:00');
});

test('an article shared meanwhile counts as a contact', () => {
	const steps = plan(talk, [note('share-article', '2026-03-20 9:00')], wall('2026-03-24 9:00'), home);
	expect(shown(one(steps, 'status-check').from)).toBe('2026-04-03 10:00');
});

describe('properties', {timeout: 60_000}, () => {
	const zones = [
		'Europe/Copenhagen',
		'America/New_York',
		'Africa/Cairo',
		'Pacific/Chatham',
		'Asia/Kolkata',
		'Australia/Lord_Howe',
	];
	const moment = fc.integer({min: wall('2024-01-01 00:00'), max: wall('2027-12-31 00:00')});
	const person = fc.constantFrom(keith, priya, rita, {name: 'Priya Raman', email: ''}, {name: '', email: ''});
	const sentNote = fc.record({
		interviewId: fc.constantFrom('a', 'b'),
		to: fc.array(person, {maxLength: 3}),
		kind: fc.constantFrom(...letterKinds),
		at: moment,
		shingles: fc.constant([]),
	});
	const interview = fc.record(
		{
			id: fc.constant('a'),
			company: fc.constant('Northwind'),
			role: fc.constant(''),
			at: moment,
			people: fc.array(person, {maxLength: 4}),
			recruiter: person,
			topics: fc.constant([]),
			decisionBy: moment,
			handwritten: fc.boolean(),
			skipped: fc.subarray(['status-check', 'last-check', 'move-on', 'thank-you:keith@northwind.example']),
			outcome: fc.record({kind: fc.constantFrom('no' as const, 'offer' as const, 'moved-on' as const), at: moment}),
		},
		{requiredKeys: ['id', 'company', 'role', 'at', 'people', 'topics']},
	);
	const course = fc.tuple(interview, fc.array(sentNote, {maxLength: 6}), moment, fc.constantFrom(...zones));
	const contacts: Step['kind'][] = ['status-check', 'last-check', 'keep-in-touch'];
	const isOpen = (step: Step) => step.state !== 'done' && step.state !== 'skipped';
	const holds = (property: (steps: Step[], ...rest: [Interview, SentNote[], number, string]) => void) =>
		fc.assert(
			fc.property(course, ([talked, sent, now, zone]) =>
				property(plan(talked, sent, now, zone), talked, sent, now, zone),
			),
			{numRuns: 700},
		);

	test('never two contacts within the pause', () =>
		holds((steps, _, sent) => {
			const made = sent
				.filter(each => each.interviewId === 'a' && contacts.includes(each.kind as never))
				.map(each => each.at);
			const planned = steps.filter(step => contacts.includes(step.kind) && isOpen(step));
			for (const [index, step] of planned.entries()) {
				for (const at of [...made, ...planned.slice(0, index).map(before => before.from)]) {
					expect(step.from - at).toBeGreaterThanOrEqual(pauseDays * day);
				}
			}
		}));

	test('never a step after move on, and one way to end at most', () =>
		holds(steps => {
			const index = steps.findIndex(step => step.kind === 'move-on');
			expect(index === -1 || index === steps.length - 1).toBe(true);
			const end = steps[index];
			if (end && isOpen(end)) {
				expect(steps.filter(isOpen).every(step => step.from <= end.from)).toBe(true);
			}
		}));

	test('never anything asked before the named date is over', () =>
		holds((steps, {decisionBy = Number.NEGATIVE_INFINITY}) => {
			for (const step of steps.filter(each => isOpen(each) && each.kind.endsWith('check'))) {
				expect(step.from).toBeGreaterThan(decisionBy);
			}
		}));

	test('due is never before from, and the state follows the clock', () =>
		holds((steps, _, _sent, now) => {
			for (const step of steps) {
				expect(step.due).toBeGreaterThanOrEqual(step.from);
				expect(step.state === 'ahead' ? now < step.from : !isOpen(step) || now >= step.from).toBe(true);
			}
		}));

	test('each step has a key of its own, and the order of the notes does not matter', () =>
		holds((steps, talked, sent, now, zone) => {
			expect(new Set(steps.map(stepKey)).size).toBe(steps.length);
			expect(plan(talked, sent.toReversed(), now, zone).map(stepKey)).toEqual(steps.map(stepKey));
		}));

	test('an open check never falls on a weekend unless the pause ends there', () =>
		holds((steps, _, _sent, _now, zone) => {
			for (const step of steps.filter(each => isOpen(each) && each.due !== each.from && each.kind.endsWith('check'))) {
				expect(new Intl.DateTimeFormat('en', {timeZone: zone, weekday: 'short'}).format(step.due)).not.toMatch(
					/^S[au]/,
				);
			}
		}));
});

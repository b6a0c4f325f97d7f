import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type Interview, isWaiting, type LetterKind, plan, type SentNote} from '../../interviews/index.ts';
import {check, draftOf, type Situation} from '../index.ts';

const hour = 3_600_000;
const day = 24 * hour;
/** Noon on the day before Europe's clocks go forward in 2026. */
const at = Date.UTC(2026, 2, 28, 11);
const interview: Interview = {id: '1', company: 'Drayton Mill', role: 'Fitter', at, people: [], topics: []};
const zone = 'Europe/Copenhagen';
const draft = draftOf({body: 'You hoped to decide by Friday. Where are you with the fitter position?'});
const undated = draftOf({body: 'Where are you with the fitter position?'});
const sent = (days: number, kind: LetterKind = 'status-check', interviewId = '1'): SentNote => ({
	interviewId,
	to: [],
	kind,
	at: at + days * day,
	shingles: [],
});

const findings = (situation: Partial<Situation>, letter: LetterKind = 'status-check', written = draft) =>
	check(written, {letter, interview, zone, ...situation}).filter(({rule}) => rule === 'cadence');

const messages = (situation: Partial<Situation>, letter: LetterKind = 'status-check'): string[] =>
	findings(situation, letter).map(({message}) => message.slice(0, 22));

const due = {...interview, decisionBy: at + 10 * day};

test.each<[string, Partial<Situation>, string]>([
	['on the eve of the date', {now: due.decisionBy - 14 * hour, interview: due}, 'The date they named is'],
	['in its morning', {now: due.decisionBy - 3 * hour, interview: due}, 'Today is the date they'],
	['an hour after its noon', {now: due.decisionBy + hour, interview: due}, 'Today is the date they'],
	['in its evening', {now: due.decisionBy + 8 * hour, interview: due}, 'Today is the date they'],
	['a day after the interview', {now: at + day, interview: due}, 'The date they named is'],
	['a day after the last check', {now: at + 15 * day, sent: [sent(14)]}, 'You asked less than tw'],
	['thirteen days after it', {now: at + 27 * day, sent: [sent(14)]}, 'You asked less than tw'],
	[
		'soon after a check, the date behind',
		{now: at + 12 * day, interview: due, sent: [sent(11)]},
		'You asked less than tw',
	],
	['the third time', {now: at + 90 * day, sent: [sent(14), sent(30)]}, 'You have asked twice a'],
	['the third time, too soon', {now: at + 31 * day, sent: [sent(14), sent(30)]}, 'You have asked twice a'],
	['the fourth time', {now: at + 90 * day, sent: [sent(1), sent(2), sent(3)]}, 'You have asked twice a'],
	['after a second check', {now: at + 50 * day, sent: [sent(30, 'second-status-check')]}, 'You have asked twice a'],
	['after an article', {now: at + 22 * day, sent: [sent(20, 'share-article')]}, 'You wrote to them less'],
	[
		'after a word of keeping in touch',
		{now: at + 22 * day, sent: [sent(20, 'keep-in-touch')]},
		'You wrote to them less',
	],
	['soon after two on one day', {now: at + 21 * day, sent: [sent(20), sent(20 + 1 / 24)]}, 'You asked less than tw'],
	['notes in any order', {now: at + 31 * day, sent: [sent(30), sent(1)]}, 'You have asked twice a'],
])('flags a check sent %s', (_, situation, start) => {
	expect(messages(situation)).toEqual([start]);
	expect(messages(situation, 'second-status-check')).toEqual([start]);
});

test.each<[string, Partial<Situation>]>([
	['no clock', {interview: due, sent: [sent(1)]}],
	['the day of the date over', {now: due.decisionBy + 12 * hour, interview: due}],
	['a date from before the talk', {now: at + hour, interview: {...interview, decisionBy: at - 5 * day}}],
	['a date that only the letter names', {now: at + 5 * day}],
	['a talk that is still to come', {now: at - day}],
	['two asked on one day, two weeks ago', {now: at + 35 * day, sent: [sent(20), sent(20 + 1 / 24)]}],
	['an article two weeks ago', {now: at + 35 * day, sent: [sent(20, 'share-article')]}],
	['two weeks after the last check', {now: at + 28 * day, sent: [sent(14)]}],
	['two weeks later, in the morning', {now: at + 28 * day - 4 * hour, sent: [sent(14)]}],
	['two weeks with an hour lost to summer time', {now: at + 14 * day - hour, sent: [sent(0)]}],
	['a thank-you just sent', {now: at + 2 * day, sent: [sent(1, 'thank-you')]}],
	['a handwritten note just sent', {now: at + 2 * day, sent: [sent(1, 'handwritten')]}],
	[
		'checks after another interview',
		{now: at + 20 * day, sent: [sent(18, 'status-check', '2'), sent(19, 'status-check', '2')]},
	],
])('passes a check with %s', (_, situation) => {
	expect(messages(situation)).toEqual([]);
});

test('without an entry in the log, notes to the same people count', () => {
	const to = [{name: 'Ann', email: 'ann@drayton.example'}];
	const note = {...sent(0), interviewId: 'gone', to};
	const found = (draftTo: typeof to) =>
		check({...draft, to: draftTo}, {letter: 'status-check', now: at + day, sent: [note]}).filter(
			({rule}) => rule === 'cadence',
		);
	expect(found([{name: '', email: 'ANN@drayton.example'}])).toHaveLength(1);
	expect(found([{name: '', email: 'bob@drayton.example'}])).toHaveLength(0);
});

test.each<[LetterKind, SentNote[], number, string[]]>([
	['share-article', [sent(20)], 22, ['You wrote to them less']],
	['keep-in-touch', [sent(20)], 22, ['You wrote to them less']],
	['share-article', [sent(20, 'rejection-reply')], 22, ['You wrote to them less']],
	['share-article', [sent(20)], 35, []],
	['share-article', [sent(20), sent(40)], 60, []],
	['share-article', [sent(20, 'thank-you')], 22, []],
	['rejection-reply', [sent(20)], 22, []],
	['thank-you', [sent(20)], 22, []],
	['linkedin', [sent(20)], 22, []],
])('%s after %j, on day %i', (letter, notes, days, expected) => {
	expect(messages({now: at + days * day, sent: notes, interview: due}, letter)).toEqual(expected);
});

test.each([
	[3, undated, ['hint']],
	[13, undated, ['hint']],
	[14, undated, []],
	[3, draft, []],
])('no date in the log, %i days after the talk', (days, written, levels) => {
	expect(findings({now: at + days * day}, 'status-check', written).map(({level}) => level)).toEqual(levels);
});

test.each([
	['Pacific/Auckland', '2026-03-20T12:00+13:00', '2026-03-20T23:59+13:00', '2026-03-21T00:00+13:00'],
	['America/Los_Angeles', '2026-03-20T12:00-07:00', '2026-03-20T20:00-07:00', '2026-03-21T00:00-07:00'],
	[
		'Europe/Copenhagen, on the eve of summer time',
		'2026-03-28T12:00+01:00',
		'2026-03-28T23:59+01:00',
		'2026-03-29T00:00+01:00',
	],
	[
		'Europe/Copenhagen, as summer time begins',
		'2026-03-29T12:00+02:00',
		'2026-03-29T23:59+02:00',
		'2026-03-30T00:00+02:00',
	],
	['Europe/Copenhagen, as it ends', '2026-10-25T12:00+01:00', '2026-10-25T23:59+01:00', '2026-10-26T00:00+01:00'],
	['Nowhere/Land', '2026-03-20T12:00Z', '2026-03-20T23:59Z', '2026-03-21T00:00Z'],
])('the day after the date, in %s', (where, noon, before, after) => {
	const around = {zone: where.split(',')[0] ?? '', interview: {...interview, at: 0, decisionBy: Date.parse(noon)}};
	const levels = (now: number) => findings({...around, now}).map(({level}) => level);
	expect(levels(Date.parse(before) - 2 * day)).toEqual(['warn']);
	expect(levels(Date.parse(before))).toEqual(['hint']);
	expect(levels(Date.parse(after))).toEqual([]);
});

test.each([
	['noon in Copenhagen', '2026-03-20T12:00+01:00', '2026-03-20T23:59+01:00', '2026-03-21T00:00+01:00'],
	['noon in Los Angeles', '2026-03-20T12:00-07:00', '2026-03-20T20:00-07:00', '2026-03-21T00:00-07:00'],
	['noon in Auckland', '2026-03-20T12:00+13:00', '2026-03-20T20:00+13:00', '2026-03-21T00:00+13:00'],
	['five in the afternoon', '2026-03-20T17:00-08:00', '2026-03-20T23:00-08:00', '2026-03-21T09:00-08:00'],
	['the last minute', '2026-03-20T23:59-08:00', '2026-03-20T23:00-08:00', '2026-03-21T00:00-08:00'],
])('the day after the date, where no zone is known: %s', (_, date, before, after) => {
	const known = {letter: 'status-check' as const, interview: {...interview, at: 0, decisionBy: Date.parse(date)}};
	const found = (now: string) =>
		check(draft, {...known, now: Date.parse(now)}).filter(({rule}) => rule === 'cadence').length;
	expect([found(before), found(after)]).toEqual([1, 0]);
});

test('a moment that no calendar knows has an answer', () => {
	for (const far of [1e300, -1e300, 8.64e15, -8.64e15]) {
		expect(() => messages({now: far, interview: {...interview, at: far, decisionBy: far}})).not.toThrow();
		expect(() => messages({now: far, interview: {...interview, at: far}})).not.toThrow();
	}
});

test('the plan and the rule agree', () => {
	const kinds = ['status-check', 'second-status-check', 'share-article', 'keep-in-touch', 'thank-you'] as const;
	const hours = fc.integer({min: 0, max: 90 * 24});
	const notes = fc.array(fc.record({kind: fc.constantFrom(...kinds), hours}), {maxLength: 4});
	const zones = fc.constantFrom(
		'Europe/Copenhagen',
		'America/Los_Angeles',
		'Pacific/Auckland',
		'Pacific/Chatham',
		'UTC',
	);
	fc.assert(
		fc.property(fc.option(hours), notes, hours, zones, (named, written, later, where) => {
			const now = at + later * hour;
			const talk = named === null ? interview : {...interview, decisionBy: at + named * hour};
			const before = written.map(note => sent(note.hours / 24, note.kind)).filter(note => note.at <= now);
			const steps = plan(talk, before, now, where).filter(({kind}) => kind.endsWith('-check'));
			const open = steps.find(({state}) => state !== 'done');
			const found = findings({now, interview: talk, sent: before, zone: where}, 'status-check', undated);
			if (open === undefined) {
				expect(found.map(({message}) => message.slice(0, 22))).toEqual(['You have asked twice a']);
			} else if (isWaiting(open)) {
				expect(found).toEqual([]);
			} else if (open.from > now + 13 * hour) {
				expect(found).toHaveLength(1);
			}
		}),
		{numRuns: 1_000},
	);
});

import {describe, expect, test} from 'vitest';
import {afterSnooze, afterTakingUp, afterTelling, agenda, type Reminders} from './reminders.ts';
import type {Interview, SentNote} from './types.ts';

const hour = 3_600_000;
const day = 24 * hour;
const zone = 'UTC';
/** Tuesday 10 March 2026, 14:00. */
const at = Date.UTC(2026, 2, 10, 14);
const keith = {name: 'Keith Smooth', email: 'keith@northwind.example'};
const talk: Interview = {id: 'a', company: 'Northwind', role: 'Data analyst', at, people: [keith], topics: []};
const article: SentNote = {interviewId: 'a', to: [keith], kind: 'share-article', at: at + 2 * day, shingles: []};
const thankYou = 'a/thank-you:keith@northwind.example';
const nothing: Reminders = {told: {}, snoozed: {}};

describe('agenda', () => {
	test('an empty log has no next moment', () => {
		expect(agenda([], [], nothing, at, zone)).toEqual({waiting: [], untold: []});
	});

	test.each<[string, number, string[]]>([
		['the moment before it is due', hour - 1, []],
		['the moment that it is due', hour, [thankYou]],
		['a month later', hour + 30 * day, [thankYou, 'a/status-check']],
		['more than a month later', hour + 30 * day + 1, ['a/status-check']],
	])('%s', (_, later, expected) => {
		expect(agenda([talk], [], nothing, at + later, zone).waiting.map(({key}) => key)).toEqual(expected);
	});

	test.each<[string, Partial<Interview>, readonly SentNote[], number]>([
		['rests after four months', {}, [], 0],
		['rests whatever comes of another', {}, [{...article, interviewId: 'b'}], 0],
		['is awake where the named date came later', {decisionBy: at + 2 * day}, [], 1],
		['is awake where the answer came later', {outcome: {kind: 'no', at: at + 2 * day}}, [], 1],
		['is awake where a letter went out later', {}, [article], 1],
	])('an interview %s', (_, more, sent, count) => {
		const later = at + 110 * day;
		const snoozed = {[thankYou]: later, 'a/keep-in-touch': later};
		const {waiting} = agenda([{...talk, ...more}], sent, {told: {}, snoozed}, at + 120 * day + 1, zone);
		expect(waiting).toHaveLength(count);
	});

	test.each<[string, number, string[]]>([
		['moved by a day at most is not told of again', at + hour - day, []],
		['moved by more than a day is told of again', at + hour - day - 1, [thankYou]],
	])('a step that was %s', (_, told, expected) => {
		const {untold} = agenda([talk], [], {told: {[thankYou]: told}, snoozed: {}}, at + 2 * hour, zone);
		expect(untold.map(({key}) => key)).toEqual(expected);
	});

	test('what is done is no reason to look again', () => {
		const skipped = ['status-check', 'last-check', 'move-on'];
		const snoozed = {[thankYou]: at + 5 * day};
		const done = agenda([{...talk, skipped}], [{...article, kind: 'thank-you', at}], {told: {}, snoozed}, at, zone);
		expect(done).toEqual({waiting: [], untold: []});
	});
});

test('what was said of a step is remembered while it is open, and forgotten when it is done', () => {
	const before = {told: {'gone/move-on': at}, snoozed: {[thankYou]: at, 'gone/move-on': at}};
	const clock = {now: at + 2 * hour, zone};
	const {untold} = agenda([talk], [], before, clock.now, zone);
	const after = afterTelling([talk], [], before, untold, clock);
	expect(after).toEqual({told: {[thankYou]: at + hour}, snoozed: {[thankYou]: at}});
	expect(afterTelling([talk], [{...article, kind: 'thank-you'}], after, [], clock)).toEqual(nothing);
});

test('a step that was put off and is taken up again waits at once, and is not told again', () => {
	const now = at + 2 * hour;
	const told = afterTelling([talk], [], nothing, agenda([talk], [], nothing, now, zone).untold, {now, zone});
	const after = afterTakingUp(afterSnooze(told, thankYou, at + 5 * day), thankYou, now);
	const {waiting, untold} = agenda([talk], [], after, now, zone);
	expect([waiting.map(({key}) => key), untold]).toEqual([[thankYou], []]);
});

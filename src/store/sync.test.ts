import '../../test/no-browser.ts';
import {describe, expect, test} from 'vitest';
import {parseRecords} from './records.ts';
import {difference, merge, ownParts, parseSynced, type SyncedPart, takeIn, withinLimits} from './sync.ts';

const day = 24 * 3_600_000;
const now = 1_773_000_000_000;
const talk = {id: 'a', company: 'Northwind', role: '', at: 5, people: [], topics: []};
const note = {interviewId: 'a', to: [], kind: 'thank-you', at: 6, shingles: [1, 2]};
const mine = {id: 'mine', kind: 'thank-you', title: 'Mine', subject: '', body: 'Dear', source: ''};

test('of what is stored, skeletons, settings and the log are exchanged, without fingerprints', () => {
	const raw = {
		settings: {writerName: 'Ana Silva'},
		skeletons: {own: [mine], order: ['mine'], removed: []},
		interviews: [talk],
		sent: [note],
		reminders: {told: {'a/thank-you': 5}, snoozed: {}},
		machine: {salt: 7, sync: true, unsynced: 0},
		stamps: {'interviews:a': 3, 'interviews:gone': 4, 'reminders:': 5, 'machine:': 6},
	};
	expect(Object.fromEntries(ownParts(raw))).toEqual({
		'settings:': {at: 0, value: parseRecords(raw).settings},
		'skeletons:': {at: 0, value: {order: ['mine'], removed: []}},
		'skeletons:mine': {at: 0, value: mine},
		'interviews:a': {at: 3, value: talk},
		'interviews:gone': {at: 4},
		'sent:a thank-you 6': {at: 0, value: {...note, shingles: []}},
	});
});

test('what another machine has changed is taken in, and what is not exchanged of a note stays', () => {
	const other = new Map<string, SyncedPart>([
		['skeletons:mine', {at: 9, value: mine}],
		['sent:b thank-you 7', {at: 9, value: {...note, interviewId: 'b', at: 7, shingles: []}}],
	]);
	const written = takeIn({sent: [note]}, other);
	expect(written).toEqual({
		skeletons: {own: [mine], order: [], removed: []},
		sent: [note, {...note, interviewId: 'b', at: 7, shingles: []}],
		stamps: {'skeletons:mine': 9, 'sent:b thank-you 7': 9},
	});
	expect(takeIn({sent: [note], ...written}, other)).toEqual({});
});

/** A part that takes so many bytes together with its key. */
const sized = (key: string, bytes: number, at = now): [string, SyncedPart] => {
	const empty = new TextEncoder().encode(key + JSON.stringify({at, value: ''})).length;
	return [key, {at, value: 'x'.repeat(bytes - empty)}];
};
const list = (count: number, bytes: number) =>
	Array.from({length: count}, (_, index) => sized(`${100 + index}`, bytes));

describe('of what there is, as much is kept as the browser has room for', () => {
	test.each<[string, [string, SyncedPart][], number, number]>([
		['a part as large as may be', [sized('a', 8_000)], 1, 0],
		['a part that is too large', [sized('a', 8_001), sized('b', 50)], 1, 1],
		['letters of more than a byte', [['a', {at: now, value: 'ж'.repeat(4_000)}]], 0, 1],
		['as many parts as may be', list(500, 100), 500, 0],
		['too many parts', list(501, 100), 500, 1],
		['as much in all as may be', list(19, 5_000), 19, 0],
		['too much in all', [...list(19, 5_000), sized('a', 50)], 19, 1],
		['a smaller one where a larger has no room', [...list(18, 5_000), sized('a', 5_001), sized('b', 50)], 19, 1],
		['a removal of the last 90 days', [['a', {at: now - 90 * day + 1}]], 1, 0],
		['a removal before that, which nobody misses', [['a', {at: now - 90 * day}]], 0, 0],
		['an entry of any age', [['a', {at: 0, value: 1}]], 1, 0],
	])('%s', (_, parts, kept, left) => {
		const found = withinLimits(new Map(parts), new Map(), now);
		expect([found.kept.size, found.left]).toEqual([kept, left]);
	});

	test.each<[string, [string, SyncedPart][], number, number]>([
		['bytes', list(19, 5_000), 18, 4_000],
		['a place', list(500, 100), 499, 60],
	])('what a later version wrote takes %s of it', (_, parts, kept, bytes) => {
		const part = {at: now, value: {later: 'x'.repeat(bytes)}};
		const {strange, taken} = parseSynced({'interviews:later': part});
		expect([strange.size, taken]).toEqual([1, [bytes + 57]]);
		expect(withinLimits(new Map(parts), new Map(), now, taken).kept.size).toBe(kept);
	});

	test('the latest come first', () => {
		const parts = [sized('old', 8_000, now - 2), ...list(11, 8_000), sized('new', 8_000, now + 1)];
		expect([...withinLimits(new Map(parts), new Map(), now).kept.keys()]).toEqual([
			'new',
			...list(10, 100).map(([key]) => key),
		]);
	});
});

test.each<[string, SyncedPart, SyncedPart, SyncedPart]>([
	['the later', {at: 1, value: 'b'}, {at: 2, value: 'a'}, {at: 2, value: 'a'}],
	['the later, a removal', {at: 1, value: 'b'}, {at: 2}, {at: 2}],
	['of the same moment, the same one everywhere', {at: 1, value: 'b'}, {at: 1, value: 'a'}, {at: 1, value: 'b'}],
	['of the same moment, the one that is not removed', {at: 1}, {at: 1, value: 'a'}, {at: 1, value: 'a'}],
])('of two states of a part stands %s', (_, one, other, expected) => {
	expect(merge(new Map([['a', one]]), new Map([['a', other]])).get('a')).toEqual(expected);
	expect(merge(new Map([['a', other]]), new Map([['a', one]])).get('a')).toEqual(expected);
});

test('only what differs is written to the browser’s sync, and what is not kept is removed', () => {
	const there = new Map<string, SyncedPart>([
		['same', {at: 1, value: 'a'}],
		['later', {at: 1, value: 'a'}],
		['other', {at: 1, value: 'a'}],
		['gone', {at: 1, value: 'a'}],
	]);
	const kept = new Map<string, SyncedPart>([
		['same', {at: 1, value: 'a'}],
		['later', {at: 2, value: 'a'}],
		['other', {at: 1, value: 'b'}],
		['new', {at: 1}],
	]);
	expect(difference({parts: there, strange: new Map()}, kept)).toEqual({
		write: {later: {at: 2, value: 'a'}, other: {at: 1, value: 'b'}, new: {at: 1}},
		remove: ['gone'],
	});
});

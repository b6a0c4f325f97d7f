import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Finding} from '../checker/index.ts';
import {changeBetween, withChange} from './check-change.ts';
import type {CheckedLetter} from './letter-check.ts';

const texts = fc.array(fc.constantFrom('one', 'two', 'three'), {maxLength: 6});
const fixes = fc.array(fc.record({label: fc.constantFrom('Go', 'Stay'), replacement: fc.constantFrom('', 'Keith')}), {
	maxLength: 2,
});
const said = {
	rule: fc.constantFrom('placeholder' as const, 'length' as const),
	level: fc.constantFrom('stop' as const, 'hint' as const),
	message: fc.constantFrom('A blank is left.', 'The letter is long.'),
	why: fc.constantFrom('It shows.', 'It tires.'),
	source: fc.constant('T4'),
	fixes,
};
const place = (fields: readonly ('to' | 'subject' | 'body')[]) =>
	fc
		.tuple(fc.constantFrom(...fields), fc.nat(60), fc.nat(9))
		.map(([field, start, length]) => ({field, start, end: start + length}));
const outer = fc.oneof(fc.record(said), fc.record({...said, at: place(['to', 'subject'])}));
const inner = fc.record({...said, at: place(['body'])});

/** A check as the checker gives it: what is in the body comes last, in the order of the text. */
const checks: fc.Arbitrary<CheckedLetter> = fc.record({
	isAwake: fc.boolean(),
	kind: fc.constantFrom('thank-you' as const, 'other' as const),
	rules: fc.constant([]),
	knowsNames: fc.boolean(),
	words: texts,
	sentences: texts,
	findings: fc
		.tuple(fc.array(outer, {maxLength: 3}), fc.array(inner, {maxLength: 8}))
		.map(([first, last]): Finding[] => [...first, ...last.sort((a, b) => a.at.start - b.at.start)]),
});

test('a check and what differs from it make the next check, whatever the two are', () => {
	fc.assert(
		fc.property(checks, checks, (before, after) => {
			const sent = JSON.parse(JSON.stringify(changeBetween(before, after)));
			expect(withChange(before, sent)).toEqual(after);
		}),
		{numRuns: 2_000},
	);
});

const blank = (start: number): Finding => ({
	rule: 'placeholder',
	level: 'stop',
	message: 'A blank is left.',
	why: 'It shows.',
	source: 'T4',
	at: {field: 'body', start, end: start + 5},
	fixes: [],
});
const checked = (places: readonly number[]): CheckedLetter => ({
	isAwake: true,
	kind: 'thank-you',
	rules: [],
	knowsNames: true,
	words: ['pump'],
	sentences: [],
	findings: places.map(blank),
});

test('of many findings only the new one is told, and how far those after it have moved', () => {
	const places = Array.from({length: 400}, (_, index) => index * 10);
	const after = [...places.slice(0, 200), 1_999, ...places.slice(200).map(start => start + 6)];
	const {words, findings} = changeBetween(checked(places), checked(after));
	expect(findings).toEqual([
		{from: 0, count: 200, shift: 0},
		{fresh: [blank(1_999)]},
		{from: 200, count: 200, shift: 6},
	]);
	expect(words).toEqual([{from: 0, count: 1, shift: 0}]);
});

test('one that changed at the start and one at the end do not make all the others news', () => {
	const long = (start: number, words: number): Finding => ({...blank(start), message: `It has ${words} words.`});
	const places = Array.from({length: 400}, (_, index) => 7 + index * 10);
	const before = {...checked([]), findings: [long(0, 900), ...places.map(blank), long(5_000, 900)]};
	const after = {...checked([]), findings: [long(0, 901), ...places.map(start => blank(start + 4)), long(5_000, 901)]};
	expect(changeBetween(before, after).findings).toEqual([
		{fresh: [long(0, 901)]},
		{from: 1, count: 400, shift: 4},
		{fresh: [long(5_000, 901)]},
	]);
});

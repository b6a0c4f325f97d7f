import fc from 'fast-check';
import {expect, test} from 'vitest';
import {emptyShelf} from '../skeletons/index.ts';
import {longest, parseShelf} from './parse-shelf.ts';

const mine = {
	id: 'mine',
	kind: 'thank-you',
	title: 'Mine',
	subject: 'S',
	body: 'Dear {{first name}}',
	source: '',
} as const;

test.each<[string, unknown, unknown]>([
	['nothing', undefined, emptyShelf],
	['a number', 7, emptyShelf],
	['an empty record', {}, emptyShelf],
	[
		'a whole shelf',
		{own: [mine], order: ['mine', 'a'], removed: ['a']},
		{own: [mine], order: ['mine', 'a'], removed: ['a']},
	],
	['no lists', {own: 'x', order: {}, removed: null}, emptyShelf],
	[
		'entries that are none',
		{own: [null, 3, {}, {id: ''}, {id: 'x'}, mine], order: [1, 'a', 'a'], removed: [{}]},
		{own: [mine], order: ['a'], removed: []},
	],
	['one id twice', {own: [mine, {...mine, title: 'Other'}]}, {...emptyShelf, own: [mine]}],
	['a kind of later days', {own: [{...mine, kind: 'fax'}]}, {...emptyShelf, own: [{...mine, kind: 'other'}]}],
	[
		'parts missing',
		{own: [{id: 'mine', body: 'x'}]},
		{...emptyShelf, own: [{id: 'mine', kind: 'other', title: '', subject: '', body: 'x', source: ''}]},
	],
])('a shelf made of %s', (_, raw, expected) => {
	expect(parseShelf(raw)).toEqual(expected);
});

test('a shelf is made of anything, and parsing it again changes nothing', () => {
	const raw = fc.record({
		own: fc.array(fc.oneof(fc.anything(), fc.record({id: fc.string(), title: fc.anything(), body: fc.anything()}))),
		order: fc.anything(),
		removed: fc.anything(),
	});
	fc.assert(
		fc.property(fc.oneof(fc.anything(), raw), value => {
			const shelf = parseShelf(value);
			expect(parseShelf(JSON.parse(JSON.stringify(shelf)))).toEqual(shelf);
		}),
	);
});

test('what is too long is cut', () => {
	const [own] = parseShelf({own: [{...mine, body: 'x'.repeat(longest.body + 1)}]}).own;
	expect(own?.body).toHaveLength(longest.body);
});

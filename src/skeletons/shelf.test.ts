import fc from 'fast-check';
import {expect, test} from 'vitest';
import {changed, emptyShelf, onOffer, type Shelf, type ShelfChange} from './shelf.ts';
import type {Skeleton} from './skeleton.ts';

const skeleton = (id: string, body = id): Skeleton => ({
	id,
	kind: 'thank-you',
	title: id,
	subject: '',
	body,
	source: '',
});
const builtIn = ['a', 'b', 'c'].map(id => skeleton(id));

const after = (...changes: ShelfChange[]): Shelf =>
	changes.reduce((shelf, change) => changed(shelf, builtIn, change), emptyShelf);

const offered = (shelf: Shelf) => onOffer(shelf, builtIn).map(({id, body}) => (id === body ? id : `${id}=${body}`));

test.each<[string, ShelfChange[], string[]]>([
	['nothing changed', [], ['a', 'b', 'c']],
	['an own one comes last', [{do: 'save', skeleton: skeleton('mine')}], ['a', 'b', 'c', 'mine']],
	['an edited built-in keeps its place', [{do: 'save', skeleton: skeleton('b', 'other')}], ['a', 'b=other', 'c']],
	[
		'a second edit takes the place of the first',
		[
			{do: 'save', skeleton: skeleton('b', 'x')},
			{do: 'save', skeleton: skeleton('b', 'y')},
		],
		['a', 'b=y', 'c'],
	],
	[
		'an edited one is what it was',
		[
			{do: 'save', skeleton: skeleton('b', 'x')},
			{do: 'reset', id: 'b'},
		],
		['a', 'b', 'c'],
	],
	['a built-in is taken off', [{do: 'remove', id: 'b'}], ['a', 'c']],
	['and brought back', [{do: 'remove', id: 'b'}, {do: 'remove', id: 'a'}, {do: 'restore'}], ['a', 'b', 'c']],
	[
		'an edited built-in is taken off whole',
		[{do: 'save', skeleton: skeleton('b', 'x')}, {do: 'remove', id: 'b'}, {do: 'restore'}],
		['a', 'b', 'c'],
	],
	[
		'a removal is taken back',
		[
			{do: 'remove', id: 'a'},
			{do: 'put back', id: 'a', before: 'b'},
		],
		['a', 'b', 'c'],
	],
	[
		'that of an own one too',
		[
			{do: 'save', skeleton: skeleton('m')},
			{do: 'move', id: 'm', before: 'b'},
			{do: 'remove', id: 'm'},
			{do: 'put back', id: 'm', skeleton: skeleton('m'), before: 'b'},
		],
		['a', 'm', 'b', 'c'],
	],
	['moved to the front', [{do: 'move', id: 'c', before: 'a'}], ['c', 'a', 'b']],
	['moved to the end', [{do: 'move', id: 'a'}], ['b', 'c', 'a']],
	['moved before what is gone', [{do: 'move', id: 'a', before: 'gone'}], ['b', 'c', 'a']],
	[
		'moved, then another is added',
		[
			{do: 'move', id: 'c', before: 'a'},
			{do: 'save', skeleton: skeleton('m')},
		],
		['c', 'a', 'b', 'm'],
	],
	['removing what is not there', [{do: 'remove', id: 'gone'}], ['a', 'b', 'c']],
	['an import', [{do: 'import', skeletons: [skeleton('m'), skeleton('n')]}], ['a', 'b', 'c', 'm', 'n']],
	[
		'an import of what is there',
		[
			{do: 'save', skeleton: skeleton('m')},
			{do: 'import', skeletons: [skeleton('m'), skeleton('a')]},
		],
		['a', 'b', 'c', 'm'],
	],
	[
		'an import writes nothing of the user’s over',
		[
			{do: 'save', skeleton: skeleton('m', 'mine')},
			{do: 'import', skeletons: [skeleton('m', 'theirs')]},
		],
		['a', 'b', 'c', 'm=mine', 'm-2=theirs'],
	],
	['an import of an edited built-in', [{do: 'import', skeletons: [skeleton('b', 'edited')]}], ['a', 'b=edited', 'c']],
	[
		'an import of an edited built-in that the user edited too',
		[
			{do: 'save', skeleton: skeleton('b', 'mine')},
			{do: 'import', skeletons: [skeleton('b', 'theirs')]},
		],
		['a', 'b=mine', 'c', 'b-2=theirs'],
	],
	[
		'an import of an edited built-in that was taken off',
		[
			{do: 'remove', id: 'b'},
			{do: 'import', skeletons: [skeleton('b', 'edited')]},
		],
		['a', 'b=edited', 'c'],
	],
	[
		'the same import twice',
		[
			{do: 'import', skeletons: [skeleton('b', 'x'), skeleton('m')]},
			{do: 'import', skeletons: [skeleton('b', 'x'), skeleton('m')]},
		],
		['a', 'b=x', 'c', 'm'],
	],
])('%s', (_, changes, expected) => {
	expect(offered(after(...changes))).toEqual(expected);
});

const id = fc.constantFrom('a', 'b', 'c', 'm', 'n');
const anySkeleton = fc.tuple(id, fc.constantFrom('x', 'y')).map(([each, body]) => skeleton(each, body));
const before = fc.option(id, {nil: undefined}).map(each => (each === undefined ? {} : {before: each}));
const change: fc.Arbitrary<ShelfChange> = fc.oneof(
	anySkeleton.map(each => ({do: 'save', skeleton: each}) as const),
	anySkeleton.map(each => ({do: 'save', skeleton: each, parts: ['body']}) as const),
	id.map(each => ({do: 'remove', id: each}) as const),
	id.map(each => ({do: 'reset', id: each}) as const),
	fc.tuple(id, before).map(([each, place]) => ({do: 'move', id: each, ...place}) as const),
	fc.constant({do: 'restore'} as const),
	fc.array(anySkeleton, {maxLength: 3}).map(each => ({do: 'import', skeletons: each}) as const),
);

test('two windows change parts of one skeleton, and neither writes over the other’s', () => {
	const mine = {...skeleton('b', 'old'), title: 'Mine'};
	const theirs = {...skeleton('b', 'theirs'), kind: 'other'} as const;
	const shelf = after(
		{do: 'save', skeleton: mine, parts: ['title']},
		{do: 'save', skeleton: theirs, parts: ['body', 'kind']},
	);
	expect(shelf.own).toEqual([{...skeleton('b', 'theirs'), kind: 'other', title: 'Mine'}]);
});

test('a part of a skeleton that another window has removed brings it back whole', () => {
	const shelf = after({do: 'remove', id: 'm'}, {do: 'save', skeleton: skeleton('m', 'mine'), parts: ['title']});
	expect(shelf.own).toEqual([skeleton('m', 'mine')]);
});

test('whatever is changed, each is on offer once, and restoring brings every built-in back', () => {
	fc.assert(
		fc.property(fc.array(change), changes => {
			const shelf = after(...changes);
			const ids = onOffer(shelf, builtIn).map(each => each.id);
			expect(new Set(ids).size).toBe(ids.length);
			const restored = onOffer(changed(shelf, builtIn, {do: 'restore'}), builtIn).map(each => each.id);
			expect(restored).toEqual(expect.arrayContaining(['a', 'b', 'c']));
		}),
	);
});

test('a removal taken back leaves everything as it was', () => {
	fc.assert(
		fc.property(fc.array(change), fc.nat(), (changes, pick) => {
			const shelf = after(...changes);
			const there = onOffer(shelf, builtIn);
			const index = pick % Math.max(there.length, 1);
			const gone = there[index];
			fc.pre(gone !== undefined);
			const next = there[index + 1];
			const removed = changed(shelf, builtIn, {do: 'remove', id: gone!.id});
			const own = shelf.own.find(each => each.id === gone!.id);
			const back = changed(removed, builtIn, {
				do: 'put back',
				id: gone!.id,
				...(own && {skeleton: own}),
				...(next && {before: next.id}),
			});
			expect(onOffer(back, builtIn)).toEqual(there);
		}),
	);
});

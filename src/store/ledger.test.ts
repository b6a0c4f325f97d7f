import '../../test/no-browser.ts';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type MemoryArea, memoryArea} from '../../test/memory-area.ts';
import type {Interview} from '../interviews/index.ts';
import type {Skeleton} from '../skeletons/index.ts';
import {fullMessage, type Ledger, openLedger, tidy} from './ledger.ts';
import {longest} from './parse-shelf.ts';

const talk = (id: string, company = 'Northwind'): Interview => ({
	id,
	company,
	role: 'Data analyst',
	at: 1_773_000_000_000,
	people: [],
	topics: [],
});

const own = (id: string, body = 'Dear {{first name}},'): Skeleton => ({
	id,
	kind: 'thank-you',
	title: 'Mine',
	subject: 'Thank you',
	body,
	source: '',
});

const add = (ledger: Ledger, id: string) => ledger.change(({interviews}) => ({interviews: [...interviews, talk(id)]}));
const ids = (area: MemoryArea): string[] => ((area.items().interviews ?? []) as Interview[]).map(({id}) => id).sort();

test('two tabs that write at once lose nothing, in 1,000 orders of events', async () => {
	await fc.assert(
		fc.asyncProperty(fc.scheduler(), fc.integer({min: 1, max: 6}), async (scheduler, count) => {
			const area = memoryArea({}, () => scheduler.schedule(Promise.resolve()));
			const ledger = openLedger(area, () => 1);
			const tabs = ['a', 'b'].map(async tab => {
				for (let index = 0; index < count; index++) {
					await scheduler.schedule(Promise.resolve(), `tab ${tab}`);
					await add(ledger, `${tab}${index}`);
				}
			});
			await scheduler.waitFor(Promise.all(tabs));
			expect(ids(area)).toHaveLength(2 * count);
		}),
		{numRuns: 1000},
	);
}, 60_000);

test('two tabs that change settings and the log in turn see each other’s changes', async () => {
	const area = memoryArea();
	const ledger = openLedger(area, () => 1);
	await Promise.all([
		ledger.change(({settings}) => ({settings: {...settings, holdSend: false}})),
		add(ledger, 'a'),
		ledger.change(({settings}) => ({settings: {...settings, writerName: 'Anna Berg'}})),
	]);
	const {settings, interviews} = await ledger.read();
	expect([settings.holdSend, settings.writerName, interviews.length]).toEqual([false, 'Anna Berg', 1]);
});

test('a worker that is stopped before or after any step loses no write that was answered, and breaks nothing', async () => {
	for (let last = 0; last < 12; last++) {
		let steps = 0;
		const area = memoryArea({}, () => (steps++ < last ? Promise.resolve() : new Promise<void>(() => undefined)));
		const answered: string[] = [];
		const dying = openLedger(area, () => 1);
		const writes = ['a', 'b', 'c', 'd', 'e'].map(id => add(dying, id).then(() => answered.push(id)));
		expect(writes).toHaveLength(5);
		for (let turn = 0; turn < 100; turn++) {
			await Promise.resolve();
		}
		const next = openLedger(memoryArea(area.items()), () => 2);
		await add(next, 'after');
		const found = (await next.read()).interviews.map(({id}) => id);
		expect(found).toEqual([...new Set([...answered, ...found])]);
		expect(found).toContain('after');
	}
});

test('a full storage is said in clear words, and the old data stay', async () => {
	const start = {interviews: [talk('a')]};
	const area = memoryArea(start, async step => {
		if (step === 'write') {
			throw new Error('Resource::kQuotaBytes quota exceeded');
		}
	});
	const ledger = openLedger(area, () => 1);
	await expect(add(ledger, 'b')).rejects.toThrow(fullMessage);
	expect(area.items()).toEqual(start);
	await expect(add(ledger, 'c')).rejects.toThrow(fullMessage);
});

test('a change that throws stops neither the next one nor the data', async () => {
	const area = memoryArea();
	const ledger = openLedger(area, () => 1);
	const thrown = ledger.change(() => {
		throw new Error('no');
	});
	await expect(thrown).rejects.toThrow('no');
	await add(ledger, 'a');
	expect(ids(area)).toEqual(['a']);
});

describe('what is damaged', () => {
	const long = 'x'.repeat(longest.body + 1);
	test.each<[string, Record<string, unknown>, unknown[]]>([
		['an entry that is none', {interviews: [talk('a'), 7]}, [7]],
		['an entry without a time', {interviews: [{...talk('a'), at: 'soon'}]}, [{...talk('a'), at: 'soon'}]],
		['a part of an entry', {interviews: [{...talk('a'), people: 'Keith'}]}, [{...talk('a'), people: 'Keith'}]],
		['a whole item', {interviews: 'lost'}, ['lost']],
		['settings', {settings: [1]}, [[1]]],
		['a skeleton without an id', {skeletons: {own: [own('x'), own('')]}}, [own('')]],
		['a skeleton that is none', {skeletons: {own: [7, own('x')]}}, [7]],
		['a second skeleton with the same id', {skeletons: {own: [own('x'), own('x', 'Hello')]}}, [own('x', 'Hello')]],
		['a skeleton that is too long', {skeletons: {own: [own('x', long)]}}, [own('x', long)]],
		['a skeleton of a later kind', {skeletons: {own: [{...own('x'), kind: 'fax'}]}}, [{...own('x'), kind: 'fax'}]],
		['a list of skeletons that is none', {skeletons: {own: 'lost', order: ['x']}}, ['lost']],
		['all skeletons', {skeletons: [own('x')]}, [[own('x')]]],
		['no skeleton', {skeletons: {own: [own('x'), {id: 'y', body: ''}], order: ['y'], removed: ['z']}}, []],
		['nothing', {interviews: [talk('a')], settings: {off: [], unknown: 1}}, []],
	])('%s is set aside with the next write, and once', async (_, start, expected) => {
		const area = memoryArea({version: 1, ...start});
		const ledger = openLedger(area, () => 5);
		await add(ledger, 'b');
		await add(ledger, 'c');
		const aside = (area.items().setAside ?? []) as {raw: unknown}[];
		expect(aside.map(({raw}) => raw)).toEqual(expected);
		expect(ids(area)).toEqual(expect.arrayContaining(['b', 'c']));
	});

	test('what is damaged later is set aside with what was before, and when', async () => {
		const area = memoryArea({version: 1, interviews: [7]});
		let now = 5;
		const ledger = openLedger(area, () => now);
		await add(ledger, 'a');
		now = 6;
		await area.write({settings: 'lost'});
		await add(ledger, 'b');
		expect(area.items().setAside).toEqual([
			{item: 'interviews', at: 5, raw: 7},
			{item: 'settings', at: 6, raw: 'lost'},
		]);
	});

	test('reading alone changes nothing', async () => {
		const area = memoryArea({interviews: [7]});
		await openLedger(area, () => 1).read();
		expect(area.items()).toEqual({interviews: [7]});
	});
});

describe('at the start', () => {
	test.each<[string, Record<string, unknown>, string[]]>([
		['nothing is there: nothing is written', {}, []],
		['all is well: nothing is written', {version: 1, interviews: [talk('a')]}, []],
		['an older version: a snapshot first', {interviews: [talk('a')]}, ['version', 'interviews', 'snapshot']],
		['a newer version: a snapshot first', {version: 9, interviews: [talk('a')]}, ['version', 'interviews', 'snapshot']],
		['damage: set aside', {version: 1, interviews: [talk('a'), {}]}, ['version', 'interviews', 'setAside', 'stamps']],
	])('%s', (_, raw, keys) => {
		expect(Object.keys(tidy(raw, 5))).toEqual(expect.arrayContaining(keys));
		if (keys.length === 0) {
			expect(tidy(raw, 5)).toEqual({});
		}
		if (keys.includes('snapshot')) {
			expect(tidy(raw, 5).snapshot).toEqual({at: 5, items: {interviews: raw.interviews}});
		}
	});

	test('whatever is stored, the tidied is tidy', () => {
		const skeleton = fc.oneof(
			fc.anything(),
			fc.record({id: fc.constantFrom('', 'a', 'b'), title: fc.anything(), kind: fc.anything(), body: fc.string()}),
		);
		const junk = fc.record(
			{
				version: fc.anything(),
				interviews: fc.anything(),
				sent: fc.anything(),
				settings: fc.anything(),
				skeletons: fc.oneof(fc.anything(), fc.record({own: fc.array(skeleton)})),
				reminders: fc.anything(),
				setAside: fc.anything(),
				snapshot: fc.anything(),
				stamps: fc.anything(),
			},
			{requiredKeys: []},
		);
		fc.assert(
			fc.property(junk, raw => {
				const tidied = {...raw, ...tidy(raw, 5)};
				expect(tidy(tidied, 6)).toEqual({});
			}),
			{numRuns: 1000},
		);
	}, 60_000);
});

test('erasing leaves nothing', async () => {
	const area = memoryArea();
	const ledger = openLedger(area, () => 1);
	await add(ledger, 'a');
	await ledger.erase();
	expect(area.items()).toEqual({});
});

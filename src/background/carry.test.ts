import '../../test/no-browser.ts';
import fc from 'fast-check';
import {expect, test, vi} from 'vitest';
import {type MemoryArea, memoryArea} from '../../test/memory-area.ts';
import type {Interview} from '../interviews/index.ts';
import {type Ledger, openLedger} from '../store/ledger.ts';
import {type Carrier, carry, makeCarrier} from './carry.ts';

const talk = (id: string, company = 'Northwind'): Interview => ({id, company, role: '', at: 5, people: [], topics: []});

/** An entry of about half a kilobyte for each topic. */
const large = (id: string, topics: number): Interview => ({
	...talk(id),
	topics: Array.from({length: topics}, (_, index) => `${index}`.padEnd(480, 'x')),
});

/** Machines that share one sync, each with a storage and a clock of its own. */
function machines(count: number) {
	let now = 1_773_000_000_000;
	const shared: MemoryArea = memoryArea();
	const all = Array.from({length: count}, () => {
		const area = memoryArea({version: 1, machine: {salt: 7, sync: true, unsynced: 0}});
		return {area, ledger: openLedger(area, () => now)};
	});
	return {
		shared,
		all,
		tick: () => {
			now += 1000;
		},
		async carryAll() {
			for (const {ledger} of [...all, ...all]) {
				await carry(ledger, shared, now);
			}
		},
	};
}

const add = (company: string, id: string) => (records: {interviews: readonly Interview[]}) => ({
	interviews: [...records.interviews.filter(each => each.id !== id), talk(id, company)],
});
const remove = (id: string) => (records: {interviews: readonly Interview[]}) => ({
	interviews: records.interviews.filter(each => each.id !== id),
});
const companies = (area: MemoryArea): string[] =>
	((area.items().interviews ?? []) as Interview[]).map(({id, company}) => `${id} ${company}`).sort();

test('what two machines added apart, both have afterwards', async () => {
	const {all, tick, carryAll} = machines(2);
	const [home, work] = all as [(typeof all)[0], (typeof all)[0]];
	await home.ledger.change(add('Northwind', 'a'));
	tick();
	await work.ledger.change(add('Brightwater', 'b'));
	await home.ledger.change(({settings}) => ({settings: {...settings, writerName: 'Anna Berg'}}));
	await carryAll();
	expect(companies(home.area)).toEqual(['a Northwind', 'b Brightwater']);
	expect(companies(work.area)).toEqual(companies(home.area));
	expect((await work.ledger.read()).settings.writerName).toBe('Anna Berg');
});

test('the later of two changes of one entry stands, and a removal counts as a change', async () => {
	const {all, tick, carryAll} = machines(2);
	const [home, work] = all as [(typeof all)[0], (typeof all)[0]];
	await home.ledger.change(add('Northwind', 'a'));
	await home.ledger.change(add('Fjord', 'b'));
	await carryAll();
	tick();
	await home.ledger.change(add('Nordwind', 'a'));
	await home.ledger.change(remove('b'));
	tick();
	await work.ledger.change(add('Northwind Ltd', 'a'));
	await carryAll();
	expect(companies(home.area)).toEqual(['a Northwind Ltd']);
	expect(companies(work.area)).toEqual(['a Northwind Ltd']);
});

test('fingerprints and the salt stay on the machine, and are not lost there', async () => {
	const {all, shared, carryAll, tick} = machines(2);
	const [home, work] = all as [(typeof all)[0], (typeof all)[0]];
	const note = {interviewId: 'a', to: [], kind: 'thank-you' as const, at: 6, shingles: [991_234]};
	await home.ledger.change(() => ({sent: [note]}));
	await carryAll();
	tick();
	await work.ledger.change(add('Fjord', 'b'));
	await carryAll();
	expect(JSON.stringify(shared.items())).not.toMatch(/991234|salt/);
	expect((await home.ledger.read()).sent).toEqual([note]);
	expect((await work.ledger.read()).sent).toEqual([{...note, shingles: []}]);
});

test('switched off, nothing is carried', async () => {
	const {all, shared} = machines(1);
	await all[0]!.ledger.change(records => ({machine: {...records.machine, sync: false}, ...add('Fjord', 'b')(records)}));
	await carry(all[0]!.ledger, shared, 1);
	expect(shared.items()).toEqual({});
});

/** A machine that has synced an entry of its own and one of another, and does `interrupt` ahead of one step of the next carry. */
async function interrupted(at: number, interrupt: (ledger: Ledger, carrier: Carrier) => Promise<unknown>) {
	let left = Number.POSITIVE_INFINITY;
	let ended: Promise<unknown> | undefined;
	const before = async () => {
		if (left-- === 0) {
			ended = interrupt(ledger, carrier);
			await new Promise(resolve => setTimeout(resolve));
		}
	};
	const shared = memoryArea({'interviews:a': {at: 1, value: talk('a')}}, before);
	const local = memoryArea({version: 1, machine: {salt: 7, sync: true, unsynced: 0}}, before);
	const ledger = openLedger(local, () => 5);
	const carrier = makeCarrier(ledger, shared, () => 5);
	await carrier.carry();
	await ledger.change(add('Fjord', 'b'));
	await shared.write({'interviews:c': {at: 4, value: talk('c')}});
	left = at;
	await carrier.carry();
	left = Number.POSITIVE_INFINITY;
	await ended;
	return {local: local.items(), shared: shared.items(), wasInterrupted: ended !== undefined};
}

test('what is erased while it is carried stays erased, here and in the sync', async () => {
	let steps = 0;
	for (let isGoing = true; isGoing; steps++) {
		const {wasInterrupted, ...after} = await interrupted(steps, async (ledger, carrier) => {
			await ledger.erase();
			await carrier.clear();
		});
		isGoing = wasInterrupted;
		if (isGoing) {
			expect([steps, after]).toEqual([steps, {local: {}, shared: {}}]);
		}
	}
	expect(steps).toBeGreaterThan(5);
});

test('switched off while it is read, nothing is carried', async () => {
	const switchOff = (ledger: Ledger): Promise<unknown> =>
		ledger.change(({machine}) => ({machine: {...machine, sync: false}}));
	const {local, shared} = await interrupted(1, switchOff);
	expect((local.interviews as Interview[]).map(({id}) => id)).toEqual(['a', 'b']);
	expect(Object.keys(shared)).toContain('interviews:c');
	expect(Object.keys(shared)).not.toContain('interviews:b');
});

test('what the browser has no room for is left out, oldest first, and counted', async () => {
	const {all, shared, tick} = machines(1);
	const {ledger} = all[0]!;
	for (let batch = 0; batch < 6; batch++) {
		tick();
		const more = Array.from({length: 100}, (_, index) => talk(`${batch}-${index}`, 'x'.repeat(150)));
		await ledger.change(({interviews}) => ({interviews: [...interviews, ...more]}));
	}
	await carry(ledger, shared, 1_773_000_000_000);
	const kept = Object.entries(shared.items());
	expect(
		new TextEncoder().encode(kept.map(([key, value]) => key + JSON.stringify(value)).join('')).length,
	).toBeLessThan(102_400);
	expect(kept.length).toBeLessThanOrEqual(512);
	expect(shared.items()['interviews:5-0']).toMatchObject({value: {id: '5-0'}});
	expect(shared.items()['interviews:0-0']).toBeUndefined();
	const parts = 600 + 2;
	expect((await ledger.read()).machine.unsynced).toBe(parts - kept.length);
	expect((await ledger.read()).interviews).toHaveLength(600);
});

test('of a part that has become too large, what was synced before stays, and two machines come to rest', async () => {
	const {all, shared, tick, carryAll} = machines(2);
	const [home, work] = all as [(typeof all)[0], (typeof all)[0]];
	const learn = (words: readonly string[]) =>
		home.ledger.change(({settings}) => ({settings: {...settings, words: [...settings.words, ...words]}}));
	await learn(['levain']);
	await carryAll();
	tick();
	await learn(Array.from({length: 900}, (_, index) => `termofart${index}`));
	await carryAll();
	const before = shared.items();
	const writes = vi.spyOn(shared, 'write');
	await carryAll();
	expect(writes).not.toHaveBeenCalled();
	expect(shared.items()).toEqual(before);
	expect((await home.ledger.read()).settings.words).toHaveLength(901);
	expect((await home.ledger.read()).machine.unsynced).toBe(1);
	expect((await work.ledger.read()).settings.words).toEqual(['levain']);
});

test.each<[string, string, unknown]>([
	['an entry of a shape to come', 'interviews:z', {...talk('z'), at: {year: 2030}}],
	['an entry under another name', 'interviews:z', talk('y')],
	['settings of a shape to come', 'settings:', [1]],
	['an item to come', 'letters:z', {id: 'z'}],
])('%s stays in the sync as it is, and takes nothing away here', async (_, key, value) => {
	const {all, shared, carryAll} = machines(1);
	const {ledger} = all[0]!;
	await ledger.change(({settings}) => ({settings: {...settings, writerName: 'Anna Berg'}, interviews: [talk('z')]}));
	const part = {at: 1_773_000_900_000, value};
	await shared.write({[key]: part});
	await carryAll();
	expect(shared.items()[key]).toEqual(part);
	expect((await ledger.read()).interviews).toEqual([talk('z')]);
	expect((await ledger.read()).settings.writerName).toBe('Anna Berg');
});

test('what a later version says besides is not taken away, nor written here again and again', async () => {
	const {all, shared, carryAll} = machines(1);
	const part = {at: 1_773_000_900_000, value: {...talk('z'), mood: 'calm'}};
	await shared.write({'interviews:z': part});
	await carryAll();
	const writes = vi.spyOn(all[0]!.area, 'write');
	await carryAll();
	expect(writes).not.toHaveBeenCalled();
	expect(shared.items()['interviews:z']).toEqual(part);
	expect(companies(all[0]!.area)).toEqual(['z Northwind']);
});

test('junk in the sync is taken for nothing', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('interviews:a', 'settings:', 'sent:x')), fc.jsonValue()),
			async junk => {
				const area = memoryArea({version: 1, machine: {salt: 7, sync: true, unsynced: 0}, interviews: [talk('z')]});
				const ledger = openLedger(area, () => 9);
				await carry(ledger, memoryArea(junk), 9);
				expect(companies(area)).toContain('z Northwind');
			},
		),
		{numRuns: 300},
	);
}, 60_000);

type Act = {readonly machine: number; readonly id: string; readonly company: string; readonly carried: boolean};

async function act({all, shared}: ReturnType<typeof machines>, {machine, id, company, carried}: Act): Promise<void> {
	const {ledger} = all[machine]!;
	await ledger.change(company === '' ? remove(id) : add(company, id));
	if (carried) {
		await carry(ledger, shared, 1_773_000_000_000);
	}
}

test('whatever three machines do, and in whatever order they are carried, they end up alike and stay so', async () => {
	const acts = fc.record({
		machine: fc.nat(2),
		id: fc.constantFrom('a', 'b', 'c', 'd'),
		company: fc.constantFrom('Northwind', 'Brightwater', ''),
		carried: fc.boolean(),
	});
	await fc.assert(
		fc.asyncProperty(fc.array(acts, {maxLength: 12}), fc.boolean(), async (done, isSameMoment) => {
			const world = machines(3);
			for (const each of done) {
				await act(world, each);
				if (!isSameMoment) {
					world.tick();
				}
			}
			await world.carryAll();
			const [one, two, three] = world.all.map(({area}) => companies(area));
			expect([two, three]).toEqual([one, one]);
			const before = world.shared.items();
			await world.carryAll();
			expect(world.shared.items()).toEqual(before);
		}),
		{numRuns: 300},
	);
}, 60_000);

test('whatever outgrows the browser’s sync, three machines come to rest', async () => {
	const acts = fc.record({
		machine: fc.nat(2),
		id: fc.constantFrom('a', 'b', 'c'),
		topics: fc.constantFrom(0, 3, 14, 40),
	});
	await fc.assert(
		fc.asyncProperty(fc.array(acts, {maxLength: 12}), fc.boolean(), async (done, isCrowded) => {
			const world = machines(3);
			const others = Array.from({length: isCrowded ? 30 : 0}, (_, index) => large(`other${index}`, 6));
			await world.all[0]!.ledger.change(() => ({interviews: others}));
			for (const {machine, id, topics} of done) {
				world.tick();
				await world.all[machine]!.ledger.change(({interviews}) => ({
					interviews: [...interviews.filter(each => each.id !== id), large(id, topics)],
				}));
				await carry(world.all[machine]!.ledger, world.shared, 1_773_000_000_000);
			}
			for (let round = 0; round < 3; round++) {
				await world.carryAll();
			}
			const [writes, removals] = [vi.spyOn(world.shared, 'write'), vi.spyOn(world.shared, 'remove')];
			await world.carryAll();
			expect([writes, removals].map(({mock}) => mock.calls.length)).toEqual([0, 0]);
		}),
		{numRuns: 100},
	);
}, 60_000);

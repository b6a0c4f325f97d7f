import '../../test/no-browser.ts';
import {expect, test} from 'vitest';
import {memoryArea} from '../../test/memory-area.ts';
import {openLedger} from '../store/ledger.ts';
import {writeExport} from '../store/transfer.ts';
import {keepingCalls} from './keeping-calls.ts';

/** Whoever asks makes no difference. */
const tab = {};
const talk = (id: string) => ({id, company: 'Northwind', role: '', at: 5, people: [], topics: []});

function begin(items: Record<string, unknown> = {version: 1, interviews: [talk('a')]}) {
	const area = memoryArea(items);
	const ledger = openLedger(area, () => 1);
	const cleared: object[] = [];
	const calls = keepingCalls(
		ledger,
		() => 1,
		async () => {
			cleared.push(area.items());
		},
	);
	const ids = async () => (await ledger.read()).interviews.map(({id}) => id);
	return {area, ledger, calls, cleared, ids};
}

test('the salt is drawn once, also for two who ask at once, and is never 0', async () => {
	const {ledger, calls} = begin();
	const [one, other] = await Promise.all([calls.ownSalt(tab), calls.ownSalt(tab)]);
	expect([one > 0, other, await calls.ownSalt(tab)]).toEqual([true, one, one]);
	expect((await ledger.read()).machine).toEqual({salt: one, sync: false, unsynced: 0});
});

test('a salt that was drawn before stands', async () => {
	expect(await begin({machine: {salt: 77, sync: true, unsynced: 0}}).calls.ownSalt(tab)).toBe(77);
});

test('a file is read in, and all is as before one step back', async () => {
	const {calls, ids} = begin();
	expect(await calls.importFile(writeExport({interviews: [talk('b')]}, 1), tab)).toBe('imported');
	expect(await ids()).toEqual(['a', 'b']);
	await calls.goBack(tab);
	expect(await ids()).toEqual(['a']);
});

test('a file that cannot be read changes nothing, and it is said why', async () => {
	const {area, calls} = begin();
	const before = area.items();
	expect(await calls.importFile('no', tab)).toBe('not json');
	expect(area.items()).toEqual(before);
});

test('what was set aside is forgotten, and nothing else', async () => {
	const {area, calls} = begin({version: 1, interviews: [talk('a')], setAside: [{item: 'sent', at: 1, raw: 7}]});
	await calls.forgetSetAside(tab);
	expect(area.items()).toEqual({version: 1, interviews: [talk('a')], setAside: []});
});

test('the sync is switched on and off, and the salt stays', async () => {
	const {ledger, calls} = begin({machine: {salt: 77, sync: false, unsynced: 3}});
	await calls.setSync(true, tab);
	expect((await ledger.read()).machine).toEqual({salt: 77, sync: true, unsynced: 3});
	await calls.setSync(false, tab);
	expect((await ledger.read()).machine).toEqual({salt: 77, sync: false, unsynced: 3});
});

test('all is erased, and then what lies outside', async () => {
	const {area, calls, cleared} = begin();
	await calls.eraseEverything(tab);
	expect(area.items()).toEqual({});
	expect(cleared).toEqual([{}]);
});

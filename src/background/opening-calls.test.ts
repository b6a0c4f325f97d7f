import '../../test/no-browser.ts';
import {describe, expect, test} from 'vitest';
import {memoryArea} from '../../test/memory-area.ts';
import {parseRecords} from '../store/records.ts';
import {openingCalls} from './opening-calls.ts';

const hour = 3_600_000;
const keith = {name: 'Keith Smooth', email: 'keith@northwind.example'};
const talk = {id: 'talk', company: 'Northwind', role: 'Data analyst', at: 1, people: [keith], topics: []};
const records = parseRecords({settings: {writerName: 'Ana Silva'}, interviews: [talk]});
const letter = {place: 'gmail', to: [keith], skeleton: 'thank-you', interview: 'talk'} as const;

/** A background whose tabs are numbered from 1; `again` is the same one after its worker was stopped. */
function begin(items: Record<string, unknown> = {}) {
	const area = memoryArea(items);
	const opened: string[] = [];
	let now = 10 * hour;
	const open = async (address: string) => opened.push(address);
	const start = () => openingCalls({read: async () => records}, area, () => now, {address: open, page: open});
	return {calls: start(), again: start, area, opened, wait: (time: number) => (now += time)};
}

const tab = (id: number) => ({tab: {id, index: 0, highlighted: false, active: true, pinned: false, incognito: false}});

describe('a letter that is opened', () => {
	test('goes into its own tab, once, also after the worker was stopped and most of an hour', async () => {
		const {calls, again, opened, wait} = begin();
		await calls.openLetter(letter, {});
		expect(opened).toEqual(['https://mail.google.com/mail/?view=cm&fs=1&to=keith%40northwind.example']);
		wait(0.9 * hour);
		const {takeLetter} = again();
		expect(await takeLetter(tab(2))).toBeUndefined();
		const taken = await takeLetter(tab(1));
		expect(taken).toMatchObject({
			to: [keith],
			skeleton: {id: 'thank-you'},
			interview: talk,
			writer: {name: 'Ana Silva'},
		});
		expect(await takeLetter(tab(1))).toBeUndefined();
	});

	test('is held as people and ids, without a word of it', async () => {
		const {calls, area} = begin();
		await calls.openLetter(letter, {});
		expect(area.items()).toEqual({
			handovers: [{tab: 1, at: 10 * hour, people: [keith], skeleton: 'thank-you', interview: 'talk'}],
		});
	});

	test('is let go after an hour', async () => {
		const {calls, wait} = begin();
		await calls.openLetter(letter, {});
		wait(1.1 * hour);
		expect(await calls.takeLetter(tab(1))).toBeUndefined();
	});

	test('waits for a tab that asks before it is known what the tab was opened for', async () => {
		const {calls} = begin();
		const opening = calls.openLetter(letter, {});
		expect(await calls.takeLetter(tab(1))).toMatchObject({skeleton: {id: 'thank-you'}});
		await opening;
	});

	test.each<[string, object]>([
		['no skeleton', {place: 'gmail', to: [keith]}],
		['a skeleton that is gone', {...letter, skeleton: 'gone'}],
	])('with %s is left empty', async (_, opened) => {
		const {calls} = begin();
		await calls.openLetter(opened as typeof letter, {});
		expect(await calls.takeLetter(tab(1))).toBeUndefined();
	});
});

test('several tabs do not take each other’s', async () => {
	const {calls} = begin();
	await Promise.all([calls.startInterview([keith], {}), calls.openLetter(letter, {})]);
	expect(await calls.takePeople(tab(1))).toEqual([keith]);
	expect(await calls.takePeople(tab(1))).toEqual([]);
	expect(await calls.takeLetter(tab(2))).toMatchObject({skeleton: {id: 'thank-you'}});
});

test.each<[string, unknown]>([
	['no list', 7],
	['broken entries', [null, {tab: 1}, {tab: 'x', at: 1}, {tab: 1, at: 10 * hour, people: 'Keith'}]],
	['a page without a tab', []],
])('%s waits for nobody', async (_, handovers) => {
	const {calls} = begin({handovers});
	expect(await calls.takeLetter(tab(1))).toBeUndefined();
	expect(await calls.takeLetter({})).toBeUndefined();
});

import '../../test/no-browser.ts';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {parseRecords} from './records.ts';
import {backToSnapshot, type Imported, importInto, readExport, writeExport} from './transfer.ts';

const talk = (id: string, company = 'Northwind') => ({id, company, role: '', at: 5, people: [], topics: []});
const raw = {
	version: 1,
	interviews: [talk('a'), talk('b')],
	sent: [{interviewId: 'a', to: [], kind: 'thank-you', at: 6, shingles: [1]}],
	settings: {...parseRecords({}).settings, writerName: 'Anna Berg'},
	machine: {salt: 77, sync: true, unsynced: 0},
};

test.each([
	['nothing', '', 'not json'],
	['half a file', writeExport(raw, 1).slice(0, 200), 'not json'],
	['a web page', '<!doctype html>', 'not json'],
	['a list', '[]', 'not notewell'],
	['null', 'null', 'not notewell'],
	['a file of another program', '{"version": 2, "bookmarks": []}', 'not notewell'],
	['items that are none', '{"notewell": 1, "items": 7}', 'not notewell'],
	['a file with nothing in it', '{"notewell": 1, "items": {"other": 1}}', 'empty'],
	['a newer version', '{"notewell": 2, "items": {"interviews": []}}', 'newer'],
	['nine megabytes', `{"notewell": 1, "items": {"interviews": ["${'x'.repeat(9_000_000)}"]}}`, 'too large'],
])('refused: %s', (_, text, problem) => {
	expect(readExport(text, 1)).toEqual({problem});
});

test('an export is read into an empty storage as it was, but for what belongs to the machine', () => {
	const text = writeExport(raw, 1);
	expect(text).not.toContain('77');
	const written = importInto({}, readExport(text, 2) as Imported, 2);
	expect(written).toMatchObject({
		interviews: raw.interviews,
		sent: raw.sent,
		settings: raw.settings,
		machine: {salt: 0},
	});
});

test('an import adds and replaces by id, and keeps all others', () => {
	const file = writeExport({interviews: [talk('b', 'Brightwater'), talk('c')]}, 1);
	const written = importInto(raw, readExport(file, 2) as Imported, 2);
	expect(written.interviews).toEqual([talk('a'), talk('b', 'Brightwater'), talk('c')]);
	expect(written).toMatchObject({sent: raw.sent, settings: raw.settings, machine: raw.machine});
});

test('what is damaged in a file is set aside, and the rest is read', () => {
	const read = readExport('{"notewell": 1, "items": {"interviews": [{"id": "x"}, 3]}}', 2) as Imported;
	const written = importInto(raw, read, 2);
	expect(written.interviews).toEqual(raw.interviews);
	expect(written.setAside).toEqual([
		{item: 'interviews', at: 2, raw: {id: 'x'}},
		{item: 'interviews', at: 2, raw: 3},
	]);
});

test('a skeleton in a file that cannot be kept whole is set aside as it was', () => {
	const mine = {id: 'mine', kind: 'thank-you', title: 'Mine', subject: '', body: 'x'.repeat(20_001), source: ''};
	const file = writeExport({skeletons: {own: [mine, {...mine, body: 'Short'}], order: [], removed: []}}, 1);
	const written = importInto(raw, readExport(file, 2) as Imported, 2);
	expect(written.skeletons).toMatchObject({own: [{id: 'mine', body: 'x'.repeat(20_000)}]});
	expect(written.setAside).toEqual([
		{item: 'skeletons', at: 2, raw: mine},
		{item: 'skeletons', at: 2, raw: {...mine, body: 'Short'}},
	]);
});

test('one step back undoes an import, and one more step redoes it', () => {
	const file = writeExport({interviews: [talk('c')]}, 1);
	const imported = {...raw, ...importInto(raw, readExport(file, 2) as Imported, 2)};
	const back = {...imported, ...backToSnapshot(imported, 3)};
	expect(parseRecords(back)).toEqual(parseRecords(raw));
	expect(parseRecords({...back, ...backToSnapshot(back, 4)})).toEqual(parseRecords(imported));
	expect(backToSnapshot(raw, 3)).toEqual({});
});

test('any text is read or refused, and an import never loses an entry', () => {
	let imports = 0;
	const file = fc.oneof(
		fc.string(),
		fc.json(),
		fc
			.record({
				notewell: fc.constant(1),
				items: fc.dictionary(fc.constantFrom('interviews', 'sent', 'settings', 'reminders'), fc.jsonValue()),
			})
			.map(value => JSON.stringify(value)),
	);
	fc.assert(
		fc.property(file, text => {
			const read = readExport(text, 1);
			if (!('problem' in read)) {
				imports++;
				expect((importInto(raw, read, 2).interviews as unknown[]).length).toBeGreaterThanOrEqual(2);
			}
		}),
		{numRuns: 1000},
	);
	expect(imports).toBeGreaterThan(100);
}, 60_000);

import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from 'playwright';
import {describe, expect} from 'vitest';
import {type Extension, test} from './extension.ts';
import {stopWorker} from './worker.ts';

declare const chrome: {
	readonly runtime: {sendMessage(message: unknown): Promise<unknown>};
	readonly storage: {
		readonly local: {get(keys: string | null): Promise<Record<string, unknown>>; set(items: object): Promise<void>};
		readonly sync: {get(keys: null): Promise<Record<string, unknown>>};
	};
	readonly action: {getBadgeText(tab: object): Promise<string>};
	readonly alarms: {getAll(): Promise<{name: string}[]>};
};

declare const axe: {run(): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>};

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const hour = 3_600_000;

const section = async ({open}: Extension, name: string): Promise<Page> => {
	const page = await open('options');
	await page.evaluate(hash => {
		location.hash = hash;
	}, name);
	await page.locator(`main#${name}`).waitFor();
	return page;
};

/** Calls the background worker as the pages do. */
const call = (page: Page, name: string, ...args: unknown[]): Promise<unknown> =>
	page.evaluate(message => chrome.runtime.sendMessage(message), {call: name, args});

const stored = (page: Page): Promise<Record<string, unknown>> => page.evaluate(() => chrome.storage.local.get(null));
const badge = (page: Page): Promise<string> => page.evaluate(() => chrome.action.getBadgeText({}));

const talk = (company: string, at = Date.now() - 2 * hour, rest: object = {}) => ({
	company,
	role: 'Data analyst',
	at,
	people: [{name: 'Keith Smooth', email: 'keith@northwind.example'}],
	topics: [],
	...rest,
});

/** Clicks twice, as those do who are used to it from icons, near the right end of a button. */
const twice = async (page: Page, name: string): Promise<void> => {
	const button = page.getByRole('button', {name, exact: true});
	const {width, height} = (await button.boundingBox()) ?? {width: 0, height: 0};
	await button.dblclick({position: {x: width - 4, y: height / 2}});
	await button.waitFor();
};

const isFocused = (element: Element): boolean => element === document.activeElement;

describe('the log', () => {
	test('an interview is added with the keyboard alone in under 20 seconds, at 40 words a minute', async ({
		extension,
	}) => {
		const page = await section(extension, 'interviews');
		let keys = 0;
		const press = (key: string) => {
			keys++;
			return page.keyboard.press(key);
		};
		const type = (text: string) => {
			keys += text.length;
			return page.keyboard.type(text);
		};
		await page.locator('nav a').last().focus();
		await press('Tab');
		await press('Enter');
		await type('Northwind');
		await press('Tab');
		await type('Data analyst');
		await press('Tab');
		await type('Keith Smooth, Priya Raman');
		await press('Enter');
		await page.getByRole('heading', {name: 'Northwind · Data analyst'}).waitFor();
		const points = page.getByRole('list', {name: 'Steps after Northwind · Data analyst'}).getByRole('listitem');
		expect(await points.allInnerTexts()).toEqual(
			expect.arrayContaining([expect.stringMatching(/Thank Priya Raman\s[\s\S]*due/)]),
		);
		expect(keys / ((40 * 5) / 60)).toBeLessThan(20);
	});

	test('the form has the focus in the very moment it is there, so no letter goes astray', async ({extension}) => {
		const page = await section(extension, 'interviews');
		const seen = await page.evaluateHandle(() => {
			const places: boolean[] = [];
			const look = () => {
				const form = document.querySelector('form.entry');
				if (form) places.push(form.contains(document.activeElement));
			};
			new MutationObserver(look).observe(document.body, {childList: true, subtree: true});
			return places;
		});
		await page.locator('.head button.main').press('Enter');
		await page.locator('form.entry input').first().waitFor();
		expect(await seen.evaluate(places => places.at(0))).toBe(true);
	});

	test('what is typed stays until the user says so, and the focus goes back to where it was', async ({extension}) => {
		const page = await section(extension, 'interviews');
		const focused = () => page.evaluate(() => document.activeElement?.textContent);
		const company = page.getByLabel('Company');
		await page.getByRole('button', {name: 'Add an interview'}).press('Enter');
		await page.keyboard.press('Escape');
		expect(await focused(), 'nothing was typed').toBe('Add an interview');
		await page.keyboard.press('Enter');
		await company.pressSequentially('Northwind');
		await page.keyboard.press('Escape');
		await page.getByRole('link', {name: 'Settings'}).click();
		await page.locator('main#settings').waitFor();
		await page.getByRole('link', {name: 'Interviews'}).click();
		await page.locator('main#interviews').waitFor();
		expect(await company.inputValue()).toBe('Northwind');
		await page.getByLabel('They want to decide by').fill('2020-01-01');
		await page.getByLabel('Role').press('Enter');
		expect(await page.locator('input:invalid').getAttribute('name')).toBe('decisionBy');
		await page.getByLabel('They want to decide by').fill('');
		await page.getByLabel('Role').press('Enter');
		// The entry can be there before the form has gone.
		await page.getByText('is in the log.').waitFor();
		await page.getByText('Steps and details').click();
		await page.getByRole('button', {name: 'Edit'}).press('Enter');
		await page.getByRole('button', {name: 'Cancel'}).press('Enter');
		expect(await focused()).toBe('Edit');
	});

	test('a change that was typed and not saved outlasts a look at another section', async ({extension}) => {
		const page = await section(extension, 'interviews');
		const company = page.getByLabel('Company');
		const turn = (name: string) => page.getByRole('link', {name}).click();
		const edit = async () => {
			await page.getByText('Steps and details').click();
			await page.getByRole('button', {name: 'Edit'}).click();
		};
		await call(page, 'addInterview', talk('Northwind'));
		await edit();
		await company.fill('Northwind Mills');
		await page.getByLabel('Role').fill('');
		await turn('Settings');
		await page.locator('main#settings').waitFor();
		const asked = page.waitForEvent('dialog');
		await page.evaluate(() => void setTimeout(() => location.reload()));
		await (await asked).dismiss();
		await turn('Interviews');
		expect([await company.inputValue(), await page.getByLabel('Role').inputValue()]).toEqual(['Northwind Mills', '']);
		await company.press('Escape');
		await page.getByRole('button', {name: 'Save', exact: true}).click();
		await page.getByRole('heading', {name: 'Northwind Mills', exact: true}).waitFor();
		await edit();
		await company.fill('Southwind');
		await page.getByRole('button', {name: 'Cancel'}).click();
		await turn('Settings');
		await page.locator('main#settings').waitFor();
		await turn('Interviews');
		await page.getByRole('heading', {name: 'Northwind Mills', exact: true}).waitFor();
		expect(await company.count()).toBe(0);
		await page.reload();
	});

	test('an invitation is read, corrected and saved; a broken one is refused with its line', async ({extension}) => {
		const page = await section(extension, 'interviews');
		const choose = (text: string) =>
			page
				.locator('input[type=file]')
				.setInputFiles({name: 'i.ics', mimeType: 'text/calendar', buffer: Buffer.from(text)});
		await choose('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nnonsense\r\nEND:VCALENDAR\r\n');
		await page.getByText('line 3 makes no sense').waitFor();
		const event = [
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'BEGIN:VEVENT',
			'UID:e1',
			'DTSTART:20260310T140000Z',
			'RRULE:FREQ=WEEKLY;COUNT=1',
			'SUMMARY:Interview: Nurse at Brightwater',
			'ATTENDEE;CN="Smooth, Keith":mailto:keith@brightwater.example',
			'END:VEVENT',
			'END:VCALENDAR',
		].join('\r\n');
		await choose(event);
		await page.getByText('This event repeats').waitFor();
		expect(await page.getByLabel('Whom you met').inputValue()).toBe('"Smooth, Keith" <keith@brightwater.example>');
		await page.getByRole('button', {name: 'Save', exact: true}).click();
		await page.getByRole('heading', {name: 'Brightwater · Nurse'}).waitFor();
		await choose(event);
		await page.getByRole('button', {name: 'Save', exact: true}).click();
		await page.getByRole('button', {name: 'Save', exact: true}).waitFor({state: 'detached'});
		await expect.poll(async () => (await stored(page)).interviews).toHaveLength(1);
		await choose(event.replace('END:VEVENT', 'STATUS:CANCELLED\r\nEND:VEVENT'));
		await page.getByText('Called off, so not added: Brightwater · Nurse').waitFor();
	});

	test('a step is done, taken up again, skipped and put off; the badge follows', async ({extension}) => {
		const page = await section(extension, 'interviews');
		await call(page, 'addInterview', talk('Northwind'));
		await expect.poll(() => badge(page)).toBe('1');
		const waiting = page.getByRole('region', {name: 'Waiting for you'});
		const undo = page.getByRole('button', {name: 'Undo'});
		const done = waiting.getByRole('button', {name: 'Done: Thank Keith Smooth'});
		for (const press of [done, waiting.getByRole('button', {name: 'Skip: Thank Keith Smooth'})]) {
			await press.click();
			await expect.poll(() => badge(page)).toBe('');
			expect(await undo.evaluate(button => button === document.activeElement)).toBe(true);
			await page.keyboard.press('Enter');
			await page.getByText('Everything is as it was.').waitFor();
			await expect.poll(() => badge(page)).toBe('1');
		}
		await done.click();
		await expect.poll(() => badge(page)).toBe('');
		await page.getByText('Steps and details').click();
		await page.getByRole('button', {name: 'Take up again: Thank Keith Smooth'}).click();
		await expect.poll(() => badge(page)).toBe('1');
		await waiting.getByRole('button', {name: 'Remind me later: Thank Keith Smooth'}).click();
		await waiting.getByRole('button', {name: 'In an hour'}).click();
		await expect.poll(() => badge(page)).toBe('');
		await page.getByRole('button', {name: 'Skip: Thank Keith Smooth'}).click();
		await page.getByRole('button', {name: 'Take up again: Thank Keith Smooth'}).waitFor();
	});

	test('a button that goes away with what it did leaves the focus on what came in its place', async ({extension}) => {
		const page = await section(extension, 'interviews');
		await call(page, 'saveInterview', {id: 'a', ...talk('Northwind')});
		await page.locator('.entry summary').click();
		const hasFocus = (name: string) =>
			expect.poll(() => page.locator('.entry').getByRole('button', {name, exact: true}).evaluate(isFocused)).toBe(true);
		await page.getByRole('button', {name: 'They made an offer'}).press('Enter');
		await hasFocus('Open it again');
		await page.keyboard.press('Enter');
		await hasFocus('They said no');
		await page.locator('.entry').getByRole('button', {name: 'Skip: Thank Keith Smooth'}).press('Enter');
		await page.getByRole('button', {name: 'Take up again: Thank Keith Smooth'}).press('Enter');
		await hasFocus('Write: Thank Keith Smooth');
	});

	test('by keyboard a step is put off to each of the times, and to none before one is chosen', async ({extension}) => {
		const page = await section(extension, 'interviews');
		await call(page, 'addInterview', talk('Northwind'));
		const waiting = page.getByRole('region', {name: 'Waiting for you'});
		const later = waiting.getByRole('button', {name: 'Remind me later: Thank Keith Smooth'});
		const isOpen = () => later.getAttribute('aria-expanded');
		const focused = () => page.evaluate(() => document.activeElement?.textContent);
		const press = async (...keys: readonly string[]) => {
			for (const key of keys) {
				await page.keyboard.press(key);
			}
		};
		await later.focus();
		await press('ArrowDown', 'ArrowDown');
		expect(await isOpen()).toBe('false');
		await press('Enter', 'Tab');
		expect(await focused()).toBe('In an hour');
		await press('Tab', 'Escape');
		expect([await isOpen(), await focused()]).toEqual(['false', 'Later']);
		expect(await waiting.getByRole('group').count()).toBe(0);
		await press('Enter', 'Escape');
		expect([await isOpen(), await focused()]).toEqual(['false', 'Later']);
		await page.getByText('Steps and details').click();
		const inEntry = page.locator('.entry').getByRole('button', {name: 'Remind me later: Thank Keith Smooth'});
		await inEntry.click();
		await page.locator('.entry').getByRole('button', {name: 'In a week'}).click();
		await expect.poll(() => badge(page)).toBe('');
		expect(await inEntry.getAttribute('aria-expanded')).toBe('false');
		await page.getByRole('button', {name: 'Undo'}).click();
		await expect.poll(() => badge(page)).toBe('1');
		for (const [index, days] of [1 / 24, undefined, 7].entries()) {
			await later.focus();
			await press('Enter', ...Array.from({length: index + 1}, () => 'Tab'), 'Enter');
			await page.getByRole('button', {name: 'Undo'}).waitFor();
			const {reminders} = (await stored(page)) as {reminders: {snoozed: Record<string, number>}};
			const [until = 0] = Object.values(reminders.snoozed);
			const expected = days
				? Date.now() + 24 * hour * days
				: await page.evaluate(() => new Date().setHours(33, 0, 0, 0));
			expect(Math.abs(until - expected)).toBeLessThan(60_000);
			await expect.poll(focused).toBe('Undo');
			await press('Enter');
			await page.getByText('Everything is as it was.').waitFor();
			await later.waitFor();
		}
	});

	test('what is gone for good is asked for first, and neither two clicks nor two Enters are an answer', async ({
		extension,
	}) => {
		const page = await section(extension, 'interviews');
		await call(page, 'addInterview', talk('Northwind'));
		await page.getByText('Steps and details').click();
		await twice(page, 'Remove');
		const remove = page.getByRole('button', {name: 'Remove', exact: true});
		await remove.press('Enter');
		await page.keyboard.press('Enter');
		expect(await remove.evaluate(button => button === document.activeElement)).toBe(true);
		expect((await stored(page)).interviews).toHaveLength(1);
		await remove.press('Enter');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect.poll(async () => (await stored(page)).interviews).toEqual([]);
		await page.getByText('“Northwind · Data analyst” is removed.').waitFor();
		await page.getByRole('button', {name: 'Undo'}).press('Enter');
		await expect.poll(async () => (await stored(page)).interviews).toHaveLength(1);
	});

	test('a reply to a no that was none is taken back with the end that it made', async ({extension}) => {
		const page = await section(extension, 'interviews');
		await call(page, 'saveInterview', {id: 'a', ...talk('Northwind')});
		const note = {interviewId: 'a', to: [], kind: 'rejection-reply', at: Date.now(), shingles: []};
		await call(page, 'noteSent', note);
		await page.locator('.entry .meta').getByText('They said no').waitFor();
		await page.locator('.entry summary').click();
		await page.getByRole('button', {name: 'Open it again'}).click();
		await page.getByRole('button', {name: 'They said no'}).waitFor();
		expect((await stored(page)).sent).toEqual([]);
		expect(await page.locator('.entry .meta').innerText()).not.toContain('no');
	});

	test('markup in a name is shown as text', async ({extension}) => {
		const page = await section(extension, 'interviews');
		await call(page, 'addInterview', talk('<img src=x onerror="document.title=1">'));
		await page.getByRole('heading', {name: '<img src=x'}).waitFor();
		expect(await page.locator('main img').count()).toBe(0);
	});

	test('one of a hundred interviews is found', async ({extension}) => {
		const page = await section(extension, 'interviews');
		const many = Array.from({length: 100}, (_, index) => ({
			...talk(`Company ${index}`, Date.now() - index * 24 * hour),
			id: `i${index}`,
		}));
		const file = JSON.stringify({notewell: 1, at: 1, items: {interviews: many}});
		expect(await call(page, 'importFile', file)).toEqual({ok: true, value: 'imported'});
		await page.reload();
		const search = page.getByRole('searchbox');
		await search.waitFor();
		await search.fill('company 99');
		await page.getByText('1 found').waitFor();
		await page.getByRole('heading', {name: 'Company 99'}).waitFor();
	});
});

describe('what is stored', () => {
	test('two tabs that write at once lose nothing', async ({extension}) => {
		const pages = [await section(extension, 'interviews'), await section(extension, 'interviews')];
		const names = Array.from({length: 10}, (_, index) => String(index));
		await Promise.all(
			pages.flatMap((page, tab) => names.map(name => call(page, 'addInterview', talk(`${tab} ${name}`)))),
		);
		expect((await stored(pages[0]!)).interviews).toHaveLength(20);
	});

	test('a worker that is stopped again and again loses no answered write, and reminders stand afterwards', async ({
		extension,
	}) => {
		const page = await section(extension, 'interviews');
		for (let turn = 0; turn < 5; turn++) {
			await call(page, 'addInterview', talk(`Company ${turn}`));
			await stopWorker(extension, page);
		}
		expect((await stored(page)).interviews).toHaveLength(5);
		await call(page, 'ownSalt');
		await expect.poll(() => badge(page)).toBe('5');
		const alarms = await page.evaluate(() => chrome.alarms.getAll());
		expect(alarms.map(({name}) => name)).toEqual(['reminders']);
	});

	test('something damaged is set aside and said; the rest works', async ({extension}) => {
		const page = await section(extension, 'privacy');
		await call(page, 'addInterview', talk('Northwind'));
		await page.evaluate(async () => {
			const {interviews} = (await chrome.storage.local.get('interviews')) as {interviews: unknown[]};
			await chrome.storage.local.set({interviews: [...interviews, {id: 7}]});
		});
		await stopWorker(extension, page);
		await call(page, 'ownSalt');
		await page.getByRole('heading', {name: 'Some entries could not be read'}).waitFor();
		expect((await stored(page)).interviews).toHaveLength(1);
		expect((await stored(page)).setAside).toMatchObject([{item: 'interviews', raw: {id: 7}}]);
	});

	test('the browser’s sync holds nothing until it is switched on, and then no fingerprint and no salt', async ({
		extension,
	}) => {
		const page = await section(extension, 'privacy');
		const synced = () => page.evaluate(() => chrome.storage.sync.get(null));
		await call(page, 'addInterview', talk('Northwind'));
		await call(page, 'noteSent', {interviewId: 'a', to: [], kind: 'thank-you', at: Date.now(), shingles: [991_234]});
		await call(page, 'ownSalt');
		expect(await synced()).toEqual({});
		await page.getByRole('checkbox', {name: 'Share settings'}).check();
		await expect.poll(async () => JSON.stringify(await synced())).toContain('Northwind');
		expect(JSON.stringify(await synced())).not.toMatch(/991234|salt/);
		await call(page, 'eraseEverything');
		expect(await synced()).toEqual({});
	});

	test('erasing everything erases everything', async ({extension}) => {
		const page = await section(extension, 'privacy');
		await call(page, 'addInterview', talk('Northwind'));
		await call(page, 'ownSalt');
		await twice(page, 'Erase everything');
		expect((await stored(page)).interviews, 'a double click').toHaveLength(1);
		await page.getByRole('button', {name: 'Erase everything'}).click();
		await page.getByRole('button', {name: 'Erase everything now'}).click();
		await page.getByText('Everything was erased.').waitFor();
		expect(await stored(page)).toEqual({});
		await expect.poll(() => badge(page)).toBe('');
		expect(await page.evaluate(() => chrome.alarms.getAll())).toEqual([]);
	});

	test('a file is saved and read again; a newer one and a broken one are refused', async ({extension}) => {
		const page = await section(extension, 'privacy');
		await call(page, 'addInterview', talk('Northwind'));
		const download = page.waitForEvent('download');
		await page.getByRole('button', {name: 'Save a file'}).click();
		const file = await (await download).path();
		const choose = (buffer: Buffer) =>
			page.locator('input[type=file]').setInputFiles({name: 'n.json', mimeType: 'application/json', buffer});
		await choose(Buffer.from('{"notewell": 99, "items": {}}'));
		await page.getByText('saved by a newer Notewell').waitFor();
		await choose(Buffer.from('{'));
		await page.getByText('damaged or of another kind').waitFor();
		await call(page, 'eraseEverything');
		await page.locator('input[type=file]').setInputFiles(file);
		await page.getByText('The file was read.').waitFor();
		expect((await stored(page)).interviews).toHaveLength(1);
	});
});

describe.each(['light', 'dark'] as const)('in %s', scheme => {
	test.for(['interviews', 'skeletons', 'settings', 'privacy'])(
		'the section %s can be read and used by everybody, at twice the size too',
		async (name, {extension}) => {
			const page = await section(extension, name);
			await page.emulateMedia({colorScheme: scheme, reducedMotion: 'reduce'});
			await call(
				page,
				'addInterview',
				talk('Northwind', Date.now() - 30 * 24 * hour, {skipped: ['status-check'], topics: ['sailing']}),
			);
			const long = 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaft'.repeat(2);
			await call(page, 'addInterview', talk(long, Date.now(), {people: [{name: long, email: ''}], topics: [long]}));
			if (name === 'interviews') {
				await page.getByText('Steps and details').first().click();
				await page.getByRole('button', {name: 'Remind me later'}).first().click();
				await page.getByRole('button', {name: 'Add an interview'}).click();
			}
			await page.evaluate(axeSource);
			const found = await page.evaluate(async () =>
				(await axe.run()).violations.map(({id, nodes}) => [id, nodes[0]?.html]),
			);
			expect(found).toEqual([]);
			for (const width of [500, 320]) {
				await page.setViewportSize({width, height: 700});
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
			}
			await page.emulateMedia({forcedColors: 'active'});
			const lineOf = (link: string) =>
				page.locator(`nav a${link}`).evaluate(element => getComputedStyle(element).borderBlockEndColor);
			expect(await lineOf('[aria-current]'), 'the section is told').not.toBe(await lineOf('.brand'));
		},
	);
});

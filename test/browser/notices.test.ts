import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Page} from 'playwright';
import {test as base, expect} from 'vitest';
import {type Extension, launch} from './launch.ts';
import {stopWorker} from './worker.ts';

declare const chrome: {
	readonly runtime: {sendMessage(message: unknown): Promise<unknown>};
	readonly notifications: {getAll(): Promise<Record<string, boolean>>};
	readonly storage: {readonly local: {get(key: string): Promise<Record<string, unknown>>}};
};

const hour = 3_600_000;

/** The extension as it is once the user has said yes: the browser's own question cannot be answered by a test. */
const test = base.extend<{extension: Extension}>({
	// biome-ignore lint/correctness/noEmptyPattern: Vitest reads which fixtures are used from this pattern
	extension: async ({}, use) => {
		const folder = await mkdtemp(path.join(tmpdir(), 'notewell-allowed-'));
		await cp('dist/test-chromium', folder, {recursive: true});
		const file = path.join(folder, 'manifest.json');
		const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
		await writeFile(
			file,
			JSON.stringify({...manifest, permissions: ['storage', 'alarms', 'notifications'], optional_permissions: []}),
		);
		const {extension, close} = await launch(folder);
		await use(extension);
		await close();
		await rm(folder, {recursive: true});
	},
});

const call = (page: Page, name: string, ...args: unknown[]): Promise<unknown> =>
	page.evaluate(message => chrome.runtime.sendMessage(message), {call: name, args});

const shown = (page: Page) => page.evaluate(async () => Object.keys(await chrome.notifications.getAll()));

const talk = (company: string) => ({
	company,
	role: 'Data analyst',
	at: Date.now() - 2 * hour,
	people: [{name: 'Keith Smooth', email: 'keith@northwind.example'}],
	topics: [],
});

test('a due step is told of once, whatever happens to the worker; a click on the notice opens its letter', async ({
	extension,
}) => {
	const page = await extension.open('options');
	await call(page, 'addInterview', talk('Northwind'));
	await expect.poll(() => shown(page)).toHaveLength(1);
	const [id] = await shown(page);
	const told = async () => (await page.evaluate(() => chrome.storage.local.get('reminders'))).reminders;
	await expect.poll(told).toMatchObject({told: {[id!.slice(0, id!.lastIndexOf('@'))]: expect.any(Number)}});
	await stopWorker(extension, page);
	await call(page, 'ownSalt');
	expect(await shown(page)).toEqual([id]);
	const [worker] = extension.browser.serviceWorkers();
	const [letter] = await Promise.all([
		extension.browser.waitForEvent('page'),
		worker!.evaluate(`chrome.notifications.onClicked.dispatch(${JSON.stringify(id)})`),
	]);
	await expect.poll(() => shown(page)).toEqual([]);
	await letter.goto('https://mail.google.com/mail/?view=cm&fs=1&to=keith%40northwind.example');
	await letter.evaluate(() => {
		window.newLetter?.show();
		window.newLetter?.fill();
	});
	await expect.poll(() => letter.locator('[g_editable]').innerText()).toMatch(/^Dear Keith,[\s\S]*Northwind/);
});

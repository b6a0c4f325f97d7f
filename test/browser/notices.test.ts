import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {type BrowserContext, chromium, type Page} from 'playwright';
import {test as base, expect} from 'vitest';
import {findBrowser} from './find-browser.ts';
import {type Extension, launch} from './launch.ts';
import {stopWorker} from './worker.ts';

declare const chrome: {
	readonly runtime: {sendMessage(message: unknown): Promise<unknown>};
	readonly notifications: {getAll(): Promise<Record<string, boolean>>};
	readonly storage: {readonly local: {get(key: string): Promise<Record<string, unknown>>}};
};

const hour = 3_600_000;

/** The extension with these permissions and none to ask for. */
const withPermissions = (...permissions: string[]) =>
	base.extend<{extension: Extension}>({
		// biome-ignore lint/correctness/noEmptyPattern: Vitest reads which fixtures are used from this pattern
		extension: async ({}, use) => {
			const folder = await mkdtemp(path.join(tmpdir(), 'notewell-allowed-'));
			await cp('dist/test-chromium', folder, {recursive: true});
			const file = path.join(folder, 'manifest.json');
			const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
			await writeFile(file, JSON.stringify({...manifest, permissions, optional_permissions: []}));
			const {extension, close} = await launch(folder);
			await use(extension);
			await close();
			await rm(folder, {recursive: true});
		},
	});

/** The extension as it is once the user has said yes: the browser's own question cannot be answered by a test. */
const test = withPermissions('storage', 'alarms', 'notifications');
/** The extension where the browser will not hear of notifications. */
const testRefused = withPermissions('storage', 'alarms');

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
	const told = async () => {
		const {reminders} = await page.evaluate(() => chrome.storage.local.get('reminders'));
		return Object.keys((reminders as {readonly told?: object} | undefined)?.told ?? {});
	};
	await expect.poll(told).toHaveLength(1);
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

test('twenty thank-yous that are due at once are told of in one notice', async ({extension}) => {
	const page = await extension.open('options');
	const people = Array.from({length: 20}, (_, index) => ({
		name: `Interviewer ${index}`,
		email: `interviewer.number.${index}@northwind.example`,
	}));
	await call(page, 'addInterview', {...talk('Northwind'), people});
	await expect.poll(() => shown(page)).toHaveLength(1);
});

const workerOf = async (browser: BrowserContext) =>
	browser.serviceWorkers()[0] ?? (await browser.waitForEvent('serviceworker'));

/** Has the browser remember that the user once said yes and then took it back: it does not ask again. */
async function remember(profile: string, id: string): Promise<void> {
	const file = path.join(profile, 'Default', 'Preferences');
	const all = JSON.parse(await readFile(file, 'utf8')) as {
		extensions: {settings: Record<string, Record<string, {api: string[]}>>};
	};
	const own = all.extensions.settings[id]!;
	const granted = {...own.granted_permissions!, api: [...own.granted_permissions!.api, 'notifications']};
	all.extensions.settings[id] = {...own, granted_permissions: granted, runtime_granted_permissions: granted};
	await writeFile(file, JSON.stringify(all));
}

/** The extension as it is before the user has said yes, in a browser that will not ask. */
const testBefore = base.extend<{browser: BrowserContext}>({
	// biome-ignore lint/correctness/noEmptyPattern: Vitest reads which fixtures are used from this pattern
	browser: async ({}, use) => {
		const profile = await mkdtemp(path.join(tmpdir(), 'notewell-asked-'));
		const built = path.resolve('dist/test-chromium');
		const own = [`--disable-extensions-except=${built}`, `--load-extension=${built}`];
		const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--host-resolver-rules=MAP * ~NOTFOUND', ...own];
		const open = () => chromium.launchPersistentContext(profile, {executablePath: findBrowser('chromium'), args});
		const first = await open();
		const {host} = new URL((await workerOf(first)).url());
		await first.close();
		await remember(profile, host);
		const browser = await open();
		await use(browser);
		await browser.close();
		await rm(profile, {recursive: true, force: true});
	},
});

testBefore('the first notice after a yes can be clicked; a no gives the permission back', async ({browser}) => {
	const worker = await workerOf(browser);
	const page = await browser.newPage();
	await page.goto(new URL('/src/options/index.html', worker.url()).href);
	await call(page, 'addInterview', talk('Northwind'));
	expect(await worker.evaluate('typeof chrome.notifications')).toBe('undefined');
	await page.getByRole('checkbox', {name: 'Remind me with a notification'}).check();
	await expect.poll(() => page.evaluate('typeof chrome.notifications')).toBe('object');
	await expect.poll(() => shown(page)).toHaveLength(1);
	const [id] = await shown(page);
	await Promise.all([
		browser.waitForEvent('page'),
		worker.evaluate(`chrome.notifications.onClicked.dispatch(${JSON.stringify(id)})`),
	]);
	await expect.poll(() => shown(page)).toEqual([]);
	const mayNotify = () => page.evaluate("chrome.permissions.contains({permissions: ['notifications']})");
	expect(await mayNotify()).toBe(true);
	await page.bringToFront();
	await page.getByRole('checkbox', {name: 'Remind me with a notification'}).uncheck();
	await expect.poll(mayNotify).toBe(false);
});

testRefused('where the browser allows none, that is said, and the box is not ticked', async ({extension}) => {
	const page = await extension.open('options');
	const box = page.getByRole('checkbox', {name: 'Remind me with a notification'});
	await box.click();
	await page.getByText('The browser did not allow notifications.').waitFor();
	expect(await box.isChecked()).toBe(false);
});

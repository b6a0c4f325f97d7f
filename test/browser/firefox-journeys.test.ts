import type {Browser, Page} from 'puppeteer-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {find, goToMail, opened, openOwn as openPage, startFirefox} from './firefox.ts';

declare const browser: {
	readonly runtime: {sendMessage(message: unknown): Promise<{readonly value: unknown}>};
	readonly storage: {readonly local: {get(key: string): Promise<Record<string, unknown>>}};
	readonly action: {getBadgeText(tab: object): Promise<string>};
	readonly alarms: {getAll(): Promise<{readonly name: string; readonly scheduledTime: number}[]>};
};

const hour = 3_600_000;
let firefox: Browser;
/** Stays open, since Firefox lets no driver go to an extension's page by its address: the extension opens its own. */
let practice: Page;

beforeAll(async () => {
	const started = await startFirefox();
	firefox = started.browser;
	practice = started.practice;
	await find(practice, 'main');
});

afterAll(() => firefox.close());

const openOwn = (address: string, active = true) => openPage(practice, address, active);

const call = (name: string, ...args: unknown[]) =>
	practice.evaluate(async message => (await browser.runtime.sendMessage(message)).value, {call: name, args});

const badge = () => practice.evaluate(() => browser.action.getBadgeText({}));
const textOf = (page: Page, selector = 'body') =>
	page.$eval(selector, element => (element instanceof HTMLElement ? element.innerText : ''));

const talk = (company: string, name: string, email: string) => ({
	company,
	role: 'data analyst',
	at: Date.now() - 2 * hour,
	people: [{name, email}],
	topics: ['sailing'],
});

test('an interview is added by keyboard alone; its plan shows, and a reminder is set', async () => {
	const page = await openOwn('options/index.html#interviews');
	await page.$$eval('nav a', links => links.at(-1)?.focus());
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.keyboard.type('Brightwater');
	await page.keyboard.press('Tab');
	await page.keyboard.type('Nurse');
	await page.keyboard.press('Tab');
	await page.keyboard.type('Ida Holm, Priya Raman');
	await page.keyboard.press('Enter');
	await expect.poll(() => textOf(page)).toContain('Brightwater · Nurse');
	expect(await textOf(page, '.timeline')).toMatch(
		/Thank Ida Holm[\s\S]*Thank Priya Raman[\s\S]*Ask how it stands[\s\S]*Move on/,
	);
	const alarms = () => practice.evaluate(() => browser.alarms.getAll());
	await expect.poll(alarms).toMatchObject([{name: 'reminders'}]);
	expect((await alarms())[0]!.scheduledTime).toBeLessThan(Date.now() + 1.01 * hour);
	await page.close();
});

test('a reminder counts on the badge, and opens its letter with everything in place', async () => {
	await call('addInterview', talk('Northwind', 'Keith Smooth', 'keith@northwind.example'));
	await expect.poll(badge).toBe('1');
	const log = await openOwn('options/index.html#interviews');
	const write = await find(log, '[aria-label="Write: Thank Keith Smooth"]');
	const letter = await opened(firefox, () => write.click());
	await goToMail(letter, 'https://mail.google.com/mail/?view=cm&fs=1&to=keith%40northwind.example');
	await letter.evaluate(() => {
		window.newLetter?.show();
		window.newLetter?.fill();
	});
	await expect.poll(() => textOf(letter, '[g_editable]'), {timeout: 10_000}).toMatch(/^Dear Keith,[\s\S]*sailing/);
	expect(await letter.$eval('[name=subjectbox]', field => (field as HTMLInputElement).value)).toContain('Northwind');
	expect(letter.url()).not.toContain('Dear');
	await Promise.all([letter.close(), log.close()]);
});

import type {Browser, Page} from 'puppeteer-core';
import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest';
import {addressOf} from '../pages/serve.ts';
import {goToMail, painted, part, startFirefox} from './firefox.ts';

let browser: Browser;

beforeAll(async () => {
	const started = await startFirefox();
	browser = started.browser;
	// The practice page opens in front. A page behind it paints no frame, and waiting for one would never end.
	await started.practice.close();
});

afterEach(async () => {
	const pages = await browser.pages();
	await Promise.all(pages.slice(1).map(page => page.close()));
});

afterAll(() => browser.close());

const openMail = async (url: string): Promise<Page> => goToMail(await browser.newPage(), url);

const places = [
	{name: 'Gmail', url: addressOf('gmail', 'popout'), body: '[g_editable=true]'},
	{name: 'Outlook', url: addressOf('outlook', 'new-message'), body: '[id^=editorParent_] [contenteditable=true]'},
];

const html = (page: Page, body: string) => page.$eval(body, element => element.innerHTML);

/** The letter as the client would save it now: what the editor's own model holds. */
const saved = (page: Page) => page.evaluate(() => Object.values(window.savedDrafts ?? {}).at(-1) ?? '');

const text = (page: Page, body: string) =>
	page.$eval(body, element => (element instanceof HTMLElement ? element.innerText.trim() : undefined));

const marked = (page: Page) =>
	page.evaluate(() => [...(CSS.highlights.get('notewell-stop') ?? [])].map(range => (range as Range).toString()));

/** Presses a part of Notewell. */
const press = async (page: Page, selector: string) => (await part(page, selector)).click();

async function withControl(page: Page, key: 'a' | 'z'): Promise<void> {
	await page.keyboard.down('Control');
	await page.keyboard.press(key);
	await page.keyboard.up('Control');
}

const undo = (page: Page) => withControl(page, 'z');

const selectAll = (page: Page) => withControl(page, 'a');

describe.each(places)('Firefox on $name', ({url, body}) => {
	test('checks the letter, leaves its HTML alone, and puts a name right in one undoable step', async () => {
		const page = await openMail(url);
		await part(page, '.chip-main');
		const before = await html(page, body);
		await expect.poll(() => marked(page)).toContain('Kieth');
		await press(page, '.chip-main');
		await part(page, '.panel');
		expect(await html(page, body)).toBe(before);
		await press(page, '::-p-text(Change to Keith)');
		await expect.poll(() => html(page, body)).toBe(before.replace('Kieth', 'Keith'));
		await expect.poll(() => saved(page)).toContain('Dear Keith,');
		await undo(page);
		await expect.poll(() => html(page, body)).toBe(before);
		await expect.poll(() => saved(page)).toContain('Dear Kieth,');
	});

	test('one click puts a thank-you into an empty letter, and one Ctrl+Z takes it back', async () => {
		const page = await openMail(url);
		await part(page, '.chip-main');
		await page.focus(body);
		await selectAll(page);
		// The editor takes note of the selection a moment after the page.
		await painted(page);
		await page.keyboard.press('Delete');
		await expect.poll(() => text(page, body)).toBe('');
		await press(page, '.chip-more');
		await expect.poll(() => text(page, body)).toContain('Dear ');
		await undo(page);
		await expect.poll(() => text(page, body)).toBe('');
	});
});

import path from 'node:path';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest';
import {addressOf, answer} from '../pages/serve.ts';
import {findBrowser} from './find-browser.ts';

let browser: Browser;

beforeAll(async () => {
	browser = await puppeteer.launch({browser: 'firefox', executablePath: findBrowser('firefox'), headless: true});
	await browser.installExtension(path.resolve('dist/test-firefox'));
});

afterEach(async () => {
	const pages = await browser.pages();
	await Promise.all(pages.slice(1).map(page => page.close()));
});

afterAll(() => browser.close());

async function openMail(url: string): Promise<Page> {
	const page = await browser.newPage();
	await page.setViewport({width: 1200, height: 800});
	await page.setRequestInterception(true);
	page.on('request', async request => {
		const reply = await answer(request.url());
		await request.respond(reply ?? {status: 404, body: ''});
	});
	await page.goto(url);
	return page;
}

const places = [
	{name: 'Gmail', url: addressOf('gmail', 'popout'), body: '[g_editable=true]'},
	{name: 'Outlook', url: addressOf('outlook', 'new-message'), body: '[id^=editorParent_] [contenteditable=true]'},
];

const html = (page: Page, body: string) => page.$eval(body, element => element.innerHTML);

const marked = (page: Page) =>
	page.evaluate(() => [...(CSS.highlights.get('notewell-stop') ?? [])].map(range => (range as Range).toString()));

/** Presses a button of Notewell by its words. */
const press = (page: Page, words: string) => page.locator(`notewell-ui >>> ::-p-text(${words})`).click();

async function undo(page: Page): Promise<void> {
	await page.keyboard.down('Control');
	await page.keyboard.press('z');
	await page.keyboard.up('Control');
}

describe.each(places)('Firefox on $name', ({url, body}) => {
	test('checks the letter, leaves its HTML alone, and puts a name right in one undoable step', async () => {
		const page = await openMail(url);
		await page.waitForSelector('notewell-ui >>> .chip-main');
		const before = await html(page, body);
		await expect.poll(() => marked(page)).toContain('Kieth');
		await page.locator('notewell-ui >>> .chip-main').click();
		await page.waitForSelector('notewell-ui >>> .panel');
		expect(await html(page, body)).toBe(before);
		await press(page, 'Change to Keith');
		await expect.poll(() => html(page, body)).toBe(before.replace('Kieth', 'Keith'));
		await undo(page);
		await expect.poll(() => html(page, body)).toBe(before);
	});
});

import path from 'node:path';
import type {Browser, Page} from 'puppeteer-core';
import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest';
import {addressOf} from '../pages/serve.ts';
import {find, goToMail, opened, part, startFirefox} from './firefox.ts';
import {places} from './places.ts';

let browser: Browser;

beforeAll(async () => {
	const started = await startFirefox();
	browser = started.browser;
	await started.practice.close();
});

afterEach(async () => {
	const pages = await browser.pages();
	await Promise.all(pages.slice(1).map(page => page.close()));
});

afterAll(() => browser.close());

const marked = (page: Page) =>
	page.evaluate(() => [...(CSS.highlights.get('notewell-stop') ?? [])].map(range => (range as Range).toString()));

const sent = (page: Page) => page.evaluate(() => window.sentMails?.length ?? 0);

const chips = async (page: Page) => (await page.$$('notewell-ui >>> .chip')).length;

/** The parts of Notewell that can be seen in a page. */
const seen = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('notewell-ui')]
			.flatMap(host => [...(host.shadowRoot?.children ?? [])])
			.filter(element => element.checkVisibility({visibilityProperty: true}))
			.map(element => element.className),
	);

/** How Firefox would draw a marked word now. */
const underline = (page: Page, body: string) =>
	page.$eval(body, element => getComputedStyle(element, '::highlight(notewell-stop)').textDecorationLine);

const fillings = [
	{how: 'moves into it', mark: undefined},
	{how: 'writes into it', mark: 'data-writes-windows'},
];

describe.each(fillings)('Firefox on a window that Outlook opens empty', ({how, mark}) => {
	test(`what it ${how} is read, marked and held, and let go of where it was`, async () => {
		const page = await goToMail(await browser.newPage(), addressOf('outlook', 'new-message'));
		if (mark) await page.evaluate(name => document.documentElement.setAttribute(name, ''), mark);
		await part(page, '.chip');
		const own = await opened(browser, () => page.click('#popoutCompose'));
		await part(own, '.chip[data-status=awake]');
		await expect.poll(() => marked(own)).toContain('Kieth');
		expect([await chips(own), await chips(page), await marked(page)]).toEqual([1, 0, []]);
		// An element that was moved here is none of this window's HTMLElements, and Puppeteer's own focus goes by that.
		await own.$eval('[id^=editorParent_] [contenteditable=true]', element => (element as HTMLElement).focus());
		await own.keyboard.down('Control');
		await own.keyboard.press('Enter');
		await own.keyboard.up('Control');
		await part(own, '[role=alertdialog]');
		expect(await sent(own)).toBe(0);
		// Without the keyboard: Enter clicks a button only in a window that has the focus, and without a screen Firefox does
		// not give it to each one that opens.
		const anyway = await part(own, '[role=alertdialog] button:not(.button-main)');
		await anyway.evaluate(button => (button as HTMLElement).click());
		await expect.poll(() => sent(own)).toBe(1);
		await expect.poll(() => chips(own)).toBe(0);
	});
});

describe.each(places)('Firefox on $name', ({address, body, send}) => {
	test('when the extension goes in the middle of a letter, one line is all that is left, and a new one begins', async () => {
		const page = await goToMail(await browser.newPage(), address);
		const errors: string[] = [];
		page.on('pageerror', error => errors.push(String(error)));
		page.on('console', message => message.type() === 'error' && errors.push(message.text()));
		await part(page, '.chip[data-status=awake]');
		const before = await page.$eval(body, element => element.innerHTML);
		expect([await seen(page), await underline(page, body)]).toEqual([['session'], 'underline']);
		await browser.uninstallExtension('notewell@notewell.example');
		await expect.poll(() => seen(page), {timeout: 10_000}).toEqual(['ended']);
		expect(await underline(page, body)).toBe('none');
		const practice = await opened(browser, () => browser.installExtension(path.resolve('dist/test-firefox')));
		await practice.close();
		await page.bringToFront();
		await find(page, 'notewell-ui');
		await part(page, '.chip[data-status=awake]');
		await expect.poll(() => seen(page)).toEqual(['session']);
		expect(await page.$eval(body, element => element.innerHTML)).toBe(before);
		await browser.uninstallExtension('notewell@notewell.example');
		await page.click(send);
		await expect.poll(() => sent(page)).toBe(1);
		expect(errors).toEqual([]);
		const again = await opened(browser, () => browser.installExtension(path.resolve('dist/test-firefox')));
		await again.close();
	});
});

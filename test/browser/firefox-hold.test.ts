import type {Browser, Page} from 'puppeteer-core';
import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest';
import {goToMail, painted, part, startFirefox} from './firefox.ts';
import {places} from './places.ts';

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

type Place = (typeof places)[number];
type Way = (page: Page, place: Place) => Promise<void>;

async function pressOn(page: Page, selector: string, key: 'Enter' | ' '): Promise<void> {
	await page.focus(selector);
	await page.keyboard.press(key);
}

const click: Way = (page, {send}) => page.click(send);

/** Every way to send that a keyboard and a mouse have. */
const ways: Readonly<Record<string, Way>> = {
	'a click': click,
	'a double click': (page, {send}) => page.click(send, {count: 2}),
	'Enter on the button': (page, {send}) => pressOn(page, send, 'Enter'),
	'Space on the button': (page, {send}) => pressOn(page, send, ' '),
	'Ctrl+Enter': async (page, {body}) => {
		await page.focus(body);
		await page.keyboard.down('Control');
		await page.keyboard.press('Enter');
		await page.keyboard.up('Control');
	},
};

const sent = (page: Page) => page.evaluate(() => window.sentMails?.length ?? 0);

const isAsked = async (page: Page) => (await page.$('notewell-ui >>> [role=alertdialog]')) !== null;

async function open({address}: Place): Promise<Page> {
	const page = await goToMail(await browser.newPage(), address);
	await part(page, '.chip[data-status=awake]');
	return page;
}

describe.each(places)('Firefox on $name', place => {
	test.each(Object.entries(ways))('%s is held once, and Send anyway sends the letter once', async (_name, way) => {
		const page = await open(place);
		// Like a client that is slow to close its window: a letter that was sent twice would show.
		await page.evaluate(() => document.documentElement.setAttribute('data-keeps-open', ''));
		await way(page, place);
		const question = await part(page, '[role=alertdialog]');
		expect(await question.evaluate(element => element.textContent)).toContain('Kieth');
		expect(await sent(page)).toBe(0);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect.poll(() => sent(page)).toBe(1);
		expect(await isAsked(page)).toBe(false);
		await painted(page);
		expect(await sent(page)).toBe(1);
	});

	test('Go back leaves the letter and the caret, and the next press sends it', async () => {
		const page = await open(place);
		await page.focus(place.body);
		const before = await page.$eval(place.body, element => element.innerHTML);
		await click(page, place);
		await part(page, '[role=alertdialog]');
		await page.keyboard.press('Escape');
		await expect.poll(() => isAsked(page)).toBe(false);
		expect(await page.$eval(place.body, element => element === document.activeElement)).toBe(true);
		expect(await page.$eval(place.body, element => element.innerHTML)).toBe(before);
		expect(await sent(page)).toBe(0);
		await click(page, place);
		await expect.poll(() => sent(page)).toBe(1);
	});

	test('a question that the page hides holds nothing', async () => {
		const page = await open(place);
		await page.addStyleTag({content: 'notewell-ui { display: none !important }'});
		await click(page, place);
		await expect.poll(() => sent(page)).toBe(1);
		expect(await isAsked(page)).toBe(false);
	});
});

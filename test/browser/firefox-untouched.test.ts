import path from 'node:path';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import type {SentMail} from '../pages/sent-mail.ts';
import {findBrowser} from './find-browser.ts';
import {goToMail, opened, part} from './firefox.ts';
import {mailPages} from './mail-pages.ts';

/** What a page sent: the letter as it stood before, and all that went. */
type Outcome = {readonly before: string; readonly sent: readonly SentMail[] | undefined};

let browser: Browser;
let page: Page;
/** What every page sends where there is no Notewell, by address. */
const expected = new Map<string, Outcome>();

/** What a writer does with a letter: goes into it, moves about, points at its words, and sends it. */
async function writeAndSend(selector: string, isHeld: boolean): Promise<Outcome> {
	const bodies = await page.$$(selector);
	const areVisible = await Promise.all(bodies.map(each => each.isVisible()));
	const letter = bodies[areVisible.indexOf(true)]!;
	await letter.click({offset: {x: 20, y: 10}});
	await page.keyboard.press('ArrowRight');
	const box = (await letter.boundingBox())!;
	await page.mouse.move(box.x + 40, box.y + 10);
	const before = await letter.evaluate(element => element.innerHTML);
	await page.keyboard.down('Control');
	await page.keyboard.press('Enter');
	await page.keyboard.up('Control');
	if (isHeld) {
		await part(page, '[role=alertdialog]');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
	}
	await page.waitForFunction(() => window.sentMails);
	return {before, sent: await page.evaluate(() => window.sentMails)};
}

beforeAll(async () => {
	browser = await puppeteer.launch({browser: 'firefox', executablePath: findBrowser('firefox'), headless: true});
	page = await goToMail(await browser.newPage(), mailPages[0]!.address);
	for (const {address, body} of mailPages) {
		await page.goto(address);
		expected.set(address, await writeAndSend(body, false));
	}
	const practice = await opened(browser, () => browser.installExtension(path.resolve('dist/test-firefox')));
	await practice.close();
}, 120_000);

afterAll(() => browser.close());

test.each(mailPages)('$client $name is sent by Firefox the same with and without Notewell', async each => {
	await page.goto(each.address);
	await part(page, '.chip');
	const marks = () => page.evaluate(() => CSS.highlights.has('notewell-stop'));
	await expect.poll(marks, {timeout: 10_000}).toBe(each.isHeld);
	expect(await writeAndSend(each.body, each.isHeld)).toEqual(expected.get(each.address));
});

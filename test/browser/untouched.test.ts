import {type BrowserContext, chromium, type Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {answer} from '../pages/serve.ts';
import {findBrowser} from './find-browser.ts';
import {type Extension, launch} from './launch.ts';
import {mailPages} from './mail-pages.ts';

let extension: Extension;
let plain: BrowserContext;
let end: () => Promise<void>;

beforeAll(async () => {
	const launched = await launch('dist/test-chromium');
	extension = launched.extension;
	const browser = await chromium.launch({executablePath: findBrowser('chromium'), args: ['--no-sandbox']});
	plain = await browser.newContext({viewport: {width: 1200, height: 800}});
	await plain.route(/^https?:/, async route => route.fulfill((await answer(route.request().url())) ?? {status: 404}));
	end = async () => {
		await launched.close();
		await browser.close();
	};
});

afterAll(() => end());

/** What a writer does with a letter: goes into it, moves about, points at its words, and sends it. */
async function writeAndSend(page: Page, body: string, isHeld: boolean) {
	const letter = page.locator(body).filter({visible: true}).first();
	await letter.click({position: {x: 20, y: 10}});
	await page.keyboard.press('ArrowRight');
	await letter.hover({position: {x: 40, y: 10}});
	const before = await letter.innerHTML();
	await page.keyboard.press('Control+Enter');
	if (isHeld) await page.locator('notewell-ui').getByRole('button', {name: 'Send anyway'}).click();
	await page.waitForFunction(() => window.sentMails);
	return {before, sent: await page.evaluate(() => window.sentMails)};
}

describe.each(mailPages)('$client $name', ({address, body, isHeld}) => {
	test('is sent the same, byte for byte, with and without Notewell', async () => {
		const [guarded, bare] = [await extension.openMail(address), await plain.newPage()];
		await bare.goto(address);
		const expected = await writeAndSend(bare, body, false);
		await guarded.locator('notewell-ui .chip').first().waitFor();
		if (isHeld) await guarded.waitForFunction(() => CSS.highlights.has('notewell-stop'));
		expect(await writeAndSend(guarded, body, isHeld)).toEqual(expected);
		await Promise.all([guarded.close(), bare.close()]);
	});
});

test('nothing was asked for that is not of the page', () => {
	expect(extension.strays).toEqual([]);
});

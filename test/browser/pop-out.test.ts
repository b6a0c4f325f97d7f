import type {Page} from 'playwright';
import {expect} from 'vitest';
import {addressOf} from '../pages/serve.ts';
import {type Extension, test} from './extension.ts';

const body = '[id^=editorParent_] [contenteditable=true]';
const send = '[id$=primaryActionButton]';

const marked = (page: Page) =>
	page.evaluate(() => [...(CSS.highlights.get('notewell-stop') ?? [])].map(range => (range as Range).toString()));

const chips = (page: Page) => page.locator('notewell-ui .chip');

async function opened({browser}: Extension, open: Promise<unknown>): Promise<Page> {
	const [page] = await Promise.all([browser.waitForEvent('page'), open]);
	return page;
}

/** What is expected of a letter in a window of its own, whichever way it came there. */
async function writeAndClose(page: Page): Promise<void> {
	await page.locator('notewell-ui .chip[data-status=awake]').waitFor();
	await expect.poll(() => marked(page)).toContain('Kieth');
	expect(await chips(page).count()).toBe(1);
	expect(await page.locator('notewell-ui').count()).toBe(1);
	await page.locator(body).click();
	await page.keyboard.press('Control+Enter');
	const question = page.locator('notewell-ui').getByRole('alertdialog');
	await question.getByRole('button', {name: 'Go back'}).click();
	expect(await page.evaluate(() => window.sentMails)).toBeUndefined();
	await page.locator(send).click();
	await expect.poll(() => page.evaluate(() => window.sentMails?.length)).toBe(1);
	await expect.poll(() => chips(page).count()).toBe(0);
	expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
}

test('a letter that Outlook moves to a window of its own is taken up there and let go of here', async ({extension}) => {
	const page = await extension.openMail(addressOf('outlook', 'new-message'));
	await chips(page).waitFor();
	const own = await opened(extension, page.locator('#popoutCompose').click());
	expect(own.url()).toBe('about:blank');
	await writeAndClose(own);
	expect(await chips(page).count()).toBe(0);
	expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
	expect(extension.strays).toEqual([]);
});

test('a window of its own that is written with document.write is read and held as well', async ({extension}) => {
	const page = await extension.openMail(addressOf('outlook', 'new-message'));
	await page.evaluate(() => document.documentElement.setAttribute('data-writes-windows', ''));
	await writeAndClose(await opened(extension, page.locator('#popoutCompose').click()));
});

test('a window of its own that is closed leaves nothing behind', async ({extension}) => {
	const page = await extension.openMail(addressOf('outlook', 'new-message'));
	const errors: string[] = [];
	page.on('pageerror', error => errors.push(String(error)));
	const own = await opened(extension, page.locator('#popoutCompose').click());
	await chips(own).waitFor();
	await own.close();
	await page.locator('body').click();
	expect(await chips(page).count()).toBe(0);
	expect(errors).toEqual([]);
});

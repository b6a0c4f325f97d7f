import type {Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Extension, launch} from './launch.ts';
import {letterWithBlanks, mailPages} from './mail-pages.ts';

let extension: Extension;
let end: () => Promise<void>;

beforeAll(async () => {
	({extension, close: end} = await launch('dist/test-chromium'));
});

afterAll(() => end());

/** What stands in each letter of the page. */
const texts = (page: Page): Promise<string[]> =>
	page.locator('[contenteditable=true]').evaluateAll(all => all.map(body => (body as HTMLElement).innerText.trim()));

/** What stands in each subject of the page. */
const subjects = (page: Page): Promise<string[]> =>
	page
		.locator('input[name=subjectbox], input[id$=_SUBJECT]')
		.evaluateAll(all => all.map(field => (field instanceof HTMLInputElement ? field.value : '')));

const selected = (page: Page) => page.evaluate(() => getSelection()?.toString());

/** Puts the letter in as the popup does. */
const putIn = (): Promise<unknown> =>
	extension.browser.serviceWorkers()[0]!.evaluate(`chrome.tabs.query({active: true, lastFocusedWindow: true})
		.then(([tab]) => chrome.tabs.sendMessage(tab.id, ${JSON.stringify({call: 'insertLetter', args: [letterWithBlanks]})}))
		.then(({value}) => value)`);

test('there are pages of both clients', () => {
	expect(mailPages.length).toBeGreaterThan(25);
});

describe.each(mailPages)('$client $name', ({address}) => {
	test('takes a letter in, lets Tab walk its blanks, and gives it back with Ctrl+Z', async () => {
		const page = await extension.openMail(address);
		await page.bringToFront();
		await page.locator('notewell-ui .chip').first().waitFor();
		const [before, headed] = [await texts(page), await subjects(page)];
		expect(await putIn()).toBe('inserted');
		const after = await texts(page);
		const changed = after.filter((text, index) => text !== before[index]);
		expect(changed).toEqual([expect.stringMatching(/Dear \{\{first name\}\},[\s\S]*\{\{topic\}\}[\s\S]*Ana Silva/)]);
		const filled = await subjects(page);
		expect(filled).toEqual(headed.map((subject, index) => subject || filled[index]));
		expect(await selected(page)).toBe('{{first name}}');
		await page.keyboard.press('Tab');
		expect(await selected(page)).toBe('{{topic}}');
		await page.keyboard.press('Control+z');
		await expect.poll(() => texts(page)).toEqual(before);
		await page.close();
	});
});

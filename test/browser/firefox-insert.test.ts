import type {Browser, Page} from 'puppeteer-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {goToMail, part, startFirefox} from './firefox.ts';
import {letterWithBlanks, mailPages} from './mail-pages.ts';

declare const browser: {
	readonly tabs: {
		query(tabs: object): Promise<{readonly id: number}[]>;
		sendMessage(tab: number, message: object): Promise<{readonly value: unknown} | undefined>;
	};
};

let firefox: Browser;
let practice: Page;
let page: Page;

beforeAll(async () => {
	({browser: firefox, practice} = await startFirefox());
	page = await firefox.newPage();
	await goToMail(page, mailPages[0]?.address ?? '');
});

afterAll(() => firefox.close());

/** What stands in each letter of the page. */
const texts = (): Promise<string[]> =>
	page.$$eval('[contenteditable=true]', all => all.map(body => (body as HTMLElement).innerText.trim()));

const selected = () => page.evaluate(() => getSelection()?.toString());

/** Puts the letter in as the popup does; returns what the pages said that have a compose window. */
const putIn = (): Promise<unknown[]> =>
	practice.evaluate(async item => {
		const tabs = await browser.tabs.query({});
		const message = {call: 'insertLetter', args: [item]};
		// A page without Notewell in it answers nobody.
		const answers = tabs.map(({id}) => browser.tabs.sendMessage(id, message).catch(() => undefined));
		return (await Promise.all(answers)).flatMap(answer => (answer ? [answer.value] : []));
	}, letterWithBlanks);

async function undo(): Promise<void> {
	await page.keyboard.down('Control');
	await page.keyboard.press('z');
	await page.keyboard.up('Control');
}

test.each(mailPages)(
	'$client $name takes a letter in, lets Tab walk its blanks, and gives it back with Ctrl+Z, in Firefox',
	async ({address}) => {
		await page.goto(address);
		await page.bringToFront();
		await part(page, '.chip');
		const before = await texts();
		expect(await putIn()).toContain('inserted');
		const changed = (await texts()).filter((text, index) => text !== before[index]);
		expect(changed).toEqual([expect.stringMatching(/Dear \{\{first name\}\},[\s\S]*\{\{topic\}\}[\s\S]*Ana Silva/)]);
		expect(await selected()).toBe('{{first name}}');
		await page.keyboard.press('Tab');
		expect(await selected()).toBe('{{topic}}');
		await undo();
		await expect.poll(texts).toEqual(before);
	},
);

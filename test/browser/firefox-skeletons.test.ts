import {randomBytes} from 'node:crypto';
import type {Browser, Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {addressOf} from '../pages/serve.ts';
import {find, goToMail, openOwn, painted, part, startFirefox} from './firefox.ts';

declare const browser: {
	readonly storage: {
		readonly local: {
			get(key: string | null): Promise<Record<string, unknown>>;
			set(items: object): Promise<void>;
		};
	};
};

const hour = 3_600_000;
let firefox: Browser;
let practice: Page;

beforeAll(async () => {
	// So little room that a test can fill it, in kilobytes; Firefox knows no other bound than the disk.
	const started = await startFirefox({'dom.quotaManager.temporaryStorage.fixedLimit': 40_000});
	firefox = started.browser;
	practice = started.practice;
	await find(practice, 'main');
	await practice.evaluate(items => browser.storage.local.set(items), {
		version: 1,
		settings: {writerName: 'Ana Silva'},
		interviews: [
			{
				id: 'talk',
				company: 'Acme',
				role: 'data analyst',
				at: Date.now() - 2 * hour,
				people: [{name: 'Keith Jones', email: 'keith.jones@acme.example'}],
				topics: [],
			},
		],
	});
});

afterAll(() => firefox.close());

const textOf = (page: Page, selector = 'body') =>
	page.$eval(selector, element => (element instanceof HTMLElement ? element.innerText.trim() : ''));
const stored = (key: string) =>
	practice.evaluate(async name => JSON.stringify((await browser.storage.local.get(name))[name] ?? null), key);
const selected = (page: Page) => page.evaluate(() => getSelection()?.toString() ?? '');
const contentOf = (page: Page, selector: string) =>
	page.$eval(selector, field => (field instanceof HTMLElement && 'value' in field ? String(field.value) : ''));

async function withControl(page: Page, key: 'a' | 'z'): Promise<void> {
	await page.keyboard.down('Control');
	await page.keyboard.press(key);
	await page.keyboard.up('Control');
}

/** Empties a letter as a writer would; the editor takes note of the selection a moment after the page. */
async function empty(mail: Page, body: string): Promise<void> {
	await mail.focus(body);
	await withControl(mail, 'a');
	await painted(mail);
	await mail.keyboard.press('Delete');
	await expect.poll(() => textOf(mail, body)).toBe('');
}

describe.each([
	{name: 'Gmail', url: addressOf('gmail', 'popout'), body: '[g_editable=true]', to: 'Keith Jones'},
	{
		name: 'Outlook',
		url: addressOf('outlook', 'new-message'),
		body: '[id^=editorParent_] [contenteditable=true]',
		to: 'Keith Jones, Anna Berg',
	},
])('over $name in Firefox', ({url, body, to}) => {
	test('the popup puts a thank-you in, Tab walks the blanks, and one Ctrl+Z takes it back', async () => {
		const mail = await goToMail(await firefox.newPage(), url);
		await part(mail, '.chip-main');
		await empty(mail, body);
		const popup = await openOwn(practice, 'popup/index.html', false);
		await expect.poll(() => textOf(popup), {timeout: 10_000}).toContain(`Goes into the open letter to ${to}`);
		expect(await textOf(popup)).toMatch(/A thank-you to Keith Jones.* is due\./);
		await popup.evaluate(() => document.querySelector<HTMLElement>('.button-main')?.click());
		await expect.poll(() => textOf(mail, body)).toMatch(/^Dear [\s\S]*Acme[\s\S]*Ana Silva/);
		const walked = [await selected(mail)];
		await mail.keyboard.press('Tab');
		walked.push(await selected(mail));
		expect(walked).toEqual([expect.stringMatching(/^\{\{.+\}\}$/), expect.stringMatching(/^\{\{.+\}\}$/)]);
		expect(walked[0]).not.toBe(walked[1]);
		await withControl(mail, 'z');
		await expect.poll(() => textOf(mail, body)).toBe('');
		await mail.close();
	});
});

const title = '.skeleton-form input';
const letter = '.skeleton-form textarea';

/** Opens the editor with one skeleton in it. */
async function openSkeleton(name: string): Promise<Page> {
	const page = await openOwn(practice, 'options/index.html#skeletons');
	const choose = await find(page, `.skeleton-list ::-p-text(${name})`);
	await choose.click();
	await expect.poll(() => contentOf(page, title)).toBe(name);
	return page;
}

/** Types over all that stands in a field. */
async function typeOver(page: Page, field: string, text: string): Promise<void> {
	await page.bringToFront();
	await page.focus(field);
	await withControl(page, 'a');
	await page.keyboard.type(text);
}

test('the editor keeps a skeleton as it is typed, also when the page closes', async () => {
	const page = await openOwn(practice, 'options/index.html#skeletons');
	const add = await find(page, '::-p-text(New skeleton)');
	await add.click();
	await expect.poll(() => contentOf(page, title)).toBe('My own letter');
	await typeOver(page, title, 'My own thanks');
	await page.close();
	await expect.poll(() => stored('skeletons')).toContain('My own thanks');
});

test('the popup that closes mid-word has the letter in its box when it opens again', async () => {
	const openBox = async () => {
		const popup = await openOwn(practice, 'popup/index.html');
		const tab = await find(popup, '#tab-check');
		await tab.click();
		await find(popup, 'textarea');
		return popup;
	};
	const popup = await openBox();
	await popup.type('textarea', 'Dear Keith, half a sen');
	await popup.close();
	const again = await openBox();
	expect(await contentOf(again, 'textarea')).toBe('Dear Keith, half a sen');
	expect(await practice.evaluate(async () => JSON.stringify(await browser.storage.local.get(null)))).not.toContain(
		'half a sen',
	);
	await again.close();
});

test('two tabs at once lose nothing of each other', async () => {
	const [one, two] = [await openSkeleton('Keep in touch'), await openSkeleton('Reply to a no')];
	await typeOver(one, letter, 'From the first tab.');
	await typeOver(two, letter, 'From the second tab.');
	await expect.poll(() => stored('skeletons')).toMatch(/From the first tab\.[\s\S]*From the second tab\./);
	const popup = await openOwn(practice, 'popup/index.html');
	const write = await find(popup, '#tab-write');
	await write.click();
	await expect.poll(() => textOf(popup)).toContain('Keep in touch');
	await typeOver(two, title, 'A gracious reply');
	await popup.bringToFront();
	await popup.select('.no-compose select', 'outlook');
	await expect.poll(() => stored('settings')).toContain('"mail":"outlook"');
	expect(await stored('settings')).toContain('Ana Silva');
	expect(await stored('skeletons')).toMatch(/From the first tab\.[\s\S]*A gracious reply/);
	await Promise.all([one, two, popup].map(page => page.close()));
});

test('a long card is laid out on two sides, and nothing of it is cut', async () => {
	const page = await openOwn(practice, 'popup/card/index.html');
	const words = `Dear Keith,\n\n${'What you told me of the night shift has stayed with me. '.repeat(24)}\n\nAna Silva`;
	await page.bringToFront();
	await page.focus('textarea');
	await withControl(page, 'a');
	await page.evaluate(text => document.execCommand('insertText', false, text), words);
	await expect.poll(() => textOf(page)).toContain('This takes both sides of the card.');
	const sides = await page.$$eval('.card:not(.card-ruler) .card-words', all =>
		all.map(({textContent, scrollHeight, clientHeight}) => ({text: textContent, fits: scrollHeight <= clientHeight})),
	);
	expect(sides.map(({fits}) => fits)).toEqual([true, true]);
	const withoutSpace = (text: string) => text.replace(/\s/g, '');
	expect(withoutSpace(sides.map(({text}) => text).join(''))).toBe(withoutSpace(words));
	await page.close();
});

/** A text of which nothing can be packed: Firefox packs what it stores. */
const chance = (size: number): string => randomBytes(size).toString('base64').slice(0, size);

test('where storage is full, it says so, and neither what is typed nor what was stored is lost', async () => {
	const page = await openSkeleton('Keep in touch');
	const isStored = (item: object) =>
		practice.evaluate(
			items =>
				browser.storage.local.set(items).then(
					() => true,
					() => false,
				),
			item,
		);
	for (let size = 1_000_000, count = 0; size > 100; count++) {
		if (!(await isStored({[`ballast${count}`]: chance(size)}))) {
			size = Math.floor(size / 2);
		}
	}
	const text = chance(15_000);
	await page.bringToFront();
	await page.focus(letter);
	await withControl(page, 'a');
	await page.evaluate(words => document.execCommand('insertText', false, words), text);
	await expect.poll(() => textOf(page)).toContain('This could not be saved');
	expect(await contentOf(page, letter)).toBe(text);
	expect(await stored('skeletons')).toContain('From the first tab.');
	await find(page, '::-p-text(Try again)');
});

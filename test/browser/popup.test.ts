import {statSync} from 'node:fs';
import axeCore from 'axe-core';
import type {Page} from 'playwright';
import {describe, expect} from 'vitest';
import {skeletons} from '../../src/skeletons/index.ts';
import {addressOf} from '../pages/serve.ts';
import {emptyLetter} from './empty-letter.ts';
import {type Extension, test} from './extension.ts';
import {openPopup} from './popup-window.ts';

const hour = 60 * 60 * 1000;

const priyaRaman = {name: 'Priya Raman', email: 'priya.raman@northwind.example'};

/** Stores an interview of some days ago with Keith and Priya, as the log would. */
async function logInterview({browser}: Extension, priya = priyaRaman): Promise<void> {
	const now = Date.now();
	const interview = {
		id: 'first',
		company: 'Northwind',
		role: 'data analyst',
		at: now - 100 * hour,
		people: [{name: 'Keith Smooth', email: 'keith.smooth@northwind.example'}, priya],
		topics: ['the delays at the Hull warehouse'],
		decisionBy: now + 400 * hour,
		handwritten: true,
	};
	await browser
		.serviceWorkers()[0]!
		.evaluate(
			`chrome.storage.local.set(${JSON.stringify({version: 1, settings: {writerName: 'Ana Silva'}, interviews: [interview]})})`,
		);
}

/** What axe finds wrong with a page, one line each. */
async function axe(page: Page): Promise<string[]> {
	await page.evaluate(axeCore.source);
	return page.evaluate(`axe.run().then(({violations}) =>
		violations.flatMap(({id, nodes}) => nodes.map(({html}) => id + ': ' + html.slice(0, 120))))`);
}

const options = (page: Page) => page.locator('.skeletons [role=option]');

describe.each([
	['Gmail', addressOf('gmail', 'popout'), '[g_editable=true]', 'Keith'],
	['Outlook', addressOf('outlook', 'inline-reply'), '[id^=editorParent_] [contenteditable=true]', 'Anna'],
] as const)('over %s', (_, address, body, name) => {
	test('Enter puts the letter in, the popup closes, Tab walks the blanks, Ctrl+Z takes it back', async ({
		extension,
	}) => {
		const page = await extension.openMail(address);
		await page.locator('notewell-ui .chip').waitFor();
		await emptyLetter(page, body);
		await expect.poll(() => page.locator(body).innerText()).not.toContain('Thank you for the');
		const before = (await page.locator(body).innerText()).trim();
		const popup = await openPopup(extension, page);
		await expect
			.poll(() => popup.evaluate<string>('document.body.innerText'))
			.toContain(`Goes into the open letter to ${name}`);
		expect(await popup.evaluate('document.querySelector(".preview").innerText')).toContain(`Dear ${name},`);
		expect(await popup.evaluate('document.activeElement.getAttribute("role")')).toBe('combobox');
		await popup.press('Enter');
		await expect.poll(() => page.locator(body).innerText()).toContain(`Dear ${name},`);
		await expect.poll(popup.isOpen).toBe(false);
		const selected = () => page.evaluate(() => getSelection()?.toString());
		const walked = [await selected()];
		await page.bringToFront();
		await page.keyboard.press('Tab');
		walked.push(await selected());
		expect(walked).toEqual([expect.stringMatching(/^\{\{.+\}\}$/), expect.stringMatching(/^\{\{.+\}\}$/)]);
		expect(walked[0]).not.toBe(walked[1]);
		await page.keyboard.press('Control+z');
		await expect.poll(async () => (await page.locator(body).innerText()).trim()).toBe(before);
	});
});

test('without a letter in the tab it says so, opens one, and copies', async ({extension}) => {
	await logInterview(extension);
	await extension.browser.grantPermissions(['clipboard-read', 'clipboard-write']);
	const page = await extension.open('popup');
	await page.getByRole('tab', {name: 'Write'}).click();
	await page.getByText('No letter is open in this tab.').waitFor();
	await page.getByLabel('For').selectOption({label: 'Keith Smooth, Northwind'});
	await page.getByText('A thank-you to Keith Smooth is due.').waitFor();
	expect(await options(page).first().textContent()).toBe('Thank-you after a panel');
	await page.keyboard.press('Tab');
	const search = page.getByRole('combobox', {name: 'Search skeletons'});
	await search.fill('plans move');
	expect(await options(page).allTextContents()).toEqual(['Status check after the named date']);
	await search.fill('');
	await search.press('ArrowDown');
	await expect.poll(() => options(page).nth(1).getAttribute('aria-selected')).toBe('true');
	await page.getByRole('button', {name: 'Copy'}).click();
	await page.getByText('Copied.').waitFor();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain('Dear Keith,');
	expect(copied).toContain('Northwind');
	expect(copied).toContain('Ana Silva');
	await Promise.all([
		extension.browser.waitForEvent('page'),
		page.getByRole('button', {name: 'Open this letter in Gmail'}).click(),
	]);
});

test('a card to whoever is in To of the open letter prints the name that the preview showed', async ({extension}) => {
	await logInterview(extension, {name: 'Keith Jones', email: 'keith.jones@acme.example'});
	const page = await extension.openMail(addressOf('gmail', 'popout'));
	const popup = await openPopup(extension, page);
	const preview = () => popup.evaluate<string>('document.querySelector(".preview")?.innerText ?? ""');
	const click = (selector: string, text: string) =>
		popup.evaluate(`[...document.querySelectorAll(${JSON.stringify(selector)})]
			.find(({textContent}) => textContent === ${JSON.stringify(text)}).click()`);
	await expect.poll(preview).toContain('Dear Keith,');
	await click('.skeletons [role=option]', 'Handwritten note');
	await expect.poll(preview).toMatch(/^Dear Keith,\s+Thank you once more .* at Northwind\./);
	const [card] = await Promise.all([extension.browser.waitForEvent('page'), click('button', 'Print a card')]);
	await expect.poll(() => card.getByLabel('Words on the card').inputValue()).toContain('Dear Keith,');
	expect(await card.getByLabel('Words on the card').inputValue()).toContain('at Northwind.');
});

test('a letter of the user’s own without a subject is opened too; what goes by LinkedIn is not', async ({
	extension,
}) => {
	const [worker] = extension.browser.serviceWorkers();
	const mine = {id: 'mine', kind: 'thank-you', title: 'Mine', subject: '', body: 'Dear {{first name}}', source: ''};
	const items = {version: 1, skeletons: {own: [mine], order: ['mine'], removed: []}};
	await worker!.evaluate(`chrome.storage.local.set(${JSON.stringify(items)})`);
	const page = await extension.open('popup');
	await page.getByRole('option', {name: 'Mine', selected: true}).waitFor();
	await Promise.all([
		extension.browser.waitForEvent('page'),
		page.getByRole('button', {name: 'Open this letter in Gmail'}).click(),
	]);
	const handedOver = async () => JSON.stringify(await worker!.evaluate('chrome.storage.session.get()'));
	await expect.poll(handedOver).toContain('"skeleton":"mine"');
	await page.bringToFront();
	await page.getByRole('option', {name: 'LinkedIn request'}).click();
	await page.getByRole('button', {name: 'New letter in Gmail'}).waitFor();
});

test('the popup that closes mid-word has the letter in its box when it opens again', async ({extension}) => {
	const page = await extension.openMail(addressOf('gmail', 'popout'));
	const openBox = async () => {
		const popup = await openPopup(extension, page);
		await popup.evaluate('document.querySelector("#tab-check").click()');
		await expect.poll(() => popup.evaluate('document.querySelector("textarea") !== null')).toBe(true);
		return popup;
	};
	const popup = await openBox();
	await popup.evaluate(`document.querySelector('textarea').focus();
		document.execCommand('insertText', false, 'Dear Keith, half a sen')`);
	await popup.close();
	const again = await openBox();
	expect(await again.evaluate('document.querySelector("textarea").value')).toBe('Dear Keith, half a sen');
	const onDisk = await extension.browser.serviceWorkers()[0]!.evaluate('chrome.storage.local.get()');
	expect(JSON.stringify(onDisk)).not.toContain('half a sen');
});

test('the draft box names what would spoil a letter meant for elsewhere', async ({extension}) => {
	await logInterview(extension);
	const page = await extension.open('popup');
	await page.getByRole('tab', {name: 'Check'}).click();
	await page.getByLabel('Goes to').fill('Keith Smooth');
	await page.getByLabel('Letter', {exact: true}).fill('Dear Kieth, it was good to talk about {{topic}}.');
	await expect.poll(() => page.locator('.findings').textContent()).toContain('{{topic}}');
	expect(await page.locator('.findings').textContent()).toContain('Kieth');
	await page.getByLabel('Letter', {exact: true}).fill('x'.repeat(301));
	await page.getByText('301 of 300 characters').waitFor();
	await page.getByLabel('Kind of letter').selectOption('Thank-you');
	for (const [text, count] of [
		['', '0 words'],
		['Thanks', '1 word'],
		['Many thanks', '2 words'],
	] as const) {
		await page.getByLabel('Letter', {exact: true}).fill(text);
		await page.getByText(`${count} · Held in memory only`, {exact: true}).waitFor();
	}
	const stored = await extension.browser.serviceWorkers()[0]!.evaluate('chrome.storage.local.get()');
	expect(JSON.stringify(stored)).not.toContain('xxx');
});

test('the draft box reads spelling and tone as well, save what the writer has switched off', async ({extension}) => {
	await logInterview(extension);
	const page = await extension.open('popup');
	await page.getByRole('tab', {name: 'Check'}).click();
	const letter = page.getByLabel('Letter', {exact: true});
	const findings = page.locator('.findings');
	const charmed = 'Angels must have laid those floors of yours.';
	await letter.fill(`I am greatful. ${charmed}`);
	await expect.poll(() => findings.textContent(), {timeout: 10_000}).toContain('greatful');
	await expect.poll(() => findings.textContent(), {timeout: 10_000}).toContain('praise of the reader');
	const worker = extension.browser.serviceWorkers()[0]!;
	await worker.evaluate('chrome.storage.local.set({settings: {words: ["greatful"], toneModel: false}})');
	await page.reload();
	await page.getByRole('tab', {name: 'Check'}).click();
	await letter.fill(`I am greatful for the tallk. ${charmed}`);
	await expect.poll(() => findings.textContent(), {timeout: 10_000}).toContain('tallk');
	expect(await findings.textContent()).not.toMatch(/greatful|praise/);
});

test('the popup opens with one script, without the checker, and one style sheet', async ({extension}) => {
	const page = await extension.open('popup');
	await options(page).first().waitFor();
	const loaded = () =>
		page.evaluate(() => [
			...Array.from(document.scripts, ({src}) => src),
			...Array.from(document.querySelectorAll('link'), ({href}) => href),
			...performance.getEntriesByType('resource').map(({name}) => name),
		]);
	const names = new Set((await loaded()).map(name => new URL(name).pathname).filter(name => /\.(js|css)$/.test(name)));
	expect([...names].toSorted()).toEqual(['/assets/popup.css', '/assets/popup.js']);
	expect(statSync('dist/test-chromium/assets/popup.js').size).toBeLessThan(150_000);
});

test('every view can be read and used by everybody, in light and dark and at 200 %', async ({extension}) => {
	await logInterview(extension, {...priyaRaman, name: 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren'});
	for (const colorScheme of ['light', 'dark'] as const) {
		const page = await extension.open('popup');
		await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
		await page.setViewportSize({width: 384, height: 600});
		for (const name of ['Write', 'Today (3)', 'Check']) {
			await page.getByRole('tab', {name}).click();
			if (name === 'Check') {
				await page.getByLabel('Letter', {exact: true}).fill('Dear Kieth, I am greatful for the {{topic}}.');
				await page.locator('.findings').waitFor();
			}
			expect(await axe(page), `${name}, ${colorScheme}`).toEqual([]);
			for (const width of [320, 384]) {
				await page.setViewportSize({width, height: 600});
				expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(width);
			}
		}
		await page.emulateMedia({forcedColors: 'active'});
		const lines = await page
			.getByRole('tab')
			.evaluateAll(tabs => tabs.map(tab => getComputedStyle(tab).borderBottomStyle));
		expect(lines, 'only the tab in front has a line').toEqual(['none', 'none', 'solid']);
		await page.close();
		const card = await extension.open('popup/card');
		await card.emulateMedia({colorScheme, reducedMotion: 'reduce'});
		expect(await axe(card), `card, ${colorScheme}`).toEqual([]);
		await card.setViewportSize({width: 400, height: 700});
		expect(await card.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
		await card.close();
	}
});

test('by keyboard alone a letter is found and copied, and what waits is started on', async ({extension}) => {
	await logInterview(extension);
	const page = await extension.open('popup');
	await page.getByRole('tab', {name: 'Today (3)'}).press('ArrowLeft');
	const focused = () =>
		page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
	const walk = async (steps: number) => {
		const names = [];
		for (let step = 0; step < steps; step++) {
			await page.keyboard.press('Tab');
			names.push(await focused());
		}
		return names;
	};
	await expect.poll(focused).toBe('Search skeletons');
	await page.keyboard.type('linkedin');
	expect(await walk(2)).toEqual(['Preview: LinkedIn request', 'Copy']);
	await page.getByRole('tab', {name: 'Write'}).focus();
	await page.keyboard.press('ArrowRight');
	expect(await walk(4)).toEqual([
		'Write to Keith Smooth',
		'Write to Priya Raman',
		'Print a card',
		'Open the interviews',
	]);
});

test('what is due by post opens its card, filled in', async ({extension}) => {
	await logInterview(extension);
	const page = await extension.open('popup');
	await page.getByRole('tab', {name: 'Today (3)'}).click();
	const [card] = await Promise.all([
		extension.browser.waitForEvent('page'),
		page.getByRole('button', {name: 'Print a card'}).click(),
	]);
	await expect.poll(() => card.getByLabel('Words on the card').inputValue()).toContain('Dear Keith,');
	await card.getByText('Still to be filled in: {{something personal that was said}}').waitFor();
});

test('nothing is a dead end: not what is to be let go, not a shelf that is empty', async ({extension}) => {
	const [worker] = extension.browser.serviceWorkers();
	const ago = (days: number) => Date.now() - days * 24 * hour;
	const sent = (['thank-you', 'status-check', 'second-status-check'] as const).map((kind, index) => ({
		interviewId: 'old',
		to: index === 0 ? [priyaRaman] : [],
		kind,
		at: ago(90 - 30 * index),
		shingles: [],
	}));
	const interviews = [{id: 'old', company: 'Fernhill', role: '', at: ago(90), people: [priyaRaman], topics: []}];
	const removed = skeletons.map(({id}) => id);
	const items = {version: 1, interviews, sent, skeletons: {own: [], order: [], removed}};
	await worker!.evaluate(`chrome.storage.local.set(${JSON.stringify(items)})`);
	const page = await extension.open('popup');
	await page.getByRole('tab', {name: 'Today (1)', selected: true}).waitFor();
	await page.getByRole('button', {name: 'Let it go'}).press('Enter');
	await page.getByText('Nothing is due today.').waitFor();
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Open the interviews');
	expect(JSON.stringify(await worker!.evaluate('chrome.storage.local.get("interviews")'))).toContain('moved-on');
	await page.getByRole('tab', {name: 'Write'}).click();
	await page.getByText('All skeletons were removed. Settings brings them back, under Skeletons.').waitFor();
});

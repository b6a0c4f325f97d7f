import {readFile} from 'node:fs/promises';
import axeCore from 'axe-core';
import type {Page} from 'playwright';
import {expect} from 'vitest';
import {skeletonFile} from '../../src/store/skeleton-file.ts';
import {type Extension, test} from './extension.ts';
import {emptyStorage, fillStorage} from './full-storage.ts';

/** Opens the editor, as the link in the page's head does. */
async function openEditor(extension: Extension): Promise<Page> {
	const page = await extension.open('options');
	await page.evaluate(() => {
		location.hash = 'skeletons';
	});
	await titles(page).first().waitFor();
	return page;
}

const titles = (page: Page) => page.locator('.skeleton-list button');
const letter = (page: Page) => page.getByLabel('Letter', {exact: true});
const stored = ({browser}: Extension) =>
	browser.serviceWorkers()[0]!.evaluate('chrome.storage.local.get("skeletons")') as Promise<{
		skeletons?: {own: {id: string; title: string; body: string}[]};
	}>;

test('what is typed is kept when the page closes mid-word', async ({extension}) => {
	const page = await openEditor(extension);
	await page.getByRole('button', {name: 'New skeleton'}).click();
	await page.locator('.skeleton-form input:focus').waitFor();
	await letter(page).fill('');
	await letter(page).pressSequentially('Dear {{first name}}, half a sen');
	await page.close();
	const again = await openEditor(extension);
	await titles(again).getByText('My own letter').click();
	await expect.poll(() => letter(again).inputValue()).toBe('Dear {{first name}}, half a sen');
});

test('two windows at once lose nothing of each other', async ({extension}) => {
	const [one, two] = [await openEditor(extension), await openEditor(extension)];
	await titles(one).getByText('Keep in touch').click();
	await titles(two).getByText('Reply to a no').click();
	await Promise.all([
		letter(one).pressSequentially('From the first window.'),
		letter(two).pressSequentially('From the second window.'),
	]);
	await expect
		.poll(async () =>
			(await stored(extension)).skeletons?.own.map(({body}) => /From the (first|second) window\./.test(body)),
		)
		.toEqual([true, true]);
	await titles(two).getByText('Keep in touch').click();
	await expect.poll(() => letter(two).inputValue()).toContain('From the first window.');
	await letter(one).fill('Anew.');
	await expect.poll(() => letter(two).inputValue()).toBe('Anew.');
});

test('two windows on one skeleton and the popup, all at once, lose nothing of each other', async ({extension}) => {
	const [one, two, popup] = [await openEditor(extension), await openEditor(extension), await extension.open('popup')];
	for (const page of [one, two]) {
		await titles(page).getByText('Keep in touch').click();
	}
	await letter(one).fill('');
	await expect.poll(() => letter(two).inputValue()).toBe('');
	await one.getByLabel('Title').press('End');
	await two.getByLabel('Name', {exact: true}).fill('Ana Silva');
	await Promise.all([
		one.getByLabel('Title').pressSequentially(', by one'),
		letter(two).pressSequentially('Words of the other window.'),
		popup.getByLabel('Where you write').selectOption({label: 'Outlook.com'}),
	]);
	const kept = () => extension.browser.serviceWorkers()[0]!.evaluate('chrome.storage.local.get()');
	const own = {title: 'Keep in touch, by one', body: 'Words of the other window.'};
	await expect
		.poll(kept)
		.toMatchObject({skeletons: {own: [own]}, settings: {mail: 'outlook', writerName: 'Ana Silva'}});
	await expect.poll(() => letter(one).inputValue()).toBe(own.body);
	await expect.poll(() => two.getByLabel('Title').inputValue()).toBe(own.title);
});

const refusal = (page: Page) => page.getByText('This could not be saved');

test('where storage is full, the text stays, and is saved once there is room', async ({extension}) => {
	const page = await openEditor(extension);
	await fillStorage(extension);
	await letter(page).fill('y'.repeat(5000));
	await refusal(page).waitFor();
	expect(await letter(page).inputValue()).toHaveLength(5000);
	await emptyStorage(extension);
	await page.getByRole('button', {name: 'Try again'}).click();
	await expect.poll(async () => (await stored(extension)).skeletons?.own[0]?.body.length).toBe(5000);
	await refusal(page).waitFor({state: 'detached'});
});

test('what was refused is still there when one comes back to its skeleton or its section', async ({extension}) => {
	const page = await openEditor(extension);
	const own = async () =>
		(await stored(extension)).skeletons?.own.map(({body}) => (body === typed ? 'as typed' : body));
	const typed = 'y'.repeat(5000);
	const isThere = () => letter(page).evaluate((field, text) => (field as HTMLTextAreaElement).value === text, typed);
	await fillStorage(extension);
	await letter(page).fill(typed);
	await refusal(page).waitFor();
	await titles(page).nth(1).click();
	await expect.poll(isThere).toBe(false);
	await titles(page).first().click();
	await expect.poll(isThere).toBe(true);
	await page.locator('nav a[href="#settings"]').click();
	await page.locator('main#settings h1').waitFor();
	await page.locator('nav a[href="#skeletons"]').click();
	await expect.poll(isThere).toBe(true);
	await refusal(page).waitFor();
	await emptyStorage(extension);
	await page.getByRole('button', {name: 'Try again'}).click();
	await expect.poll(own).toEqual(['as typed']);
	await letter(page).fill('Anew.');
	await expect.poll(own).toEqual(['Anew.']);
	await page.reload();
	await titles(page).first().waitFor();
	await expect.poll(() => letter(page).inputValue()).toBe('Anew.');
	expect(await page.evaluate(() => localStorage.getItem('left-behind'))).toBe(null);
	expect(await own()).toEqual(['Anew.']);
});

test('skeletons are ordered, copied, removed with a way back, and restored', async ({extension}) => {
	const page = await openEditor(extension);
	const before = await titles(page).allTextContents();
	await page.getByRole('button', {name: 'Move down'}).click();
	await expect.poll(() => titles(page).first().textContent()).toBe(before[1]);
	await page.getByRole('button', {name: 'Move up'}).click();
	await expect.poll(() => titles(page).allTextContents()).toEqual(before);
	await page.getByRole('button', {name: 'Duplicate'}).click();
	await expect.poll(() => titles(page).last().textContent()).toBe('Thank-you, a copy');
	await page.getByRole('button', {name: 'Remove'}).click();
	await expect.poll(() => titles(page).allTextContents()).toEqual(before);
	await page.getByRole('button', {name: 'Undo'}).click();
	await expect.poll(() => titles(page).last().textContent()).toBe('Thank-you, a copy');
	await titles(page).first().click();
	await page.getByRole('button', {name: 'Remove'}).click();
	await expect.poll(() => titles(page).first().textContent()).toBe(before[1]);
	await page.getByRole('button', {name: 'Bring back what was removed (1)'}).click();
	await expect.poll(() => titles(page).allTextContents()).toContain(before[0]);
	await titles(page).getByText('LinkedIn request').click();
	await letter(page).fill('Hello {{first name}}');
	await page.getByRole('button', {name: 'Back to the original'}).click();
	await expect.poll(() => letter(page).inputValue()).toContain('it was good to talk with you');
	await page.getByRole('button', {name: 'Undo'}).click();
	await expect.poll(() => letter(page).inputValue()).toBe('Hello {{first name}}');
});

test('blanks go in at the caret, undo takes them back, and the check is live', async ({extension}) => {
	const page = await openEditor(extension);
	await letter(page).fill('Dear ');
	await page.getByRole('button', {name: 'first name'}).click();
	expect(await letter(page).inputValue()).toBe('Dear {{first name}}');
	await page.keyboard.press('Control+z');
	await expect.poll(() => letter(page).inputValue()).toBe('Dear ');
	await letter(page).fill('Dear Keith,\n\nThank you for the talk about [topic].');
	await expect.poll(() => page.locator('.live .findings').textContent()).toContain('[topic]');
});

test('by keyboard alone a skeleton is written, copied, removed and taken back, and the focus is never lost', async ({
	extension,
}) => {
	const page = await openEditor(extension);
	const focused = () =>
		page.evaluate(() => {
			const field = document.activeElement;
			return field?.closest('label')?.querySelector('span')?.textContent ?? field?.textContent;
		});
	const press = async (name: string) => {
		await page.getByRole('button', {name, exact: true}).focus();
		await page.keyboard.press('Enter');
	};
	await press('New skeleton');
	await expect.poll(focused).toBe('Title');
	await page.keyboard.type('By hand');
	for (const field of ['Kind of letter', 'Subject', 'Letter', 'first name']) {
		await page.keyboard.press('Tab');
		expect(await focused()).toBe(field);
	}
	await page.keyboard.press('Enter');
	expect(await focused()).toBe('Letter');
	expect(await letter(page).inputValue()).toContain('{{my name}}{{first name}}');
	await press('Duplicate');
	await expect.poll(() => page.getByLabel('Title').inputValue()).toBe('By hand, a copy');
	await expect.poll(focused).toBe('Title');
	await press('Remove');
	await expect.poll(focused).toBe('Undo');
	await page.keyboard.press('Enter');
	await expect.poll(focused).toBe('Title');
	expect(await page.getByLabel('Title').inputValue()).toBe('By hand, a copy');
	await page.keyboard.press('Shift+Tab');
	expect(await focused()).toBe('Remove');
});

test('a file goes out and comes back, and a broken one changes nothing', async ({extension}) => {
	const page = await openEditor(extension);
	await page.getByRole('button', {name: 'Duplicate'}).click();
	await titles(page).getByText('Thank-you, a copy').waitFor();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.locator('button:below(h2:has-text("Your skeletons in a file"))').getByText('Save a file').click(),
	]);
	const text = await readFile(await download.path(), 'utf8');
	expect(text).toContain('Thank-you, a copy');
	const read = async (content: string) => {
		const input = page.locator('input[type=file][accept*=json]').first();
		await input.setInputFiles({name: 'skeletons.json', mimeType: 'application/json', buffer: Buffer.from(content)});
	};
	const count = await titles(page).count();
	await read(text.slice(0, 50));
	await page.getByText('This file cannot be read').waitFor();
	await page.getByRole('button', {name: 'Read a file'}).scrollIntoViewIfNeeded();
	const refused = await page.getByText('This file cannot be read').boundingBox();
	expect(refused?.y, 'in sight beside the button far down the page').toBeGreaterThan(0);
	await read(text);
	await page.getByText('Skeletons read: 1.').waitFor();
	expect(await titles(page).count()).toBe(count);
	await read(
		skeletonFile([{id: 'x', kind: 'other', title: '<b>Bold</b>', subject: '', body: '<img src=x>', source: ''}]),
	);
	await titles(page).getByText('<b>Bold</b>').waitFor();
});

test('it can be read and used by everybody, in light and dark and at 200 %', async ({extension}) => {
	const page = await openEditor(extension);
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
		await page.evaluate(axeCore.source);
		const found = await page.evaluate(`axe.run().then(({violations}) =>
			violations.flatMap(({id, nodes}) => nodes.map(({html}) => id + ': ' + html.slice(0, 120))))`);
		expect(found, colorScheme).toEqual([]);
	}
	await page.setViewportSize({width: 500, height: 700});
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(500);
});

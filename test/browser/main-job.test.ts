import type {Page} from 'playwright';
import {describe, expect} from 'vitest';
import {addressOf} from '../pages/serve.ts';
import {emptyLetter} from './empty-letter.ts';
import {type Extension, test} from './fresh-extension.ts';

type Place = {
	readonly name: string;
	readonly open: (extension: Extension) => Promise<Page>;
	readonly body: string;
	readonly subject: string;
};

const places: readonly Place[] = [
	{
		name: 'Gmail',
		open: extension => extension.openMail(addressOf('gmail', 'popout')),
		body: '[g_editable=true]',
		subject: 'input[name=subjectbox]',
	},
	{
		name: 'Outlook',
		open: extension => extension.openMail(addressOf('outlook', 'new-message')),
		body: '[id^=editorParent_] [contenteditable=true]',
		subject: 'input[id$=_SUBJECT]',
	},
	{
		name: 'the practice page',
		open: extension => extension.open('practice'),
		body: '[data-body]',
		subject: 'input[name=subject]',
	},
];

const ui = (page: Page) => page.locator('notewell-ui');
const chip = (page: Page) => ui(page).locator('.chip-main');
const html = (page: Page, {body}: Place) => page.locator(body).evaluate(element => element.innerHTML);

/** The words that are underlined at a level, as the browser paints them. */
const underlined = (page: Page, level: string): Promise<string[]> =>
	page.evaluate(
		name => [...(CSS.highlights.get(name) ?? [])].map(range => (range as Range).toString()),
		`notewell-${level}`,
	);

/** Empties subject and letter as a writer would. */
async function startAfresh(page: Page, place: Place): Promise<void> {
	await page.locator(place.subject).fill('');
	await emptyLetter(page, place.body);
	await ui(page).getByRole('button', {name: 'Thank-you'}).first().waitFor();
}

describe.each(places)('on $name', place => {
	test('a letter is checked, underlined and explained, and its HTML stays as it is', async ({extension}) => {
		const page = await place.open(extension);
		await chip(page).waitFor();
		const before = await html(page, place);
		await expect.poll(() => underlined(page, 'stop')).toContain('Kieth');
		await chip(page).click();
		const panel = ui(page).locator('.panel');
		expect(await panel.textContent()).toContain('Kieth');
		await page.keyboard.press('Escape');
		await page.locator(place.body).getByText('Kieth').hover();
		expect(await html(page, place)).toBe(before);
		expect(extension.strays).toEqual([]);
	});

	test('a fix replaces just the words that are marked, and one Ctrl+Z takes it back', async ({extension}) => {
		const page = await place.open(extension);
		await chip(page).click();
		const before = await html(page, place);
		await ui(page).locator('.panel').getByRole('button', {name: 'Change to Keith'}).first().click();
		await expect.poll(() => html(page, place)).toBe(before.replace('Kieth', 'Keith'));
		await page.keyboard.press('Control+z');
		await expect.poll(() => html(page, place)).toBe(before);
		await expect.poll(() => underlined(page, 'stop')).toContain('Kieth');
	});

	test('one click puts a thank-you in, Tab walks its blanks, and one Ctrl+Z takes it back', async ({extension}) => {
		const page = await place.open(extension);
		await chip(page).waitFor();
		await startAfresh(page, place);
		const before = await page.locator(place.body).innerText();
		await ui(page).getByRole('button', {name: 'Thank-you'}).first().click();
		await expect.poll(() => page.locator(place.body).innerText()).toContain('Dear ');
		expect(await page.locator(place.subject).inputValue()).toMatch(/^Thank you/);
		const selected = () => page.evaluate(() => getSelection()?.toString());
		const first = await selected();
		expect(first).toMatch(/^\{\{.+\}\}$/);
		await page.keyboard.press('Tab');
		expect(await selected()).toMatch(/^\{\{.+\}\}$/);
		expect(await selected()).not.toBe(first);
		await page.keyboard.press('Control+z');
		await expect.poll(async () => (await page.locator(place.body).innerText()).trim()).toBe(before.trim());
	});
});

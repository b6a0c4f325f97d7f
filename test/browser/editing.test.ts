import type {Page} from 'playwright';
import {describe, expect} from 'vitest';
import {emptyLetter} from './empty-letter.ts';
import {test} from './extension.ts';
import {places} from './places.ts';

const ui = (page: Page) => page.locator('notewell-ui');

const html = (page: Page, body: string) => page.locator(body).evaluate(element => element.innerHTML);

/** The letter as the client would save it now: what the editor's own model holds, not what the page shows. */
const saved = (page: Page) => page.evaluate(() => Object.values(window.savedDrafts ?? {}).at(-1) ?? '');

/** The words of a piece of markup. */
const wordsOf = (markup: string) =>
	markup
		.replace(/<[^>]+>/g, ' ')
		.replaceAll('&nbsp;', ' ')
		.replace(/\s+/g, ' ')
		.trim();

/** Makes the wrong name bold, as a writer would. */
async function embolden(page: Page, body: string): Promise<void> {
	await page
		.locator(body)
		.getByText('Kieth')
		.dblclick({position: {x: 45, y: 8}});
	await expect.poll(() => page.evaluate(() => getSelection()?.toString().trim())).toBe('Kieth');
	await page.keyboard.press('Control+b');
	await expect.poll(() => html(page, body)).toMatch(/<b[^>]*>Kieth/);
	await expect.poll(() => saved(page)).toMatch(/<b[^>]*>Kieth/);
}

const subjectField = 'input[name=subjectbox], input[maxlength="255"]';

const fixName = (page: Page) =>
	ui(page).locator('.panel').getByRole('button', {name: 'Change to Keith'}).first().click();

describe.each(places)('in $name', ({address, body}) => {
	test("a fix keeps the formatting, reaches the editor's model, and puts the caret behind it", async ({extension}) => {
		const page = await extension.openMail(address);
		await ui(page).locator('.chip[data-status=awake]').waitFor();
		await embolden(page, body);
		await ui(page).locator('.chip-main').click();
		const [before, kept] = [await html(page, body), await saved(page)];
		await fixName(page);
		await expect.poll(() => html(page, body)).toBe(before.replace('Kieth', 'Keith'));
		await expect.poll(() => saved(page)).toBe(kept.replace('Kieth', 'Keith'));
		await page.keyboard.press('Control+z');
		await expect.poll(() => html(page, body)).toBe(before);
		await expect.poll(() => saved(page)).toBe(kept);
		await fixName(page);
		await expect.poll(() => html(page, body)).toContain('Keith');
		await page.keyboard.type('!');
		await expect.poll(() => saved(page)).toMatch(/<b[^>]*>Keith!/);
		expect(wordsOf(await saved(page))).toMatch(/^Dear Keith! ?, Thank you/);
	});

	test('what is typed after a fix goes where the writer was writing', async ({extension}) => {
		const page = await extension.openMail(address);
		await ui(page).locator('.chip[data-status=awake]').waitFor();
		await page.locator(body).getByText('Best regards').click();
		await page.keyboard.press('End');
		await page.keyboard.type(' for');
		await ui(page).locator('.chip-main').click();
		await fixName(page);
		await expect.poll(() => html(page, body)).toContain('Keith');
		await page.keyboard.type(' now');
		await expect.poll(() => saved(page)).toMatch(/Best regards,? for now/);
		expect(wordsOf(await saved(page))).toMatch(/^Dear Keith ?, Thank you/);
		await page.close();
	});

	test("a fix of the subject is taken back by its field's undo", async ({extension}) => {
		const page = await extension.openMail(address);
		await ui(page).locator('.chip[data-status=awake]').waitFor();
		const field = page.locator(subjectField).first();
		await field.fill('');
		await field.click();
		await page.keyboard.type('Thank you Kieth');
		await ui(page).locator('.chip-main').click();
		await ui(page).locator('.panel').getByText('“Kieth” looks like').nth(1).waitFor();
		await fixName(page);
		await expect.poll(() => field.inputValue()).toBe('Thank you Keith');
		await field.click();
		await page.keyboard.press('Control+z');
		await expect.poll(() => field.inputValue()).toBe('Thank you Kieth');
		await page.close();
	});

	test("an inserted letter reaches the editor's model, before the signature, and one Ctrl+Z takes it out", async ({
		extension,
	}) => {
		const page = await extension.openMail(address);
		await ui(page).locator('.chip[data-status=awake]').waitFor();
		await emptyLetter(page, body);
		const add = ui(page).getByRole('button', {name: 'Thank-you'}).first();
		await add.waitFor();
		const before = wordsOf(await saved(page));
		await add.click();
		await expect.poll(() => saved(page)).toContain('Dear ');
		expect(wordsOf(await saved(page))).toBe(wordsOf(await html(page, body)));
		await page.keyboard.press('Control+z');
		await expect.poll(async () => wordsOf(await saved(page))).toBe(before);
		// Outlook's editor has an undo of its own, which knows nothing of the subject.
		if (!address.includes('outlook')) {
			await page.keyboard.press('Control+z');
			await expect.poll(() => page.locator(subjectField).first().inputValue()).toBe('');
		}
	});

	test('a letter goes in where the caret is, and signature and quoted mail stay as they were', async ({extension}) => {
		const page = await extension.openMail(address);
		await ui(page).locator('.chip[data-status=awake]').waitFor();
		const signature = () =>
			page.locator(`${body} .gmail_signature, ${body} #Signature`).evaluate(element => element.outerHTML);
		const before = await signature();
		await page.locator(body).getByText('Best regards,').click();
		await page.keyboard.press('Home');
		await ui(page).locator('.chip-main').click();
		await ui(page).locator('.panel').getByRole('button', {name: 'Insert'}).click();
		await expect.poll(() => saved(page)).toContain('{{');
		expect(await signature()).toBe(before);
		const words = wordsOf(await saved(page));
		expect(words.indexOf('[date]')).toBeLessThan(words.indexOf('{{'));
		expect(words.lastIndexOf('}}')).toBeLessThan(words.lastIndexOf('Best regards,'));
		expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^\{\{.+\}\}$/);
	});

	test('the second click of a double one on Insert puts no second letter in', async ({extension}) => {
		const page = await extension.openMail(address);
		await ui(page).locator('.chip[data-status=awake]').waitFor();
		await emptyLetter(page, body);
		await ui(page).locator('.chip-main').click();
		const insert = ui(page).locator('.panel').getByRole('button', {name: 'Insert'});
		const letters = async () => (await page.locator(body).innerText()).split('Dear ').length - 1;
		await insert.click();
		await expect.poll(letters).toBe(1);
		await insert.hover();
		await page.mouse.down({clickCount: 2});
		await page.mouse.up({clickCount: 2});
		await insert.click();
		await expect.poll(letters).toBe(2);
	});
});

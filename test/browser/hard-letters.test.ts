import type {Page} from 'playwright';
import {expect} from 'vitest';
import {addressOf, answer} from '../pages/serve.ts';
import {test} from './fresh-extension.ts';

const chip = (page: Page) => page.locator('notewell-ui .chip-main');
const letter = (page: Page) => page.locator('[g_editable=true]');
const marks = (page: Page): Promise<number> =>
	page.evaluate(() =>
		['stop', 'warn', 'hint'].reduce((sum, level) => sum + (CSS.highlights.get(`notewell-${level}`)?.size ?? 0), 0),
	);

/** Puts text into the letter as if it were pasted, and waits until it was looked at. */
async function paste(page: Page, text: string): Promise<void> {
	await letter(page).evaluate((body, pasted) => {
		const lines = pasted.split('\n').map(line => {
			const row = document.createElement('div');
			row.append(line === '' ? document.createElement('br') : line);
			return row;
		});
		body.replaceChildren(...lines);
		body.dispatchEvent(new InputEvent('input', {bubbles: true}));
	}, text);
}

test('a compose window that cannot be read gives a chip that says so, and nothing else', async ({extension}) => {
	const url = addressOf('gmail', 'popout');
	const known = await answer(url);
	const strange = String(known?.body).replace(/ (?:name|role="button"|jslog|class)="[^"]*"/g, '');
	await extension.browser.route(url, route => route.fulfill({...known, body: strange}));
	const page = await extension.openMail(url);
	await expect.poll(() => chip(page).getAttribute('aria-label')).toBe('Notewell: Notewell cannot read this window');
	expect(await marks(page)).toBe(0);
	await chip(page).click();
	await page.locator('notewell-ui .panel').waitFor();
	await expect
		.poll(() =>
			page
				.locator('notewell-ui .panel')
				.getByRole('button')
				.evaluateAll(all => all.map(each => each.ariaLabel)),
		)
		.toEqual(['Close']);
	expect(await page.locator('notewell-ui .findings, notewell-ui .panel select').count()).toBe(0);
});

test('a recipient whose name is markup is text everywhere', async ({extension}) => {
	const page = await extension.openMail(addressOf('gmail', 'hostile-name'));
	const dialogs: string[] = [];
	page.on('dialog', dialog => {
		dialogs.push(dialog.message());
		void dialog.dismiss();
	});
	await chip(page).click();
	await page.locator('notewell-ui .panel').waitFor();
	await page.getByLabel('Start from').selectOption({index: 0});
	await page.locator('notewell-ui .panel').getByRole('button', {name: 'Insert'}).click();
	await expect.poll(() => letter(page).innerText()).toContain('Best regards');
	expect(await page.locator('notewell-ui img, [g_editable=true] img').count()).toBe(0);
	expect(extension.strays.filter(address => !address.includes('mail.google.com'))).toEqual([]);
	expect(dialogs).toEqual([]);
});

const thanks = 'Dear Kieth,\n\nThank you for the interview for the analyst post this morning.\n\n';

test.for([
	['an empty body', '', 0],
	['a body of 1 MB', thanks + 'After our interview I am very interested in the post. '.repeat(20_000), 1],
	['a body of emoji and right-to-left text', `${thanks}👩‍👩‍👧‍👦👋🏽 שלום עולם مرحبا 🇩🇰 e\u0301 \u202eabc\u202c`, 1],
] as const)('%s: no error, no freeze, offsets right', async ([, text, stops], {extension}) => {
	const page = await extension.openMail(addressOf('gmail', 'popout'));
	const errors: string[] = [];
	page.on('pageerror', error => errors.push(error.message));
	await expect.poll(() => marks(page)).toBeGreaterThan(0);
	await paste(page, text);
	const stopped = () =>
		page.evaluate(() => [...(CSS.highlights.get('notewell-stop') ?? [])].map(range => (range as Range).toString()));
	await expect.poll(stopped, {timeout: 10_000}).toEqual(stops === 0 ? [] : ['Kieth']);
	await letter(page).press('End');
	expect(await chip(page).isVisible()).toBe(true);
	expect(errors).toEqual([]);
});

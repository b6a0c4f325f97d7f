import type {Page} from 'playwright';
import {expect} from 'vitest';
import {rules} from '../../src/checker/index.ts';
import {test} from './extension.ts';
import {emptyStorage, fillStorage} from './full-storage.ts';

/** Turns to a section of the page, as the links in its head do. */
async function turnTo(page: Page, section: string): Promise<void> {
	await page.locator(`nav a[href="#${section}"]`).last().click();
	await page.locator(`main#${section} h1`).waitFor();
}

test('the settings are made from the rules, each with its why and examples, and are kept', async ({extension}) => {
	const page = await extension.open('options');
	await page.evaluate('location.hash = "settings"');
	await page.locator('main#settings h1').waitFor();
	const text = await page.locator('main#settings').innerText();
	expect(rules.filter(({title, why}) => !(text.includes(title) && text.includes(why))).map(({id}) => id)).toEqual([]);
	// Words that are flagged in one place and pass in another say nothing by themselves.
	const told = rules.filter(({examples: {flags, passes}}) => {
		const [flagged, passed] = [flags, passes].map(all => all.map(({draft}) => draft.body || draft.subject));
		return JSON.stringify([...new Set(flagged)].sort()) !== JSON.stringify([...new Set(passed)].sort());
	});
	expect(told.length).toBeGreaterThan(rules.length - 6);
	expect(await page.locator('main#settings details').count()).toBe(told.length);
	for (const words of ['Alt+Shift+J', 'Alt+Shift+F', 'Alt+Shift+L', 'Alt+Shift+Y']) expect(text).toContain(words);
	const flattery = page.getByRole('checkbox', {name: rules.find(({id}) => id === 'flattery')?.title ?? ''});
	expect(await flattery.isChecked()).toBe(true);
	await flattery.uncheck();
	const kept = () =>
		page.evaluate<string[]>('chrome.storage.local.get("settings").then(({settings}) => settings?.off ?? [])');
	await expect.poll(kept).toEqual(['flattery']);
	await page.reload();
	await page.locator('main#settings h1').waitFor();
	await expect.poll(() => flattery.isChecked()).toBe(false);
});

test('what was changed is shown when one comes back to its section', async ({extension}) => {
	const page = await extension.open('options');
	await turnTo(page, 'skeletons');
	const name = page.getByLabel('Name', {exact: true});
	await name.fill('Ana Silva');
	await turnTo(page, 'settings');
	const model = page.getByRole('checkbox', {name: 'tone model'});
	await page.getByText('Letters are read by phrases, words and the model.').waitFor();
	await model.uncheck();
	await page.getByText('Letters are read by phrases and words, without the model.').waitFor();
	await turnTo(page, 'skeletons');
	await expect.poll(() => name.inputValue()).toBe('Ana Silva');
	await turnTo(page, 'settings');
	await expect.poll(() => model.isChecked()).toBe(false);
	expect(await page.getByText('its file is missing or damaged').count()).toBe(0);
	await model.check();
	await page.getByText('Letters are read by phrases, words and the model.').waitFor();
});

test('the log takes nobody for somebody met who has just said to be the writer', async ({extension}) => {
	const page = await extension.open('options');
	await turnTo(page, 'skeletons');
	await page.getByLabel('Name', {exact: true}).fill('Ana Silva');
	await page.getByText('Saved', {exact: true}).waitFor();
	await turnTo(page, 'interviews');
	await page.locator('input[type=file]').setInputFiles({
		name: 'talk.ics',
		mimeType: 'text/calendar',
		buffer: Buffer.from(
			[
				'BEGIN:VCALENDAR',
				'VERSION:2.0',
				'BEGIN:VEVENT',
				'UID:talk@northwind.example',
				'DTSTART:20261119T090000Z',
				'DTEND:20261119T100000Z',
				'SUMMARY:Interview',
				'ORGANIZER;CN=Keith Smooth:mailto:keith@northwind.example',
				'ATTENDEE;CN=Ana Silva:mailto:ana@mailplace.example',
				'END:VEVENT',
				'END:VCALENDAR',
				'',
			].join('\r\n'),
		),
	});
	const met = page.getByLabel('Whom you met');
	await met.waitFor();
	expect(await met.inputValue()).toContain('Keith Smooth');
	expect(await met.inputValue()).not.toContain('Ana Silva');
});

test('a change that is refused is taken back on the page, each time, and it says so', async ({extension}) => {
	const page = await extension.open('options');
	await turnTo(page, 'settings');
	await fillStorage(extension);
	const flattery = page.getByRole('checkbox', {name: rules.find(({id}) => id === 'flattery')?.title ?? ''});
	await flattery.click();
	await page.getByRole('alert').getByText('could not be kept').waitFor();
	await expect.poll(() => flattery.isChecked()).toBe(true);
	await flattery.click();
	await expect.poll(() => flattery.isChecked()).toBe(true);
	await emptyStorage(extension);
	await flattery.click();
	await page.getByRole('alert').waitFor({state: 'detached'});
	expect(await flattery.isChecked()).toBe(false);
}, 60_000);

import type {Page} from 'playwright';
import {expect} from 'vitest';
import {rules} from '../../src/checker/index.ts';
import {type Extension, test} from './extension.ts';
import {emptyStorage, fillStorage} from './full-storage.ts';

const panel = (page: Page) => page.locator('notewell-ui .panel');

/** Opens the practice page with its panel, in which a finding about a name is open. */
async function openPanel(extension: Extension): Promise<Page> {
	const page = await extension.open('practice');
	await page.waitForFunction(() => (CSS.highlights.get('notewell-stop')?.size ?? 0) > 1);
	await page.locator('notewell-ui .chip-main').click();
	await panel(page).locator('.finding-more').waitFor();
	return page;
}

const never = (page: Page) => panel(page).getByRole('button', {name: 'Never', exact: true}).click();
const undo = (page: Page) => panel(page).getByRole('button', {name: 'Undo'}).click();
const note = (page: Page) => panel(page).locator('.note');

const off = async ({browser}: Extension) =>
	browser
		.serviceWorkers()[0]!
		.evaluate('chrome.storage.local.get("settings").then(({settings}) => settings?.off ?? [])') as Promise<string[]>;

test('to undo Never leaves off what was switched off elsewhere since', async ({extension}) => {
	const page = await openPanel(extension);
	await never(page);
	await note(page).getByText('is switched off').waitFor();
	await expect.poll(() => off(extension)).toHaveLength(1);
	const settings = await extension.open('options');
	await settings.evaluate('location.hash = "settings"');
	await settings.getByRole('checkbox', {name: rules.find(({id}) => id === 'fit')?.title ?? ''}).uncheck();
	await expect.poll(() => off(extension)).toHaveLength(2);
	await undo(page);
	await expect.poll(() => off(extension)).toEqual(['fit']);
});

test('where storage is full, the note says that the rule rests for this letter only', async ({extension}) => {
	const page = await openPanel(extension);
	await fillStorage(extension);
	await never(page);
	await note(page).getByText('rests for this letter').waitFor();
	expect(await off(extension)).toEqual([]);
	await emptyStorage(extension);
	await undo(page);
	await note(page).waitFor({state: 'detached'});
	await never(page);
	await expect.poll(() => off(extension)).toHaveLength(1);
});

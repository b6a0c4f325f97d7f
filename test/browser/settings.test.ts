import {expect} from 'vitest';
import {rules} from '../../src/checker/index.ts';
import {test} from './extension.ts';

test('the settings are made from the rules, each with its why and examples, and are kept', async ({extension}) => {
	const page = await extension.open('options');
	await page.evaluate('location.hash = "settings"');
	await page.locator('main#settings h1').waitFor();
	const text = await page.locator('main#settings').innerText();
	expect(rules.filter(({title, why}) => !(text.includes(title) && text.includes(why))).map(({id}) => id)).toEqual([]);
	expect(await page.locator('main#settings details').count()).toBe(rules.length);
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

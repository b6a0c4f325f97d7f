import type {Page} from 'playwright';
import {describe, expect} from 'vitest';
import {type Extension, test} from './fresh-extension.ts';
import {places} from './places.ts';

const ways = [
	{how: 'is updated', expression: 'chrome.runtime.reload()'},
	{how: 'is removed', expression: 'chrome.management.uninstallSelf()'},
];

/** What a page shows of Notewell: its marks, and what can be read of its own parts. */
const shown = (page: Page) =>
	page.evaluate(() => {
		const host = document.querySelector('notewell-ui');
		const parts = [...(host?.shadowRoot?.children ?? [])].filter(element =>
			element.checkVisibility({visibilityProperty: true}),
		);
		return {marks: [...CSS.highlights.keys()], parts: parts.map(({textContent}) => textContent)};
	});

const line = 'Notewell was updated or switched off. Your letter is as you left it; reload this tab to have it checked.';

/** Opens a letter, keeps account of every error in its page, and ends the extension. */
async function openAndEnd(extension: Extension, address: string, body: string, expression: string) {
	const page = await extension.openMail(address);
	const errors: string[] = [];
	page.on('pageerror', error => errors.push(String(error)));
	page.on('console', message => message.type() === 'error' && errors.push(message.text()));
	await page.locator('notewell-ui .chip[data-status=awake]').waitFor();
	await page.waitForFunction(() => CSS.highlights.has('notewell-stop'));
	const before = await page.locator(body).innerHTML();
	const [worker] = extension.browser.serviceWorkers();
	const ended = new Promise(resolve => worker!.once('close', resolve));
	// Its own end leaves the worker without an answer.
	await worker!.evaluate(expression).catch(() => undefined);
	await ended;
	return {page, before, errors};
}

describe.each(ways)('when the extension $how in the middle of a letter', ({expression}) => {
	test.for(places)('in $name, marks go, the letter stays, and one line says so', async (place, {extension}) => {
		const {page, before, errors} = await openAndEnd(extension, place.address, place.body, expression);
		await page.locator(place.body).click();
		expect(await shown(page)).toEqual({marks: [], parts: [line]});
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('Control+Alt+Shift+F9');
		expect(await shown(page)).toEqual({marks: [], parts: [line]});
		expect(await page.locator(place.body).innerHTML()).toBe(before);
		await page.evaluate(() => {
			const root = document.querySelector('notewell-ui')?.shadowRoot;
			for (const animation of root?.getAnimations() ?? []) animation.finish();
		});
		await page.locator('notewell-ui').waitFor({state: 'detached'});
		expect(errors).toEqual([]);
	});

	test.for(places)('in $name, a press of Send goes at once', async (place, {extension}) => {
		const {page, errors} = await openAndEnd(extension, place.address, place.body, expression);
		await page.locator(place.send).click();
		expect(await page.evaluate(() => window.sentMails?.length)).toBe(1);
		expect(errors).toEqual([]);
	});
});

import type {Page} from 'playwright';
import {expect} from 'vitest';
import {test} from './extension.ts';

const ui = (page: Page) => page.locator('notewell-ui');
const panel = (page: Page) => ui(page).locator('.panel');
const press = (page: Page, name: string) => panel(page).getByRole('button', {name, exact: true}).first().click();
const line = (page: Page, text: string) => panel(page).locator('.check-list li').filter({hasText: text});

test('what was set aside is not ticked off, and a letter that rests is left alone until it is asked for', async ({
	extension,
}) => {
	const page = await extension.open('practice');
	await page.waitForFunction(() => (CSS.highlights.get('notewell-stop')?.size ?? 0) > 1);
	await ui(page).locator('.chip-main').click();
	await line(page, 'Names are right').getByText('not yet').waitFor();
	for (const way of ['Not now', 'Not in this letter']) {
		await press(page, way);
		await line(page, 'Names are right').waitFor({state: 'detached'});
		await press(page, 'Undo');
		await line(page, 'Names are right').getByText('not yet').waitFor();
	}
	await press(page, 'Rest for this letter');
	await page.waitForFunction(() => CSS.highlights.size === 0);
	await panel(page).getByText('Send is not held').waitFor();
	expect(await panel(page).evaluate(element => element.matches(':focus-within'))).toBe(true);
	await page.locator('[data-send]').click();
	await page.getByText('Sent, in pretence').waitFor();
	await press(page, 'Check this letter');
	await page.waitForFunction(() => (CSS.highlights.get('notewell-stop')?.size ?? 0) > 1);
	await line(page, 'Names are right').getByText('not yet').waitFor();
});

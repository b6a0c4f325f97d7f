import type {Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {addressOf} from '../pages/serve.ts';
import {type Extension, launch} from './launch.ts';
import {pressShortcut} from './press-shortcut.ts';

let extension: Extension;
let end: () => Promise<void>;

beforeAll(async () => {
	({extension, close: end} = await launch('dist/test-chromium'));
});

afterAll(() => end());

const ui = (page: Page) => page.locator('notewell-ui');

/** Hides the letter as its client does, or shows it again. */
const turn = {
	gmail: (page: Page) => page.locator('.Hl').click(),
	outlook: (page: Page) =>
		page.locator('[id^=docking_InitVisiblePart_]').evaluate(pane => {
			pane.style.display = pane.style.display === 'none' ? '' : 'none';
		}),
} as const;

describe.each([
	['gmail', 'popout'],
	['outlook', 'new-message'],
] as const)('%s %s', (client, name) => {
	const open = {
		panel: async (page: Page) => {
			await ui(page).locator('.chip-main').click();
			return ui(page).locator('.panel');
		},
		'card about the subject': async (page: Page) => {
			const card = ui(page).getByRole('dialog', {name: /subject/i});
			await expect
				.poll(async () => {
					await pressShortcut(extension, page, 'next-finding');
					return card.isVisible();
				})
				.toBe(true);
			return card;
		},
	};

	test.each(['panel', 'card about the subject'] as const)('the %s goes and comes with its letter', async part => {
		const page = await extension.openMail(addressOf(client, name));
		await ui(page).locator('.chip[data-status=awake]').waitFor();
		const shown = await open[part](page);
		await shown.waitFor();
		await turn[client](page);
		await shown.waitFor({state: 'hidden'});
		await turn[client](page);
		await shown.waitFor();
		await page.close();
	});
});

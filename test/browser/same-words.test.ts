import type {Page} from 'playwright';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {addressOf} from '../pages/serve.ts';
import {type Extension, launch} from './launch.ts';
import {pressShortcut} from './press-shortcut.ts';

// Two findings on the same words, in the letter of the page and a sentence more: Dear Kieth, … Kieth and I spoke of it.

let extension: Extension;
let end: () => Promise<void>;

beforeAll(async () => {
	({extension, close: end} = await launch('dist/test-chromium'));
});

afterAll(() => end());

const body = '[g_editable=true]';
const ui = (page: Page) => page.locator('notewell-ui');
const card = (page: Page) => ui(page).locator('.card');
const text = (page: Page) => page.locator(body).innerText();

/** The middle of the wrong name, where it is underlined for the first or second time. */
const places = (page: Page) =>
	page.evaluate(() =>
		([...(CSS.highlights.get('notewell-stop') ?? [])] as Range[])
			.filter(range => `${range}` === 'Kieth')
			.map(range => range.getBoundingClientRect())
			.map(({x, y, width, height}) => [x + width / 2, y + height / 2] as const)
			.sort(([, one], [, other]) => one - other),
	);

async function open(): Promise<Page> {
	const page = await extension.openMail(addressOf('gmail', 'popout'));
	await ui(page).locator('.chip[data-status=awake]').waitFor();
	await page.getByText('by [date].').evaluate(line => {
		line.closest<HTMLElement>('[contenteditable]')?.focus();
		getSelection()?.collapse(line.firstChild, 0);
	});
	await page.keyboard.type('Kieth and I spoke of it. ');
	await expect.poll(() => places(page)).toHaveLength(2);
	return page;
}

test('keys go to each of them and on to what follows', async () => {
	const page = await open();
	const count = Number(await ui(page).locator('.chip-main').innerText());
	const seen: string[] = [];
	for (let step = 0; step < count; step++) {
		const before = await card(page).elementHandles();
		await pressShortcut(extension, page, 'next-finding');
		await expect.poll(async () => (await before[0]?.isVisible()) ?? false).toBe(false);
		await card(page).waitFor();
		seen.push((await card(page).getAttribute('aria-label')) ?? '');
	}
	expect(seen.filter(message => /Kieth/.test(message))).toHaveLength(2);
	expect(seen.some(message => /\[date\]/.test(message))).toBe(true);
	await page.close();
});

test('the card at the second changes that one', async () => {
	const page = await open();
	const [, second] = await places(page);
	await page.mouse.move(...second!);
	await card(page).getByRole('button', {name: 'Change to Keith'}).click();
	await expect.poll(() => text(page)).toContain('Keith and I spoke');
	expect(await text(page)).toContain('Dear Kieth');
	await page.close();
});

test('the panel opens one of them at a time', async () => {
	const page = await open();
	await ui(page).locator('.chip-main').click();
	const rows = ui(page).locator('.findings .finding-what').filter({hasText: 'Kieth'});
	expect(await rows.count()).toBe(2);
	if ((await rows.nth(1).getAttribute('aria-expanded')) === 'false') {
		await rows.nth(1).click();
	}
	expect(await rows.evaluateAll(all => all.map(row => row.ariaExpanded))).toEqual(['false', 'true']);
	await page.close();
});

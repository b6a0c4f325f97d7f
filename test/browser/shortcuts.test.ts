import type {Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import manifest from '../../manifest.json' with {type: 'json'};
import type {Command} from '../../src/store/calls.ts';
import {addressOf} from '../pages/serve.ts';
import {emptyLetter} from './empty-letter.ts';
import {type Extension, launch} from './launch.ts';
import {pressShortcut} from './press-shortcut.ts';

const places = [
	{name: 'Gmail', address: addressOf('gmail', 'popout'), body: '[g_editable=true]'},
	{
		name: 'Outlook',
		address: addressOf('outlook', 'new-message'),
		body: '[id^=editorParent_] [contenteditable=true]',
	},
] as const;

let extension: Extension;
let end: () => Promise<void>;

beforeAll(async () => {
	({extension, close: end} = await launch('dist/test-chromium'));
});

afterAll(() => end());

const press = (page: Page, command: Command) => pressShortcut(extension, page, command);
const ui = (page: Page) => page.locator('notewell-ui');
const card = (page: Page) => ui(page).locator('.card');
const panel = (page: Page) => ui(page).locator('.panel');
const html = (page: Page, body: string) => page.locator(body).evaluate(element => element.innerHTML);
const caret = (page: Page) =>
	page.evaluate(() => [getSelection()?.anchorNode?.textContent, getSelection()?.anchorOffset]);
const focused = (page: Page, body: string) =>
	page.locator(body).evaluate(element => element === document.activeElement);

/** Opens a letter and puts the caret into its second paragraph. */
async function open(address: string, body: string): Promise<Page> {
	const page = await extension.openMail(address);
	await ui(page).locator('.chip[data-status=awake]').waitFor();
	await expect.poll(() => page.evaluate(() => CSS.highlights.has('notewell-stop'))).toBe(true);
	await page.locator(body).getByText('Thank you for the').click();
	await expect.poll(() => focused(page, body)).toBe(true);
	await page.keyboard.press('Home');
	return page;
}

/** Takes focus and caret to the start of a line, which a card or the panel may lie over. */
const goTo = (page: Page, body: string, words: string) =>
	page
		.locator(body)
		.getByText(words)
		.evaluate(line => {
			line.closest<HTMLElement>('[contenteditable=true]')?.focus();
			getSelection()?.collapse(line.firstChild, 0);
		});

test('the browser has all four, each with a key and with words of its own', async () => {
	const known = await extension.browser
		.serviceWorkers()[0]
		?.evaluate<{name: string; shortcut: string; description: string}[]>('chrome.commands.getAll()');
	const own = (known ?? []).filter(({name}) => name !== '_execute_action');
	expect(own.map(({name}) => name).sort()).toEqual(Object.keys(manifest.commands).sort());
	expect(own.every(({shortcut}) => /^Alt\+Shift\+[A-Z]$/.test(shortcut))).toBe(true);
	expect(own.every(({description}) => /^\p{Lu}.{5,}/u.test(description))).toBe(true);
});

describe.each(places)('in $name', ({address, body}) => {
	test('next finding opens one card after the other, takes the focus, and Escape gives the caret back', async () => {
		const page = await open(address, body);
		const [before, letter] = [await caret(page), await html(page, body)];
		await press(page, 'next-finding');
		await card(page).waitFor();
		const first = await card(page).getAttribute('aria-label');
		await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('notewell-ui');
		await press(page, 'next-finding');
		await expect.poll(() => card(page).getAttribute('aria-label')).not.toBe(first);
		await page.keyboard.press('Escape');
		await card(page).waitFor({state: 'detached'});
		expect(await focused(page, body)).toBe(true);
		expect(await caret(page)).toEqual(before);
		expect(await html(page, body)).toBe(letter);
		await page.close();
	});

	test('card and panel have the focus in the very moment they are there, so no key goes astray', async () => {
		const page = await open(address, body);
		const late = await ui(page).evaluateHandle(({shadowRoot: root}) => {
			const seen: {late: number; shown: Set<Element>} = {late: 0, shown: new Set()};
			const look = () => {
				const part = root?.querySelector('.card, .panel');
				if (part) {
					seen.shown.add(part);
					seen.late += part.contains(root?.activeElement ?? null) ? 0 : 1;
				}
			};
			new MutationObserver(look).observe(root ?? document, {childList: true, subtree: true});
			return seen;
		});
		for (const command of ['next-finding', 'next-finding', 'toggle-panel'] as const) {
			const before = await late.evaluate(({shown}) => shown.size);
			await press(page, command);
			await expect.poll(() => late.evaluate(({shown}) => shown.size)).toBe(before + 1);
		}
		expect(await late.evaluate(seen => seen.late)).toBe(0);
		await page.close();
	});

	test('Escape closes the card also where nothing has the focus', async () => {
		const page = await open(address, body);
		await press(page, 'next-finding');
		await card(page).waitFor();
		await page.evaluate(() => (document.activeElement as HTMLElement).blur());
		await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('body');
		await page.keyboard.press('Escape');
		await card(page).waitFor({state: 'detached'});
		expect(await focused(page, body)).toBe(true);
		await page.close();
	});

	test('the card of a word at the other end of a long letter comes with it, and keeps the focus', async () => {
		const page = await open(address, body);
		await page.locator(body).evaluate(letter => {
			const [first = '', ...others] = (letter as HTMLElement).innerText.split('\n').filter(line => line.trim() !== '');
			const more = Array.from({length: 80}, (_, index) => `We spoke of pump ${index} and of its valves.`);
			const lines = [first, ...others, ...more].flatMap(line => [line, document.createElement('br')]);
			letter.replaceChildren(...lines);
			letter.focus();
			getSelection()?.selectAllChildren(letter);
			getSelection()?.collapseToEnd();
			letter.lastElementChild?.scrollIntoView({block: 'end'});
			letter.dispatchEvent(new InputEvent('input', {bubbles: true}));
		});
		await expect.poll(() => page.evaluate(() => CSS.highlights.get('notewell-stop')?.size ?? 0)).toBeGreaterThan(0);
		// What is about the whole letter comes first.
		for (let label: string | null = ''; !label?.includes('Kieth'); ) {
			const before = label;
			await press(page, 'next-finding');
			await card(page).waitFor();
			await expect.poll(() => card(page).getAttribute('aria-label')).not.toBe(before);
			label = await card(page).getAttribute('aria-label');
		}
		await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('notewell-ui');
		const ends = await page.evaluate(() => {
			const range = [...(CSS.highlights.get('notewell-stop') ?? [])].find(each => `${each}` === 'Kieth') as Range;
			const {top, bottom} = range.getBoundingClientRect();
			return [top, bottom, innerHeight];
		});
		expect(ends).toEqual([...ends].sort((one, other) => one - other));
		expect(ends[0]).toBeGreaterThan(0);
		await page.close();
	});

	test('apply fix changes the words of the first finding that has a fix, and one Ctrl+Z takes it back', async () => {
		const page = await open(address, body);
		const before = await html(page, body);
		await press(page, 'apply-fix');
		await expect.poll(() => html(page, body)).toBe(before.replace('Kieth', 'Keith'));
		await page.keyboard.press('Control+z');
		await expect.poll(() => html(page, body)).toBe(before);
		await page.close();
	});

	test('the panel opens, is walked by Tab, and Escape gives the caret back', async () => {
		const page = await open(address, body);
		const before = await caret(page);
		await press(page, 'toggle-panel');
		await panel(page).waitFor();
		await page.keyboard.press('Tab');
		await expect
			.poll(() => ui(page).evaluate(host => host.shadowRoot?.activeElement?.closest('.panel') !== null))
			.toBe(true);
		await page.keyboard.press('Escape');
		await panel(page).waitFor({state: 'detached'});
		expect(await focused(page, body)).toBe(true);
		expect(await caret(page)).toEqual(before);
		await press(page, 'toggle-panel');
		await panel(page).waitFor();
		await press(page, 'toggle-panel');
		await panel(page).waitFor({state: 'detached'});
		await page.close();
	});

	test('the caret stays where the writer took it since, however card and panel were closed', async () => {
		const page = await open(address, body);
		await press(page, 'next-finding');
		await card(page).waitFor();
		await goTo(page, body, 'Best regards,');
		await page.keyboard.type('My ');
		await card(page).waitFor({state: 'detached'});
		const there = await caret(page);
		await press(page, 'next-finding');
		await card(page).waitFor();
		await page.keyboard.press('Escape');
		await expect.poll(() => focused(page, body)).toBe(true);
		expect(await caret(page)).toEqual(there);
		await press(page, 'toggle-panel');
		await panel(page).waitFor();
		await goTo(page, body, 'Thank you for the');
		const here = await caret(page);
		await page.keyboard.press('Escape');
		await panel(page).waitFor({state: 'detached'});
		expect(await caret(page)).toEqual(here);
		await page.close();
	});

	test('the focus goes back to the letter when a card or the panel is taken away from under it', async () => {
		const page = await open(address, body);
		const before = await caret(page);
		const isBack = async (by: string) => {
			await expect.poll(() => focused(page, body), {message: by}).toBe(true);
			expect(await caret(page), by).toEqual(before);
		};
		for (const name of ['Not now', 'Not in this letter', 'Never']) {
			await press(page, 'next-finding');
			await card(page).getByRole('button', {name, exact: true}).press('Enter');
			await isBack(name);
		}
		await ui(page).getByRole('button', {name: 'Undo'}).press('Enter');
		await isBack('Undo');
		await press(page, 'toggle-panel');
		await panel(page).getByRole('button', {name: 'Not now'}).press('Enter');
		await expect.poll(() => panel(page).evaluate(element => element.matches(':focus-within'))).toBe(true);
		await press(page, 'toggle-panel');
		await isBack('toggle-panel');
		await page.close();
	});

	test('thank-you puts a letter into an empty window', async () => {
		const page = await open(address, body);
		await emptyLetter(page, body);
		await ui(page).getByRole('button', {name: 'Thank-you'}).waitFor();
		await press(page, 'thank-you');
		await expect.poll(() => page.locator(body).innerText()).toContain('Dear ');
		await page.close();
	});
});

test('of two letters the one whose panel has the focus stays in front', async () => {
	const page = await extension.openMail(addressOf('gmail', 'two-composes'));
	await page
		.locator('[g_editable=true]')
		.last()
		.evaluate(other => {
			for (let at = other.parentElement; at; at = at.parentElement) {
				at.style.display = getComputedStyle(at).display === 'none' ? 'block' : at.style.display;
			}
		});
	await ui(page).locator('.chip[data-status=awake]').waitFor();
	await page.locator('[g_editable=true]').first().focus();
	await press(page, 'toggle-panel');
	await panel(page).waitFor();
	await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('notewell-ui');
	await press(page, 'toggle-panel');
	await panel(page).waitFor({state: 'detached'});

	// Only one is open at a time, so that it is known whose it is.
	const open = () =>
		ui(page)
			.locator('.session')
			.evaluateAll(all => all.map(each => each.querySelector('.panel') !== null));
	await press(page, 'toggle-panel');
	await expect.poll(open).toEqual([true, false]);
	await page.locator('[g_editable=true]').nth(1).focus();
	await expect.poll(open).toEqual([false, false]);
	await ui(page).locator('.chip-main').nth(0).click();
	await expect.poll(open).toEqual([true, false]);
	await ui(page).locator('.chip-main').nth(1).click();
	await expect.poll(open).toEqual([false, true]);
	await page.keyboard.press('Escape');
	await expect.poll(open).toEqual([false, false]);
	await page.close();
});

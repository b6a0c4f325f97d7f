import type {Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {addressOf} from '../pages/serve.ts';
import {violations} from './axe.ts';
import {type Extension, launch} from './launch.ts';
import {bodies, mailPages} from './mail-pages.ts';
import {pressShortcut} from './press-shortcut.ts';

// Every part of Notewell on every mail page: for screen readers, in light and dark, and in windows of any size.

let extension: Extension;
let end: () => Promise<void>;

beforeAll(async () => {
	({extension, close: end} = await launch('dist/test-chromium'));
	// Letters in other languages are no follow-ups, and would have nothing to show.
	await extension.browser.serviceWorkers()[0]?.evaluate('chrome.storage.local.set({settings: {wake: "always"}})');
});

afterAll(() => end());

type Client = keyof typeof bodies;
type Part = 'chip' | 'panel' | 'card' | 'hold';

const ui = (page: Page) => page.locator('notewell-ui');
const parts = {chip: '.chip', panel: '.panel', card: '.card:not(.hold)', hold: '.hold'} as const;
const part = (page: Page, name: Part) => ui(page).locator(parts[name]).first();

/** The parts that a page's letter lets come up: a letter without findings has no card, one without grave ones is sent. */
async function partsOf(page: Page): Promise<Part[]> {
	const [findings, stops] = await page.evaluate(() => {
		const count = (level: string) => CSS.highlights.get(`notewell-${level}`)?.size ?? 0;
		return [count('stop') + count('warn') + count('hint'), count('stop')];
	});
	return ['chip', 'panel', ...(findings ? (['card'] as const) : []), ...(stops ? (['hold'] as const) : [])];
}

async function bringUp(page: Page, client: Client, name: Part): Promise<void> {
	if (name === 'panel') {
		await ui(page).locator('.chip-main').first().click();
	} else if (name === 'card') {
		await pressShortcut(extension, page, 'next-finding');
	} else if (name === 'hold') {
		await page.locator(bodies[client]).filter({visible: true}).first().focus();
		await page.keyboard.press('Control+Enter');
	}
	await part(page, name).waitFor();
}

async function putAway(page: Page, name: Part): Promise<void> {
	if (name !== 'chip') {
		await page.keyboard.press('Escape');
		await part(page, name).waitFor({state: 'detached'});
	}
}

async function open(client: Client, name: string): Promise<Page> {
	const page = await extension.openMail(addressOf(client, name));
	await page.emulateMedia({reducedMotion: 'reduce'});
	await part(page, 'chip').waitFor();
	await ui(page).locator('.chip[data-status=awake]').first().waitFor();
	return page;
}

/** Turns the system dark or light, and the ground of the letter with it, as both clients' own themes do. */
async function turn(page: Page, theme: 'light' | 'dark'): Promise<void> {
	await page.emulateMedia({colorScheme: theme, reducedMotion: 'reduce'});
	await ui(page).locator(`[data-theme=${theme}]`).first().waitFor({state: 'attached'});
}

const darkGround =
	'@media (prefers-color-scheme: dark) {* {background-color: #202124 !important; color: #e8eaed !important}}';

const outside = (page: Page, name: Part) =>
	part(page, name).evaluate(element => {
		const {left, top, right, bottom} = element.getBoundingClientRect();
		return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight ? `${left} ${top} ${right} ${bottom}` : '';
	});

describe.each(mailPages)('$client $name', ({client, name}) => {
	test('axe finds nothing in any part, in light and dark', async () => {
		const page = await open(client, name);
		await page.addStyleTag({content: darkGround});
		for (const each of await partsOf(page)) {
			await bringUp(page, client, each);
			for (const theme of ['dark', 'light'] as const) {
				await turn(page, theme);
				expect(await violations(page, 'notewell-ui'), `${each}, ${theme}`).toEqual([]);
			}
			await putAway(page, each);
		}
		await page.close();
	}, 120_000);
});

/** A window of 1280 by 800 at 200 %, a narrow one, and one beside another. */
const sizes = [
	{name: 'at 200 %', width: 640, height: 400},
	{name: '320 pixels wide', width: 320, height: 568},
	{name: 'half a screen', width: 800, height: 900},
] as const;

const overlap = (page: Page, name: Part, of: string) =>
	part(page, name).evaluate((element, selector) => {
		const one = element.getBoundingClientRect();
		const other = document.querySelector(selector)?.getBoundingClientRect();
		return (
			other !== undefined &&
			one.left < other.right &&
			other.left < one.right &&
			one.top < other.bottom &&
			other.top < one.bottom
		);
	}, of);

const sends = {
	gmail: '[jslog^="32601"]',
	outlook: '[data-testid=ComposeSendButton] [id$=primaryActionButton]',
} as const;

describe.each([
	['gmail', 'popout'],
	['gmail', 'inline-reply'],
	['gmail', 'popout-arabic'],
	['outlook', 'new-message'],
	['outlook', 'new-message-hebrew'],
] as const)('%s %s', (client, name) => {
	test.each(sizes)('$name, every part stays in the window and off Send', async ({width, height}) => {
		const page = await open(client, name);
		await page.setViewportSize({width, height});
		for (const each of await partsOf(page)) {
			await bringUp(page, client, each);
			if (each !== 'chip') {
				await expect.poll(() => outside(page, each), {message: each}).toBe('');
			} else {
				await expect.poll(() => overlap(page, each, sends[client]), {message: each}).toBe(false);
			}
			await putAway(page, each);
		}
		await page.close();
	});

	test('in forced colours every part has an edge, and nothing is told by colour alone', async () => {
		const page = await open(client, name);
		await page.emulateMedia({forcedColors: 'active', reducedMotion: 'reduce'});
		for (const each of await partsOf(page)) {
			await bringUp(page, client, each);
			if (each !== 'chip') {
				const edge = await part(page, each).evaluate(element => getComputedStyle(element).borderTopWidth);
				expect(edge, each).toBe('1px');
			}
			expect(await violations(page, 'notewell-ui'), each).toEqual([]);
			await putAway(page, each);
		}
		await page.close();
	});
});

test.each(['popout-arabic', 'inline-reply-arabic'])(
	'texts run as their language does on a page that runs the other way: %s',
	async name => {
		const page = await open('gmail', name);
		await bringUp(page, 'gmail', 'panel');
		expect(await part(page, 'panel').evaluate(element => getComputedStyle(element).direction)).toBe('ltr');
		await page.close();
	},
);

test('nothing moves where less motion is asked for', async () => {
	const page = await open('gmail', 'popout');
	await bringUp(page, 'gmail', 'panel');
	const moving = () =>
		ui(page).evaluate(
			host =>
				[...(host.shadowRoot?.querySelectorAll('*') ?? [])]
					.map(element => getComputedStyle(element))
					.filter(
						({display, transitionDuration, animationName}) =>
							display !== 'none' && (!/^0m?s$/.test(transitionDuration) || animationName !== 'none'),
					).length,
		);
	expect(await moving()).toBe(0);
	await page.emulateMedia({reducedMotion: 'no-preference'});
	expect(await moving()).toBeGreaterThan(0);
	await page.close();
});

import type {Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {longLetter, openLong} from '../../bench/long-letter.ts';
import {addressOf} from '../pages/serve.ts';
import {type Extension, launch} from './launch.ts';
import {stopWorker} from './worker.ts';

let extension: Extension;
let end: () => Promise<void>;

beforeAll(async () => {
	({extension, close: end} = await launch('dist/test-chromium'));
});

afterAll(() => end());

const body = '[g_editable=true]';
const ui = (page: Page) => page.locator('notewell-ui');
const card = (page: Page) => ui(page).locator('.card');

const marked = (page: Page, level = 'stop'): Promise<string[]> =>
	page.evaluate(name => [...(CSS.highlights.get(name) ?? [])].map(String), `notewell-${level}`);

async function open(): Promise<Page> {
	const page = await extension.openMail(addressOf('gmail', 'popout'));
	await expect.poll(() => marked(page)).toContain('Kieth');
	return page;
}

/** Puts the caret at the start of a paragraph that ends in a blank. */
const goBeforeBlank = (page: Page) =>
	page.getByText('by [date].').evaluate(paragraph => {
		paragraph.closest<HTMLElement>('[contenteditable]')?.focus();
		getSelection()?.collapse(paragraph.firstChild, 0);
	});

/** Counts, from now on, the frames in which words are marked and those in which they are not. */
const watchFrames = (page: Page, words: string) =>
	page.evaluateHandle(expected => {
		const frames = {marked: 0, bare: 0};
		const look = () => {
			const isMarked = [...(CSS.highlights.get('notewell-stop') ?? [])].some(range => String(range) === expected);
			frames[isMarked ? 'marked' : 'bare']++;
			requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
		return frames;
	}, words);

describe('underlines', () => {
	test('go along with what is typed before them, in every frame', async () => {
		const page = await open();
		await goBeforeBlank(page);
		const frames = await watchFrames(page, '[date]');
		await page.keyboard.type('It was good to see the hall. ', {delay: 20});
		await expect.poll(() => page.locator(body).innerText()).toMatch(/to see the hall\. I feel .*\[date\]/);
		const {marked: seen, bare} = await frames.jsonValue();
		expect(bare).toBe(0);
		expect(seen).toBeGreaterThan(20);
		await page.close();
	});

	test('stay on their words when those are made bold, and go with the mistake', async () => {
		const page = await open();
		await page.evaluate(() => {
			const [range] = CSS.highlights.get('notewell-stop') as unknown as Iterable<Range>;
			getSelection()?.removeAllRanges();
			if (range) getSelection()?.addRange(range.cloneRange());
		});
		await page.keyboard.press('Control+b');
		await expect.poll(() => page.locator(`${body} b`).allInnerTexts()).toContain('Kieth');
		await expect.poll(() => marked(page)).toContain('Kieth');
		await page.keyboard.insertText('Keith');
		await expect.poll(() => marked(page)).not.toContain('Kieth');
		expect((await marked(page)).join()).not.toContain('Keith');
		await page.close();
	});

	test('go on when the worker was stopped in the middle of the letter, as often as that happens', async () => {
		const page = await open();
		for (const words of ['[this]', '[that]', '[it]']) {
			await stopWorker(extension, page);
			await goBeforeBlank(page);
			await page.keyboard.type(`${words} `);
			await expect.poll(() => marked(page)).toContain(words);
			expect(await marked(page)).toContain('Kieth');
		}
		await page.close();
	});

	test('of a letter with thousands are around what is seen, also after scrolling', async () => {
		const page = await openLong(extension.browser, 8);
		const rows = longLetter(8).length;
		const seen = () =>
			page.locator(body).evaluate(editor => {
				const visible = [...editor.children].filter(row => {
					const {top, bottom} = row.getBoundingClientRect();
					return bottom > 0 && top < innerHeight && /\[/.test(row.textContent ?? '');
				});
				const ranges = [...(CSS.highlights.get('notewell-stop') ?? [])] as Range[];
				return visible.map(row => ranges.filter(range => row.contains(range.startContainer)).length);
			});
		expect(Math.min(...(await seen()))).toBe(15);
		for (const row of [rows - 20, Math.round(rows / 2), 20]) {
			await page
				.locator(`${body} > div`)
				.nth(row)
				.evaluate(element => element.scrollIntoView({block: 'center'}));
			await expect.poll(async () => Math.min(...(await seen()))).toBe(15);
		}
		await page.close();
	});
});

/** Whether the card lies over the words that it speaks of, or reaches out of the window. */
const misplaced = (page: Page) =>
	card(page).evaluate(element => {
		const {left, right, top, bottom} = element.getBoundingClientRect();
		const [range] = ([...(CSS.highlights.get('notewell-stop') ?? [])] as Range[]).filter(each => `${each}` === 'Kieth');
		const words = range?.getBoundingClientRect();
		const covers = words && left < words.right && words.left < right && top < words.bottom && words.top < bottom;
		return [covers, left < 0 || top < 0 || right > innerWidth || bottom > innerHeight];
	});

describe('the card', () => {
	test.each([
		['in a wide window', 1200, 800],
		['at 200 %', 640, 400],
		['in a narrow window', 320, 640],
	])('opens under the pointer, off its words and inside the window, %s', async (_name, width, height) => {
		const page = await extension.open('practice');
		await page.setViewportSize({width, height});
		await expect.poll(() => marked(page)).toContain('Kieth');
		await page.getByText('Dear Kieth,').evaluate(line => line.scrollIntoView({block: 'center'}));
		const at = await page.evaluate(() => {
			const ranges = [...(CSS.highlights.get('notewell-stop') ?? [])] as Range[];
			const {
				x,
				y,
				width: wide,
				height: high,
			} = ranges.filter(each => `${each}` === 'Kieth')[0]!.getBoundingClientRect();
			return [x + wide / 2, y + high / 2] as const;
		});
		await page.mouse.move(...at);
		await card(page).waitFor();
		await expect.poll(() => misplaced(page)).toEqual([false, false]);
		await page.close();
	});

	test('that the pointer opened goes when the pointer rests elsewhere', async () => {
		const page = await extension.open('practice');
		await expect.poll(() => marked(page)).toContain('Kieth');
		const [x, y] = await page.evaluate(() => {
			const ranges = [...(CSS.highlights.get('notewell-stop') ?? [])] as Range[];
			const box = ranges.find(each => `${each}` === 'Kieth')!.getBoundingClientRect();
			return [box.x + box.width / 2, box.y + box.height / 2] as const;
		});
		await page.mouse.move(x, y);
		await card(page).waitFor();
		await page.mouse.move(x + 400, y);
		await card(page).waitFor({state: 'detached'});
		await page.close();
	});

	test('opens where an arrow key takes the caret, and leaves the focus with the letter', async () => {
		const page = await open();
		await page.locator(body).evaluate(editor => {
			const text = editor.querySelector('div')?.firstChild;
			(editor as HTMLElement).focus();
			if (text) getSelection()?.collapse(text, 'Dear Ki'.length);
		});
		await page.keyboard.press('ArrowRight');
		await card(page).waitFor();
		expect(await page.locator(body).evaluate(editor => editor === document.activeElement)).toBe(true);
		await page.keyboard.press('Escape');
		await card(page).waitFor({state: 'detached'});
		await page.close();
	});
});

test('the state of the letter is spoken in a sentence once typing rests, and not at every key', async () => {
	const page = await open();
	const status = ui(page).getByRole('status').first();
	await expect.poll(() => status.textContent(), {timeout: 5_000}).toMatch(/^\d+ .+\. .+\.$/);
	const spoken = await status.evaluateHandle(element => {
		const said: string[] = [];
		new MutationObserver(() => said.push(element.textContent ?? '')).observe(element, {
			childList: true,
			characterData: true,
			subtree: true,
		});
		return said;
	});
	await goBeforeBlank(page);
	await page.evaluate(() => {
		for (const key of '[role] [name] [date] ') document.execCommand('insertText', false, key);
	});
	expect(await spoken.jsonValue()).toEqual([]);
	await expect.poll(() => spoken.jsonValue(), {timeout: 5_000}).toHaveLength(1);
	expect(await status.getAttribute('aria-live')).toBe('polite');
	await page.close();
});

import {readFileSync} from 'node:fs';
import type {Page} from 'playwright';
import {describe, expect, test as plainTest} from 'vitest';
import {openTones} from '../letters/tone-model.ts';
import {test} from './extension.ts';
import {startFirefox} from './firefox.ts';

/** Every hundred-and-eightieth sentence of the development part: all rules, all kinds of writers. */
const sentences = readFileSync('test/letters/sentences/dev.jsonl', 'utf8')
	.trim()
	.split('\n')
	.filter((_, i) => i % 180 === 0)
	.map(line => (JSON.parse(line) as {text: string}).text);

/** What is there is passed on; a score as low as this says that nothing is. */
const inNode = [...(await openTones())(sentences).values()].map(tones => tones.filter(({score}) => score >= 0.01));

type Extension = {
	runtime: {sendMessage: (message: unknown) => Promise<{readonly value?: unknown; readonly error?: string}>};
};

/** Asks the background worker, from a page of the extension. */
const ask = async ({call, args}: {readonly call: string; readonly args: readonly unknown[]}) => {
	const {browser, chrome} = globalThis as unknown as {readonly browser?: Extension; readonly chrome: Extension};
	return (browser ?? chrome).runtime.sendMessage({call, args});
};

/** No more sentences at a time than a letter has: a worker that is busy for half a minute is taken for one that hangs. */
const batch = 30;

/** Has all sentences weighed; `send` asks the worker. */
async function weighed(
	send: (message: {call: string; args: unknown[]}) => Promise<{value?: unknown}>,
): Promise<unknown> {
	const answers: unknown[] = [];
	for (let at = 0; at < sentences.length; at += batch) {
		const {value} = await send({call: 'weigh', args: [sentences.slice(at, at + batch)]});
		answers.push(...(value as unknown[]));
	}
	return answers;
}

const state = {call: 'toneModelWorks', args: []};

describe('the tone model gives the same answers as in Node', () => {
	test('in Chromium', async ({extension}) => {
		const page = await extension.open('options');
		expect(await page.evaluate(ask, state)).toEqual({ok: true, value: true});
		expect(await weighed(message => page.evaluate(ask, message))).toEqual(inNode);
		expect(extension.strays).toEqual([]);
	}, 120_000);

	plainTest(
		'in Firefox',
		async () => {
			const {browser, practice: page} = await startFirefox({}, 60_000);
			try {
				expect(await page.evaluate(ask, state)).toEqual({ok: true, value: true});
				expect(await weighed(message => page.evaluate(ask, message))).toEqual(inNode);
			} finally {
				await browser.close();
			}
		},
		120_000,
	);
});

/** A sentence that no phrase knows. */
const flattery = 'I simply had to write to you and tell you all how marvellous I think you are.';

/** Writes it behind the first sentence of the letter on the practice page. */
async function writeFlattery(page: Page): Promise<void> {
	await page.locator('[data-body]').evaluate(body => {
		const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
		while (texts.nextNode() && !texts.currentNode.textContent?.includes('.')) {
			// On to the first sentence.
		}
		(body as HTMLElement).focus();
		getSelection()?.collapse(texts.currentNode, texts.currentNode.textContent?.length);
	});
	await page.keyboard.insertText(` ${flattery}`);
}

const warned = (page: Page) => (): Promise<readonly string[]> =>
	page.evaluate(() => [...(CSS.highlights.get('notewell-warn') ?? [])].map(range => (range as Range).toString()));

test('a sentence that no phrase knows is marked soon after it was written', async ({extension}) => {
	const page = await extension.open('practice');
	await writeFlattery(page);
	await expect.poll(warned(page), {timeout: 20_000}).toContain(flattery);
}, 60_000);

test('it is marked as well in a letter that the writer had checked after it was written', async ({extension}) => {
	const [worker] = extension.browser.serviceWorkers();
	await worker!.evaluate('chrome.storage.local.set({settings: {wake: "asked"}})');
	await extension.browser.clock.install();
	const page = await extension.open('practice');
	const ui = page.locator('notewell-ui');
	await writeFlattery(page);
	await page.clock.runFor(1_000);
	expect(await ui.locator('.chip-main').getAttribute('title')).toBe('Notewell checks this letter when you press here');
	await ui.locator('.chip-main').click();
	await expect.poll(warned(page), {timeout: 20_000}).toContain(flattery);
}, 60_000);

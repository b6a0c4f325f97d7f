import type {Page} from 'playwright';
import {expect} from 'vitest';
import {addressOf} from '../pages/serve.ts';
import {type Extension, test} from './extension.ts';

const body = '[g_editable=true]';

const warned = (page: Page): Promise<string[]> =>
	page.evaluate(() => [...(CSS.highlights.get('notewell-warn') ?? [])].map(range => (range as Range).toString()));

/** Types at the end of the letter's first paragraph of text. */
async function type(page: Page, text: string): Promise<void> {
	await page.locator(body).evaluate(editor => {
		const texts = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
		while (texts.nextNode() && !texts.currentNode.textContent?.trim().endsWith('.')) {
			// On to the end of the first paragraph.
		}
		(editor as HTMLElement).focus();
		getSelection()?.collapse(texts.currentNode, texts.currentNode.textContent?.length);
	});
	await page.keyboard.insertText(text);
}

async function openLetter(extension: Extension): Promise<Page> {
	const page = await extension.openMail(addressOf('gmail', 'popout'));
	await expect.poll(() => warned(page)).not.toEqual([]);
	return page;
}

test('a misspelt word and a slip of grammar are marked, and one click puts the word right', async ({extension}) => {
	const page = await openLetter(extension);
	await type(page, ' I am greatful that you could of met me.');
	await expect.poll(() => warned(page), {timeout: 5_000}).toEqual(expect.arrayContaining(['greatful', 'of']));
	await page.locator('notewell-ui .chip-main').click();
	await page.getByRole('button', {name: /greatful/}).click();
	await page.getByRole('button', {name: 'Change to grateful'}).click();
	await expect.poll(() => page.locator(body).innerText()).toContain('I am grateful that');
	await expect.poll(() => warned(page)).not.toContain('greatful');
});

test('a word that the writer takes for right is marked no more, here and in the next letter', async ({extension}) => {
	const page = await openLetter(extension);
	await type(page, ' We spoke of the polimer.');
	await expect.poll(() => warned(page), {timeout: 5_000}).toContain('polimer');
	await page.locator('notewell-ui .chip-main').click();
	await page.getByRole('button', {name: /polimer/}).click();
	await page.getByRole('button', {name: 'Add to my words'}).click();
	await expect.poll(() => warned(page)).not.toContain('polimer');
	const next = await openLetter(extension);
	await type(next, ' We spoke of the polimer, and I recieved it.');
	await expect.poll(() => warned(next), {timeout: 5_000}).toContain('recieved');
	expect(await warned(next)).not.toContain('polimer');
});

test('a worker that is stopped is asked again', async ({extension}) => {
	const page = await openLetter(extension);
	const session = await extension.browser.newCDPSession(page);
	await session.send('ServiceWorker.enable');
	await session.send('ServiceWorker.stopAllWorkers');
	await type(page, ' I am greatful for it.');
	await session.send('ServiceWorker.stopAllWorkers');
	await expect.poll(() => warned(page), {timeout: 10_000}).toContain('greatful');
	expect((await warned(page)).filter(words => words === 'greatful')).toHaveLength(1);
});

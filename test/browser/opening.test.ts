import type {Page} from 'playwright';
import {describe, expect} from 'vitest';
import {addressOf} from '../pages/serve.ts';
import {type Extension, test} from './extension.ts';
import {stopWorker} from './worker.ts';

const hour = 3_600_000;

const places = [
	{
		place: 'gmail',
		url: 'https://mail.google.com/mail/?view=cm&fs=1&to=keith%40northwind.example',
		page: addressOf('gmail', 'popout'),
		body: '[g_editable=true]',
		subject: 'input[name=subjectbox]',
		people: 'Keith Jones <keith.jones@acme.example>',
		send: '[jslog^="32601"]',
	},
	{
		place: 'outlook',
		url: 'https://outlook.live.com/mail/0/deeplink/compose?to=keith%40northwind.example',
		page: addressOf('outlook', 'new-message'),
		body: '[id^=editorParent_] [contenteditable=true]',
		subject: 'input[id$=_SUBJECT]',
		people: 'Keith Jones, Anna Berg <anna.berg@acme.example>',
		send: '[data-testid=ComposeSendButton] [id$=primaryActionButton]',
	},
] as const;

/** The log with one interview in it, two hours ago, and mail opening at `place`; nothing is held. */
async function openLog({browser, open}: Extension, place: string, email = 'keith@northwind.example'): Promise<Page> {
	const interview = {
		id: 'talk',
		company: 'Northwind',
		role: 'Data analyst',
		at: Date.now() - 2 * hour,
		people: [{name: 'Keith Smooth', email}],
		topics: ['sailing'],
	};
	const items = {
		version: 1,
		settings: {mail: place, writerName: 'Ana Silva', holdSend: false},
		interviews: [interview],
	};
	await browser.serviceWorkers()[0]!.evaluate(`chrome.storage.local.set(${JSON.stringify(items)})`);
	return open('options');
}

/** Presses Write at the first step and gives the tab that opens, at its address again: the test was too late to answer. */
async function write({browser}: Extension, log: Page, url: string): Promise<Page> {
	const [letter] = await Promise.all([
		browser.waitForEvent('page'),
		log.getByRole('button', {name: 'Write: Thank Keith Smooth'}).first().click(),
	]);
	await letter.goto(url);
	return letter;
}

describe.each(places)('in $place', ({place, url, page, body, subject, people, send}) => {
	const text = (letter: Page) => letter.locator(body).innerText();

	test('a step’s letter goes in once its window is built, however late, and stands in no address', async ({
		extension,
	}) => {
		const log = await openLog(extension, place);
		const letter = await write(extension, log, url);
		await stopWorker(extension, log);
		await letter.reload();
		await letter.evaluate(() => window.newLetter?.show());
		await letter.locator('notewell-ui .chip').waitFor();
		expect((await text(letter)).trim()).toBe('');
		await letter.evaluate(() => {
			window.newLetter?.clear();
			window.newLetter?.fill();
		});
		await expect.poll(() => text(letter)).toMatch(/^Dear Keith,[\s\S]*sailing[\s\S]*Ana Silva/);
		expect(await letter.locator(subject).inputValue()).toContain('Data analyst');
		expect(letter.url()).toBe(url);
		await letter.locator(body).press('Control+z');
		await expect.poll(async () => (await text(letter)).trim()).toBe('');
	});

	test('one whom the log knows by name alone is thanked, whatever address is typed', async ({extension}) => {
		const log = await openLog(extension, place, '');
		const letter = await write(extension, log, url);
		await letter.evaluate(() => window.newLetter?.show());
		await expect.poll(() => text(letter)).toMatch(/^Dear Keith,/);
		await letter.evaluate(() => window.newLetter?.fill());
		await letter.locator(send).click();
		await log.bringToFront();
		await log.getByText('Thank Keith Smooth').first().waitFor();
		await log.getByRole('button', {name: 'Write: Thank Keith Smooth'}).first().waitFor({state: 'detached'});
	});

	test('a letter that the writer has begun is left alone', async ({extension}) => {
		const letter = await write(extension, await openLog(extension, place), url);
		await letter.evaluate(() => window.newLetter?.show());
		await letter.locator('notewell-ui .chip').waitFor();
		await letter.locator(body).click();
		await letter.keyboard.type('Hello Keith');
		await letter.locator('notewell-ui .chip-more').waitFor({state: 'detached'});
		await letter.evaluate(async () => {
			window.newLetter?.fill();
			await new Promise(requestAnimationFrame);
		});
		expect((await text(letter)).trim()).toBe('Hello Keith');
	});

	test('who is typing a subject goes on there when the letter goes in', async ({extension}) => {
		const letter = await write(extension, await openLog(extension, place), url);
		await letter.evaluate(() => window.newLetter?.show());
		await letter.locator('notewell-ui .chip').waitFor();
		await letter.locator(subject).click();
		await letter.keyboard.type('About ');
		await letter.evaluate(() => window.newLetter?.fill());
		await expect.poll(() => text(letter)).toMatch(/^Dear Keith,/);
		await letter.keyboard.type('sailing');
		await expect.poll(() => letter.locator(subject).inputValue()).toBe('About sailing');
		expect(await text(letter)).toMatch(/^Dear Keith,/);
	});

	test('the panel adds an interview with the recipients, to be finished in the log', async ({extension}) => {
		const letter = await extension.openMail(page);
		await letter.locator('notewell-ui .chip-main').click();
		const add = letter.locator('notewell-ui .panel').getByRole('button', {name: 'Add the interview'});
		const [log] = await Promise.all([extension.browser.waitForEvent('page'), add.press('Enter')]);
		const met = log.getByLabel('Whom you met');
		await expect.poll(() => met.inputValue()).toBe(people);
		await expect.poll(() => log.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('company');
		expect(log.url()).toMatch(/options\/index\.html#interviews$/);
		await log.keyboard.type('Acme');
		await log.keyboard.press('Enter');
		await log.getByRole('heading', {name: 'Acme'}).waitFor();
		await add.waitFor({state: 'detached'});
		await log.reload();
		await log.getByRole('heading', {name: 'Acme'}).waitFor();
		expect(await met.count()).toBe(0);
	});
});

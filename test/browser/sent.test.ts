import {readFileSync} from 'node:fs';
import type {Page} from 'playwright';
import {describe, expect} from 'vitest';
import {shinglesOf} from '../../src/interviews/index.ts';
import {addressOf} from '../pages/serve.ts';
import {type Extension, test} from './extension.ts';
import {places} from './places.ts';

declare const chrome: {
	readonly runtime: {sendMessage(message: unknown): Promise<unknown>};
	readonly storage: {
		readonly local: {get(keys: null): Promise<Record<string, unknown>>; set(items: object): Promise<void>};
	};
};

/** A page of the extension beside the mail: it sees what is stored. */
async function openLog(extension: Extension): Promise<Page> {
	const page = await extension.open('options');
	await call(page, 'addInterview', talk);
	await holdNothing(page, 'auto');
	return page;
}

/** Has no letter held, and says when Notewell wakes. */
const holdNothing = (page: Page, wake: 'auto' | 'asked') =>
	page.evaluate(settings => chrome.storage.local.set({settings}), {holdSend: false, wake});

/** Calls the background worker as the pages do. */
const call = (page: Page, name: string, ...args: unknown[]): Promise<unknown> =>
	page.evaluate(message => chrome.runtime.sendMessage(message), {call: name, args});

/** A talk with the people of the test pages' letters. */
const talk = {
	company: 'Acme',
	role: 'Data analyst',
	at: Date.now() - 3_600_000,
	people: [
		{name: 'Keith Jones', email: 'keith.jones@acme.example'},
		{name: 'Anna Berg', email: 'anna.berg@acme.example'},
	],
	topics: [],
};

/** The text of the letter on the test page. */
const letter = (JSON.parse(readFileSync('test/pages/gmail/popout.json', 'utf8')) as {body: string}[])[0]?.body ?? '';

type Stored = {
	readonly sent?: readonly {readonly kind: string; readonly shingles: readonly number[]}[];
	readonly machine?: {readonly salt: number};
};

const stored = (log: Page): Promise<Stored> => log.evaluate(() => chrome.storage.local.get(null));

/** The kinds of the letters that are remembered. */
const notes = async (log: Page) => ((await stored(log)).sent ?? []).map(({kind}) => kind);

const openMail = async (extension: Extension, address: string): Promise<Page> => {
	const page = await extension.openMail(address);
	await page.locator('notewell-ui .chip[data-status=awake]').waitFor();
	return page;
};

async function askForTime(page: Page): Promise<void> {
	await page.locator('.hG, [aria-haspopup=menu]').first().click();
	await page.getByRole('menuitem', {name: 'Schedule send'}).click();
	await page.getByText('Tomorrow morning').waitFor();
}

/** Presses something in the client's question for a time that chooses none, and takes the question down. */
async function cancel(page: Page): Promise<void> {
	const question = page.locator('.Kj-JD, .fui-DialogSurface');
	await question.click({position: {x: 1, y: 1}});
	await question.evaluate(element => element.remove());
}

/** Presses Send of a client that does not take the letter. */
async function sendInVain(page: Page, send: string): Promise<void> {
	await page.evaluate(() => {
		document.documentElement.dataset.keepsOpen = '';
	});
	await page.locator(send).click();
}

/** As the client does with a window when it puts its draft away. */
const putAway = (page: Page, body: string) =>
	page.locator(body).evaluate(element => element.closest('.M9, [id^=docking_InitVisiblePart_]')?.remove());

/** Goes on to something else in the client, which puts the draft away. */
async function goElsewhere(page: Page, body: string): Promise<void> {
	await page.mouse.click(2, 2);
	await putAway(page, body);
}

/** Leaves the letter by Escape, with the focus still on Send. */
async function leaveByEscape(page: Page, body: string, send: string): Promise<void> {
	await page.locator(send).press('Escape');
	await putAway(page, body);
}

describe.each(places)('in $name', ({address, body, send}) => {
	test('a letter is remembered once it was sent, and not where the writer left off', async ({extension}) => {
		const log = await openLog(extension);
		const leave = async (...steps: readonly ((page: Page) => Promise<void>)[]) => {
			const page = await openMail(extension, address);
			for (const step of steps) {
				await step(page);
			}
			await page.locator('notewell-ui .chip').waitFor({state: 'detached'});
			await page.close();
		};
		const close = (page: Page) => page.locator('.Hm .Ha, #discardCompose').click();
		await leave(askForTime, cancel, close);
		await leave(askForTime, cancel, page => goElsewhere(page, body));
		await leave(page => sendInVain(page, send), close);
		await leave(
			page => sendInVain(page, send),
			page => goElsewhere(page, body),
		);
		await leave(
			page => sendInVain(page, send),
			page => leaveByEscape(page, body, send),
		);
		await call(log, 'ownSalt');
		expect(await notes(log), 'left off').toEqual([]);
		await leave(askForTime, page => page.getByText('Tomorrow morning').click());
		await expect.poll(() => notes(log)).toEqual(['thank-you']);
	});
});

test('a letter is remembered under the salt of this machine, also in a tab that was open when all was erased', async ({
	extension,
}) => {
	const log = await openLog(extension);
	const page = await openMail(extension, places[0].address);
	const before = await call(log, 'ownSalt');
	await call(log, 'eraseEverything');
	// The tab follows what is stored in its order, so it knows the log again once it wakes.
	await holdNothing(log, 'asked');
	await page.locator('notewell-ui .chip[data-status=asleep]').waitFor();
	await call(log, 'addInterview', talk);
	await holdNothing(log, 'auto');
	await page.locator('notewell-ui .chip[data-status=awake]').waitFor();
	await page.locator(places[0].send).click();
	await expect.poll(() => notes(log)).toEqual(['thank-you']);
	const {sent, machine} = await stored(log);
	expect(before).not.toEqual({ok: true, value: machine?.salt});
	expect(sent?.[0]?.shingles).toEqual(shinglesOf(letter, machine?.salt ?? 0));
	// Of the letter itself nothing is kept: no four words of it in a row.
	const words = letter.split(/\s+/);
	const runs = words.slice(3).map((_, at) => words.slice(at, at + 4).join(' '));
	expect(runs.length).toBeGreaterThan(10);
	const kept = JSON.stringify(await stored(log));
	expect(runs.filter(run => kept.includes(run))).toEqual([]);
});

test('no salt is drawn where no letter is written', async ({extension}) => {
	const log = await extension.open('options');
	// The practice page has opened by itself, with a letter in it.
	await call(log, 'eraseEverything');
	const page = await extension.openMail(addressOf('gmail', 'reading-pane'));
	await page.locator('[gh=cm]').waitFor();
	await call(log, 'addInterview', talk);
	expect((await stored(log)).machine).toBeUndefined();
});

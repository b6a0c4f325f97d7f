import type {Page} from 'playwright';
import {describe, expect} from 'vitest';
import {addressOf} from '../pages/serve.ts';
import {type Extension, test} from './extension.ts';
import {places} from './places.ts';

const question = (page: Page) => page.locator('notewell-ui').getByRole('alertdialog');
const sent = (page: Page) => page.evaluate(() => window.sentMails?.length ?? 0);
const ready = (page: Page) => page.locator('notewell-ui .chip[data-status=awake]').waitFor();

async function open(extension: Extension, address: string): Promise<Page> {
	const page = await extension.openMail(address);
	await ready(page);
	return page;
}

describe.each(places)('in $name', ({address, body, send}) => {
	test('Send is held once: Go back keeps the letter, the next press sends it', async ({extension}) => {
		const page = await open(extension, address);
		await page.locator(body).click();
		await page.locator(send).click();
		await question(page).waitFor();
		expect(await question(page).textContent()).toContain('Kieth');
		expect(await sent(page)).toBe(0);
		await page.keyboard.press('Escape');
		await question(page).waitFor({state: 'detached'});
		expect(await page.locator(body).evaluate(element => element === document.activeElement)).toBe(true);
		await page.locator(send).click();
		await expect.poll(() => sent(page)).toBe(1);
		await page.close();
	});

	test('Ctrl+Enter is held once, by keyboard alone, and Send anyway sends it once', async ({extension}) => {
		const page = await open(extension, address);
		await page.locator(body).click();
		await page.keyboard.press('Control+Enter');
		await question(page).getByRole('button', {name: 'Go back'}).waitFor();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect.poll(() => sent(page)).toBe(1);
		await question(page).waitFor({state: 'detached'});
	});

	test('a double click on Send sends nothing', async ({extension}) => {
		const page = await open(extension, address);
		await page.locator(send).dblclick();
		await question(page).waitFor();
		expect(await sent(page)).toBe(0);
	});

	test('a finger on Send is held, and the next one sends', async ({extension}) => {
		const page = await open(extension, address);
		const touch = await extension.browser.newCDPSession(page);
		await touch.send('Emulation.setTouchEmulationEnabled', {enabled: true});
		const {x, y, width, height} = (await page.locator(send).boundingBox())!;
		const tap = async () => {
			const touchPoints = [{x: x + width / 2, y: y + height / 2}];
			await touch.send('Input.dispatchTouchEvent', {type: 'touchStart', touchPoints});
			await touch.send('Input.dispatchTouchEvent', {type: 'touchEnd', touchPoints: []});
		};
		await tap();
		await question(page).waitFor();
		expect(await sent(page)).toBe(0);
		await page.keyboard.press('Escape');
		await question(page).waitFor({state: 'detached'});
		await tap();
		await expect.poll(() => sent(page)).toBe(1);
	});

	test('Schedule send is held; where its menu has closed, nothing goes at once instead', async ({extension}) => {
		const page = await open(extension, address);
		await page.locator('.hG, [aria-haspopup=menu]').click();
		await page.getByRole('menuitem', {name: 'Schedule send'}).click();
		await question(page).getByRole('button', {name: 'Send anyway'}).click();
		await page.locator('notewell-ui').getByText('Choose once more').waitFor();
		expect(await sent(page)).toBe(0);
		await page.locator('.hG, [aria-haspopup=menu]').click();
		await page.getByRole('menuitem', {name: 'Schedule send'}).click();
		await page.getByText('Tomorrow morning').click();
		expect(await page.evaluate(() => window.sentMails?.map(({how}) => how))).toEqual(['later']);
		expect(await question(page).count()).toBe(0);
	});

	test('nothing is held where it is switched off', async ({extension}) => {
		const [worker] = extension.browser.serviceWorkers();
		await worker!.evaluate('chrome.storage.local.set({settings: {holdSend: false}})');
		const page = await open(extension, address);
		await page.locator(send).click();
		await expect.poll(() => sent(page)).toBe(1);
	});
});

test('Send and archive in Gmail is held, and then archives', async ({extension}) => {
	const page = await open(extension, addressOf('gmail', 'send-and-archive'));
	await page.getByRole('button', {name: 'Send and archive'}).click();
	await question(page).getByRole('button', {name: 'Send anyway'}).click();
	expect(await page.evaluate(() => window.sentMails?.map(({how}) => how))).toEqual(['archive']);
});

test('many reasons leave both answers in a window of 1280 by 800 at 200 %', async ({extension}) => {
	const page = await open(extension, places[0].address);
	await page.setViewportSize({width: 640, height: 400});
	await page.locator(places[0].body).evaluate(body => {
		body.append(
			...Array.from({length: 12}, (_, at) =>
				Object.assign(document.createElement('p'), {textContent: `[topic ${at}]`}),
			),
		);
	});
	await page.locator(places[0].body).press('End');
	await page.keyboard.type(' ');
	await expect.poll(() => page.locator('notewell-ui .chip-main').textContent()).toMatch(/^1\d/);
	await page.keyboard.press('Control+Enter');
	await question(page).waitFor();
	for (const name of ['Go back', 'Send anyway']) {
		await expect
			.poll(() => question(page).getByRole('button', {name}).boundingBox())
			.toSatisfy((box: {y: number; height: number} | null) => box !== null && box.y >= 0 && box.y + box.height <= 400);
	}
});

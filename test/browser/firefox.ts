import path from 'node:path';
import puppeteer, {type Browser, type ElementHandle, type HTTPRequest, type Page, TimeoutError} from 'puppeteer-core';
import {vi} from 'vitest';
import {answer} from '../pages/serve.ts';
import {findBrowser} from './find-browser.ts';

/** How long any step may take, in milliseconds. */
const patience = 15_000;
/** How long Firefox may take to start an extension, while other browsers are being started beside it. */
const startPatience = 20_000;

type Started = {readonly browser: Browser; readonly practice: Page};

/**
 * A real Firefox with the built extension in it, and the practice page that opens when it is installed, in front;
 * `preferences` are Firefox's own; `stepPatience` is how long a step may take, in milliseconds.
 *
 * Of one in some hundred tabs that an extension opens on a busy machine, Firefox 153 tells its driver nothing but that it
 * goes somewhere, so that no test could reach it. Where it is the first one, Firefox is started once more.
 */
export async function startFirefox(
	preferences: Readonly<Record<string, unknown>> = {},
	stepPatience = patience,
): Promise<Started> {
	const started = (await start(preferences, stepPatience)) ?? (await start(preferences, stepPatience));
	if (!started) {
		throw new Error('no practice page was opened');
	}
	return started;
}

async function start(
	preferences: Readonly<Record<string, unknown>>,
	stepPatience: number,
): Promise<Started | undefined> {
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: findBrowser('firefox'),
		headless: true,
		extraPrefsFirefox: preferences,
		// Less than a test's own time, so that what hangs is named.
		protocolTimeout: stepPatience,
	});
	try {
		const install = () => browser.installExtension(path.resolve('dist/test-firefox'));
		const practice = await opened(browser, install, startPatience);
		// A page that is still loading has its address, and none of the extension's functions.
		await find(practice, 'main', startPatience);
		return {browser, practice};
	} catch (error) {
		await browser.close();
		if (error instanceof TimeoutError) return undefined;
		throw error;
	}
}

/** The page that something opens within some milliseconds. */
export async function opened(browser: Browser, open: () => Promise<unknown>, timeout = patience): Promise<Page> {
	const before = browser.targets();
	await open();
	const page = await (await browser.waitForTarget(target => !before.includes(target), {timeout})).page();
	if (!page) {
		throw new Error('what was opened is no page');
	}
	return page;
}

type Tab = {readonly id?: number};
declare const browser: {
	readonly tabs: {query(which: object): Promise<Tab[]>; update(id: number, how: object): Promise<unknown>};
};

/**
 * Opens a page of the extension, in front or behind what is: Firefox lets no driver go there by its address, so that a
 * page of the extension that is open has to do it. The driver makes the tab, since it does not hear of all that an
 * extension makes.
 */
export async function openOwn(opener: Page, address: string, active = true): Promise<Page> {
	const page = await opener.browser().newPage({background: !active});
	await opener.evaluate(async url => {
		const ids = (await browser.tabs.query({})).map(({id = 0}) => id);
		await browser.tabs.update(Math.max(...ids), {url});
	}, `/src/${address}`);
	await find(page, 'main');
	return page;
}

/** Opens an address of a mail client in a page, answered from the test pages. */
export async function goToMail(page: Page, url: string): Promise<Page> {
	await page.setViewport({width: 1200, height: 800});
	await page.setRequestInterception(true);
	page.on('request', request => void respond(request));
	await page.goto(url, {timeout: patience});
	return page;
}

/** Answers a request of a mail page; one that the page gave up meanwhile, going elsewhere or closing, can have none. */
async function respond(request: HTTPRequest): Promise<void> {
	const reply = (await answer(request.url())) ?? {status: 404, body: ''};
	await request.respond(reply).catch((error: unknown) => {
		if (!(error instanceof Error && /no such request|closed/i.test(error.message))) {
			throw error;
		}
	});
}

/** Waits until a page has painted once more, in front: a page behind another one paints nothing. */
export async function painted(page: Page): Promise<void> {
	await page.bringToFront();
	await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve))));
}

/** Waits for a part of a page. Puppeteer's own waiting does not notice what changes within a shadow root. */
export const find = (page: Page, selector: string, timeout = 10_000): Promise<ElementHandle> =>
	vi.waitFor(
		async () => {
			const found = await page.$(selector);
			if (!found) {
				throw new Error(`there is no ${selector}`);
			}
			return found;
		},
		{timeout},
	);

/** Waits for a part of Notewell's own in a mail page. */
export const part = (page: Page, selector: string): Promise<ElementHandle> => find(page, `notewell-ui >>> ${selector}`);

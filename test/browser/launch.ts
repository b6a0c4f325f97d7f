import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {type BrowserContext, chromium, type Page} from 'playwright';
import {answer as serve} from '../pages/serve.ts';
import {findBrowser} from './find-browser.ts';

/** A real Chromium with the built extension in it. Nothing it asks for leaves the machine. */
export type Extension = {
	readonly browser: BrowserContext;
	/** Every address that was asked for and that no test page answers: must stay empty. */
	readonly strays: readonly string[];
	/** Opens a page of the extension: `popup`, `options`, `practice`. */
	readonly open: (page: string) => Promise<Page>;
	/** Opens a page of a mail client, at its own address. */
	readonly openMail: (url: string) => Promise<Page>;
};

const arguments_ = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	// A tab that the extension opens asks before a test can answer: it shall find nobody.
	'--host-resolver-rules=MAP * ~NOTFOUND',
];

/** Starts Chromium with an unpacked extension, a fresh profile, and every request answered from the test pages. */
export async function launch(folder: string): Promise<{extension: Extension; close: () => Promise<void>}> {
	const built = path.resolve(folder);
	const profile = await mkdtemp(path.join(tmpdir(), 'notewell-'));
	const browser = await chromium.launchPersistentContext(profile, {
		executablePath: findBrowser('chromium'),
		args: [...arguments_, `--disable-extensions-except=${built}`, `--load-extension=${built}`],
		viewport: {width: 1200, height: 800},
	});
	const strays: string[] = [];
	await browser.route(/^https?:/, async route => {
		const answer = await serve(route.request().url());
		if (!answer) {
			strays.push(route.request().url());
		}
		await route.fulfill(answer ?? {status: 404, body: ''});
	});
	const worker = browser.serviceWorkers()[0] ?? (await browser.waitForEvent('serviceworker'));
	// The practice page opens by itself after the installation, and would have its letter checked during every test.
	const isPractice = (page: Page) => page.waitForURL(/practice/).then(() => page);
	const welcome = await Promise.any([
		...browser.pages().map(isPractice),
		browser.waitForEvent('page').then(isPractice),
	]);
	await welcome.close();
	const {host} = new URL(worker.url());
	const goto = async (url: string) => {
		const page = await browser.newPage();
		await page.goto(url);
		return page;
	};
	return {
		extension: {
			browser,
			strays,
			open: page => goto(`chrome-extension://${host}/src/${page}/index.html`),
			openMail: goto,
		},
		close: async () => {
			await browser.close();
			await rm(profile, {recursive: true, force: true});
		},
	};
}

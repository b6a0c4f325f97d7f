// What a keystroke in the compose window costs, in real Chromium with the processor slowed four times.
import {type BrowserContext, type CDPSession, chromium, type Page} from 'playwright';
import {findBrowser} from '../test/browser/find-browser.ts';
import {launch} from '../test/browser/launch.ts';
import {addressOf, answer} from '../test/pages/serve.ts';

const strokes = 40;
const rest = 150;
const body = '[g_editable=true]';

/** A letter of some thousand words with four hundred blanks to find, in ten paragraphs. */
const paragraph = (number: number): string =>
	`Thank you for part ${number} of the talk. ${'We spoke of [pumps] and the night. '.repeat(14)}`;
const letter = (times: number): string[] => [
	'Dear Keith,',
	...Array.from({length: 29 * times}, (_, number) => paragraph(number)),
];

const at = (values: readonly number[], share: number): number =>
	[...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0;

async function write(page: Page, lines: readonly string[]): Promise<void> {
	await page.locator(body).evaluate((editor, texts) => {
		editor.replaceChildren(
			...texts.map(text => {
				const row = document.createElement('div');
				row.append(text);
				return row;
			}),
		);
		editor.dispatchEvent(new InputEvent('input', {bubbles: true}));
	}, lines);
}

/** How long the page's thread works, in seconds so far. */
async function worked(session: CDPSession): Promise<number> {
	const {metrics} = await session.send('Performance.getMetrics');
	return metrics.find(({name}) => name === 'TaskDuration')?.value ?? 0;
}

/** Milliseconds of the page's thread for each of some keystrokes, and the longest task. */
async function type(page: Page, lines: readonly string[]): Promise<{each: number[]; longest: number}> {
	await write(page, lines);
	await page.waitForTimeout(3_000);
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable', {timeDomain: 'threadTicks'});
	await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
	await page.evaluate(() => {
		Object.assign(window, {longest: 0});
		new PerformanceObserver(list => {
			for (const {duration} of list.getEntries()) {
				Object.assign(window, {longest: Math.max(Reflect.get(window, 'longest'), duration)});
			}
		}).observe({type: 'longtask'});
	});
	await page.locator(body).locator('div').nth(3).click();
	const each: number[] = [];
	for (let stroke = 0; stroke < strokes; stroke++) {
		const before = await worked(session);
		await page.keyboard.type('x');
		await page.waitForTimeout(rest);
		each.push(1000 * ((await worked(session)) - before));
	}
	await session.send('Emulation.setCPUThrottlingRate', {rate: 1});
	return {each, longest: await page.evaluate(() => Reflect.get(window, 'longest'))};
}

async function plainBrowser(): Promise<BrowserContext> {
	const browser = await chromium.launch({executablePath: findBrowser('chromium'), args: ['--no-sandbox']});
	const context = await browser.newContext({viewport: {width: 1200, height: 800}});
	await context.route(/^https?:/, async route =>
		route.fulfill((await answer(route.request().url())) ?? {status: 404, body: ''}),
	);
	return context;
}

/** Prints the cost of a keystroke with and without Notewell, in a letter of a thousand words and in one 64 times as long. */
export async function benchKeystroke(): Promise<void> {
	const {extension, close} = await launch('dist/test-chromium');
	const plain = await plainBrowser();
	const url = addressOf('gmail', 'popout');
	const own = new Map<number, number>();
	for (const times of [1, 64]) {
		const guarded = await extension.openMail(url);
		const bare = await plain.newPage();
		await bare.goto(url);
		const withNotewell = await type(guarded, letter(times));
		const without = await type(bare, letter(times));
		const p95 = at(withNotewell.each, 0.95) - at(without.each, 0.5);
		own.set(times, at(withNotewell.each, 0.5) - at(without.each, 0.5));
		console.log(
			`a keystroke, ${times} x 1,000 words: ${at(withNotewell.each, 0.5).toFixed(1)} ms of the page's thread with Notewell, ` +
				`${at(without.each, 0.5).toFixed(1)} without; its own p95 ${p95.toFixed(1)} ms; longest task ` +
				`${withNotewell.longest.toFixed(0)} ms with, ${without.longest.toFixed(0)} without`,
		);
		await guarded.close();
		await bare.close();
	}
	console.log(`64 x the letter costs ${((own.get(64) ?? 0) / (own.get(1) ?? 1)).toFixed(1)} x (budget 2)`);
	await plain.browser()?.close();
	await close();
}

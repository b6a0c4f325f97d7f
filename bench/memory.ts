import type {CDPSession, Page} from 'playwright';
import {launch} from '../test/browser/launch.ts';
import {answerUnknown, openLong} from './long-letter.ts';
import type {Measure} from './timing.ts';

const rewrites = 120;
const anHour = 3600;

/** What the page's scripts hold after everything that nobody needs was let go, in bytes. */
async function heapOf(session: CDPSession): Promise<number> {
	await session.send('HeapProfiler.collectGarbage');
	return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** Writes a line anew again and again, never with the same word; with Notewell, each time until that word is marked. */
async function rewrite(page: Page, from: number, withNotewell: boolean): Promise<void> {
	for (let index = from; index < from + rewrites; index++) {
		await page.keyboard.press('Home');
		await page.keyboard.press('Shift+End');
		await page.keyboard.insertText(`I will write up the [role ${index}]`);
		if (withNotewell) {
			const shown = await page.waitForFunction(
				words => [...(CSS.highlights.get('notewell-stop') ?? [])].some(range => `${range}` === words),
				`[role ${index}]`,
			);
			await shown.dispose();
		}
	}
}

/** What an hour of typing leaves behind, one word in a second, in megabytes. */
async function leftBehind(page: Page, withNotewell: boolean): Promise<number> {
	const session = await page.context().newCDPSession(page);
	await rewrite(page, 0, withNotewell);
	const before = await heapOf(session);
	await rewrite(page, rewrites, withNotewell);
	return (((await heapOf(session)) - before) / rewrites) * (anHour / 1e6);
}

/** What an hour of typing leaves behind in the page's memory, more than without Notewell. */
export async function memoryMeasure(): Promise<Measure> {
	const {extension, close} = await launch('dist/test-chromium');
	await answerUnknown(extension.browser);
	const [withNotewell, without] = [
		await leftBehind(await openLong(extension.browser, 1), true),
		await leftBehind(await openLong(extension.browser, 1, false), false),
	];
	await close();
	return {
		what: 'memory left behind by an hour of typing',
		value: Math.max(0, withNotewell - without),
		budget: 4,
		unit: 'MB',
	};
}

import {test as base} from 'vitest';
import {type Extension, launch} from './launch.ts';

export type {Extension} from './launch.ts';

/** Closes every page but the browser's first, and empties what is stored. */
async function putBack({browser}: Extension): Promise<void> {
	await Promise.all(
		browser
			.pages()
			.slice(1)
			.map(page => page.close()),
	);
	await browser.clearPermissions();
	const worker = browser.serviceWorkers()[0] ?? (await browser.waitForEvent('serviceworker'));
	await worker.evaluate(`Promise.all(
		[chrome.storage.local, chrome.storage.sync, chrome.storage.session].map(area => area.clear()))`);
}

/**
 * A test with the built extension in a real Chromium that serves all tests of a file; each finds nothing stored. A
 * launch takes longer than most tests of a page do.
 */
export const test = base.extend<{launched: Extension; extension: Extension}>({
	launched: [
		// biome-ignore lint/correctness/noEmptyPattern: Vitest reads which fixtures are used from this pattern
		async ({}, use) => {
			const {extension, close} = await launch('dist/test-chromium');
			await use(extension);
			await close();
		},
		{scope: 'file'},
	],
	extension: async ({launched}, use) => {
		await use(launched);
		await putBack(launched);
	},
});

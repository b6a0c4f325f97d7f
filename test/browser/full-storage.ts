import type {Extension} from './launch.ts';

/** Leaves no room for anything more in what the browser keeps for Notewell. */
export const fillStorage = ({browser}: Extension): Promise<unknown> =>
	browser.serviceWorkers()[0]!.evaluate(`(async () => {
		for (let size = 4_000_000, index = 0; size > 100; index++) {
			await chrome.storage.local.set({['ballast' + index]: 'x'.repeat(size)}).catch(() => { size = Math.floor(size / 2); });
		}
	})()`);

/** Makes room again. */
export const emptyStorage = ({browser}: Extension): Promise<unknown> =>
	browser.serviceWorkers()[0]!.evaluate('chrome.storage.local.remove(["ballast0", "ballast1"])');

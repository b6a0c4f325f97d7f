import browser from 'webextension-polyfill';

/** Opens a page of the extension, named by its path, in a tab of its own. */
export async function openPage(path: string): Promise<void> {
	await browser.tabs.create({url: browser.runtime.getURL(path)});
}

/** Opens an address in a tab of its own. */
export async function openAddress(url: string): Promise<void> {
	await browser.tabs.create({url});
}

/** Opens the settings page. */
export const openSettings = (): Promise<void> => browser.runtime.openOptionsPage();

/** Calls back when the extension is installed, and not when it is updated. */
export function onInstalled(callback: () => Promise<void>): void {
	browser.runtime.onInstalled.addListener(({reason}) => {
		if (reason === 'install') {
			callback().catch(() => undefined);
		}
	});
}

/** The id of the tab in front; absent where there is none that can be reached. */
export async function tabInFront(): Promise<number | undefined> {
	const [tab] = await browser.tabs.query({active: true, lastFocusedWindow: true});
	return tab?.id;
}

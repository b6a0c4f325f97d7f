import browser from 'webextension-polyfill';

/** Opens a page of the extension, named by its path, in a tab of its own; gives the tab's id. */
export const openPage = (path: string): Promise<number | undefined> => openAddress(browser.runtime.getURL(path));

/** Opens an address in a tab of its own; gives the tab's id. */
export async function openAddress(url: string): Promise<number | undefined> {
	return (await browser.tabs.create({url})).id;
}

/** Opens the settings page. */
export const openSettings = (): Promise<void> => browser.runtime.openOptionsPage();

/** Calls back when the extension is installed, and not when it is updated. */
export function onInstalled(callback: () => Promise<unknown>): void {
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

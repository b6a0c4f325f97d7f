import type {Page} from 'playwright';
import type {Command} from '../../src/store/calls.ts';
import type {Extension} from './launch.ts';

/**
 * Presses a shortcut of the browser: no key reaches the browser itself from here, so its own event is sent instead. It is sent
 * for every tab, since which one is in front the browser learns a moment later than the page; a test has one letter open.
 */
export async function pressShortcut({browser}: Extension, page: Page, command: Command): Promise<void> {
	await page.bringToFront();
	await browser.serviceWorkers()[0]?.evaluate(
		`chrome.tabs.query({}).then(tabs =>
				tabs.forEach(tab => chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab)))`,
	);
}

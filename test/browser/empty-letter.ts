import type {Page} from 'playwright';

/**
 * Empties a letter as a writer would: all of it selected, then deleted. In between the page takes note of the selection:
 * roosterjs keeps one of its own, which follows the page's a moment later, and a program is quicker than that.
 */
export async function emptyLetter(page: Page, body: string): Promise<void> {
	await page.locator(body).click();
	await page.keyboard.press('Control+a');
	await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve))));
	await page.keyboard.press('Delete');
}

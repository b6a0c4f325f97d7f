import axeCore from 'axe-core';
import type {Page} from 'playwright';

/**
 * What axe finds wrong in a part of a page, one line each. What a mail client itself does badly is none of ours, so there
 * only Notewell's own element is looked at, with all that is inside.
 */
export async function violations(page: Page, part = 'html'): Promise<string[]> {
	if (!(await page.evaluate('"axe" in window'))) {
		await page.evaluate(axeCore.source);
	}
	return page.evaluate(`axe.run(${JSON.stringify(part)}, {resultTypes: ['violations']}).then(({violations}) =>
		violations.flatMap(({id, nodes}) => nodes.map(({html}) => id + ': ' + html.slice(0, 120))))`);
}

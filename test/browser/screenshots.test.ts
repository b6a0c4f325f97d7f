import {readFile} from 'node:fs/promises';
import type {Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Extension, launch} from './launch.ts';
import {themes, views} from './views.ts';

// Pictures are compared as thumbnails: fonts differ from machine to machine, and dates from day to day, but a view that
// has lost a part, or its theme, differs here as well.

/** The mean difference of brightness, of 255, up to which two thumbnails are the same view. */
const mostApart = 4;

let extension: Extension;
let end: () => Promise<void>;
let table: Page;

beforeAll(async () => {
	({extension, close: end} = await launch('dist/test-chromium'));
	table = await extension.browser.newPage();
});

afterAll(() => end());

/** How far two pictures are apart when each is drawn 60 by 40 dots small. */
const apart = (one: Buffer, other: Buffer): Promise<number> =>
	table.evaluate(
		async sources => {
			const small = async (base64: string) => {
				const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
				const bitmap = await createImageBitmap(new Blob([bytes], {type: 'image/png'}));
				const canvas = new OffscreenCanvas(60, 40).getContext('2d');
				if (!canvas) throw new Error('no canvas');
				canvas.imageSmoothingQuality = 'high';
				canvas.drawImage(bitmap, 0, 0, 60, 40);
				return canvas.getImageData(0, 0, 60, 40).data;
			};
			const [left, right] = [await small(sources[0] ?? ''), await small(sources[1] ?? '')];
			return left.reduce((sum, value, place) => sum + Math.abs(value - (right[place] ?? 0)), 0) / left.length;
		},
		[one.toString('base64'), other.toString('base64')],
	);

describe.each(views)('the view $name', ({name, size, show}) => {
	test.each(themes)('looks in %s as it was approved', async theme => {
		const page = await show(extension, theme);
		await page.setViewportSize(size ?? {width: 1200, height: 800});
		const now = await page.screenshot({animations: 'disabled', caret: 'hide'});
		await page.close();
		const approved = await readFile(`docs/pictures/${name}-${theme}.png`);
		expect(await apart(now, approved)).toBeLessThan(mostApart);
		const other = await readFile(`docs/pictures/${name}-${theme === 'dark' ? 'light' : 'dark'}.png`);
		if (name !== 'gmail' && name !== 'outlook') {
			expect(await apart(now, other), 'the other theme is told apart').toBeGreaterThan(mostApart);
		}
	});
});

import type {Page} from 'playwright';
import {describe, expect} from 'vitest';
import {test} from './extension.ts';

const short = 'Dear Keith,\n\nThank you for Thursday.\n\nAna Silva';
const usual = [
	'Dear Keith,',
	'It was good to meet you on Thursday and to hear how your team keeps the Hull warehouse going in the dark months.',
	'Thank you for the time that you took, and for the walk through the yard in the rain. I should be glad to help.',
	'With kind regards,\nAna Silva',
].join('\n\n');
const longer = (times: number) =>
	usual.replace(
		'Thank',
		`${'What you told me of the night shift has stayed with me ever since. '.repeat(times)}\n\nThank`,
	);
const hostile = usual
	.replace('Keith', () => `${'Wolfeschlegelsteinhausen'.repeat(9)} <b>$& {{role}}</b> \u202Eevil\u202C 👩‍👩‍👧`)
	.replace('Ana Silva', () => `أنا سيلفا 王小明 ${'x'.repeat(300)}`);

/** The sizes of a printed page's sheets, in points. */
async function sheets(page: Page): Promise<number[][]> {
	const pdf = (await page.pdf({preferCSSPageSize: true})).toString('latin1');
	return [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(match =>
		match.slice(1).map(Number).map(Math.round),
	);
}

/** What stands on each side as it prints, and whether it has room there. */
async function printed(page: Page): Promise<{readonly text: string; readonly fits: boolean}[]> {
	await page.emulateMedia({media: 'print'});
	const sides = await page.locator('.card:visible .card-words').evaluateAll(all =>
		all.map(({textContent, scrollHeight, clientHeight, scrollWidth, clientWidth}) => ({
			text: textContent ?? '',
			fits: scrollHeight <= clientHeight && scrollWidth <= clientWidth,
		})),
	);
	await page.emulateMedia({media: null});
	return sides;
}

const withoutSpace = (text: string): string => text.replace(/\s/g, '');

const letters = [
	{name: 'short', words: short, count: 1, remark: ''},
	{name: 'usual', words: usual, count: 1, remark: ''},
	{name: 'long', words: longer(12), count: 2, remark: 'both sides'},
	{name: 'far too long', words: longer(60), count: 4, remark: 'takes 4 sides'},
	{name: 'hostile', words: hostile, count: 2, remark: 'Still to be filled in: {{role}}'},
];

describe.each([
	{index: 0, sheet: [420, 298]},
	{index: 1, sheet: [504, 360]},
])('on a card of $sheet points', ({index, sheet}) => {
	test('every letter prints whole, each side on a sheet of its size', async ({extension}) => {
		const page = await extension.open('popup/card');
		await page.getByLabel('Size').selectOption({index});
		for (const {name, words, count, remark} of letters) {
			await page.getByLabel('Words on the card').fill(words);
			await expect.poll(() => page.getByRole('status').textContent()).toContain(remark);
			const sides = await printed(page);
			expect(
				sides.map(({fits}) => fits),
				name,
			).toEqual(Array(count).fill(true));
			expect(withoutSpace(sides.map(({text}) => text).join('')), name).toBe(withoutSpace(words));
			expect(await sheets(page), name).toEqual(Array(count).fill(sheet));
		}
	});
});

test('smaller type is taken before a second side', async ({extension}) => {
	const page = await extension.open('popup/card');
	const points = () =>
		page.locator('.card:visible .card-words').evaluate(words => Math.round(Number.parseFloat(words.style.fontSize)));
	await page.getByLabel('Words on the card').fill(usual);
	expect(await points()).toBe(12);
	await page.getByLabel('Words on the card').fill(longer(6));
	expect(await points()).toBe(10);
});

import {afterEach, describe, expect, test} from 'vitest';
import {keepNearSend} from '../../src/compose/chip-place.ts';
import {gmail} from '../../src/mail/gmail.ts';
import type {MailClient} from '../../src/mail/mail-client.ts';
import {outlook} from '../../src/mail/outlook.ts';
import {closePages, openPage} from './page.ts';

afterEach(closePages);

const meet = (a: DOMRect, b: DOMRect): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** A chip near Send, where no row has room for it and the letter is longer than what it scrolls in. */
async function crowded(client: MailClient, name: string, ending: string) {
	const page = await openPage(client.id, name);
	const [compose] = client.findComposes(page);
	const {body, root, send} = compose!;
	const row = send()!;
	row.style.width = `${root.getBoundingClientRect().width}px`;
	const scroller = body.parentElement!;
	Object.assign(scroller.style, {height: '160px', overflow: 'auto'});
	const lines = Array.from({length: 60}, (_, index) => {
		const line = page.createElement('div');
		line.textContent = `Line ${index} of a letter that is as wide as the window and goes on and on. `.repeat(4);
		return line;
	});
	body.replaceChildren(...lines, ...(ending ? [ending] : []));
	const chip = page.createElement('div');
	chip.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 40px; height: 28px';
	page.documentElement.append(chip);
	const end = keepNearSend(row, compose!, chip);
	const seen = () => {
		const shown = scroller.getBoundingClientRect();
		return lines.map(line => line.getBoundingClientRect()).filter(box => meet(box, shown));
	};
	return {chip, scroller, seen, end, body, row};
}

describe.each([
	{client: gmail, name: 'popout'},
	{client: outlook, name: 'new-message'},
])('in $client.id', ({client, name}) => {
	test.each(['', '\n\t'])(
		'the chip never lies on the text of a long letter that ends in %j, wherever it is scrolled to',
		async ending => {
			const {chip, scroller, seen, end} = await crowded(client, name, ending);
			for (const top of [0, 400, 10_000]) {
				scroller.scrollTop = top;
				scroller.dispatchEvent(new Event('scroll'));
				await new Promise(requestAnimationFrame);
				expect(seen().length).toBeGreaterThan(1);
				expect(
					seen().filter(line => meet(line, chip.getBoundingClientRect())),
					`at ${top}`,
				).toEqual([]);
			}
			end();
		},
	);

	test('the chip makes room for a letter that grows, and hides while Send is scrolled away', async () => {
		const {chip, scroller, seen, end, body, row} = await crowded(client, name, '');
		const all = [...body.children];
		body.replaceChildren(...all.slice(0, 1));
		await new Promise(requestAnimationFrame);
		body.replaceChildren(...all);
		await expect.poll(() => seen().filter(line => meet(line, chip.getBoundingClientRect()))).toEqual([]);
		expect(chip.style.visibility).toBe('visible');
		scroller.append(row);
		scroller.scrollTop = 0;
		scroller.dispatchEvent(new Event('scroll'));
		await expect.poll(() => chip.style.visibility).toBe('hidden');
		scroller.scrollTop = 100_000;
		await expect.poll(() => chip.style.visibility).toBe('visible');
		end();
	});
});

import {expect, test} from 'vitest';
import {nearView} from './near-view.ts';

const lines = Array.from({length: 100}, (_, line) => line);

/** Lines of 10 pixels, scrolled up by some. */
const scrolled = (by: number) => (line: number) => ({bottom: (line + 1) * 10 - by});

test.each([
	['few things are all near', 200, 0, [0, 99]],
	['at the top the first, and some below the window', 20, 0, [0, 24]],
	['in the middle those that are seen, and some on both sides', 20, 450, [39, 69]],
	['at the end the last', 20, 850, [79, 99]],
])('%s', (_name, few, by, [first, last]) => {
	const near = nearView(lines, few, 200, scrolled(by));
	expect([near[0], near.at(-1)]).toEqual([first, last]);
});

test('of those that are scrolled out of sight, none or one is near', () => {
	expect(nearView(lines, 20, 200, scrolled(5000))).toEqual([]);
});

test('what stands nowhere is passed over', () => {
	const near = nearView(lines, 20, 200, line => (line % 2 === 0 ? undefined : scrolled(450)(line)));
	expect(near.filter(line => line % 2 === 1)).toEqual(lines.slice(39, 69).filter(line => line % 2 === 1));
});

import {expect, test} from 'vitest';
import {nearView} from './near-view.ts';

const lines = Array.from({length: 100}, (_, line) => line);

/** Lines of 10 pixels, scrolled up by some. */
const scrolled = (by: number) => (line: number) => ({bottom: (line + 1) * 10 - by});

test.each([
	['few things are all near', 200, 0, [0, 99]],
	['at the top the first', 20, 0, [0, 19]],
	['in the middle those around what is seen', 20, 450, [44, 63]],
	['at the end the last', 20, 5000, [80, 99]],
])('%s', (_name, most, by, [first, last]) => {
	const near = nearView(lines, most, 200, scrolled(by));
	expect([near[0], near.at(-1)]).toEqual([first, last]);
});

test('what stands nowhere is passed over', () => {
	const near = nearView(lines, 20, 200, line => (line % 2 === 0 ? undefined : scrolled(450)(line)));
	expect(near).toHaveLength(20);
	expect(near).toContain(54);
});

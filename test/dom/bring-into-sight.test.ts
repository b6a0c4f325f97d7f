import {afterEach, expect, test} from 'vitest';
import {bringIntoSight} from '../../src/compose/bring-into-sight.ts';

afterEach(() => {
	document.body.replaceChildren();
	window.scrollTo(0, 0);
});

/** A letter of lines that are parted by breaks alone, in a frame that scrolls, far down or far up in a page that scrolls, too. */
function longLetter(above: number): {frame: HTMLElement; lines: Text[]} {
	const frame = document.createElement('div');
	frame.style.cssText = `height: 200px; overflow-y: auto; margin: ${above}px 0 3000px; font: 16px/20px monospace`;
	const letter = document.createElement('div');
	const lines = Array.from({length: 100}, (_, index) => document.createTextNode(`Line ${index}`));
	letter.append(...lines.flatMap(line => [line, document.createElement('br')]));
	frame.append(letter);
	document.body.append(frame);
	return {frame, lines};
}

test.each([
	['the first line, from the end', 0, 2000, 0],
	['the last line, from the beginning', 0, 0, 99],
	['a line in the middle, in a frame that is out of sight below', 5000, 0, 50],
	['a line in the middle, from the end', 5000, 2000, 50],
])('%s', (_, above, scrolled, at) => {
	const {frame, lines} = longLetter(above);
	frame.scrollTop = scrolled;
	const range = document.createRange();
	range.selectNodeContents(lines[at]!);
	bringIntoSight(range);
	const [line, box] = [range.getBoundingClientRect(), frame.getBoundingClientRect()];
	expect(line.top).toBeGreaterThanOrEqual(Math.max(0, box.top));
	expect(line.bottom).toBeLessThanOrEqual(Math.min(window.innerHeight, box.bottom));
});

test('what is in sight stays where it is', () => {
	const {frame, lines} = longLetter(0);
	frame.scrollTop = 400;
	const range = document.createRange();
	range.selectNodeContents(lines[24]!);
	bringIntoSight(range);
	expect(frame.scrollTop).toBe(400);
	expect(window.scrollY).toBe(0);
});

import {describe, expect, test} from 'vitest';
import {type Box, chipPlace, chipPlaceIn} from './chip-place.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({
	left,
	top,
	right: left + width,
	bottom: top + height,
});
const root = box(100, 100, 500, 400);
const send = box(110, 460, 80, 30);
const chip = {width: 40, height: 28};
const placed = (taken: readonly Box[]): Box => {
	const {x, y} = chipPlace(send, root, taken, chip);
	return box(x, y, chip.width, chip.height);
};
const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('the chip', () => {
	test.each<[string, readonly Box[], Partial<Box>]>([
		['stands beside Send, in its row', [], {left: 198, top: 461}],
		['stands after the buttons that follow Send', [box(194, 462, 60, 26)], {left: 262, top: 461}],
		['takes the first gap that holds it', [box(194, 462, 30, 26), box(280, 462, 300, 26)], {left: 232, top: 461}],
		['goes above a row that is full', [box(194, 462, 400, 26)], {left: 552, top: 424}],
		[
			'goes above a row where no gap is in sight, whatever stands higher up',
			[box(194, 478, 100, 12), box(110, 440, 220, 10)],
			{left: 552, top: 424},
		],
		['goes above the window where all is taken', [root], {left: 552, top: 68}],
	])('%s', (_name, taken, place) => expect(placed(taken)).toMatchObject(place));

	test('stands on the other side of Send, as in a mirror, where the window is written from right to left', () => {
		const [right, next] = [box(510, 460, 80, 30), box(440, 462, 60, 26)];
		expect(chipPlaceIn('rtl', right, root, [], chip)).toEqual({x: 462, y: 461});
		expect(chipPlaceIn('rtl', right, root, [next], chip)).toEqual({x: 392, y: 461});
		expect(chipPlaceIn('rtl', right, root, [box(100, 462, 400, 26)], chip)).toEqual({x: 108, y: 424});
		expect(chipPlaceIn('ltr', send, root, [], chip)).toEqual(chipPlace(send, root, [], chip));
	});

	test('stays in the window where the compose window is at its top', () => {
		const high = box(100, 10, 500, 490);
		expect(chipPlace(send, high, [high], chip)).toEqual({x: 552, y: 0});
	});

	test('stays in the window where the window is too narrow for Send to be in it', () => {
		const [narrow, away] = [box(-200, 100, 500, 400), box(-190, 460, 80, 30)];
		expect(chipPlace(away, narrow, [], chip)).toEqual({x: 252, y: 424});
	});

	test('covers neither Send nor anything that is taken, wherever that stands', () => {
		for (let left = 190; left < 600; left += 7) {
			for (let width = 10; width < 400; width += 31) {
				const taken = [box(left, 455, width, 36), box(110, 110, 480, 300)];
				expect([send, ...taken].filter(each => meet(each, placed(taken)))).toEqual([]);
			}
		}
	});
});

import {expect, test} from 'vitest';
import {cardPage} from './card-page.ts';

test.each([
	['a/0', undefined, 'src/popup/card/index.html#picked=a%2F0'],
	['a/0', 'handwritten', 'src/popup/card/index.html#picked=a%2F0&skeleton=handwritten'],
])('the card to %s from %s', (picked, skeleton, address) => {
	expect(cardPage(picked, skeleton)).toBe(address);
});

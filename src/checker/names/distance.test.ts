import fc from 'fast-check';
import {expect, test} from 'vitest';
import {kinds, kindsApart, slips} from './distance.ts';

/** Slips counted the slow way: every way from one word to the other is tried. */
function slowly(a: string, b: string): number {
	if (a === '' || b === '') {
		return a.length + b.length;
	}
	const isSwap = a.length > 1 && a[0] === b[1] && a[1] === b[0];
	return Math.min(
		slowly(a.slice(1), b) + 1,
		slowly(a, b.slice(1)) + 1,
		slowly(a.slice(1), b.slice(1)) + Number(a[0] !== b[0]),
		...(isSwap ? [slowly(a.slice(2), b.slice(2)) + 1] : []),
	);
}

test.each([
	['keith', 'keith', 0],
	['kieth', 'keith', 1],
	['kith', 'keith', 1],
	['keiith', 'keith', 1],
	['kelth', 'keith', 1],
	['mjdth', 'keith', 3],
	['', 'kei', 3],
	['kei', '', 3],
	['anna', 'keith', 4],
])('from %s to %s it is %i slips, 4 being too many', (a, b, expected) => {
	expect(slips(a, b, 3)).toBe(expected);
});

test('as many slips are found as there are, up to the most', () => {
	const word = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'ž'), {maxLength: 5}).map(letters => letters.join(''));
	fc.assert(
		fc.property(word, word, fc.integer({min: 0, max: 3}), (a, b, most) => {
			expect(slips(a, b, most)).toBe(Math.min(slowly(a, b), most + 1));
		}),
		{numRuns: 2_000},
	);
});

test('of two words of which one is longer than any name, nothing is counted', () => {
	expect([slips('x'.repeat(60), 'x'.repeat(60), 1), slips('x'.repeat(61), 'x'.repeat(61), 1)]).toEqual([0, 2]);
});

test.each([
	['keith', 'kieth', 0],
	['keith', 'kith', 1],
	['keith', 'kelth', 2],
	['', 'abc', 3],
])('%s and %s differ in the kinds of their letters by %i', (a, b, expected) => {
	expect(kindsApart(kinds(a), kinds(b))).toBe(expected);
});

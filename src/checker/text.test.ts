import fc from 'fast-check';
import {expect, test} from 'vitest';
import {words} from './text.ts';

test.each([
	['', []],
	['Thank you.', ['Thank', 'you']],
	["don’t, don't and ‘quoted’", ["don't", "don't", 'and', 'quoted']],
	["'twas the dogs' bone''s", ['twas', 'the', 'dogs', 'bone', 's']],
	['first-chair, e.g. 3,000', ['first', 'chair', 'e', 'g', '3', '000']],
	['so\u00adft and zero\u200bwidth', ['soft', 'and', 'zerowidth']],
	['cafe\u0301 Jürgen’s Łódź', ['café', "Jürgen's", 'Łódź']],
	['😀ok😀 𝒜b', ['ok', '𝒜b']],
	['\u200b \u0301 _a_', ['a']],
	['Петя и 東京', ['Петя', 'и', '東京']],
])('finds the words of %j', (text, expected) => {
	expect(words(text).map(word => word.text)).toEqual(expected);
});

const pattern =
	/[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]+(?:['’‘ʼ][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]+)*/gu;

test('takes for a word what Unicode takes for one', () => {
	const char = fc.oneof(
		fc.constantFrom(..."aZ9'’‘ʼ -_.\u00a0\u200b\u00ad\u0301éß…“–😀𝒜"),
		fc.string({unit: 'binary', minLength: 1, maxLength: 1}),
	);
	fc.assert(
		fc.property(fc.array(char, {maxLength: 40}), chars => {
			const text = chars.join('');
			const expected = [...text.matchAll(pattern)]
				.map(({0: found, index}) => [index, index + found.length] as const)
				.filter(([start, end]) => /[\p{L}\p{N}]/u.test(text.slice(start, end).replaceAll('ʼ', "'")));
			expect(words(text).map(({start, end}) => [start, end])).toEqual(expected);
		}),
		{numRuns: 2_000},
	);
});

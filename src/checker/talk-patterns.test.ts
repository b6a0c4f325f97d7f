import fc from 'fast-check';
import {expect, test} from 'vitest';
import {en} from './languages/en.ts';
import {knownToAll, patternSum, patternsOf, telling} from './talk-patterns.ts';
import {worthOfDigit} from './word-scores.ts';

const plain = {isAccount: false, namesTalk: false};
const inWords = (text: string) => text.split(' ');

test.each<[string, string[]]>([
	['i liked it', []],
	['i liked ~', ['liked ~', 'i liked ~', '~ >', 'liked ~ >', '~1']],
	['about ~ ~ ~', ['about ~~', '< about ~~', '~~ >', 'about ~~ >', '~1', '~2', '~3']],
	['at @ now', ['at @', '< at @', '@ now', 'at @ now', '@ now >']],
])('of the build of a sentence is seen: %s', (text, expected) => {
	expect(patternsOf({...plain, words: inWords(text)}).toSorted()).toEqual(expected.toSorted());
});

test('how long a sentence is counts, and whether it says that it tells of the talk', () => {
	const words = ['you', 'asked', telling, ...Array.from({length: 7}, () => 'the')];
	const found = patternsOf({words, isAccount: true, namesTalk: true});
	expect(found.filter(pattern => /^(?:>|said|talked)/.test(pattern))).toEqual([
		'>6',
		'>10',
		'said',
		'said ~1',
		'talked',
	]);
});

const part = fc.constantFrom('i', 'hear', 'about', 'your', 'that', 'the', 'role', telling, knownToAll);

test('the sum is that of the patterns seen, each once', () => {
	const {step, weights} = en.talkPatterns;
	const sentence = fc.record({
		words: fc.array(part, {maxLength: 30}),
		isAccount: fc.boolean(),
		namesTalk: fc.boolean(),
	});
	fc.assert(
		fc.property(sentence, seen => {
			const patterns = new Set(patternsOf(seen));
			const lines = weights.filter(line => patterns.has(line.slice(0, line.lastIndexOf('='))));
			const sum = lines.reduce((all, line) => all + step * worthOfDigit(line.slice(-1)), 0);
			expect(patternSum(seen, en)).toBeCloseTo(sum, 9);
		}),
	);
});

test('a detail in words that no letter knows weighs for it, and words that any letter would hold do not', () => {
	const sumOf = (text: string) => patternSum({...plain, words: inWords(text)}, en);
	expect(sumOf('i was glad to hear that ~ ~ the ~ on ~')).toBeGreaterThan(sumOf('i was glad to hear about the role'));
	expect(sumOf('i liked how the ~ go to ~')).toBeGreaterThan(sumOf('i liked how the @ go to @'));
});

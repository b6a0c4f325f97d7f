import {expect, test} from 'vitest';
import {anchorsOf, commonness} from './phrase-anchors.ts';
import {compilePattern} from './phrase-matcher.ts';
import {readPattern} from './phrase-pattern.ts';

const classes = {we: 'i we {team}', team: 'everyone us', good: 'good great'};
/** Numbers for words, in the order in which they come. */
const known: string[] = [];
const idOf = (word: string): number => {
	const id = known.indexOf(word);
	return id < 0 ? known.push(word) - 1 : id;
};
const idsOf = (words: string): number[] => words.split(' ').map(idOf);
const roles = {fillers: new Set(idsOf('really very')), negations: new Set(idsOf('not never'))};

const found = (find: string, text: string): string | undefined => {
	const tokens = ['^', ...text.split(' ')];
	const match = compilePattern(readPattern(find, classes), roles, idOf)(tokens.map(idOf));
	return match && tokens.slice(match.first, match.last + 1).join(' ');
};

test.each([
	['a word', 'thanks', 'many thanks .', 'thanks'],
	['no part of a word', 'thank', 'many thanks .', undefined],
	['words in a row', 'many thanks', 'so many thanks .', 'many thanks'],
	['nothing between them', 'many thanks', 'many kind thanks .', undefined],
	['a filler between them', 'many thanks', 'many really very thanks .', 'many really very thanks'],
	['one of several words', 'a|the cat', 'see the cat .', 'the cat'],
	['a class', '{good} day', 'great day .', 'great day'],
	['a class within a class', '{we} left', 'everyone left .', 'everyone left'],
	['a class among words', '{good}|fine day', 'fine day .', 'fine day'],
	['an optional word that is there', 'all? thank you', 'all thank you .', 'all thank you'],
	['an optional word that is not', 'many kind? thanks', 'many thanks .', 'many thanks'],
	['optional brackets', 'many (of my)? thanks', 'many thanks .', 'many thanks'],
	['brackets', '(at once|right away) please', 'go right away please .', 'right away please'],
	['brackets within brackets', '(at (once|last)|soon) please', 'at last please .', 'at last please'],
	['a gap', 'from …2 heart', 'from my whole heart .', 'from my whole heart'],
	['an empty gap', 'from …2 heart', 'from heart .', 'from heart'],
	['too wide a gap', 'from …2 heart', 'from all of my heart .', undefined],
	['no gap over a negation', 'i …3 want', 'i do not want .', undefined],
	['a gap over a negation', 'i *3 want', 'i do not want .', 'i do not want'],
	['the longest place', 'so so?', 'so so .', 'so so'],
	['the start', '^ so', 'so so .', '^ so'],
	['the end', 'so $', 'so so !', 'so !'],
	['a question', 'so ?', 'so ?', 'so ?'],
	['no question', 'so ?', 'so .', undefined],
	['a later start within a gap', 'a …3 b', 'a a x x x b .', 'a x x x b'],
])('finds %s', (_, find, text, expected) => {
	expect(found(find, text)).toBe(expected);
});

test('names an unknown class', () => {
	expect(() => readPattern('{nobody}', classes)).toThrow('{nobody}');
});

test('wants a gap that ends a row of alternatives behind the brackets, where it is waited for', () => {
	expect(() => readPattern('(a|your …2) b', classes)).toThrow('your …2');
	expect(found('(a|your) …2 b', 'your own x b .')).toBe('your own x b');
});

test.each(['', 'a  b', ' a', 'a ', '(a', 'a)', '(a b', '(a||b)', '()', 'a (b|c?)', '((a b)?|c)', '(a b))'])(
	'cannot read %o, and says so',
	pattern => {
		expect(() => readPattern(pattern, classes)).toThrow(`cannot be read: ${pattern}`);
	},
);

test('remembers nothing from one sentence to the next', () => {
	const matcher = compilePattern(readPattern('a …9 b', classes), roles, idOf);
	expect(matcher(idsOf('a x'))).toBeUndefined();
	expect(matcher(idsOf('x b'))).toBeUndefined();
});

test.each([
	['the rarest part, and the next rarest before it', 'the …2 old …2 lathe', [[['lathe'], ['old'], -1, 3]]],
	['never an optional part', 'lathe? the', [[['the']]]],
	[
		'each alternative of its rarest part, and its next rarest behind it',
		'(the lathe|mill) …1 the old',
		[
			[['mill'], ['old'], 1, 4],
			[['lathe'], ['the'], -1, 1],
		],
	],
])('a pattern is looked for by %s', (_, find, expected) => {
	const common = commonness(['the', 'old']);
	const anchors = anchorsOf(readPattern(find, classes), common);
	expect(
		anchors.map(({words, need}) => [[...words], ...(need ? [[...need.words], need.step, need.reach] : [])]),
	).toEqual(expected);
});

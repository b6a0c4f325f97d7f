import {expect, test} from 'vitest';
import type {LetterKind} from '../../interviews/index.ts';
import {check, draftOf} from '../index.ts';

/** Thanks of more than 25 words: long enough to be asked for a reason. */
const tour =
	'Thank you for the tour of the mill and for the story of the drying loft, which I told at home and which made all of them laugh.';

const count = (middle: string, letter: LetterKind = 'thank-you'): number =>
	check(draftOf({body: `Dear Ann,\n\n${tour}\n\n${middle}\n\nKind regards,\nTom`}), {letter}).filter(
		({rule}) => rule === 'case',
	).length;

test.each([
	'It is a fine building.',
	'The canteen was full, and the tram home was late that evening, as trams are.',
	'The position is one to look forward to.',
	'I am keen on the job.',
	'What a place!',
	'I hope to hear from you.',
	'Your story of the flood will stay with everybody who has heard it told that way.',
	'I like a mill that dries so well.',
	'😀',
	'I look forward to Friday.',
])('hints that nothing says why the writer fits: %s', middle => {
	expect(count(middle)).toBe(1);
});

test.each([
	'I ran a paper machine like yours for six years.',
	'I should have said more about the couch roll.',
	'My background is in food chemistry.',
	'At my last job the rolls were mended on Sundays.',
	'I like a mill that dries so very well.',
	'When the felt tore in my mill, I mended it on a Sunday.',
	'When you asked about couch rolls, I was too brief: mine ran for six years.',
	'• ran a mill\n• mended rolls for six years in my last job\n• trained six',
	'I\u00a0ran a paper machine like\nyours for six long years.',
])('passes: %s', middle => {
	expect(count(middle)).toBe(0);
});

test('thanks alone make no case, however long', () => {
	expect(count(`Thank you for the time that you took to show me and my brother the lofts.`)).toBe(1);
});

test('asks nothing of a letter of fewer than 25 words, and one of each more', () => {
	const words = (length: number): string => `Thank you ${'word '.repeat(length - 2).trim()}.`;
	const found = (body: string) => check(draftOf({body}), {letter: 'thank-you'}).filter(({rule}) => rule === 'case');
	expect(found(words(24))).toEqual([]);
	expect(found(words(25))).toHaveLength(1);
	expect(found('')).toEqual([]);
});

test('what is in the signature makes no case', () => {
	expect(count('It is a fine building.\n\nBest regards,\nTom\nI ran a paper machine like yours for six years')).toBe(1);
});

test.each<LetterKind>(['status-check', 'rejection-reply', 'recruiter', 'keep-in-touch', 'other'])(
	'is silent in a letter of kind %s',
	kind => {
		expect(count('It is a fine building.', kind)).toBe(0);
	},
);

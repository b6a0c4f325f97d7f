import {expect, test} from 'vitest';
import type {LetterKind} from '../../interviews/index.ts';
import {check, draftOf} from '../index.ts';

const opening = 'Dear Ann,\n\nThank you for the talk about the mill. Some things that bear on it:';
const close = 'I look forward to hearing from you.\n\nKind regards,\nTom';
const words = (count: number): string => Array.from({length: count}, (_, index) => `word${index}`).join(' ');
const list = (...items: readonly string[]): string => items.map(item => `• ${item}`).join('\n');
const letterWith = (bullets: string): string => `${opening}\n\n${bullets}\n\n${close}`;

const marked = (body: string, letter: LetterKind = 'thank-you'): string[] =>
	check(draftOf({body}), {letter})
		.filter(({rule}) => rule === 'bullets')
		.map(({at}) => body.slice(at?.start, at?.end));

test.each([
	['the fifth of five', list('one', 'two', 'three', 'four', 'five'), ['• five']],
	['the fifth of seven, once', list('one', 'two', 'three', 'four', 'five', 'six', 'seven'), ['• five']],
	['the fifth in two lists', `${list('one', 'two', 'three')}\n\nAnd then:\n\n${list('four', 'five')}`, ['• five']],
	['26 words', list('one', words(26)), [`• ${words(26)}`]],
	['two long ones', list(words(26), 'one', words(40)), [`• ${words(26)}`, `• ${words(40)}`]],
	['a long fifth', list('one', 'two', 'three', 'four', words(26)), [`• ${words(26)}`]],
	['an emoji first', list('😀 one', 'two', 'three', 'four', '😀 five'), ['• 😀 five']],
	['all the same', list('one', 'one', 'one', 'one', 'one'), ['• one']],
	[
		'words parted by any space',
		list(words(26).replaceAll(' ', '\u00a0')),
		[`• ${words(26).replaceAll(' ', '\u00a0')}`],
	],
])('flags %s', (_, bullets, expected) => {
	expect(marked(letterWith(bullets))).toEqual(expected);
});

test.each([
	['no list', 'I ran a machine like yours.'],
	['four', list('one', 'two', 'three', 'four')],
	['one of 25 words', list(words(25))],
	['four of 25 words', list(words(25), words(25), words(25), words(25))],
	['lines without a mark', 'one\ntwo\nthree\nfour\nfive'],
	['a mark within a line', 'one • two • three • four • five'],
	['hyphens', '- one\n- two\n- three\n- four\n- five'],
	['a mark without a space', '•one\n•two\n•three\n•four\n•five'],
])('passes %s', (_, bullets) => {
	expect(marked(letterWith(bullets))).toEqual([]);
});

test('does not count what is in the signature', () => {
	expect(marked(`${opening}\n\n${close}\n${list('a', 'b', 'c', 'd', 'e')}`)).toEqual([]);
});

const five = letterWith(list('one', 'two', 'three', 'four', 'five'));

test.each<LetterKind>(['status-check', 'second-status-check', 'recruiter'])('holds for a letter of kind %s', kind => {
	expect(marked(five, kind)).toEqual(['• five']);
});

test.each<LetterKind>(['rejection-reply', 'keep-in-touch', 'share-article', 'handwritten', 'other'])(
	'is silent in a letter of kind %s',
	kind => {
		expect(marked(five, kind)).toEqual([]);
	},
);

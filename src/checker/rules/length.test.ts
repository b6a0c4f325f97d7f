import {expect, test} from 'vitest';
import {check, draftOf, type LetterKind} from '../index.ts';

const words = (count: number): string => `${'word '.repeat(count - 1)}end.`;
const paragraphs = (...counts: number[]): string => counts.map(words).join('\n\n');

const messages = (body: string, letter: LetterKind = 'thank-you'): string[] =>
	check(draftOf({body}), {letter})
		.filter(({rule}) => rule === 'length')
		.map(({message}) => message);

test.each([
	['five paragraphs', paragraphs(10, 10, 10, 10, 10), 'There are 5 paragraphs'],
	[
		'six, with greeting and sign-off',
		`Dear Ann,\n\n${paragraphs(9, 9, 9, 9, 9, 20)}\n\nKind regards,\nTom`,
		'There are 6',
	],
	['a name without a sign-off', `${paragraphs(9, 9, 9, 9, 20)}\n\nTom`, 'There are 5'],
	['an opening on the greeting’s line', `Hi Ann, ${paragraphs(9, 9, 9, 9, 20)}`, 'There are 5'],
	['a block of 81', words(81), 'This block has 81'],
	['a block of 81 among short ones', paragraphs(10, 81, 10), 'This block has 81'],
	['a block broken by hand', `${words(12)}\n`.repeat(7), 'This block has 84'],
	['a long line among others', `${words(10)}\n${words(81)}\n${words(10)}`, 'This block has 81'],
	['201 in all', paragraphs(70, 70, 61), 'The letter has 201'],
	['201 with bullets', `${paragraphs(70, 70)}\n\n• ${words(31)}\n• ${words(30)}`, 'The letter has 201'],
	['an emoji first', `😀 ${words(81)}`, 'This block has 81'],
])('flags %s', (_, body, start) => {
	expect(messages(body).map(message => message.slice(0, start.length))).toContain(start);
});

test.each([
	['nothing', ''],
	['four paragraphs', paragraphs(20, 20, 20, 20)],
	['a block of 80', words(80)],
	['two words for one, with a stroke', `${'either/or '.repeat(40)}`],
	['200 in all', paragraphs(70, 70, 60)],
	[
		'greeting, sign-off and a long signature',
		`Dear Ann,\n\n${paragraphs(9, 9, 9, 9)}\n\nBest,\nTom\n${'line\n'.repeat(6)}`,
	],
	['bullets between', `${paragraphs(9, 9)}\n\n• one\n• two\n• three\n\n${paragraphs(9, 9)}`],
	['a last line of thanks', `${paragraphs(9, 9, 9, 9)}\n\nThank you again for your time.`],
	['empty lines in number', paragraphs(9, 9).replaceAll('\n\n', '\n\n\n\n')],
	['paragraphs parted by one line break', `${words(60)}\n${words(60)}\n${words(60)}`],
	['a bare name at the end', `${paragraphs(9, 9, 9, 9)}\n\nTom Reed`],
])('passes %s', (_, body) => {
	expect(messages(body)).toEqual([]);
});

test('a status check is shorter', () => {
	const body = paragraphs(60, 61);
	expect(messages(body)).toEqual([]);
	expect(messages(body, 'status-check')).toEqual(['The letter has 121 words; 120 are enough.']);
	expect(messages(body, 'second-status-check')).toEqual(['The letter has 121 words; 120 are enough.']);
});

test('a request on LinkedIn is not measured', () => {
	expect(messages(words(300), 'linkedin')).toEqual([]);
});

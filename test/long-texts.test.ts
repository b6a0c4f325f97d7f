import {expect, test} from 'vitest';
import {check, draftOf, sentencesToWeigh} from '../src/checker/index.ts';

const longest = 100_000;

const madly = (body: string): string[] =>
	check(draftOf({body}))
		.filter(({rule}) => rule === 'flattery')
		.map(({at}) => body.slice(at?.start, at?.end));

test.each([
	['body', longest, false],
	['body', longest + 1, true],
	['subject', longest, false],
	['subject', longest + 1, true],
] as const)('a %s of %i characters: a hint that the rest is not checked: %s', (field, length, isSaid) => {
	const said = check(draftOf({[field]: 'thank you '.repeat(length).slice(0, length)}));
	expect(said.some(({level, message}) => level === 'hint' && message.includes('first 100,000'))).toBe(isSaid);
});

test('text is read up to 100,000 characters and no further', () => {
	const fault = 'I madly want to work here.';
	const before = 'The mill is old. '.repeat(longest / 10).slice(fault.length - longest);
	expect(madly(`${before}${fault}${before}`)).toEqual(['I madly want to']);
	expect(madly(`${before}The mill is old and loud. ${fault}`)).toEqual([]);
	expect(sentencesToWeigh(draftOf({body: `${before}${fault}\n\nI ran it.`}))).not.toContain('I ran it.');
});

test('the hint that text is left unread goes off with its rule', () => {
	expect(check(draftOf({subject: 'a'.repeat(longest + 1)}), {off: ['length']})).toEqual([]);
});

const parts = 8;

/** Milliseconds of processor time for one check, at best: whatever else the machine is busy with does not count. */
const timed = (bodies: readonly string[]): number =>
	Math.min(
		...bodies.map(body => {
			const start = process.cpuUsage();
			check(draftOf({body, subject: body}));
			const {user, system} = process.cpuUsage(start);
			return (user + system) / 1000;
		}),
	);

/** Texts made to be slow: for each kind of character that a pattern might try again and again. */
const hostile = [
	...[
		'a',
		' ',
		'\n',
		' \n',
		'.',
		'["',
		'[a',
		'{',
		'<a ',
		'_',
		"a'",
		'1.',
		'A.',
		'!?',
		'I ',
		'you will ',
		'\u200b',
		'é',
	],
	...['“', '• \n', 'x\u00a0', 'a@', 'http://', 'thank you ', 'ʼ', '’', 'a-', 'a\n\n', 'Ann,\n', '(', ', ', 'insert '],
];

test.each(hostile)('the time for %j grows no faster than its length', unit => {
	const text = unit.repeat(longest / unit.length);
	const part = longest / parts;
	// Texts that differ, since what was read before is remembered.
	const short = timed([0, 1, 2, 3].map(turn => `${text.slice(turn, part)}.${turn}`));
	const long = timed([0, 1].map(turn => `${text.slice(turn)}.${turn}`));
	// Eight times the text may take eight times as long; were it quadratic, sixty-four times, and many seconds.
	expect(long).toBeLessThan(500 + 3 * parts * short);
});

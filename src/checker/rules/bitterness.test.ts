import {expect, test} from 'vitest';
import {check, draftOf} from '../index.ts';

const found = (body: string): string[] =>
	check(draftOf({body}), {letter: 'thank-you'})
		.filter(({rule}) => rule === 'bitterness')
		.map(({at}) => body.slice(at?.start, at?.end));

test.each([
	'You wasted my time.',
	'You will regret this.',
	'Thanks for nothing.',
	'I am furious about your decision.',
	'Your selection process is a farce.',
	'You should be ashamed of yourselves.',
	'It was decided before I came in.',
	'I will never apply to you again.',
	'You will hear from my lawyer.',
	'I was rejected because I am too old.',
	'It is your loss.',
	'You made a big mistake.',
])('flags %s', body => {
	expect(found(body)).not.toEqual([]);
});

test.each([
	'I respect the outcome.',
	'You were fair and open with me from start to finish.',
	'No hard feelings at all.',
	'I handled a recall of 40,000 faulty kettles without a single lawsuit.',
	'In the revenge tragedy that we staged, I was in charge of the blood.',
	'The angriest letter I ever received led to the best change we made.',
	'Explaining to people why they had lost was part of my job at the courthouse.',
	'I learned from a harsh review of my first cookbook that people want weights.',
	'My research on anonymous applications showed a clear effect for older workers.',
	'Good luck with the inspection on the 11th.',
	'It means a good deal that you gave your reasons.',
	'',
])('is silent on %s', body => {
	expect(found(body)).toEqual([]);
});

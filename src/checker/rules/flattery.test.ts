import {expect, test} from 'vitest';
import {check, draftOf} from '../index.ts';

const found = (body: string): string[] =>
	check(draftOf({body}), {letter: 'thank-you'})
		.filter(({rule}) => rule === 'flattery')
		.map(({at}) => body.slice(at?.start, at?.end));

test.each([
	'You are an amazing leader.',
	'Your outstanding company is known everywhere.',
	'I madly want to work here.',
	'This is my dream job.',
	'I am your biggest fan.',
	'I fell in love with your office.',
	'I am ready to start tomorrow.',
	'I have never met such inspiring people.',
	'It would be an honour to join such a prestigious company.',
	'Thank you a million times.',
	'I would do anything to work for you.',
	'Words cannot express my gratitude.',
])('flags %s', body => {
	expect(found(body)).not.toEqual([]);
});

test.each([
	'The kiln is a beauty, by the way.',
	'I admired the joinery on the stairs.',
	'Our brilliant-cut stones came from Surat.',
	'I could start on 15 September.',
	'For survey cleaning I think highly of OpenRefine.',
	'It was a joy to hear a whole panel talk about drains for an hour.',
	'The vineyard’s spray records are exemplary: wind speed is noted for every pass.',
	'I liked that the ward round started with the night nurse’s report.',
	'“Best team in the north,” said Col on the stairs.',
	'At Sweetheart Bakery I baked for the unique local market.',
	'From the Genius Bar I have kept one habit.',
	'',
])('is silent on %s', body => {
	expect(found(body)).toEqual([]);
});

const thanks = ['Thank you for the tour.', 'Thank you for your time.', 'Thank you again.', 'Thanks a lot.'];

test.each([
	[1, []],
	[2, ['hint 1']],
	[4, ['hint 1', 'warn 2', 'warn 3']],
])('of %i thanks those after the first are marked, the second lightly', (count, expected) => {
	const body = thanks.slice(0, count).join(' ');
	const findings = check(draftOf({body}), {letter: 'thank-you'}).filter(({rule}) => rule === 'flattery');
	const places = thanks.map(sentence => body.indexOf(sentence));
	expect(findings.map(({level, at}) => `${level} ${places.indexOf(at?.start ?? -1)}`)).toEqual(expected);
});

test('two thanks in one sentence are one', () => {
	expect(found('Thank you for the tour, and thank you for your time.')).toEqual([]);
});

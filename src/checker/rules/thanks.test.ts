import {expect, test} from 'vitest';
import {check, draftOf} from '../index.ts';

const flagged = (body: string): string[] =>
	check(draftOf({body}), {letter: 'thank-you'})
		.filter(({rule}) => rule === 'thanks')
		.map(({at}) => body.slice(at?.start, at?.end));

const rest = 'I ran a mill like yours for six years and mended every roll in it.\n\nI look forward to Friday.';

const lineOf = (words: number): string => `The mill ran${' on'.repeat(words - 3)}.`;

test.each([
	'It was interesting to see how the mill runs on a Monday morning, and how few stops there are.',
	'Following our meeting of yesterday I wish to add a few remarks on the couch roll and its bearings.',
	'So I went home and told my flatmate about the drying loft, and she would not believe a word of it.',
	'I am sorry that I mixed up the two bearings this morning; the lower one takes the load, of course.',
	'With six years on machines like yours behind me, I am well placed to keep number two running.',
	'I would be grateful if you could tell me when the decision will be made about the fitter position.',
	'I would appreciate an answer by Friday, because two other mills have asked me to come and see them.',
	'The mill is the finest that I have seen so far, and I have seen the insides of eleven of them.',
	'We talked about the couch roll, and I said that I would look at the encoder cable before the drive.',
	'Much of what you showed me was new to me, most of all the way in which the loft is kept dry.',
])('flags: %s', opening => {
	expect(flagged(`Dear Ann,\n\n${opening}\n\n${rest}`)).toEqual([opening]);
});

test.each([
	'Thank you for your time this morning.',
	'Many thanks for the tour.',
	'thanks so much for having me!',
	'I want to thank you and Bob for the tour of the mill.',
	'I appreciated the hour that you gave me.',
	'Much appreciated, the tour and the tea.',
	'I am very grateful for the time you took.',
	'It was kind of you to show me round on a pour day.',
	'Cheers for taking me round the mill.',
	'May I express my gratitude for the long talk.',
	'I’m thankful for the time you spent with me, as you had visitors at noon.',
	'The tour was a pleasure from the gate to the loft and back again, and I thank you for it.',
])('passes: %s', opening => {
	expect(flagged(`Dear Ann,\n\n${opening}\n\n${rest}`)).toEqual([]);
});

test.each([
	['nothing', ''],
	['a greeting only', 'Dear Ann,'],
	['thanks behind a short first line', `Ann,\n\nWhat a morning!\n\nThank you for the tour.\n\n${rest}`],
	['thanks behind a first line of twelve words', `Ann,\n\n${lineOf(12)}\n\nThank you for the tour.\n\n${rest}`],
	['thanks after a bare name', `Ann, thanks for the tour. ${rest}`],
])('passes %s', (_, body) => {
	expect(flagged(body)).toEqual([]);
});

test('thanks behind a first line of thirteen words do not open the letter', () => {
	expect(flagged(`Ann,\n\n${lineOf(13)}\n\nThank you for the tour.\n\n${rest}`)).toEqual([lineOf(13)]);
});

test('thanks at the end do not open the letter', () => {
	const opening = 'The mill is the finest that I have seen so far, and I have seen eleven.';
	expect(flagged(`Dear Ann,\n\n${opening}\n\n${rest}\n\nThank you for the tour.`)).toEqual([opening]);
});

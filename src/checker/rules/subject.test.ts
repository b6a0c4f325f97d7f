import {expect, test} from 'vitest';
import type {Interview, LetterKind} from '../../interviews/index.ts';
import {check, draftOf} from '../index.ts';

const interview: Interview = {
	id: '1',
	company: 'Drayton Mill',
	role: 'Loft Hand',
	at: 0,
	people: [],
	topics: [],
};
const body = 'Thank you for the talk about the mill. I am keen on the work.';
const to = [{name: 'Ann Lee', email: 'ann.lee@hexham-paper.example'}];

const levels = (subject: string, letter: LetterKind = 'thank-you', text = body): string[] =>
	check(draftOf({to, subject, body: text}), {letter, interview})
		.filter(({rule}) => rule === 'subject')
		.map(({level}) => level);

test.each(['', ' ', '\t', '\u00a0 '])('warns of an empty subject: %j', subject => {
	expect(levels(subject)).toEqual(['warn']);
	expect(levels(subject, 'rejection-reply')).toEqual(['warn']);
});

test.each([
	'Thank you',
	'Thanks!',
	'Hello Ann',
	'Following up',
	'Yesterday afternoon',
	'😀',
	'A: B',
	'Drayt',
	'Ann',
	'“Great to meet you”',
])('hints that a subject names neither role nor company: %s', subject => {
	expect(levels(subject)).toEqual(['hint']);
	expect(levels(subject, 'status-check')).toEqual(['hint']);
	expect(levels(subject, 'second-status-check')).toEqual(['hint']);
});

test.each([
	'Fitter position',
	'our INTERVIEW on Tuesday',
	'Loft Hand',
	'The loft: thank you',
	'Drayton',
	'Thank you, Drayton\u00a0Mill',
	'Time at Hexham',
	'Staff nurse, ward 4',
	'Re: Your visit',
	'AW: Besuch',
	'Sv : Tack',
	'😀 vacancy',
])('passes: %s', subject => {
	expect(levels(subject)).toEqual([]);
});

test.each<LetterKind>(['keep-in-touch', 'rejection-reply', 'share-article', 'recruiter'])(
	'asks for no more than a subject in a letter of kind %s',
	kind => {
		expect(levels('Hello', kind)).toEqual([]);
		expect(levels('', kind)).toEqual(['warn']);
	},
);

test.each<LetterKind>(['linkedin', 'handwritten', 'other'])('asks for no subject in a letter of kind %s', kind => {
	expect(levels('', kind)).toEqual([]);
});

test('says nothing while nothing is written', () => {
	expect(levels('', 'thank-you', '')).toEqual([]);
	expect(levels('', 'thank-you', ' \n\n ')).toEqual([]);
});

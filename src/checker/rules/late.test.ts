import {expect, test} from 'vitest';
import type {LetterKind} from '../../interviews/index.ts';
import {check, draftOf, type Situation} from '../index.ts';

const draft = draftOf({body: 'Thank you for the talk about the mill. I am keen on the fitter job.'});

/** What is said when the talk was at one time and the letter is written at another, each with its own clock. */
const said = (talk: string, now: string, letter: LetterKind = 'thank-you'): string[] => {
	const interview = {id: '1', company: 'Drayton Mill', role: 'Fitter', at: Date.parse(talk), people: [], topics: []};
	return check(draft, {letter, interview, now: Date.parse(now)})
		.filter(({rule}) => rule === 'late')
		.map(({message}) => message.split(' since')[0] ?? '');
};

test.each([
	['a minute after a day', '2026-05-04T15:00Z', '2026-05-05T15:01Z', 'More than a day'],
	['a minute before two days', '2026-05-04T15:00Z', '2026-05-06T14:59Z', 'More than a day'],
	['two days', '2026-05-04T15:00Z', '2026-05-06T15:00Z', '2 days'],
	['two days and a half', '2026-05-04T15:00Z', '2026-05-07T03:00Z', '2 days'],
	['a year', '2026-05-04T15:00Z', '2027-05-04T15:00Z', '365 days'],
	['a day between Sydney and London', '2026-05-04T15:00+10:00', '2026-05-05T06:01+01:00', 'More than a day'],
	['the same hour next day, clocks put back', '2026-10-24T15:00+02:00', '2026-10-25T15:00+01:00', 'More than a day'],
	['a minute over, clocks put forward', '2026-03-28T15:00+01:00', '2026-03-29T16:01+02:00', 'More than a day'],
	['over New Year', '2026-12-31T09:00Z', '2027-01-02T09:00Z', '2 days'],
])('flags a thank-you late by %s', (_, talk, now, since) => {
	expect(said(talk, now)).toEqual([since]);
});

test.each([
	['at the same moment', '2026-05-04T15:00Z', '2026-05-04T15:00Z'],
	['within the hour', '2026-05-04T15:00Z', '2026-05-04T15:59Z'],
	['a day to the minute', '2026-05-04T15:00Z', '2026-05-05T15:00Z'],
	['before the talk, by a clock that is wrong', '2026-05-04T15:00Z', '2026-05-03T15:00Z'],
	['the next date, but the same day', '2026-05-04T23:00Z', '2026-05-05T09:00Z'],
	['a date later across zones, not a day', '2026-05-05T09:00+10:00', '2026-05-05T23:00+01:00'],
	['the same hour next day, clocks put forward', '2026-03-28T15:00+01:00', '2026-03-29T15:00+02:00'],
	['an hour later on the clock, clocks put forward', '2026-03-28T15:00+01:00', '2026-03-29T16:00+02:00'],
	['within the hour that comes twice', '2026-10-25T02:30+02:00', '2026-10-25T02:30+01:00'],
])('passes %s', (_, talk, now) => {
	expect(said(talk, now)).toEqual([]);
});

test.each<LetterKind>(['status-check', 'rejection-reply', 'keep-in-touch', 'recruiter', 'handwritten'])(
	'is silent in a letter of kind %s',
	kind => {
		expect(said('2026-05-04T15:00Z', '2026-06-05T15:00Z', kind)).toEqual([]);
	},
);

test.each<[string, Partial<Situation>]>([
	['no interview is known', {now: Date.parse('2026-06-05T15:00Z')}],
	['no clock', {interview: {id: '1', company: '', role: '', at: 1, people: [], topics: []}}],
])('is silent where %s', (_, situation) => {
	expect(check(draft, {letter: 'thank-you', ...situation}).filter(({rule}) => rule === 'late')).toEqual([]);
});

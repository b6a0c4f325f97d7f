import {expect, test} from 'vitest';
import type {Interview, LetterKind, SentNote} from '../../interviews/index.ts';
import {check, draftOf, type Situation} from '../index.ts';

const hour = 3_600_000;
const day = 24 * hour;
/** Noon on the day before Europe's clocks go forward in 2026. */
const at = Date.UTC(2026, 2, 28, 11);
const interview: Interview = {id: '1', company: 'Drayton Mill', role: 'Fitter', at, people: [], topics: []};
const draft = draftOf({body: 'You hoped to decide by Friday. Where are you with the fitter position?'});
const sent = (days: number, kind: LetterKind = 'status-check', interviewId = '1'): SentNote => ({
	interviewId,
	to: [],
	kind,
	at: at + days * day,
	shingles: [],
});

const messages = (situation: Partial<Situation>, letter: LetterKind = 'status-check'): string[] =>
	check(draft, {letter, interview, ...situation})
		.filter(({rule}) => rule === 'cadence')
		.map(({message}) => message.slice(0, 22));

const due = {...interview, decisionBy: at + 10 * day};

test.each<[string, Partial<Situation>, string]>([
	['an hour before the date', {now: due.decisionBy - hour, interview: due}, 'The date they named is'],
	['a day after the interview', {now: at + day, interview: due}, 'The date they named is'],
	['a day after the last check', {now: at + 15 * day, sent: [sent(14)]}, 'You asked less than tw'],
	['thirteen days after it', {now: at + 27 * day, sent: [sent(14)]}, 'You asked less than tw'],
	[
		'soon after a check, the date behind',
		{now: at + 12 * day, interview: due, sent: [sent(11)]},
		'You asked less than tw',
	],
	['the third time', {now: at + 90 * day, sent: [sent(14), sent(30)]}, 'You have asked twice a'],
	['the third time, too soon', {now: at + 31 * day, sent: [sent(14), sent(30)]}, 'You have asked twice a'],
	['the fourth time', {now: at + 90 * day, sent: [sent(1), sent(2), sent(3)]}, 'You have asked twice a'],
	['after a second check', {now: at + 40 * day, sent: [sent(30, 'second-status-check')]}, 'You asked less than tw'],
	['notes in any order', {now: at + 31 * day, sent: [sent(30), sent(1)]}, 'You have asked twice a'],
])('flags a check sent %s', (_, situation, start) => {
	expect(messages(situation)).toEqual([start]);
	expect(messages(situation, 'second-status-check')).toEqual([start]);
});

test.each<[string, Partial<Situation>]>([
	['nothing known', {now: at + day}],
	['no clock', {interview: due}],
	['an hour after the date', {now: due.decisionBy + hour, interview: due}],
	['no date named', {now: at + 5 * day}],
	['two weeks after the last check', {now: at + 28 * day, sent: [sent(14)]}],
	['two weeks later, in the morning', {now: at + 28 * day - 4 * hour, sent: [sent(14)]}],
	['two weeks with an hour lost to summer time', {now: at + 14 * day - hour, sent: [sent(0)]}],
	['a thank-you just sent', {now: at + 2 * day, sent: [sent(1, 'thank-you')]}],
	['a handwritten note just sent', {now: at + 2 * day, sent: [sent(1, 'handwritten')]}],
	[
		'checks after another interview',
		{now: at + 20 * day, sent: [sent(18, 'status-check', '2'), sent(19, 'status-check', '2')]},
	],
])('passes a check with %s', (_, situation) => {
	expect(messages(situation)).toEqual([]);
});

test('without an entry in the log, notes to the same people count', () => {
	const to = [{name: 'Ann', email: 'ann@drayton.example'}];
	const note = {...sent(0), interviewId: 'gone', to};
	const found = (draftTo: typeof to) =>
		check({...draft, to: draftTo}, {letter: 'status-check', now: at + day, sent: [note]}).filter(
			({rule}) => rule === 'cadence',
		);
	expect(found([{name: '', email: 'ANN@drayton.example'}])).toHaveLength(1);
	expect(found([{name: '', email: 'bob@drayton.example'}])).toHaveLength(0);
});

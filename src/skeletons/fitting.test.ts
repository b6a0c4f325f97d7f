import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Interview, LetterKind, Person, SentNote} from '../interviews/index.ts';
import {fitting, type Moment, sampleInterview, skeletons, thankYouFor} from './index.ts';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const [keith, priya] = sampleInterview.people as [Person, Person];
const recruiter = {name: 'Ida Blom', email: 'ida@blom-agency.example'};
const {decisionBy: _, ...undated} = {...sampleInterview, people: [keith]};
const dated: Interview = {...undated, decisionBy: sampleInterview.at + 17 * day};
const panel: Interview = {...dated, people: [keith, priya, {name: 'Lee Ng', email: ''}]};
const withRecruiter: Interview = {...dated, recruiter};

const note = (kind: LetterKind, days: number, to: Person = keith): SentNote => ({
	interviewId: 'sample',
	to: [to],
	kind,
	at: sampleInterview.at + days * day,
	shingles: [],
});

const moment = (days: number, interview: Interview | undefined, sent: SentNote[] = [], to = [keith]): Moment => ({
	now: sampleInterview.at + days * day,
	zone: 'Europe/London',
	to,
	...(interview && {interview}),
	interviews: interview ? [interview] : [],
	sent,
});

test.each<[string, Moment, string | undefined, string]>([
	['no log at all', moment(0.1, undefined), undefined, 'thank-you'],
	['an hour after', moment(0.1, dated), 'thank-you', 'thank-you'],
	['three days after, nothing sent', moment(3, dated), 'thank-you', 'thank-you'],
	['a panel, the first letter', moment(0.1, panel), 'thank-you', 'thank-you-panel'],
	[
		'a panel, the second letter',
		moment(0.1, panel, [note('thank-you', 0.05, priya)]),
		'thank-you',
		'thank-you-panel-second',
	],
	[
		'a panel, and a letter to another',
		moment(0.1, panel, [{...note('thank-you', 0.05, priya), interviewId: 'other'}]),
		'thank-you',
		'thank-you-panel',
	],
	['the recruiter', moment(0.1, withRecruiter, [], [recruiter]), 'recruiter', 'recruiter'],
	['thanked, before the date', moment(5, dated, [note('thank-you', 0.1)]), 'nothing due', 'share-article'],
	['the working day after the date', moment(20, dated, [note('thank-you', 0.1)]), 'status-check', 'status-check'],
	['after the date, never thanked', moment(20, dated), 'status-check', 'status-check'],
	[
		'two weeks on, no date named',
		moment(15, undated, [note('thank-you', 0.1)]),
		'status-check',
		'status-check-no-date',
	],
	[
		'two weeks after the check',
		moment(36, dated, [note('thank-you', 0.1), note('status-check', 20)]),
		'last-check',
		'second-status-check',
	],
	[
		'five days after the check',
		moment(25, dated, [note('thank-you', 0.1), note('status-check', 20)]),
		'nothing due',
		'linkedin',
	],
	[
		'five days after an article',
		moment(15, dated, [note('thank-you', 0.1), note('share-article', 10)]),
		'nothing due',
		'linkedin',
	],
	[
		'time to move on',
		moment(60, dated, [note('thank-you', 0.1), note('status-check', 20), note('second-status-check', 36)]),
		'move-on',
		'keep-in-touch',
	],
	[
		'a no came',
		moment(10, {...dated, outcome: {kind: 'no', at: sampleInterview.at + 9 * day}}),
		'answer',
		'rejection-reply',
	],
	[
		'an offer came',
		moment(10, {...dated, outcome: {kind: 'offer', at: sampleInterview.at + 9 * day}}, [note('thank-you', 0.1)]),
		'offer',
		'share-article',
	],
	[
		'an offer came five days after the check',
		moment(25, {...dated, outcome: {kind: 'offer', at: sampleInterview.at + 24 * day}}, [note('status-check', 20)]),
		'offer',
		'linkedin',
	],
	[
		'let go of',
		moment(60, {...dated, outcome: {kind: 'moved-on', at: sampleInterview.at + 59 * day}}),
		'moved on',
		'share-article',
	],
	[
		'a no was answered',
		moment(12, {...dated, outcome: {kind: 'no', at: sampleInterview.at + 9 * day}}, [note('rejection-reply', 10)]),
		'nothing due',
		'linkedin',
	],
	[
		'a card is wanted',
		moment(1.1, {...dated, handwritten: true}, [note('thank-you', 0.1)]),
		'handwritten',
		'handwritten',
	],
])('%s', (_, now, reason, first) => {
	const fit = fitting(skeletons, now);
	expect([fit.reason, fit.skeletons[0]?.id]).toEqual([reason, first]);
});

test.each([
	['the same company', dated.company, dated.company, 'thank-you-second-interview'],
	[
		'the same company, typed otherwise',
		dated.company,
		` ${dated.company.toUpperCase()} `,
		'thank-you-second-interview',
	],
	['another company', 'Drayton Mill', dated.company, 'thank-you'],
	['no company in either entry', '', '', 'thank-you'],
	['only blanks', ' ', '  ', 'thank-you'],
])('a talk after one with %s', (_, before, company, id) => {
	const second = {...dated, id: 'second', company, at: dated.at + 10 * day};
	const now = {...moment(10.1, second), interviews: [{...dated, company: before}, second]};
	expect(fitting(skeletons, now).skeletons[0]?.id).toBe(id);
});

test('talks of one day are one visit, and a talk for another role with other people is another matter', () => {
	const first = {...dated, id: 'first', people: [priya], at: dated.at - hour};
	const now = {...moment(0.1, dated), interviews: [first, dated]};
	expect(fitting(skeletons, now).skeletons[0]?.id).toBe('thank-you');
	const other = {...first, at: dated.at - 300 * day, role: 'night porter'};
	expect(fitting(skeletons, {...now, interviews: [other, dated]}).skeletons[0]?.id).toBe('thank-you');
});

test('a talk that went on in a later one is not asked about', () => {
	const second = {...dated, id: 'second', at: dated.at + 10 * day};
	const now = moment(20, dated, [note('thank-you', 0.1)]);
	expect(fitting(skeletons, {...now, interviews: [dated, second]}).reason).toBe('nothing due');
});

test('the recruiter is thanked as one, also where something else is due', () => {
	const soon = {...withRecruiter, decisionBy: sampleInterview.at + 2 * day};
	const now = moment(9, soon, [note('thank-you', 0.1)], [recruiter]);
	expect(fitting(skeletons, now).reason).toBe('status-check');
	expect(thankYouFor(skeletons, now)?.id).toBe('recruiter');
	expect(thankYouFor(skeletons, {...now, to: [recruiter, keith]})?.id).toBe('thank-you');
});

test('a second thank-you to the only one met is none for a panel', () => {
	const second = {...dated, id: 'second', at: dated.at + 10 * day};
	const sent = [{...note('thank-you', 10.05), interviewId: 'second'}];
	const now = {...moment(10.1, second, sent), interviews: [dated, second]};
	expect(thankYouFor(skeletons, now)?.id).toBe('thank-you-second-interview');
});

test('the user’s own order stands within a kind', () => {
	const mine = {id: 'mine', kind: 'thank-you', title: 'Mine', subject: '', body: 'Dear', source: ''} as const;
	expect(fitting([mine, ...skeletons], moment(0.1, dated)).skeletons[0]).toBe(mine);
	expect(fitting([...skeletons, mine], moment(0.1, dated)).skeletons[0]?.id).toBe('thank-you');
});

test('all are there, each once, whenever it is', () => {
	const days = fc.double({min: -5, max: 400, noNaN: true});
	const sent = fc.array(
		fc.constantFrom(note('thank-you', 0.1), note('status-check', 20), note('second-status-check', 40)),
	);
	fc.assert(
		fc.property(
			days,
			fc.constantFrom(dated, undated, panel, withRecruiter, undefined),
			sent,
			(at, interview, notes) => {
				const ids = fitting(skeletons, moment(at, interview, notes)).skeletons.map(({id}) => id);
				expect(ids.toSorted()).toEqual(skeletons.map(({id}) => id).toSorted());
			},
		),
	);
});

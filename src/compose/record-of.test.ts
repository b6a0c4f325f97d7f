import {expect, test} from 'vitest';
import {draftOf} from '../checker/index.ts';
import {type Interview, type Person, plan} from '../interviews/index.ts';
import {recordOf} from './record-of.ts';

const at = Date.UTC(2026, 2, 10, 14);
const hour = 60 * 60 * 1000;
const keith: Person = {name: 'Keith Smooth', email: ''};
const priya: Person = {name: 'Priya Raman', email: 'priya@northwind.example'};
const talk: Interview = {id: 'a', company: 'Northwind', role: 'Analyst', at, people: [keith, priya], topics: []};
const later: Interview = {...talk, id: 'b', at: at + 9 * 24 * hour, people: [priya]};
const address: Person = {name: '', email: 'keith.smooth@northwind.example'};

const record = (to: readonly Person[], opened?: {interviewId: string; to: readonly Person[]}) =>
	recordOf({draft: draftOf({to}), at: later.at + hour, ...(opened && {opened})}, [talk, later]);

test.each<[string, ReturnType<typeof record>, ReturnType<typeof record>]>([
	['somebody of the log', record([keith]), {interviewId: 'a', to: [keith]}],
	['a stranger', record([address]), undefined],
	[
		'one known by name alone',
		record([address], {interviewId: 'a', to: [keith]}),
		{interviewId: 'a', to: [address, keith]},
	],
	['nobody', record([], {interviewId: 'a', to: [keith]}), undefined],
	['another address than the one it was opened for', record([address], {interviewId: 'a', to: [priya]}), undefined],
	['one met twice', record([priya]), {interviewId: 'b', to: [priya]}],
	[
		'one met twice, for the first talk',
		record([priya], {interviewId: 'a', to: [priya]}),
		{interviewId: 'a', to: [priya]},
	],
	[
		'another of the log than was meant',
		record([priya], {interviewId: 'b', to: [keith]}),
		{interviewId: 'b', to: [priya]},
	],
	['an entry that was removed', record([address], {interviewId: 'c', to: [keith]}), undefined],
])('a letter to %s', (_, told, expected) => {
	expect(told).toEqual(expected);
});

test('the step of one known by name alone is done', () => {
	const note = {...record([address], {interviewId: 'a', to: [keith]})!, kind: 'thank-you' as const, at, shingles: []};
	const states = plan(talk, [note], at + hour, 'UTC').map(({kind, person, state}) => [kind, person?.name, state]);
	expect(states).toEqual(
		expect.arrayContaining([
			['thank-you', 'Keith Smooth', 'done'],
			['thank-you', 'Priya Raman', 'due'],
		]),
	);
});

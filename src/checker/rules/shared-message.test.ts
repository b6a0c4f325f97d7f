import {expect, test} from 'vitest';
import type {Interview, LetterKind, Person} from '../../interviews/index.ts';
import {check, type Draft, draftOf, type Situation} from '../index.ts';

const ann = {name: 'Ann Lee', email: 'ann@drayton.example'};
const bob = {name: 'Bob Ray', email: 'bob@drayton.example'};
const eve = {name: 'Eve Orr', email: 'eve@drayton.example'};
const rita = {name: 'Rita Vale', email: 'rita@agency.example'};
const tom = {name: 'Tom Reed', email: 'tom@home.example'};
const office = (local: string): Person => ({name: '', email: `${local}@drayton.example`});
const interview = (people: Person[]): Interview => ({id: '1', company: '', role: '', at: 0, people, topics: []});
const body = 'Thank you for the talk about the mill. I am keen on the fitter job.';

const found = (draft: Partial<Draft>, situation: Partial<Situation> = {}, letter: LetterKind = 'thank-you'): string[] =>
	check(draftOf({body, ...draft}), {letter, ...situation})
		.filter(({rule}) => rule === 'shared-message')
		.map(({message}) => message.slice(0, 14));

test.each<[string, Partial<Draft>, Partial<Situation>, number]>([
	['two in To', {to: [ann, bob]}, {}, 2],
	['one in To and one in Cc', {to: [ann], cc: [bob]}, {}, 2],
	['two in Cc', {to: [], cc: [ann, bob]}, {}, 2],
	['three', {to: [ann, bob, eve]}, {}, 3],
	['two that the log knows, and another', {to: [ann, bob, eve]}, {interview: interview([ann, bob])}, 2],
	['two of one name and different addresses', {to: [ann, {...ann, email: 'a.lee@x.example'}]}, {}, 2],
	['two without a name', {to: [office('ann.lee'), office('bob.ray')]}, {}, 2],
	[
		'two without an address',
		{
			to: [
				{name: 'Ann Lee', email: ''},
				{name: 'Bob Ray', email: ''},
			],
		},
		{},
		2,
	],
	[
		'capitals in the address',
		{to: [ann, {...bob, email: 'BOB@Drayton.example'}]},
		{interview: interview([ann, bob])},
		2,
	],
])('flags %s', (_, draft, situation, count) => {
	expect(found(draft, situation)).toEqual([`This goes to ${count}`]);
});

test.each<[string, Partial<Draft>, Partial<Situation>]>([
	['nobody', {to: []}, {}],
	['one', {to: [ann]}, {}],
	['one and a blind copy', {to: [ann], bcc: [bob]}, {}],
	['one and an office', {to: [ann], cc: [office('hr')]}, {}],
	['an office of two words', {to: [ann], cc: [office('search-committee')]}, {}],
	['one twice', {to: [ann], cc: [ann]}, {}],
	['one twice, in capitals', {to: [ann], cc: [{name: 'LEE', email: 'ANN@drayton.example'}]}, {}],
	['one and the writer', {to: [ann], cc: [tom]}, {writer: tom}],
	['one and the recruiter', {to: [ann], cc: [rita]}, {interview: {...interview([]), recruiter: rita}}],
	['one of the interviewers and a stranger', {to: [ann, eve]}, {interview: interview([ann, bob])}],
])('passes %s', (_, draft, situation) => {
	expect(found(draft, situation)).toEqual([]);
});

test.each<LetterKind>(['status-check', 'rejection-reply', 'recruiter', 'keep-in-touch', 'handwritten', 'other'])(
	'is silent in a letter of kind %s',
	kind => {
		expect(found({to: [ann, bob]}, {}, kind)).toEqual([]);
	},
);

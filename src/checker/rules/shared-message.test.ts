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

const named = (...names: string[]): Person[] => names.map(name => ({name, email: ''}));
const keithAndPriya = interview(named('Keith Sorrell', 'Priya Raman'));
const at = (local: string, name = ''): Person => ({name, email: `${local}@halyard.example`});
const greeting = (text: string): string => `${text}\n\n${body}`;

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
	['surnames first', {to: named('Sorrell, Keith', 'Raman, Priya')}, {interview: keithAndPriya}, 2],
	[
		'surnames first, with addresses',
		{to: [at('ks', 'Sorrell, Keith'), at('pr', 'Raman, Priya')]},
		{interview: keithAndPriya},
		2,
	],
	['addresses alone', {to: [at('keith.sorrell'), at('p.raman')]}, {interview: keithAndPriya}, 2],
	['user names alone', {to: [at('ksorrell'), at('priya')]}, {interview: keithAndPriya}, 2],
	[
		'addresses where names are',
		{to: [{name: 'keith.sorrell@halyard.example', email: ''}], cc: [at('pr', 'Priya Raman')]},
		{interview: keithAndPriya},
		2,
	],
	[
		'names, where the log has addresses',
		{to: named('Sorrell, Keith', 'Priya Raman')},
		{interview: interview([at('keith.sorrell'), at('priya.raman')])},
		2,
	],
	[
		'one whom the log knows and another of the company, both greeted',
		{to: [ann, eve], body: greeting('Dear Ann and Eve,')},
		{interview: interview([ann])},
		2,
	],
	[
		'two greeted of a company of which the log knows another',
		{to: [eve, bob], body: greeting('Dear Eve and Bob,')},
		{interview: interview([ann])},
		2,
	],
	[
		'two greeted, without addresses',
		{to: named('Sorrell, Keith', 'Raman, Priya'), body: greeting('Dear Keith and Priya,')},
		{interview: interview(named('Keith Sorrell'))},
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
	[
		'one of the interviewers and a colleague in Cc',
		{to: [ann], cc: [eve], body: greeting('Dear Ann and Eve,')},
		{interview: interview([ann])},
	],
	['one greeted and a colleague', {to: [ann, eve], body: greeting('Dear Ann,')}, {interview: interview([ann, bob])}],
	[
		'one of the interviewers and somebody of another firm, both greeted',
		{to: [ann, rita], body: greeting('Dear Ann and Rita,')},
		{interview: interview([ann])},
	],
	[
		'one of the interviewers and the recruiter, both greeted',
		{to: [ann, eve], body: greeting('Dear Ann and Eve,')},
		{interview: {...interview([ann]), recruiter: eve}},
	],
	[
		'one interviewer at two addresses',
		{to: [ann], cc: [{...ann, email: 'a.lee@x.example'}]},
		{interview: interview([ann, bob])},
	],
	['one interviewer of a namesake', {to: [at('keith'), at('priya.patel')]}, {interview: keithAndPriya}],
])('passes %s', (_, draft, situation) => {
	expect(found(draft, situation)).toEqual([]);
});

test.each<LetterKind>(['status-check', 'rejection-reply', 'recruiter', 'keep-in-touch', 'handwritten', 'other'])(
	'is silent in a letter of kind %s',
	kind => {
		expect(found({to: [ann, bob]}, {}, kind)).toEqual([]);
	},
);

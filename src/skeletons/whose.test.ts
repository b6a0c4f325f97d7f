import {expect, test} from 'vitest';
import {sampleInterview} from './samples.ts';
import {addresseeKey, addresseeOf, addressees, interviewOf} from './whose.ts';

const [keith, priya] = sampleInterview.people;
const later = {...sampleInterview, id: 'later', at: sampleInterview.at + 1000, people: [keith!]};
const other = {...sampleInterview, id: 'other', people: [], recruiter: {name: 'Ida Blom', email: ''}};
const nobody = {...sampleInterview, id: 'nobody', people: []};

const after = later.at + 1;

test.each([
	['the latest talk with somebody', [keith!], 'later'],
	['met in one alone', [priya!], 'sample'],
	['the address in capitals', [{name: '', email: priya!.email.toUpperCase()}], 'sample'],
	['the recruiter', [{name: 'Ida Blom', email: 'x@y.example'}], 'other'],
	['a stranger', [{name: 'Lee', email: ''}], undefined],
	['a blank', [{name: '', email: ''}], undefined],
	['nobody', [], undefined],
])('%s', (_, people, id) => {
	expect(interviewOf({people, now: after}, [sampleInterview, later, other])?.id).toBe(id);
});

test.each([
	['between two talks', later.at - 1, 'sample'],
	['in the minute of the second', later.at, 'later'],
	['before the first', sampleInterview.at - 1, 'sample'],
])('a letter belongs to the latest talk so far, else to the next: %s', (_, now, id) => {
	expect(interviewOf({people: [keith!], now}, [later, sampleInterview])?.id).toBe(id);
});

const ida = {name: 'Ida Blom', email: 'ida@agency.example'};
const halyard = {...later, id: 'halyard', company: 'Halyard', people: [], recruiter: ida};
const northwind = {...sampleInterview, id: 'northwind', company: 'Northwind', people: [], recruiter: ida};

test.each([
	['Thank you for arranging the talk at Northwind.', 'northwind'],
	['Thank you for arranging the talk at NORTHWIND.', 'northwind'],
	['Northwind', 'northwind'],
	['Thank you for both, at Northwind and at Halyard.', 'halyard'],
	['The Northwinds are blowing.', 'halyard'],
	['The eNorthwind is blowing.', 'halyard'],
	['Northwindy, and then Northwind.', 'northwind'],
	['Thank you.', 'halyard'],
])('a recruiter of two companies is written to about the one that is named: %s', (text, id) => {
	expect(interviewOf({people: [ida], now: after, text}, [northwind, halyard])?.id).toBe(id);
});

test('everybody met so far may be written to, the latest first', () => {
	const keys = addressees([sampleInterview, later, other, nobody], later.at - 1).map(({key}) => key);
	expect(keys).toEqual(['sample/0', 'sample/1', 'other/0', 'nobody']);
	expect(addressees([later, sampleInterview], later.at).map(({key}) => key)).toEqual([
		'later/0',
		'sample/0',
		'sample/1',
	]);
});

test('somebody is found by key however many were met since, and before the talk too', () => {
	const since = Array.from({length: 60}, (_, index) => ({...later, id: `since ${index}`}));
	const log = [sampleInterview, other, nobody, ...since];
	expect(addressees(log, after).map(({key}) => key)).not.toContain('sample/1');
	for (const [interview, person] of [
		[sampleInterview, priya],
		[other, other.recruiter],
		[nobody, undefined],
		[sampleInterview, undefined],
	] as const) {
		const found = addresseeOf(log, addresseeKey(interview, person));
		expect([found?.interview, found?.person]).toEqual([interview, person]);
	}
});

test.each(['', 'gone', 'gone/0', 'sample/2', 'sample/', 'sample/-1', 'sample/0/0'])(
	'nobody is found by the key %j',
	key => {
		expect(addresseeOf([sampleInterview], key)).toBeUndefined();
	},
);

test('an id with a stroke in it is no other’s key', () => {
	const odd = {...nobody, id: 'sample/0'};
	expect(addresseeOf([odd], 'sample/0')).toEqual({key: 'sample/0', interview: odd});
});

import {expect, test} from 'vitest';
import {sampleInterview} from './samples.ts';
import {addressees, interviewOf} from './whose.ts';

const [keith, priya] = sampleInterview.people;
const later = {...sampleInterview, id: 'later', at: sampleInterview.at + 1000, people: [keith!]};
const other = {...sampleInterview, id: 'other', people: [], recruiter: {name: 'Ida Blom', email: ''}};
const nobody = {...sampleInterview, id: 'nobody', people: []};

test.each([
	['the latest talk with somebody', [keith!], 'later'],
	['met in one alone', [priya!], 'sample'],
	['the address in capitals', [{name: '', email: priya!.email.toUpperCase()}], 'sample'],
	['the recruiter', [{name: 'Ida Blom', email: 'x@y.example'}], 'other'],
	['a stranger', [{name: 'Lee', email: ''}], undefined],
	['a blank', [{name: '', email: ''}], undefined],
	['nobody', [], undefined],
])('%s', (_, to, id) => {
	expect(interviewOf(to, [sampleInterview, later, other])?.id).toBe(id);
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

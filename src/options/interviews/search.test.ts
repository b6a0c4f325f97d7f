import '../../../test/no-browser.ts';
import {expect, test} from 'vitest';
import type {Interview} from '../../interviews/index.ts';
import {find} from './search.ts';

const talk = (id: string, changes: Partial<Interview> = {}): Interview => ({
	id,
	company: 'Northwind',
	role: 'Data analyst',
	at: 5,
	people: [{name: 'Åsa Öberg', email: 'asa@fjord.example'}],
	topics: ['sailing'],
	...changes,
});

const log = [
	talk('a', {at: 1}),
	talk('b', {at: 3, company: 'Brightwater'}),
	talk('c', {at: 2, recruiter: {name: 'Rita', email: ''}}),
];

test.each([
	['', ['b', 'c', 'a']],
	['north', ['c', 'a']],
	['ASA oberg', ['b', 'c', 'a']],
	['rita', ['c']],
	['bright sail', ['b']],
	['nobody', []],
	['.*', []],
])('%j finds %j', (search, ids) => {
	expect(find(log, search).map(({id}) => id)).toEqual(ids);
});

test('one of 400 is found in under 50 ms', () => {
	const many = Array.from({length: 400}, (_, index) => talk(`i${index}`, {company: `Company ${index}`}));
	const times = Array.from({length: 10}, () => {
		const start = performance.now();
		expect(find(many, 'company 399')).toHaveLength(1);
		return performance.now() - start;
	});
	expect(Math.min(...times)).toBeLessThan(50);
});

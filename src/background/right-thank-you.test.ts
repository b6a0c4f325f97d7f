import '../../test/no-browser.ts';
import {expect, test} from 'vitest';
import type {Interview} from '../interviews/index.ts';
import {skeletons} from '../skeletons/index.ts';
import {parseRecords} from '../store/records.ts';
import {rightThankYou} from './right-thank-you.ts';

const at = Date.UTC(2026, 2, 10, 14);
const keith = {name: 'Keith Smooth', email: 'keith@northwind.example'};
const priya = {name: 'Priya Raman', email: 'priya@northwind.example'};
const rita = {name: 'Rita Vale', email: 'rita@agency.example'};
const talk: Interview = {id: 'a', company: 'Northwind', role: 'Data analyst', at, people: [keith], topics: []};

test.each([
	['nobody known', [talk], [{name: '', email: 'someone@else.example'}], 'thank-you'],
	['the one met', [talk], [keith], 'thank-you'],
	['one of a panel', [{...talk, people: [keith, priya]}], [priya], 'thank-you-panel'],
	['one who was met twice', [{...talk, id: 'b', at: at - 86_400_000}, talk], [keith], 'thank-you-second-interview'],
	['the recruiter', [{...talk, people: [], recruiter: rita}], [rita], 'recruiter'],
])('the thank-you for %s', (_, interviews, to, id) => {
	expect(rightThankYou(parseRecords({interviews}), to, at + 3_600_000, 'Europe/Copenhagen')).toBe(id);
});

test('there is none where all were taken off', () => {
	const removed = skeletons.map(({id}) => id);
	expect(rightThankYou(parseRecords({skeletons: {removed}}), [keith], at, 'UTC')).toBeUndefined();
});

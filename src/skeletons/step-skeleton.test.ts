import {expect, test} from 'vitest';
import {type Interview, plan} from '../interviews/index.ts';
import {skeletons} from './index.ts';
import {skeletonFor} from './step-skeleton.ts';

const hour = 3_600_000;
const day = 24 * hour;
const at = Date.UTC(2026, 2, 10, 14);
const talk: Interview = {
	id: 'a',
	company: 'Northwind',
	role: 'Data analyst',
	at,
	people: [{name: 'Keith Smooth', email: 'keith@northwind.example'}],
	recruiter: {name: 'Rita Vale', email: 'rita@agency.example'},
	topics: ['sailing'],
};

test.each<[string, number, number, Partial<Interview>, string | undefined]>([
	['a thank-you', hour, 0, {}, 'thank-you'],
	['the thank-you to the recruiter', hour, 1, {}, 'recruiter'],
	['a status check', 15 * day, 2, {}, 'status-check-no-date'],
	['a status check after the date that they named', 12 * day, 2, {decisionBy: at + 10 * day}, 'status-check'],
	['keeping in touch', 60 * day, 0, {outcome: {kind: 'no', at: at + 5 * day}}, 'keep-in-touch'],
	['moving on', 60 * day, 4, {}, undefined],
])('%s', (_, later, index, changes, expected) => {
	const interview = {...talk, ...changes};
	const now = at + later;
	const step = plan(interview, [], now, 'UTC')[index]!;
	const moment = {interviews: [interview], sent: [], now, zone: 'UTC'};
	expect(skeletonFor(interview, step, skeletons, moment)?.id).toBe(expected);
});

import {expect, test} from 'vitest';
import {type Interview, plan} from '../interviews/index.ts';
import {skeletons} from './index.ts';
import {letterFor} from './step-letter.ts';

const day = 86_400_000;
const at = Date.UTC(2026, 2, 10, 14);
const keith = {name: 'Keith Smooth', email: 'keith@northwind.example'};
const rita = {name: 'Rita Vale', email: 'rita@agency.example'};
const talk: Interview = {
	id: 'a',
	company: 'Northwind',
	role: 'Data analyst',
	at,
	people: [keith],
	recruiter: rita,
	topics: ['sailing'],
};

const letter = (later: number, index: number, changes: Partial<Interview> = {}) => {
	const interview = {...talk, ...changes};
	const step = plan(interview, [], at + later, 'UTC')[index]!;
	return letterFor(interview, step, skeletons, {
		interviews: [interview],
		sent: [],
		now: at + later,
		zone: 'UTC',
		writer: {name: 'Anna Berg', phone: '', signature: ''},
		locale: 'en-GB',
		firstNameOf: ({name}) => name.split(' ')[0]!,
	});
};

test.each([
	['a thank-you', letter(3_600_000, 0), keith, /Dear Keith,[\s\S]*sailing[\s\S]*Anna Berg/],
	['the thank-you to the recruiter', letter(3_600_000, 1), rita, /Rita,/],
	['a status check', letter(15 * day, 2), keith, /Keith,/],
	[
		'a status check after the date that they named',
		letter(12 * day, 2, {decisionBy: at + 10 * day}),
		keith,
		/20 March/,
	],
	['keeping in touch', letter(60 * day, 0, {outcome: {kind: 'no', at: at + 5 * day}}), keith, /Keith,/],
])('%s goes to the right person with the right words', (_, {to, subject, body}, person, words) => {
	expect(to).toEqual([person]);
	expect(body).toMatch(words);
	expect(subject + body).toContain('Northwind');
});

test('moving on asks for no letter', () => {
	expect(letter(60 * day, 4)).toEqual({to: [keith], subject: '', body: ''});
});

import '../../test/no-browser.ts';
import {expect, test} from 'vitest';
import messages from '../../public/_locales/en/messages.json' with {type: 'json'};
import {everybody, type Interview, type Step, type Waiting} from '../interviews/index.ts';
import {sentenceOf} from './outside.ts';

const keith = {name: 'Keith Smooth', email: 'keith@northwind.example'};
const rita = {name: '', email: 'rita@agency.example'};

function waiting(kind: Step['kind'], changes: Partial<Interview>): Waiting {
	const interview = {id: 'a', company: 'Northwind', role: '', at: 0, people: [keith], topics: [], ...changes};
	const [person] = everybody(interview);
	const step = {kind, ...(person && {person}), from: 0, due: 0, state: 'due'} as const;
	return {key: 'a', interview, step, since: 0};
}

/** A sentence as the browser makes it of its text. */
function read(each: Waiting): string {
	const [key, ...names] = sentenceOf(each);
	return messages[key].message.replace(/\$(\d)/g, (_, place: string) => names[Number(place) - 1] ?? '');
}

const nobody = {people: [{name: ' ', email: ''}]};

test.each<[Step['kind'], string, string]>([
	['thank-you', 'Thank Keith Smooth for the interview at Northwind.', 'Thank Northwind for the interview.'],
	['handwritten', 'Write the card to Keith Smooth at Northwind.', 'Write the card to Northwind.'],
	['status-check', 'Ask Keith Smooth at Northwind how it stands.', 'Ask Northwind how it stands.'],
	[
		'last-check',
		'Ask Keith Smooth at Northwind once more, for the last time.',
		'Ask Northwind once more, for the last time.',
	],
	[
		'move-on',
		'Northwind has not answered. It is time to move on.',
		'Northwind has not answered. It is time to move on.',
	],
	['keep-in-touch', 'Send Keith Smooth at Northwind a sign of life.', 'Send Northwind a sign of life.'],
])('%s: with a person and a company, and with either alone', (kind, both, alone) => {
	expect(read(waiting(kind, {}))).toBe(both);
	expect(read(waiting(kind, nobody))).toBe(alone);
	expect(read(waiting(kind, {company: ''}))).toBe(alone.replace('Northwind', 'Keith Smooth'));
});

test('somebody without a name is called by the address', () => {
	expect(read(waiting('status-check', {people: [], recruiter: rita}))).toBe(
		'Ask rita@agency.example at Northwind how it stands.',
	);
});

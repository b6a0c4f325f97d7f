import {anyKind, defineRule} from '../define-rule.ts';
import {knownAround} from '../names/known.ts';
import {leftoverCompanies} from '../names/leftover-companies.ts';
import {leftoverPeople} from '../names/leftover-people.ts';
import {strangersGreeted} from '../names/strangers.ts';

const keith = [{name: 'Keith Smooth', email: 'keith@hooli.example'}];
const log = [
	{id: 'a', company: 'Hooli', role: 'Engineer', at: 0, people: keith, topics: []},
	{id: 'b', company: 'Initech', role: 'Engineer', at: 0, people: [{name: 'Ron Weller', email: ''}], topics: []},
];

export const wrongRecipient = defineRule({
	id: 'wrong-recipient',
	title: 'Name of somebody else',
	why: 'A name left over from another letter tells the reader that they were not the only one, and not thought of.',
	source: 'N6 N7 T2',
	level: 'stop',
	kinds: anyKind,
	examples: {
		flags: [
			{draft: {to: keith, body: 'Dear Anna,\n\nThank you for your time.'}},
			{
				draft: {to: keith, body: 'Dear Keith,\n\nI would love to join Initech.'},
				situation: {interviews: log},
			},
			{
				draft: {to: keith, body: 'Dear Keith,\n\nIt was a good talk. Thank you again, Ron.'},
				situation: {interviews: log},
			},
		],
		passes: [
			{draft: {to: keith, body: 'Dear Keith,\n\nYour colleague Ron showed me the office.'}},
			{draft: {to: keith, body: 'Dear all,\n\nThank you for your time.'}},
			{
				draft: {to: keith, body: 'Dear Keith,\n\nAt my current job at Initech I do the same.'},
				situation: {interviews: log},
			},
		],
	},
	*check(letter, situation, language) {
		const known = knownAround(letter, situation, language);
		yield* strangersGreeted(letter, known);
		yield* leftoverPeople(letter, known);
		yield* leftoverCompanies(letter, known);
	},
});

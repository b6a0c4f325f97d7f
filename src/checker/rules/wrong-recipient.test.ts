import {expect, test} from 'vitest';
import type {Interview} from '../../interviews/index.ts';
import {check, draftOf} from '../index.ts';

const at = (company: string, ...names: string[]): Interview => ({
	id: company,
	company,
	role: 'Engineer',
	at: 0,
	people: names.map(name => ({name, email: ''})),
	topics: [],
});

const interviews = [at('Hooli', 'Keith Smooth', 'Anna Berg'), at('Initech', 'Ron Weller', 'Dorothea Lindqvist')];

/** What the rule marks in a letter to Keith Smooth of Hooli, and what its first fix would put there. */
function marked(body: string, subject = '', to = [{name: 'Keith Smooth', email: 'keith@hooli.com'}]): string[] {
	const draft = draftOf({to, subject, body: `${body}\n\nBest regards,\nMina Park`});
	return check(draft, {interviews})
		.filter(({rule, level}) => rule === 'wrong-recipient' && level === 'stop')
		.map(({at: place, fixes}) => {
			const text = place?.field === 'subject' ? draft.subject : draft.body;
			return `${text.slice(place?.start, place?.end)} > ${fixes[0]?.replacement}`;
		});
}

test.each([
	['Dear Peter,', 'Peter > Keith'],
	['Dear Mr. Jones,', 'Jones > Smooth'],
	['Dear Anna Schmidt,', 'Anna Schmidt > Keith Smooth'],
	['Dear Ron,', 'Ron > Keith'],
	['Dear Anna,', 'Anna > Keith'],
	['hi peter,', 'peter > keith'],
	['Hi Keith and Tom,', ' and Tom > '],
	['Dear Keith,\n\nIt was a good talk. Thank you again, Ron.', 'Ron > Keith'],
	['Dear Keith,\n\nI enjoyed meeting Dorothea Lindqvist on Monday.', 'Dorothea Lindqvist > Keith Smooth'],
	['Dear Keith,\n\nI would love to join Initech.', 'Initech > Hooli'],
	["Dear Keith,\n\nThank you for telling me about Initech's team.", "Initech's > Hooli's"],
])('%s', (body, expected) => {
	expect(marked(body)).toEqual([expected]);
});

test('a company left over in the subject', () => {
	expect(marked('Dear Keith,', 'Interview at Initech')).toEqual(['Initech > Hooli']);
});

test.each([
	['Dear Keith,'],
	['Dear all,'],
	['Dear Hooli team,'],
	['Dear hiring committee,'],
	['Hello everyone,'],
	['Dear Keith,\n\nYour colleague Ron showed me the office.'],
	['Dear Keith,\n\nAt my current job at Initech I do the same.'],
	['Dear Keith,\n\nI worked for Initech until last May.'],
	['Dear Keith,\n\nRon Weller recommended me to you.'],
	['Dear Keith,\n\nThank you again,\nRon'],
	['Hello,\n\nThank you for your time.'],
	['Alright Keith,'],
	['Kaixo Keith,'],
	['A mark of thanks for Tuesday, and a grace note.'],
])('%s is right', body => {
	expect(marked(body)).toEqual([]);
});

test('nobody is a stranger where a recipient cannot be read', () => {
	expect(marked('Dear Peter,', '', [{name: '', email: 'jobs@hooli.com'}])).toEqual([]);
	expect(marked('Dear Mr. Peters,', '', [{name: '', email: 'complaints.desk.lead@gmail.com'}])).toEqual([]);
	expect(marked('Dear Peter,', '', [])).toEqual([]);
});

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

/** What the rule finds about another interview's company or people: `stop` or `warn`, and whether there is a fix. */
function levels(sentence: string): string[] {
	const body = `Dear Keith,\n\n${sentence}\n\nBest regards,\nMina Park`;
	return check(draftOf({to: [{name: 'Keith Smooth', email: 'keith@hooli.com'}], subject: 'Thank you', body}), {
		interviews,
	})
		.filter(({rule}) => rule === 'wrong-recipient')
		.map(({level, fixes}) => `${level}${fixes.length > 0 ? ', fix' : ''}`);
}

test.each([
	['I would love to join Initech.'],
	['Thank you for the interview at Initech.'],
	['I am very interested in Initech.'],
	['The position at Initech is what I look for.'],
	['You said that you decide by Friday about the role at Initech.'],
	['I enjoyed meeting the Initech team.'],
	['I would be happy to start at Initech in May.'],
	['I left our talk even more excited about Initech.'],
	['Thank you for showing me around Initech.'],
	['Initech would be the right place for me.'],
	['Please thank Ron Weller for me.'],
	['I learned a lot from Ron Weller.'],
	['Thank you again, Ron Weller.'],
])('%s is left over', sentence => {
	expect(levels(sentence)).toEqual(['stop, fix']);
});

test.each([
	['Your post about the Initech outage was on my desk.'],
	["Your team's talk about the Initech outage was good."],
	['You were frank about why people leave for Initech.'],
	['I am also in talks with Initech, who will decide by Friday.'],
	['I have an interview at Initech next week.'],
	['My interview at Initech is next week.'],
	['I am in the final round at Initech, and would rather join you.'],
	['Initech has made me an offer.'],
	['Ron Weller, whom you know from the Kafka meetup, taught me the replay trick.'],
	['Ron Weller sends you his regards, and would love to join us.'],
])('%s speaks of another interview, or of what many know', sentence => {
	expect(levels(sentence)).toEqual([]);
});

test.each([
	['Your team works with Initech, I hear.'],
	['I met two people who work at Initech and like your tool.'],
	['I enjoyed our talk about how you beat Initech to the punch.'],
	['The trick that Ron Weller wrote about works.'],
])('%s may be meant, and gets no fix', sentence => {
	expect(levels(sentence)).toEqual(['warn']);
});

test.each([
	['Dear Dima,', []],
	['Dear Peter,', ['Peter > Dmitry']],
	['Dear Peter Jones,', ['Peter Jones > Dmitry Volkov']],
])('%s to somebody whose name is not in Latin letters', (body, expected) => {
	expect(marked(body, '', [{name: 'Дмитрий Волков', email: 'dv@hooli.com'}])).toEqual(expected);
});

test('nobody is a stranger where a recipient cannot be read', () => {
	expect(marked('Dear Peter,', '', [{name: '', email: 'jobs@hooli.com'}])).toEqual([]);
	expect(marked('Dear Peter,', '', [{name: 'zorblax', email: ''}])).toEqual([]);
	expect(marked('Dear Peter,', '', [{name: 'Zorblax', email: ''}])).toEqual(['Peter > Zorblax']);
	expect(marked('Dear Mr. Peters,', '', [{name: '', email: 'complaints.desk.lead@gmail.com'}])).toEqual([]);
	expect(marked('Dear Peter,', '', [])).toEqual([]);
	expect(marked('Dear Keith,\n\nIt was a good talk. Thank you again, Ron Weller.', 'For Ron Weller', [])).toEqual([]);
});

test('a recruiter hears of every company that they arranged a talk at', () => {
	const ida = {name: 'Ida Blom', email: 'ida@agency.example'};
	const log = ['Halyard', 'Northwind'].map(company => ({...at(company), recruiter: ida}));
	const body = 'Dear Ida,\n\nThank you for the interviews at Northwind and at Halyard. I would love to join Northwind.';
	const found = (to: typeof ida) =>
		check(draftOf({to: [to], body}), {interviews: log, interview: log[0]!}).filter(
			({rule}) => rule === 'wrong-recipient',
		);
	expect(found(ida)).toEqual([]);
	expect(found({name: 'Keith Smooth', email: 'keith@halyard.example'})).not.toEqual([]);
});

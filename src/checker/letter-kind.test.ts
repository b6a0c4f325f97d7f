import {describe, expect, test} from 'vitest';
import type {Interview} from '../interviews/index.ts';
import {type Draft, draftOf, isFollowUp, letterKind, type Situation} from './index.ts';

const hour = 3_600_000;
const at = Date.UTC(2026, 4, 11, 9);
const interview: Interview = {
	id: 'mill',
	company: 'Drayton Mill',
	role: 'Fitter',
	at,
	people: [{name: 'Gary Fenwick', email: 'gary@drayton.example'}],
	recruiter: {name: 'Dawn Rees', email: 'dawn@fitstaff.example'},
	topics: [],
};
const gary = {to: interview.people};

const thankYou = 'Thank you for showing me the mill this morning. I am keen on the job and can start in June.';
const status = 'You hoped to decide by Friday. Could you tell me where you are with the fitter position?';

describe.each<[string, Partial<Draft>, Partial<Situation>, string]>([
	['thanks after a talk', {subject: 'Fitter position', body: thankYou}, {}, 'thank-you'],
	[
		'thanks without a subject and without a log',
		{body: 'Thank you for the interview this morning. I enjoyed hearing about the night shift.'},
		{},
		'thank-you',
	],
	['a question after the named date', {subject: 'Fitter position', body: status}, {}, 'status-check'],
	[
		'the second question, by its words',
		{subject: 'Fitter position', body: `This is my last note. ${status}`},
		{},
		'second-status-check',
	],
	[
		'the second question, by the log',
		{...gary, subject: 'Fitter position', body: status},
		{
			now: at + 700 * hour,
			interview,
			sent: [{interviewId: 'mill', to: interview.people, kind: 'status-check', at: at + 300 * hour, shingles: []}],
		},
		'second-status-check',
	],
	[
		'an answer to a no',
		{
			subject: 'Re: Your application',
			body: 'Thank you for letting me know. I am disappointed, but I enjoyed meeting you.',
		},
		{},
		'rejection-reply',
	],
	[
		'a note to the recruiter, by the log',
		{
			to: [{name: 'Dawn', email: 'DAWN@fitstaff.example'}],
			body: 'Thank you for the help with the mill. I liked the job.',
		},
		{now: at + hour, interview},
		'recruiter',
	],
	[
		'a question to the recruiter, days after the named date',
		{to: [{name: 'Dawn', email: 'dawn@fitstaff.example'}], subject: 'Fitter position', body: status},
		{now: at + 300 * hour, interview},
		'status-check',
	],
	[
		'an answer to a no, to the recruiter',
		{
			to: [{name: 'Dawn', email: 'dawn@fitstaff.example'}],
			subject: 'Re: Your application to Drayton Mill',
			body: 'Thank you for letting me know. I am disappointed that they chose somebody else, but I enjoyed meeting them.',
		},
		{now: at + 300 * hour, interview},
		'rejection-reply',
	],
	[
		'a note to the recruiter, by its words',
		{
			to: [{name: 'Dawn', email: 'dawn@fitstaff.example'}],
			body: 'Thanks for setting up the interview at the mill. It went well and I am keen on the job.',
		},
		{},
		'recruiter',
	],
	[
		'an article for somebody met',
		{...gary, body: 'I came across this report on paper mills and thought you would enjoy it.'},
		{now: at + 900 * hour, interview},
		'share-article',
	],
	[
		'a line months later',
		{...gary, body: 'Since we met in May I have moved to Leeds. How are things at the mill?'},
		{now: at + 4000 * hour, interview},
		'keep-in-touch',
	],
	[
		'a request on LinkedIn',
		{body: 'It was good to meet you at the interview. May I add you on LinkedIn?'},
		{},
		'linkedin',
	],
	[
		'an occupation that nobody listed, and weak signs besides',
		{
			subject: 'Loss Adjuster',
			body: 'Thank you for the ride-along. You asked why I stay calm. I am keen.',
		},
		{},
		'thank-you',
	],
	[
		'a second question without any word for the job',
		{
			subject: 'Pastry section, one more time',
			body: 'This is my second knock. If you are still choosing, I would love to join.',
		},
		{},
		'second-status-check',
	],
	[
		'an answer to a no that is not named',
		{
			subject: 'Re: Welding inspector',
			body: 'Thank you for the answer and for the reason. If you need somebody in May, I would be happy.',
		},
		{},
		'rejection-reply',
	],
	[
		'a letter in which a flat and a birthday occur',
		{
			subject: 'Lettings negotiator',
			body: 'Thank you for the interview in the basement flat. You asked about arrears; I ring on their birthday, too.',
		},
		{},
		'thank-you',
	],
	['what the writer says it is', {body: thankYou}, {letter: 'handwritten'}, 'handwritten'],
	['an empty draft to somebody met today', gary, {now: at + hour, interview}, 'thank-you'],
	['an empty draft', {}, {}, 'other'],
	[
		'an invoice to somebody else, while there is an interview in the log',
		{
			to: [{name: 'Accounts', email: 'accounts@tilbrook.example'}],
			subject: 'Invoice 417, overdue',
			body: 'Hello, invoice 417 is eighteen days past its date. I expect it slipped behind something.',
		},
		{now: at + 20 * hour, interview},
		'other',
	],
	[
		'a short note to a colleague of those met',
		{to: [{name: 'Front desk', email: 'desk@drayton.example'}], body: 'Thank you for the welcome this morning.'},
		{now: at + 4 * hour, interview},
		'thank-you',
	],
	[
		'another language',
		{body: 'Vielen Dank für das Gespräch über die Stelle als Schlosser in Ihrem Werk.'},
		{},
		'other',
	],
])('%s', (_, draft, situation, kind) => {
	test(kind, () => {
		expect(letterKind(draftOf(draft), situation)).toBe(kind);
		expect(isFollowUp(draftOf(draft), situation)).toBe(kind !== 'other');
	});
});

const lunch = draftOf({subject: 'Lunch', body: 'Lunch at one?'});
const thanks = draftOf({subject: 'Fitter position', body: 'Hi Gary,\n\nThank you for seeing me this morning.'});

test.each<[string, Draft, unknown, boolean]>([
	['nothing is said', lunch, undefined, false],
	['the writer says so', lunch, 'thank-you', true],
	['null is said', lunch, null, false],
	['no kind is said', lunch, 'lunch', false],
	['it is called other mail', lunch, 'other', false],
	['it reads like one, and null is said', thanks, null, true],
	['it reads like one, and is called other mail', thanks, 'other', false],
])('whether it is a follow-up where %s', (_, draft, letter, expected) => {
	expect(isFollowUp(draft, {letter} as Partial<Situation>)).toBe(expected);
});

test.each([
	['Fitter position', 'Hi Gary,\n\nThank you for seeing me'],
	['', 'Dear Ms Tully,\n\nThank you for interviewing me this morning'],
	['Interview on Monday', 'Dear Ms Tully,\n\nThank you for your time'],
	['', 'Hi Gary,\n\nThanks for the chat today about the fitter role'],
])('wakes at the first sentence: %s / %s', (subject, body) => {
	expect(isFollowUp(draftOf({subject, body}))).toBe(true);
});

test('what woke it does not have to be as plain with every word that follows', () => {
	const draft = draftOf({body: 'Hi Ann,\n\nThanks for seeing me today. The wheel still turns on feast days, and'});
	expect([isFollowUp(draft), isFollowUp(draft, {wasAwake: true})]).toEqual([false, true]);
	const toMum = draftOf({body: 'Hi Mum,\n\nthanks for the lovely lunch. See you next week!'});
	expect(isFollowUp(toMum, {wasAwake: true})).toBe(false);
});

test.each([
	['Interview invitation', 'Dear Mr Cobb,\n\nwe would like to invite you to an interview on Monday.'],
	['Re: Interview', 'Dear Ms Vogt,\n\nI confirm that I will come to the interview on Monday at ten.'],
	['Invoice 12', 'Hi Gary,\n\nthank you for your time yesterday. The invoice is attached.'],
	['Following up', 'Hi Dana,\n\nfollowing up on our demo. Any news from your team?'],
	['Exit interview', 'Hi Donna,\n\nFriday at two is fine for the exit interview. Thanks!'],
	['Application: Fitter', 'Dear Sir or Madam,\n\nI would like to apply for the position of fitter.'],
	[
		'Dental nurse',
		'Dear Dr Pohl,\n\nI am very interested in the position. My CV is attached. I would come for an interview.',
	],
	['Re: Interview', 'Dear Ms Biel,\n\nthank you for the invitation to the interview for the technician position.'],
	['Stock controller', 'Dear Ada,\n\nThank you for the talk. The team would like to meet you for a second interview.'],
	['Sunday', 'Hi Mum,\n\nthanks for the lovely lunch. See you next week!'],
])('sleeps through ordinary mail: %s', (subject, body) => {
	expect(isFollowUp(draftOf({subject, body}))).toBe(false);
});

test.each([
	['Re: Interview', 'Dear Mr Fenwick,\n\nThank you for inviting me to the interview. Tuesday at ten suits me well.'],
	['Interview on Tuesday', 'Dear Mr Fenwick,\n\nCould we move the interview to Wednesday? My train does not run.'],
	['Tuesday', 'Dear Mr Fenwick,\n\nI have come down with a cold. Could we do the interview over video instead?'],
])('sleeps until the talk has taken place: %s / %s', (subject, body) => {
	expect(isFollowUp(draftOf({...gary, subject, body}), {now: at - 48 * hour, interview})).toBe(false);
});

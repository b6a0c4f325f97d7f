import {expect, test} from 'vitest';
import type {Interview, LetterKind} from '../interviews/index.ts';
import {draftOf} from './draft.ts';
import {en} from './languages/en.ts';
import {cluesOf} from './letter-clues.ts';
import type {Draft, Situation} from './types.ts';

const hour = 3_600_000;
const at = 1_000 * hour;
const ann = {name: 'Ann Lee', email: 'ann@drayton.example'};
const ida = {name: 'Ida Blom', email: 'ida@agency.example'};
const eve = {name: 'Eve Hall', email: 'eve@other.example'};
const talk: Interview = {
	id: 'a',
	company: 'Drayton Mill',
	role: 'Fitter',
	at,
	people: [ann],
	topics: [],
	recruiter: ida,
};
const body = 'I would like to know what comes of it for all of us here.';

const clues = (draft: Partial<Draft>, situation: Partial<Situation>) =>
	cluesOf(draftOf({to: [ann], body, ...draft}), situation, en);

test.each<[string, number, object]>([
	['at the talk', 0, {hours: 0, justMet: true, days: false, months: false}],
	['short of two days', 47.9, {hours: 47.9, justMet: true, days: false, months: false}],
	['two days', 48, {hours: 48, justMet: false, days: true, months: false}],
	['45 days', 24 * 45, {hours: 24 * 45, justMet: false, days: true, months: false}],
	['more than 45 days', 24 * 45 + 1, {hours: 24 * 45 + 1, justMet: false, days: true, months: true}],
])('what the clock tells: %s after', (_, hours, expected) => {
	const found = clues({}, {interview: talk, now: at + hours * hour});
	expect(found?.known).toMatchObject({log: true, toCome: false, ...expected});
	expect(found?.text.recent).toBe(hours < 48);
	expect(found?.joined.laterWithoutThanks).toBe(hours >= 96);
});

test('four days later nobody thanks without a word of thanks', () => {
	const later = (hours: number, text: string) =>
		clues({body: text}, {interview: talk, now: at + hours * hour})?.joined.laterWithoutThanks;
	expect([later(95.9, body), later(96, body), later(96, `Thank you for the talk. ${body}`)]).toEqual([
		false,
		true,
		false,
	]);
});

test.each<[string, Partial<Draft>, Partial<Situation>, object]>([
	['without a log', {}, {now: at}, {log: false, toCome: false, hours: undefined, justMet: false, days: false}],
	['without a clock', {}, {interview: talk}, {log: true, hours: undefined, justMet: false, days: false}],
	['before the talk', {}, {interview: talk, now: at - 1}, {log: false, toCome: true, hours: undefined}],
	['to nobody yet', {to: []}, {interview: talk, now: at}, {log: true}],
	[
		'to a colleague, by the domain',
		{to: [{name: '', email: 'x@Drayton.example'}]},
		{interview: talk, now: at},
		{log: true},
	],
	['to somebody else', {to: [eve]}, {interview: talk, now: at}, {log: false, toCome: false, hours: undefined}],
	[
		'to somebody else, with a copy to the one who was met',
		{to: [eve], cc: [ann]},
		{interview: talk, now: at},
		{log: true},
	],
	['to the recruiter', {to: [ida]}, {interview: talk, now: at}, {log: true, toRecruiter: true}],
	['to the one who was met', {}, {interview: talk, now: at}, {toRecruiter: false}],
])('what the log tells of a letter %s', (_, draft, situation, expected) => {
	expect(clues(draft, situation)?.known).toMatchObject(expected);
});

const about = `${body} It was about Drayton Mill.`;

test.each<[string, string, string, boolean]>([
	['that names the company, to an agency', 'ida@agency.example', about, true],
	['that does not name it', 'ida@agency.example', body, false],
	['that names it, to its own domain', 'bob@drayton.example', about, false],
	['that names it, to a domain with the same five letters', 'bob@draytonmills.example', about, false],
	['that names it, to a domain with four of them', 'bob@draymont.example', about, true],
	['that names it, to a domain that holds it', 'bob@thedraytonmill.example', about, false],
	['that names it, to an address that is none', 'bob', about, true],
])('a letter %s goes elsewhere', (_, email, text, expected) => {
	const found = clues({to: [{name: '', email}], body: text}, {interviews: [talk], now: at});
	expect(found?.known.elsewhere).toBe(expected);
});

test.each<[LetterKind, string, boolean]>([
	['status-check', 'a', true],
	['second-status-check', 'a', true],
	['thank-you', 'a', false],
	['status-check', 'b', false],
])('after a %s for interview %s a check went out: %s', (kind, interviewId, expected) => {
	const sent = [{interviewId, to: [], kind, at, shingles: []}];
	expect(clues({}, {interview: talk, now: at, sent})?.known.checked).toBe(expected);
});

test.each([
	['Re: Fitter', true],
	[' aw : Fitter', true],
	['Fitter re: post', false],
])('the subject %j is of a reply: %s', (subject, expected) => {
	expect(clues({subject}, {})?.outer.reply).toBe(expected);
});

const connect = (words: number) =>
	`I would like to connect with you on LinkedIn${' and so on'.repeat(40)}`.split(' ').slice(0, words).join(' ');

test.each([
	['a short note without a subject', connect(80), '', true],
	['a note that is too long', connect(81), '', false],
	['a note with a subject', connect(80), 'Hello', false],
])('whether it may be one to connect: %s', (_, text, subject, expected) => {
	expect(clues({body: `${text}.`, subject}, {})?.text.connect).toBe(expected);
});

test('a letter in another language has no clues', () => {
	expect(
		clues({body: 'Vielen Dank für das nette Gespräch am Dienstag, ich habe mich sehr gefreut.'}, {}),
	).toBeUndefined();
});

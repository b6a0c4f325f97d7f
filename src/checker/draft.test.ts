import {expect, test} from 'vitest';
import {draftOf, isCutOff, readDraft, readSituation} from './draft.ts';

const empty = draftOf({});
const bare = {now: 0, interviews: [], sent: [], misspelt: new Map(), tones: new Map(), off: []};
const talk = {id: 'a', company: 'Northwind', role: 'Buyer', at: 5, people: [], topics: ['felt']};

test.each<[string, unknown, object]>([
	['nothing', undefined, {}],
	['a text', 'Dear Ann,', {}],
	['a client that nobody knows', {client: 'pigeon'}, {}],
	['a client', {client: 'outlook'}, {client: 'outlook'}],
	['people and others', {to: [{name: 'Ann', email: 7}, null, 'Bo'], cc: 'Ann'}, {to: [{name: 'Ann', email: ''}]}],
	['lines of Windows and of old', {body: 'a\r\nb\rc'}, {body: 'a \nb\nc'}],
	['attachments', {attachments: ['cv.pdf', 7]}, {attachments: ['cv.pdf']}],
	['receipts', {readReceipt: 'on', deliveryReceipt: 'perhaps'}, {readReceipt: 'on'}],
])('a draft made of %s', (_, value, expected) => {
	expect(readDraft(value)).toEqual({...empty, ...expected});
});

test.each([
	[100_000, false],
	[100_001, true],
])('of %i characters some are left unread: %s', (length, isLeft) => {
	const draft = draftOf({body: 'x'.repeat(length)});
	expect([isCutOff(draft), readDraft(draft).body.length]).toEqual([isLeft, 100_000]);
});

test.each<[string, unknown, object]>([
	['nothing', undefined, {}],
	['a text', 'now', {}],
	['a moment', {now: 7}, {now: 7}],
	['a moment that is none', {now: Number.NaN}, {}],
	['a zone', {zone: 'UTC'}, {zone: 'UTC'}],
	['an empty zone', {zone: ''}, {}],
	['a salt', {salt: 0}, {salt: 0}],
	['a kind', {letter: 'recruiter'}, {letter: 'recruiter'}],
	['a kind that nobody knows', {letter: 'fax'}, {}],
	['an interview', {interview: talk}, {interview: talk}],
	['an interview without a time', {interview: {...talk, at: 'soon'}}, {}],
	[
		'all of an interview',
		{interview: {...talk, decisionBy: 0, post: 'mass', recruiter: {name: 'Ida', email: ''}}},
		{interview: {...talk, decisionBy: 0, post: 'mass', recruiter: {name: 'Ida', email: ''}}},
	],
	['an interview and others', {interview: {...talk, decisionBy: 'x', post: 'x', recruiter: null}}, {interview: talk}],
	['a log', {interviews: [talk, 7]}, {interviews: [talk]}],
	[
		'notes',
		{sent: [{interviewId: 'a', to: [], kind: 'thank-you', at: 0, shingles: [1, 'x']}, {kind: 'thank-you'}, {at: 1}]},
		{sent: [{interviewId: 'a', to: [], kind: 'thank-you', at: 0, shingles: [1]}]},
	],
	['answers', {misspelt: new Map([['teh', ['the', 7]]])}, {misspelt: new Map([['teh', ['the']]])}],
	['answers after JSON', {misspelt: {teh: ['the']}}, {misspelt: new Map([['teh', ['the']]])}],
	[
		'tones',
		{tones: {Hi: [{rule: 'pity', score: 0.5}, {rule: 'x', score: 1}, {rule: 'pity'}]}},
		{tones: new Map([['Hi', [{rule: 'pity', score: 0.5}]]])},
	],
	['rules that are off', {off: ['pity', 'x']}, {off: ['pity']}],
	['a writer', {writer: {name: 'Mina'}}, {writer: {name: 'Mina', email: ''}}],
	['a writer that is none', {writer: 'Mina'}, {}],
])('a situation made of %s', (_, value, expected) => {
	expect(readSituation(value)).toEqual({...bare, ...expected});
});

test('one log is read once, and all drafts without one share the same', () => {
	const interviews = [talk];
	expect(readSituation({interviews}).interviews).toBe(readSituation({interviews}).interviews);
	expect(readSituation({}).interviews).toBe(readSituation({interviews: null}).interviews);
});

import '../../test/no-browser.ts';
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest';
import type {Interview, SentNote} from '../interviews/index.ts';
import {skeletons} from '../skeletons/index.ts';
import type {ComposeInFront} from '../store/calls.ts';
import {usualSettings} from '../store/settings.ts';
import {cardKey, goesByMail, offer, type Situation, search, whom} from './offer.ts';

const hour = 3_600_000;
const day = 24 * hour;
const now = Date.UTC(2026, 2, 12, 10);
const keith = {name: 'Keith Smooth', email: 'keith@northwind.example'};
const priya = {name: 'Priya Raman', email: 'priya@northwind.example'};
const rita = {name: 'Rita Vale', email: 'rita@agency.example'};
const stranger = {name: 'Ida Holm', email: 'ida@elsewhere.example'};

const talk: Interview = {
	id: 'talk',
	company: 'Northwind',
	role: 'data analyst',
	at: now - 2 * hour,
	people: [keith, priya],
	recruiter: rita,
	topics: ['sailing'],
};
const coming: Interview = {...talk, id: 'coming', company: 'Brightwater', at: now + day, people: [stranger]};

// A browser has one; what the letter says of dates goes by it.
beforeAll(() => void vi.stubGlobal('navigator', {language: 'en-GB'}));
afterAll(() => void vi.unstubAllGlobals());

const compose = (to: ComposeInFront['to'], subject = ''): ComposeInFront => ({
	client: 'gmail',
	to,
	subject,
});

type Changes = Partial<Pick<Situation, 'compose' | 'picked'>> & {
	readonly interviews?: readonly Interview[];
	readonly sent?: readonly SentNote[];
};

const situation = ({interviews = [talk, coming], sent = [], ...rest}: Changes): Situation => ({
	stored: {
		settings: {...usualSettings, writerName: 'Ana Silva'},
		skeletons,
		interviews,
		sent,
		reminders: {told: {}, snoozed: {}},
	},
	picked: '',
	now,
	...rest,
});

describe('whom a letter is for', () => {
	const met = ['talk/0', 'talk/1', 'talk/2'];
	test.each<[string, Changes, readonly object[], string | undefined, readonly string[]]>([
		['nobody is known', {interviews: []}, [], undefined, []],
		['nobody is picked', {}, [], undefined, met],
		['somebody is picked', {picked: 'talk/1'}, [priya], 'talk', met],
		['the recruiter is picked', {picked: 'talk/2'}, [rita], 'talk', met],
		['a key that is gone is picked', {picked: 'gone/7'}, [], undefined, met],
		['somebody of the log is in To', {compose: compose([keith])}, [keith], 'talk', []],
		['To is believed before the pick', {compose: compose([keith]), picked: 'talk/1'}, [keith], 'talk', []],
		['a stranger is in To', {compose: compose([stranger]), interviews: [talk]}, [stranger], undefined, met],
		[
			'a stranger is in To, somebody is picked',
			{compose: compose([rita]), interviews: [{...talk, recruiter: priya}], picked: 'talk/0'},
			[rita],
			'talk',
			['talk/0', 'talk/1'],
		],
		['To is empty, somebody is picked', {compose: compose([]), picked: 'talk/0'}, [keith], 'talk', met],
		[
			'nobody was named',
			{interviews: [{...talk, people: [], recruiter: {name: '', email: ''}}], picked: 'talk'},
			[],
			'talk',
			['talk'],
		],
		['the interview is still to come', {interviews: [coming]}, [], undefined, []],
	])('%s', (_, changes, to, interview, choices) => {
		const found = whom(situation(changes));
		expect(found.to).toEqual(to);
		expect(found.interview?.id).toBe(interview);
		expect(found.choices.map(({key}) => key)).toEqual(choices);
	});
});

describe('the card that is printed goes to whom the preview shows', () => {
	const before = (id: string) => ({...talk, id, people: [priya], at: talk.at - hour});
	const busy = [talk, ...Array.from({length: 50}, (_, index) => ({...before(`since ${index}`), at: now - hour}))];
	const card = skeletons.find(({kind}) => kind === 'handwritten')!;
	test.each<[string, Changes, string, string]>([
		['somebody of the log in To', {compose: compose([keith])}, 'talk/0', 'Dear Keith,'],
		['the second of a panel', {compose: compose([priya])}, 'talk/1', 'Dear Priya,'],
		['somebody picked', {picked: 'talk/1'}, 'talk/1', 'Dear Priya,'],
		['somebody of the log behind a stranger', {compose: compose([stranger, keith])}, 'talk/0', 'Dear Keith,'],
		['one who was met before many others', {compose: compose([keith]), interviews: busy}, 'talk/0', 'Dear Keith,'],
		['one to be met', {compose: compose([stranger])}, 'coming/0', 'Dear Ida,'],
		[
			'the recruiter, the only one known',
			{compose: compose([rita]), interviews: [{...talk, people: []}]},
			'talk/0',
			'Dear Rita,',
		],
		['nobody', {}, '', 'Dear {{first name}},'],
		[
			'a stranger in To, somebody picked: no wrong name',
			{compose: compose([stranger]), interviews: [talk], picked: 'talk/0'},
			'talk',
			'Dear {{first name}},',
		],
	])('%s', (_, changes, key, greeting) => {
		const offered = offer(situation(changes));
		const found = cardKey(offered);
		const {compose: _compose, ...printing} = changes;
		const printed = offer(situation({...printing, picked: found})).letterOf(card);
		expect([found, printed.body.split('\n')[0]]).toEqual([key, greeting]);
		expect(offer(situation({...printing, picked: found})).interview).toEqual(offered.interview);
	});
});

test.each([
	['thank-you', 'Thank you', true],
	['thank-you', '', true],
	['other', '', true],
	['linkedin', '', false],
	['handwritten', '', false],
	['linkedin', 'A subject', false],
] as const)('a letter of kind %s with the subject “%s” goes by mail: %s', (kind, subject, expected) => {
	expect(goesByMail({id: 'mine', kind, title: 'Mine', subject, body: 'Dear', source: ''})).toBe(expected);
});

describe('what is offered', () => {
	const thanked: SentNote = {interviewId: 'talk', to: [keith], kind: 'thank-you', at: now - hour, shingles: []};
	test.each<[string, Changes, string | undefined, string]>([
		['no log', {interviews: []}, undefined, 'thank-you'],
		['a panel', {compose: compose([keith])}, 'thank-you', 'thank-you-panel'],
		['the second of a panel', {compose: compose([priya]), sent: [thanked]}, 'thank-you', 'thank-you-panel-second'],
		['the recruiter', {picked: 'talk/2'}, 'recruiter', 'recruiter'],
		[
			'two weeks of silence',
			{
				interviews: [{...talk, at: now - 15 * day}],
				picked: 'talk/0',
				sent: [
					{...thanked, at: now - 14.9 * day},
					{...thanked, to: [priya], at: now - 14.9 * day},
					{...thanked, to: [rita], at: now - 14.9 * day},
				],
			},
			'status-check',
			'status-check-no-date',
		],
		[
			'a no',
			{interviews: [{...talk, outcome: {kind: 'no', at: now - hour}}], picked: 'talk/0'},
			'answer',
			'rejection-reply',
		],
	])('%s', (_, changes, reason, first) => {
		const offered = offer(situation(changes));
		expect([offered.reason, offered.skeletons[0]?.id]).toEqual([reason, first]);
		expect(offered.skeletons).toHaveLength(skeletons.length);
	});

	test('each letter is filled for whom it goes to; what is not known stays a blank', () => {
		const {letterOf, skeletons: offered} = offer(situation({compose: compose([keith])}));
		const letter = letterOf(offered[0]!);
		expect(letter.kind).toBe('thank-you');
		expect(letter.subject).toContain('data analyst');
		expect(letter.body).toMatch(/^Dear Keith,[\s\S]*Northwind[\s\S]*Ana Silva/);
		const unknown = offer(situation({interviews: []})).letterOf(offered[0]!);
		expect(unknown.body).toContain('{{first name}}');
	});

	test('names with markup, blanks and patterns in them stay what they are', () => {
		const odd = {name: '<b>$& {{role}}</b>', email: 'odd@northwind.example'};
		const company = '<img src=x> $1 {{topic}}';
		const {letterOf, skeletons: offered} = offer(
			situation({interviews: [{...talk, company, people: [odd]}], compose: compose([odd])}),
		);
		expect(letterOf(offered[0]!).body).toContain(company);
	});
});

test.each<[string, number | string]>([
	['', skeletons.length],
	['  ', skeletons.length],
	['plans move', 'status-check'],
	['LINKEDIN', 'linkedin'],
	['línkedin', 'linkedin'],
	['no such words', 0],
	['.*', 0],
])('search for “%s”', (words, expected) => {
	const found = search(skeletons, words);
	expect(typeof expected === 'number' ? found.length : found[0]?.id).toBe(expected);
});

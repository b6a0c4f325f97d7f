import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {blanks} from './blanks.ts';
import {fillSkeleton, type Known, sampleInterview, skeletons, valuesFor} from './index.ts';

const [keith, priya] = sampleInterview.people as [{name: string; email: string}, {name: string; email: string}];

const known: Known = {
	to: [keith],
	firstNameOf: ({name}) => name.split(' ')[0] ?? '',
	subject: '',
	interview: sampleInterview,
	writer: {name: 'Ana Silva', phone: '+44 20 7946 0018', signature: 'Ana Silva, data analyst'},
	zone: 'Europe/London',
	locale: 'en-GB',
};
const {interview: _, ...unlogged} = known;

test('all is known', () => {
	expect(valuesFor(known)).toEqual({
		'first name': 'Keith',
		company: 'Northwind',
		role: 'data analyst',
		topic: 'the delays at the Hull warehouse',
		'interview date': 'Tuesday 3 March',
		'decision date': 'Friday 20 March',
		'people met': 'Keith Smooth and Priya Raman',
		'my name': 'Ana Silva',
		'my phone': '+44 20 7946 0018',
		'my signature': 'Ana Silva, data analyst',
	});
});

test('nothing is known', () => {
	const values = valuesFor({...unlogged, to: [], writer: {name: '', phone: '', signature: ''}});
	expect(new Set(Object.values(values))).toEqual(new Set(['']));
});

describe('what fills a blank', () => {
	test.each<[string, Partial<Known>, Partial<ReturnType<typeof valuesFor>>]>([
		['two in To are nobody in particular', {to: [keith, priya]}, {'first name': ''}],
		[
			'the log knows the name of an address',
			{to: [{name: '', email: 'KEITH.Smooth@northwind.example'}]},
			{'first name': 'Keith'},
		],
		['the second person gets the second topic', {to: [priya]}, {topic: 'the move to weekly forecasts'}],
		[
			'where there is one topic, everybody gets it',
			{to: [priya], interview: {...sampleInterview, topics: ['the felt']}},
			{topic: 'the felt'},
		],
		['where there is none, nobody does', {interview: {...sampleInterview, topics: []}}, {topic: ''}],
		[
			'a stranger gets the first topic',
			{to: [{name: 'Ida Berg', email: ''}]},
			{'first name': 'Ida', topic: 'the delays at the Hull warehouse'},
		],
		['as in America', {locale: 'en-US'}, {'decision date': 'Friday, March 20'}],
		[
			'in the zone of the writer',
			{zone: 'Pacific/Auckland', interview: {...sampleInterview, at: Date.UTC(2026, 2, 3, 22)}},
			{'interview date': 'Wednesday 4 March'},
		],
		[
			'no day on any calendar',
			{interview: {...sampleInterview, at: Number.NaN, decisionBy: 9e15}},
			{'interview date': '', 'decision date': ''},
		],
		[
			'the log before the subject',
			{subject: 'Interview for cook at Souhtwind'},
			{role: 'data analyst', company: 'Northwind'},
		],
		[
			'a name over several lines',
			{to: [{name: 'Keith\n\tSmooth', email: ''}], firstNameOf: ({name}) => name},
			{'first name': 'Keith Smooth'},
		],
	])('%s', (_, change, expected) => {
		expect(valuesFor({...known, ...change})).toMatchObject(expected);
	});

	test('the subject, where there is no log', () => {
		const values = valuesFor({...unlogged, subject: 'Re: Interview for Data Analyst at Northwind'});
		expect(values).toMatchObject({role: 'Data Analyst', company: 'Northwind'});
	});
});

test('where no date was named, no built-in speaks of one', () => {
	const {decisionBy: _, ...undated} = sampleInterview;
	for (const skeleton of skeletons.filter(({id}) => id !== 'status-check')) {
		expect(blanks(fillSkeleton(skeleton, {...known, interview: undated}).body), skeleton.id).not.toContain(
			'decision date',
		);
	}
});

test('where it is not known whether a date was named, the blank stays', () => {
	const [thankYou] = skeletons;
	expect(blanks(fillSkeleton(thankYou!, unlogged).body)).toContain('decision date');
});

test('names of any script, with markup, `$` or braces in them, come through on one line as they are', () => {
	const anyName = fc.string({unit: 'grapheme'}).map(name => name.replace(/[\s\p{Cc}]+/gu, ' ').trim());
	fc.assert(
		fc.property(fc.oneof(anyName, fc.constantFrom('$&', '<b>Ida</b>', '{{role}}', '‮דנה')), name => {
			const body = '{{first name}}|{{company}}';
			const interview = {...sampleInterview, company: name};
			const letter = fillSkeleton(
				{id: 'x', kind: 'thank-you', title: '', subject: '', source: '', body},
				{...known, interview, to: [{name, email: ''}], firstNameOf: person => person.name},
			);
			expect(letter.body).toBe(name === '' ? body : `${name}|${name}`);
		}),
	);
});

import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Interview, Person} from '../../interviews/index.ts';
import {check, draftOf, type Situation} from '../index.ts';
import {readPerson} from './read-person.ts';

const nameRules = ['recipient-name', 'wrong-recipient', 'company-name'];

/** What stops a letter, as its messages say it. */
function stops(to: readonly Person[], body: string, situation: Partial<Situation> = {}): string[] {
	return check(draftOf({to: [...to], subject: 'Thank you', body}), {letter: 'thank-you', ...situation})
		.filter(({rule, level}) => nameRules.includes(rule) && level === 'stop')
		.map(({message}) => message);
}

const talk = (parts: Partial<Interview>): Interview => ({
	id: 'other',
	company: 'Initech',
	role: 'Engineer',
	at: 0,
	people: [],
	topics: [],
	...parts,
});

const keith = {name: 'Keith Smooth', email: ''};
const letter = 'Dear Keith,\n\nThank you for your time at Acme, and for the tour.\n\nBest,\nMina Park';

const junk: readonly (readonly [string, string])[] = [
	['empty', ''],
	['white space', ' \t\n\u00a0\u200b'],
	['control characters', '\u0000\u0007\u001b[31m'],
	['control characters in a name', 'Ke\u0000ith Smo\u0007oth'],
	['bidi characters', '\u202eKeith\u202c'],
	['bidi characters in a name', 'Ke\u202eith \u2066Smooth\u2069'],
	['zero-width characters in a name', 'K\u200beith S\u200dmooth\ufeff'],
	['emoji', '🎉🎉🎉'],
	['emoji of several parts', '👩🏽‍💻👨‍👩‍👧'],
	['emoji beside a name', '✨ Keith 🎉 Smooth ✨'],
	['punctuation', '...,,,;;;'],
	['quotes', "'".repeat(9)],
	['commas', ',,,,,,,,,,,'],
	['brackets that never close', '(((((((([[[[[{{{'],
	['a script', '<script>alert(1)</script>'],
	['a script around a name', '<script>Keith</script> Smooth'],
	['markup', '"><img src=x onerror=alert(1)>'],
	['markup around a name', '<b>Keith</b> <i>Smooth</i>'],
	['angle brackets', '<<<<>>>>'],
	['10,000 letters', 'x'.repeat(10_000)],
	['10,000 words', 'Keith '.repeat(10_000)],
	['10,000 accents', `Keith${'\u0301'.repeat(10_000)}`],
	['10,000 brackets', '('.repeat(10_000)],
	['10,000 quotes', '"'.repeat(10_000)],
	['10,000 spaces', `Keith${' '.repeat(10_000)}Smooth`],
	['an address', 'keith.smooth@acme.com'],
	['an address in brackets', 'Keith <keith.smooth@acme.com>'],
	['an address twice', 'keith@acme.com keith@acme.com'],
	['no address', 'keith@@@@smooth'],
	['an address without a host', 'keith@'],
	['an address without a name', '@acme.com'],
	['an address of dots', '....@....'],
	['an address of 10,000 letters', `${'k'.repeat(10_000)}@${'a'.repeat(10_000)}.com`],
	['a number', '123 456'],
	['a word of programs', 'null'],
	['half a character', '\ud800'],
	['half a character in a name', 'Keith\ud83d Smooth'],
	['Arabic', 'كيث سموث'],
	['Hebrew', 'קית׳ סמות׳'],
	['Thai', 'คีธ สมูท'],
	['a template', '{{first_name}} %LASTNAME%'],
];

describe.each(junk)('%s', (_, text) => {
	const odd = {name: text, email: text};

	test('as the name of a recipient', () => {
		expect(stops([{name: text, email: ''}], letter)).toEqual([]);
		expect(stops([keith, odd], letter)).toEqual([]);
	});

	test('as an address', () => {
		expect(stops([{name: 'Keith Smooth', email: text}], letter)).toEqual([]);
	});

	test('in the log', () => {
		const interviews = [talk({people: [odd], recruiter: odd, company: text})];
		expect(stops([keith], letter, {interviews})).toEqual([]);
	});

	test('as the interview and the writer', () => {
		const interview = talk({people: [keith, odd], recruiter: odd, company: text});
		expect(stops([keith], letter, {interview, interviews: [interview], writer: odd})).toEqual([]);
	});

	test('in the letter', () => {
		expect(() => stops([keith], `Dear ${text},\n\n${letter}\n\n${text}`)).not.toThrow();
	});
});

test('any text has an answer', () => {
	const odd = fc.string({unit: 'grapheme'});
	fc.assert(
		fc.property(odd, odd, fc.string(), (display, email, text) => {
			readPerson({name: display, email});
			const interviews = [talk({people: [{name: text, email: display}], company: email})];
			stops([{name: display, email}], `Dear ${text},\n\n${text}`, {interviews});
		}),
	);
});

const letters = 'abcdefghijklmnopqrst';

/** People whose names are all much alike. */
const crowd = (count: number): Person[] =>
	Array.from({length: count}, (_, index) => ({
		name: `Keith${letters[index % 20]} Smooth${letters[Math.floor(index / 20) % 20]}${letters[Math.floor(index / 400) % 20]}`,
		email: '',
	}));

describe('500 recipients', () => {
	test.each([0, 250, 499])('number %i may be greeted', index => {
		const people = crowd(500);
		const [first = ''] = people[index]?.name.split(' ') ?? [];
		expect(stops(people, `Dear ${first},\n\nThank you for your time, ${first}.`)).toEqual([]);
	});

	test('a misspelt name is found among them', () => {
		const people = [...crowd(499), {name: 'Dorothea Lindqvist', email: ''}];
		expect(stops(people, 'Dear Dorthea,\n\nThank you for your time.')).toHaveLength(1);
	});
});

describe('time grows no faster than', () => {
	const timed = (people: readonly Person[], body: string, situation: Partial<Situation> = {}): number => {
		const start = performance.now();
		stops(people, body, situation);
		return performance.now() - start + 2;
	};
	const text = (count: number): string => `Dear Kieth,\n\n${'Thank Kieth and Smoth. '.repeat(count)}`;
	timed(crowd(10), text(10));

	test('the recipients', () => {
		expect(timed(crowd(400), text(40))).toBeLessThan(64 * timed(crowd(50), text(40)));
	});

	test('the letter', () => {
		expect(timed(crowd(8), text(1_600))).toBeLessThan(64 * timed(crowd(8), text(200)));
	});

	test.each([
		['letters', 'k'],
		['spaces', ' '],
		['dots', '.'],
		['brackets', '<('],
		['accents', '\u0301'],
		['words', 'Keith '],
	])('a name of many %s', (_, part) => {
		const long = (count: number): Person[] => [{name: `Keith ${part.repeat(count)}Smooth`, email: part.repeat(count)}];
		expect(timed(long(80_000), text(10))).toBeLessThan(64 * timed(long(10_000), text(10)));
	});

	test('a word of the letter', () => {
		const body = (count: number): string => `Dear ${'Ke'.repeat(count)},\n\nThank you, ${'Ki'.repeat(count)}.`;
		expect(timed(crowd(100), body(16_000))).toBeLessThan(64 * timed(crowd(100), body(2_000)));
	});

	test('nothing, for a longer log', () => {
		const log = (count: number): Interview[] => crowd(count).map((person, at) => talk({id: `${at}`, people: [person]}));
		const best = (interviews: readonly Interview[]): number =>
			Math.min(...Array.from({length: 8}, () => timed(crowd(8), text(10), {interviews: [...interviews]})));
		const kept = (interviews: Interview[]): number =>
			Math.min(...Array.from({length: 8}, () => timed(crowd(8), text(10), {interviews})));
		expect(kept(log(8_000))).toBeLessThan(3 * kept(log(500)));
		expect(best(log(8_000))).toBeLessThan(64 * best(log(1_000)));
	});
});

import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Interview, Person} from '../../interviews/index.ts';
import {check, draftOf, type Finding} from '../index.ts';

const nameRules = ['recipient-name', 'wrong-recipient', 'company-name'];

function nameFindings(to: readonly Person[], body: string, interviews: readonly Interview[] = []): Finding[] {
	return check(draftOf({to, subject: 'Thank you', body}), {letter: 'thank-you', interviews}).filter(({rule}) =>
		nameRules.includes(rule),
	);
}

const stops = (findings: readonly Finding[]): string[] =>
	findings.filter(({level}) => level === 'stop').map(({message}) => message);

const interviewWith = (people: readonly Person[]): Interview => ({
	id: 'other',
	company: 'Initech',
	role: 'Engineer',
	at: 0,
	people,
	topics: [],
});

const letters = 'abcdefghijklmnopqrstuvwxyzàáâäãåçèéêëíîïñóôöõøúüýžšśłżźćđşğıœæß';
const name = fc
	.array(fc.constantFrom(...letters), {minLength: 3, maxLength: 12})
	.map(parts => parts.join(''))
	.map(word => word.slice(0, 1).toUpperCase() + word.slice(1));
const person = fc.tuple(name, name).map(([first, last]) => ({first, last, name: `${first} ${last}`, email: ''}));

const shapes: readonly ((text: string) => string)[] = [
	text => text,
	text => text.toUpperCase(),
	text => text.toLowerCase(),
	text => text.normalize('NFD'),
	text => text.normalize('NFKC'),
	text => `${text}’s`,
];

describe('whatever the name', () => {
	test('it never collides with itself, in any case, form or normal form', () => {
		fc.assert(
			fc.property(person, fc.constantFrom(...shapes), ({first, name: full}, shape) => {
				const to = [{name: full, email: ''}];
				const body = `Dear ${shape(first)},\n\nThank you for your time.\n\nThank you again, ${shape(first)}.`;
				expect(stops(nameFindings(to, body))).toEqual([]);
			}),
			{numRuns: 300},
		);
	});

	test('more people in the log never turn it into a mistake', () => {
		fc.assert(
			fc.property(person, fc.array(person, {maxLength: 12}), ({first, last, name: full}, others) => {
				const to = [{name: full, email: ''}];
				const body = `Dear ${first},\n\nThank you for your time, ${first}. ${first} ${last} is you.`;
				expect(stops(nameFindings(to, body, [interviewWith(others)]))).toEqual([]);
			}),
			{numRuns: 200},
		);
	});

	test('a fix takes its finding away', () => {
		let found = 0;
		fc.assert(
			fc.property(person, fc.nat(), ({first, name: full}, at) => {
				const index = 1 + (at % (first.length - 1));
				const slip = first.slice(0, index) + first.slice(index - 1);
				const body = `Dear ${slip},\n\nThank you for your time.`;
				const to = [{name: full, email: ''}];
				const [finding] = nameFindings(to, body).filter(({level}) => level === 'stop');
				found += finding ? 1 : 0;
				const {start = 0, end = 0} = finding?.at ?? {};
				const mended = finding ? body.slice(0, start) + finding.fixes[0]?.replacement + body.slice(end) : body;
				expect(stops(nameFindings(to, mended))).toEqual(finding ? [] : stops(nameFindings(to, body)));
			}),
			{numRuns: 200},
		);
		expect(found).toBeGreaterThan(150);
	});
});

test('what is remembered of the people around one letter does not show in the next', () => {
	const body = 'Dear Kieth,\n\nThank you for your time, and Dorthea for hers.';
	const met = (people: readonly Person[]) => ({...interviewWith(people), people: [...people]});
	const [keith, dorothea, ron] = ['Keith Smooth', 'Dorothea Lindqvist', 'Ron Weller'].map(name => ({name, email: ''}));
	const found = (to: readonly (Person | undefined)[], people: readonly (Person | undefined)[]): string[] =>
		check(draftOf({to: to.flatMap(person => person ?? []), subject: 'Thank you', body}), {
			letter: 'thank-you',
			interview: met(people.flatMap(person => person ?? [])),
		})
			.filter(({rule}) => nameRules.includes(rule))
			.flatMap(({fixes}) => fixes.map(({replacement}) => replacement));
	for (let time = 0; time < 2; time++) {
		expect(found([keith], [])).toEqual(['Keith']);
		expect(found([keith], [dorothea])).toEqual(['Keith', 'Dorothea']);
		expect(found([ron], [dorothea])).toEqual(['Ron', 'Dorothea']);
		expect(found([keith, dorothea], [])).toEqual(['Keith', 'Dorothea']);
	}
});

test.each([
	['Beatriz Almeida e Sousa', 'Dear Ms Almeida e Sousa,', []],
	['José Ortega y Gasset', 'Dear Mr Ortega y Gasset,', []],
	['Beatriz Almeida e Sousa', 'Dear Ms Almeida e Souza,', ['recipient-name']],
])('two surnames joined by a word: %s, %s', (full, greeting, found) => {
	const body = `${greeting}\n\nThank you for your time.`;
	expect(nameFindings([{name: full, email: ''}], body).map(({rule}) => rule)).toEqual(found);
});

test.each([
	['Simon Clarke', 'simon.clarke@northwind.example', 'Simon', []],
	['Simon Clarke', '', 'Simon', []],
	['Simon Clarke', '', 'Simone', ['Simon']],
	['Simon Clarke', 'simon.clarke@northwind.example', 'Clarke', ['Simon']],
	['Jo Bennett', '', 'Joe', ['Jo']],
	['Tran Minh', 'tran.minh@northwind.example', 'Minh', []],
	['Kim Min Jun', '', 'Min Jun', []],
	['Lim Minjun', '', 'Min Jun', []],
	['Zhang Wei', '', 'Anna', ['Zhang Wei']],
	['Zhang Wei', '', 'Ms. Tanaka', ['Zhang Wei']],
	['Zhang Wei', '', 'Zhang Wei', []],
])('a surname written first, or a first name: %s <%s>, Dear %s', (name, email, greeted, fixes) => {
	const found = nameFindings([{name, email}], `Dear ${greeted},\n\nThank you for your time.`);
	expect(found.flatMap(finding => finding.fixes.map(({replacement}) => replacement))).toEqual(fixes);
});

test.each([
	['\u00d0uro Babi\u0107', 'Djuro'],
	['\u0110uro Babi\u0107', 'Djuro'],
	['\u00d0uro Babi\u0107', '\u0110uro'],
	['Sigur\u00f0ur J\u00f3nsson', 'Sigurdur'],
])('letters that look alike or cannot be typed: %s, Dear %s', (full, greeted) => {
	expect(stops(nameFindings([{name: full, email: ''}], `Dear ${greeted},\n\nThank you for your time.`))).toEqual([]);
});

test.each([
	['Dr. Silva', 'Ana', 0],
	['M. Sundaram', 'Meenakshi', 0],
	['Dr. Silva', 'Dr. Silva', 0],
	['Dr. Silva', 'Dr. Silvia', 1],
	['Dr. Silva', 'Keith Smooth', 1],
	['K. Smooth', 'Anna', 1],
])('of whom only the surname is known: %s, Dear %s', (full, greeted, count) => {
	const found = nameFindings([{name: full, email: ''}], `Dear ${greeted},\n\nThank you for your time.`);
	expect(stops(found)).toHaveLength(count);
});

test.each([
	['Kim Min-jun', 'Min-jum', 'Min-jun'],
	['Min-jun Kim', 'Mim-jun', 'Min-jun'],
	['Jean-Pierre Duval', 'Jean-Piere', 'Jean-Pierre'],
	['Anne-Marie Berg', 'Ann-Marie', 'Anne-Marie'],
	['Kim Min-jun', 'Min-jun', undefined],
	['Kim Minji', 'Min-ji', undefined],
	['Kim Minji', 'Min Ji', undefined],
	['Lakshmi Menon', 'Lakshmi ji', undefined],
])('a name with a hyphen is put right as a whole: %s, Dear %s', (full, greeted, right) => {
	const [finding] = nameFindings([{name: full, email: ''}], `Dear ${greeted},\n\nThank you for your time.`);
	expect(finding?.fixes.map(({label}) => label)).toEqual(right && [`Change to ${right}`]);
});

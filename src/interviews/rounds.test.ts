import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
	type Interview,
	isSameMatter,
	type Person,
	plan,
	type SentNote,
	type Step,
	stepKey,
	stepsLeft,
	wentOn,
} from './index.ts';
import {agenda} from './reminders.ts';

const day = 24 * 60 * 60 * 1000;
const zone = 'Europe/London';
const start = Date.UTC(2026, 2, 3, 10);
const keith: Person = {name: 'Keith Smooth', email: 'keith@northwind.example'};
const priya: Person = {name: 'Priya Raman', email: 'priya@northwind.example'};

const talk = (id: string, days: number, more: Partial<Interview> = {}): Interview => ({
	id,
	company: 'Northwind',
	role: 'analyst',
	at: start + days * day,
	people: [keith],
	topics: [],
	...more,
});

test.each<[string, Partial<Interview>, boolean]>([
	['the same company and role', {}, true],
	['the company typed otherwise', {company: ' NORTHWIND  '}, true],
	['no role', {role: ''}, true],
	['another role and the same person', {role: 'senior analyst'}, true],
	['another role and somebody else', {role: 'night porter', people: [priya]}, false],
	['another company', {company: 'Brightwater'}, false],
	['no company', {company: ' '}, false],
])('%s', (_, more, same) => {
	const [one, other] = [talk('one', 0), talk('two', 9, more)];
	expect([isSameMatter(one, other), isSameMatter(other, one)]).toEqual([same, same]);
});

describe('of two rounds', () => {
	const [first, second] = [talk('first', 0), talk('second', 9, {people: [keith, priya]})];
	const thanks = (interviewId: string, to: readonly Person[], at: number) => ({
		interviewId,
		to,
		kind: 'thank-you' as const,
		at: at + 1000,
		shingles: [],
	});
	const sent = [thanks('first', [keith], first.at), thanks('second', [keith, priya], second.at)];
	const waiting = (log: readonly Interview[], days: number, notes: readonly SentNote[] = sent) =>
		agenda(log, notes, {told: {}, snoozed: {}}, start + days * day, zone).waiting.map(
			({interview, step}) => `${interview.id} ${step.kind}`,
		);

	test('only the last is asked about, and not before its own time', () => {
		expect(waiting([first, second], 15)).toEqual([]);
		expect(waiting([first], 15)).toEqual(['first status-check']);
		expect(waiting([first, second], 25)).toEqual(['second status-check']);
	});

	test('while one is to come there is nothing to ask, and all to thank; one that was called off changes nothing', () => {
		const toCome = {...second, at: start + 40 * day};
		expect(waiting([first, toCome], 15)).toEqual([]);
		expect(waiting([{...first, handwritten: true}, toCome], 5, [])).toEqual(['first thank-you', 'first handwritten']);
		expect(waiting([first, toCome], 60)).toEqual(['second status-check']);
		const calledOff = {...toCome, outcome: {kind: 'no', at: start + 12 * day} as const};
		expect(waiting([first, calledOff], 15)).toEqual(['first status-check']);
	});

	test('whoever was met in the first alone is still thanked, unless the second has ended', () => {
		const unthanked = sent.slice(1);
		expect(waiting([first, second], 10, unthanked)).toEqual([]);
		const panel = {...first, people: [keith, {name: 'Bo Lund', email: ''}]};
		expect(waiting([panel, second], 10, unthanked)).toEqual(['first thank-you']);
		const ended = {...second, outcome: {kind: 'no', at: second.at + day} as const};
		expect(waiting([panel, ended], 11, unthanked)).toEqual([]);
		const answered = {
			interviewId: 'second',
			to: [keith],
			kind: 'rejection-reply' as const,
			at: second.at + day,
			shingles: [],
		};
		expect(waiting([panel, second], 11, [...unthanked, answered]), 'a no that was answered').toEqual([]);
	});
});

test('what is done stays, nothing is added, and the last round of all keeps its whole plan', () => {
	const entry = fc.record({
		days: fc.integer({min: 0, max: 60}),
		company: fc.constantFrom('Northwind', 'Brightwater', ''),
		role: fc.constantFrom('analyst', 'porter', ''),
	});
	fc.assert(
		fc.property(fc.array(entry, {maxLength: 8}), fc.integer({min: 0, max: 90}), (entries, days) => {
			const log = entries.map(({days: at, ...rest}, index) => talk(String(index), at, rest));
			const now = start + days * day;
			const rounds = wentOn(log, [], now);
			const keysOf = (steps: readonly Step[]) => steps.map(stepKey);
			for (const interview of log) {
				const whole = plan(interview, [], now, zone);
				const left = stepsLeft(whole, rounds.get(interview.id));
				expect(keysOf(whole)).toEqual(expect.arrayContaining(keysOf(left)));
				const isLast = !log.some(each => each.at > interview.at && isSameMatter(each, interview));
				expect(rounds.has(interview.id)).toBe(!isLast && interview.at <= now);
			}
		}),
	);
});

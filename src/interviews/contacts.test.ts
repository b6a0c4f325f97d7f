import {expect, test} from 'vitest';
import {checksOf} from './contacts.ts';
import type {LetterKind, SentNote} from './types.ts';

const hour = 3_600_000;
const keith = {name: 'Keith Smooth', email: 'keith@northwind.example'};
const priya = {name: 'Priya Raman', email: 'priya@northwind.example'};

/** A note that went out some hours after the first. */
const note = (kind: LetterKind, hours: number, ...to: SentNote['to']): SentNote => ({
	interviewId: 'a',
	to,
	kind,
	at: hours * hour,
	shingles: [],
});
const first = (hours: number, ...to: SentNote['to']) => note('status-check', hours, ...to);
const second = (hours: number, ...to: SentNote['to']) => note('second-status-check', hours, ...to);

test.each<[string, SentNote[], number[]]>([
	['none', [note('thank-you', 0, keith)], []],
	['one', [first(0, keith)], [0]],
	['one to two people within a day', [first(0, keith), first(23, priya)], [0]],
	['two a day apart', [first(0, keith), first(24, keith)], [0, 24]],
	['three within three days, each less than a day after the last', [first(0), first(20), first(40)], [0]],
	['a second check alone stands for both', [second(5, keith)], [5, 5]],
	['and so it does to two people', [second(5, keith), second(6, priya)], [5, 5]],
	['a second check to the same person within the hour', [first(0, keith), second(1, keith)], [0, 1]],
	['to one of two who were asked', [first(0, keith, priya), second(1, priya)], [0, 1]],
	['to one who was asked after somebody else', [first(0, keith), first(1, priya), second(2, keith)], [0, 2]],
	['after what another person was sent under its name', [first(0, keith), second(1, priya), second(2, keith)], [0, 2]],
	['to two people', [first(0, keith), second(1, keith), second(2, priya)], [0, 1]],
	['where nobody is known', [first(0), second(1)], [0, 1]],
	['where nobody was known before', [first(0), second(1, keith)], [0, 1]],
	['in the same moment, named first', [second(0, keith), first(0, keith)], [0, 0]],
	['to another person within the hour: the first check once more', [first(0, keith), second(1, priya)], [0]],
	['to another person a day later', [first(0, keith), second(24, priya)], [0, 24]],
])('the checks made: %s', (_, sent, hours) => {
	expect(checksOf(sent)).toEqual(hours.map(each => each * hour));
});

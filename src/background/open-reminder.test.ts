import '../../test/no-browser.ts';
import {expect, test} from 'vitest';
import {agenda, type Interview, type SentNote} from '../interviews/index.ts';
import {parseRecords} from '../store/records.ts';
import {letterOfNotice} from './open-reminder.ts';
import {markOf} from './remind.ts';

const hour = 3_600_000;
const day = 24 * hour;
const now = Date.UTC(2026, 2, 12, 10);
const clock = {now, zone: 'UTC'};
const keith = {name: 'Keith Smooth', email: 'keith@northwind.example'};
const priya = {name: 'Priya Raman', email: ''};

/** The notice of one step that waits, or of several, by the steps' places in the agenda. */
function letterAt(places: readonly number[], changes: Partial<Interview>, sent: readonly SentNote[]) {
	const talk = {id: 'talk', company: 'Northwind', role: '', at: now - 2 * hour, people: [keith, priya], topics: []};
	const records = parseRecords({settings: {mail: 'outlook'}, interviews: [{...talk, ...changes}], sent});
	const {waiting} = agenda(records.interviews, records.sent, records.reminders, now, 'UTC');
	const id = places.map(place => markOf(waiting.at(place)!)).join('\n');
	return {kinds: places.map(place => waiting.at(place)?.step.kind), letter: letterOfNotice(id, records, clock)};
}

const unanswered = (
	[
		['thank-you', 60],
		['status-check', 45],
		['second-status-check', 30],
	] as const
).map(([kind, days]) => ({interviewId: 'talk', to: [keith], kind, at: now - days * day + hour, shingles: []}));

test.each<[string, readonly number[], Partial<Interview>, string, object | undefined, SentNote[]?]>([
	[
		'one thank-you',
		[0],
		{},
		'thank-you',
		{place: 'outlook', to: [keith], skeleton: 'thank-you-panel', interview: 'talk'},
	],
	['another', [1], {}, 'thank-you', {place: 'outlook', to: [priya], skeleton: 'thank-you-panel', interview: 'talk'}],
	['two at once', [0, 1], {}, 'thank-you,thank-you', undefined],
	['a card', [-1], {at: now - 4 * day, people: [keith], handwritten: true}, 'handwritten', undefined],
	['moving on', [-1], {at: now - 60 * day, people: [keith]}, 'move-on', undefined, unanswered],
	['a step that is over', [], {}, '', undefined],
])('the notice of %s', (_, places, changes, kinds, expected, sent = []) => {
	const found = letterAt(places, changes, sent);
	expect(found.kinds.join()).toBe(kinds);
	expect(found.letter).toEqual(expected);
});

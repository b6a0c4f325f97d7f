import '../../test/no-browser.ts';
import {expect, test} from 'vitest';
import {agenda, type Interview} from '../interviews/index.ts';
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
function letterAt(places: readonly number[], changes: Partial<Interview>) {
	const talk = {id: 'talk', company: 'Northwind', role: '', at: now - 2 * hour, people: [keith, priya], topics: []};
	const records = parseRecords({settings: {mail: 'outlook'}, interviews: [{...talk, ...changes}]});
	const {waiting} = agenda(records.interviews, records.sent, records.reminders, now, 'UTC');
	const id = places.map(place => markOf(waiting.at(place)!)).join('\n');
	return {kinds: places.map(place => waiting.at(place)?.step.kind), letter: letterOfNotice(id, records, clock)};
}

test.each<[string, readonly number[], Partial<Interview>, string, object | undefined]>([
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
	['moving on', [-1], {at: now - 45 * day, people: [keith]}, 'move-on', undefined],
	['a step that is over', [], {}, '', undefined],
])('the notice of %s', (_, places, changes, kinds, expected) => {
	const found = letterAt(places, changes);
	expect(found.kinds.join()).toBe(kinds);
	expect(found.letter).toEqual(expected);
});

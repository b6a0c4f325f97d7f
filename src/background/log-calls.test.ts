import '../../test/no-browser.ts';
import {expect, test} from 'vitest';
import {memoryArea} from '../../test/memory-area.ts';
import type {Interview, SentNote} from '../interviews/index.ts';
import type {Handlers} from '../platform/messages.ts';
import type {LogCalls} from '../store/calls.ts';
import {openLedger} from '../store/ledger.ts';
import type {Records} from '../store/records.ts';
import {logCalls} from './log-calls.ts';

type Calls = Handlers<LogCalls>;

/** Whoever asks makes no difference. */
const tab = {};

const talk = (id: string, more: Partial<Interview> = {}): Interview => ({
	id,
	company: 'Northwind',
	role: '',
	at: 5,
	people: [],
	topics: [],
	...more,
});
const note = (interviewId: string, at: number, more: Partial<SentNote> = {}): SentNote => ({
	interviewId,
	to: [],
	kind: 'thank-you',
	at,
	shingles: [],
	...more,
});
const moved = {kind: 'moved-on', at: 9} as const;
const over = talk('over', {outcome: {kind: 'no', at: 7}, skipped: ['status-check']});
const start = {
	version: 1,
	interviews: [talk('a'), over],
	sent: [note('a', 6), note('a', 7), note('over', 6)],
	reminders: {told: {'a/thank-you': 5}, snoozed: {}},
};

const ana = {name: 'Ana Silva', email: ''};
const ben = {name: 'Ben Ode', email: 'ben@nroth.example'};
const cleo = {name: '', email: 'cleo@north.example'};
const addressed = [
	{...ana, email: 'ana@north.example'},
	{...ben, email: 'ben@north.example'},
];

const begin = () => {
	const ledger = openLedger(memoryArea(start), () => 1);
	return {ledger, calls: logCalls(ledger, () => 'new')};
};

test.each<[string, readonly ((calls: Calls) => unknown)[], Partial<Records>]>([
	[
		'an entry is added under an id of its own',
		[calls => calls.addInterview({...talk('x'), company: 'Fjord'}, tab)],
		{interviews: [talk('a'), over, talk('new', {company: 'Fjord'})]},
	],
	[
		'an entry is changed, the others stay',
		[calls => calls.saveInterview(talk('a', {company: 'Fjord'}), tab)],
		{interviews: [over, talk('a', {company: 'Fjord'})]},
	],
	[
		'who is skipped or put off stays so under an address that is new or mended, and nobody else',
		[
			calls => calls.saveInterview(talk('a', {people: [ana, ben, cleo]}), tab),
			calls => calls.skipStep('a', 'thank-you:ana silva', true, tab),
			calls => calls.skipStep('a', 'thank-you:cleo@north.example', true, tab),
			calls => calls.skipStep('a', 'status-check', true, tab),
			calls => calls.snooze('a/thank-you:ben@nroth.example', 9, tab),
			calls => calls.saveInterview(talk('a', {people: [...addressed, {name: '', email: 'dora@north.example'}]}), tab),
		],
		{
			interviews: [
				over,
				talk('a', {
					people: [...addressed, {name: '', email: 'dora@north.example'}],
					skipped: ['thank-you:ana@north.example', 'thank-you:cleo@north.example', 'status-check'],
				}),
			],
			reminders: {told: {'a/thank-you': 5}, snoozed: {'a/thank-you:ben@north.example': 9}},
		},
	],
	[
		'an entry that is changed keeps how it ended and what was skipped',
		[calls => calls.saveInterview(talk('over', {role: 'Buyer', outcome: moved, skipped: []}), tab)],
		{interviews: [talk('a'), {...over, role: 'Buyer'}]},
	],
	[
		'an entry goes with its notes',
		[calls => calls.removeInterview('a', tab)],
		{interviews: [over], sent: [note('over', 6)], reminders: {told: {}, snoozed: {}}},
	],
	[
		'what was removed comes back whole',
		[
			calls => calls.snooze('a/status-check', 9, tab),
			async calls => calls.putBack(talk('a'), [note('a', 6), note('a', 7)], await calls.removeInterview('a', tab), tab),
		],
		{
			interviews: [over, talk('a')],
			sent: [note('over', 6), note('a', 6), note('a', 7)],
			reminders: {told: {'a/thank-you': 5}, snoozed: {'a/status-check': 9}},
		},
	],
	[
		'an interview ends, and no other',
		[calls => calls.endInterview('a', moved, tab)],
		{interviews: [talk('a', {outcome: moved}), over]},
	],
	[
		'an end is taken back',
		[calls => calls.endInterview('over', undefined, tab)],
		{interviews: [talk('a'), talk('over', {skipped: ['status-check']})]},
	],
	[
		'steps are skipped, each once, and taken up again',
		[
			calls => calls.skipStep('a', 'last-check', true, tab),
			calls => calls.skipStep('a', 'move-on', true, tab),
			calls => calls.skipStep('a', 'last-check', true, tab),
			calls => calls.skipStep('over', 'status-check', false, tab),
		],
		{interviews: [talk('a', {skipped: ['move-on', 'last-check']}), {...over, skipped: []}]},
	],
	[
		'a note replaces the one of the same interview and time',
		[calls => calls.noteSent(note('a', 6, {kind: 'status-check'}), tab)],
		{sent: [note('a', 7), note('over', 6), note('a', 6, {kind: 'status-check'})]},
	],
	[
		'the notes of an interview at a time are forgotten',
		[calls => calls.forgetSent('a', 6, tab)],
		{sent: [note('a', 7), note('over', 6)]},
	],
	[
		'a reminder is put off',
		[calls => calls.snooze('a/thank-you', 8, tab)],
		{reminders: {told: {}, snoozed: {'a/thank-you': 8}}},
	],
	[
		'a reminder that was put off is taken up again',
		[calls => calls.snooze('a/thank-you', 8, tab), calls => calls.takeUp('a/thank-you', 6, tab)],
		{reminders: {told: {'a/thank-you': 6}, snoozed: {'a/thank-you': 6}}},
	],
])('%s', async (_, steps, expected) => {
	const {ledger, calls} = begin();
	const before = await ledger.read();
	await Promise.all(steps.map(step => step(calls)));
	expect(await ledger.read()).toEqual({...before, ...expected});
});

test('whoever adds an entry is told its id', async () => {
	expect(await begin().calls.addInterview(talk('x'), tab)).toBe('new');
});

test.each<[string, (calls: Calls) => unknown]>([
	['an entry without a time', calls => calls.addInterview({...talk('x'), at: Number.NaN}, tab)],
	['an entry without an id', calls => calls.saveInterview(talk(''), tab)],
	['a note of no kind', calls => calls.noteSent({...note('a', 6), kind: 'fax' as never}, tab)],
])('%s is refused, and nothing is changed', async (_, call) => {
	const {ledger, calls} = begin();
	const before = await ledger.read();
	await expect(call(calls)).rejects.toThrow('it cannot be read');
	expect(await ledger.read()).toEqual(before);
});

test('of an interview that is removed nothing is left: neither its notes nor what was put off and told', async () => {
	const keith = 'thank-you:keith@northwind.example';
	const times = {[`a/${keith}`]: 7, 'a/status-check': 8, [`ab/${keith}`]: 9};
	const area = memoryArea({
		version: 1,
		interviews: [talk('a'), talk('ab')],
		sent: [note('a', 6), note('ab', 6)],
		reminders: {told: times, snoozed: times},
	});
	const calls = logCalls(
		openLedger(area, () => 10),
		() => 'new',
	);
	await calls.removeInterview('a', tab);
	const left = {[`ab/${keith}`]: 9};
	expect(area.items()).toMatchObject({interviews: [talk('ab')], sent: [note('ab', 6)]});
	expect(area.items().reminders).toEqual({told: left, snoozed: left});
	await calls.removeInterview('ab', tab);
	expect(JSON.stringify(area.items().reminders)).not.toContain('keith');
});

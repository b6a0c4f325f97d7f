import '../../test/no-browser.ts';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {memoryArea} from '../../test/memory-area.ts';
import {afterSnooze, type Interview} from '../interviews/index.ts';
import {openLedger} from '../store/ledger.ts';
import {type Outside, remind} from './remind.ts';

const zone = 'Europe/Copenhagen';
const hour = 3_600_000;
const day = 24 * hour;
/** Tuesday 10 March 2026, 15:00. */
const at = Date.UTC(2026, 2, 10, 14);
const talk: Interview = {
	id: 'a',
	company: 'Northwind',
	role: 'Data analyst',
	at,
	people: [{name: 'Keith Smooth', email: 'keith@northwind.example'}],
	topics: [],
};

/** A browser that notes what is shown. It can be stopped before any of the things that are asked of it. */
function world(items: Record<string, unknown>) {
	const told: string[] = [];
	let onShow: string[] = [];
	let steps = 0;
	let stopAt = Number.POSITIVE_INFINITY;
	const step = async () => {
		if (++steps > stopAt) {
			await new Promise<void>(() => undefined);
		}
	};
	const area = memoryArea(items, step);
	const seen = {count: 0, wakeAt: undefined as number | undefined};
	const outside: Outside = {
		async showCount(count) {
			await step();
			seen.count = count;
		},
		async wakeAt(moment) {
			await step();
			seen.wakeAt = moment;
		},
		mayNotify: async () => true,
		async shown() {
			await step();
			return onShow;
		},
		async show(id, waiting) {
			await step();
			// As Chromium does with an id that is too long, and without a word.
			if (id.length > 500) {
				return;
			}
			told.push(...waiting.map(({key}) => key));
			onShow = [...onShow, id];
		},
	};
	return {
		told,
		seen,
		area,
		/** A new worker at a moment; it runs until it is done or is stopped before its step `last`. */
		async run(now: number, last = Number.POSITIVE_INFINITY): Promise<void> {
			steps = 0;
			stopAt = last;
			let done = false;
			void remind(
				openLedger(area, () => now),
				outside,
				{now, zone},
			).finally(() => {
				done = true;
			});
			for (let turn = 0; turn < 200 && !done; turn++) {
				await Promise.resolve();
			}
			stopAt = Number.POSITIVE_INFINITY;
		},
		change: (change: (items: Record<string, unknown>) => Record<string, unknown>) => area.write(change(area.items())),
		dismiss: () => {
			onShow = [];
		},
	};
}

test('before it is due nothing is said, and the alarm stands for the moment', async () => {
	const it = world({interviews: [talk]});
	await it.run(at);
	expect([it.told, it.seen]).toEqual([[], {count: 0, wakeAt: at + hour}]);
});

test('a due thank-you is counted and told of once, however often the worker wakes', async () => {
	const it = world({interviews: [talk]});
	for (const later of [hour, hour + 1, 5 * hour, 2 * day]) {
		await it.run(at + later);
		it.dismiss();
	}
	expect(it.told).toEqual(['a/thank-you:keith@northwind.example']);
	expect(it.seen.count).toBe(1);
});

test.each([1, 6, 20])('of %d talks at once, each with five people, all are told of in one notice', async count => {
	const people = Array.from({length: 5}, (_, index) => ({
		name: `Interviewer ${index}`,
		email: `interviewer.number.${index}@northwind.example`,
	}));
	const id = (index: number) => `5f3b8f0e-8a52-4d0b-9a3c-0f8f6f1d${1000 + index}`;
	const interviews = Array.from({length: count}, (_, index) => ({...talk, id: id(index), people}));
	const it = world({interviews});
	await it.run(at + 2 * hour);
	expect(it.told).toHaveLength(5 * count);
	await it.run(at + 3 * hour);
	expect(it.told).toHaveLength(5 * count);
});

test('stopped at any step, and started again: told once, never lost', async () => {
	for (let last = 0; last < 12; last++) {
		const it = world({interviews: [talk]});
		await it.run(at + 2 * hour, last);
		await it.run(at + 3 * hour);
		it.dismiss();
		await it.run(at + 4 * hour);
		expect([last, it.told]).toEqual([last, ['a/thank-you:keith@northwind.example']]);
		expect(it.seen.count).toBe(1);
	}
});

test('closed for a week: all that fell due meanwhile is told together', async () => {
	const it = world({
		interviews: [
			{...talk, decisionBy: at + 2 * day},
			{...talk, id: 'b'},
		],
	});
	await it.run(at - day);
	await it.run(at + 7 * day);
	expect(it.told.sort()).toEqual([
		'a/status-check',
		'a/thank-you:keith@northwind.example',
		'b/thank-you:keith@northwind.example',
	]);
});

test.each([
	['back and forth', [2 * hour, -day, 3 * hour]],
	['ahead by a year and back', [2 * hour, 365 * day, 2 * hour]],
	['back before the interview', [2 * hour, -30 * day, 2 * hour]],
])('a clock that jumps %s tells nothing twice', async (_, moments) => {
	const it = world({interviews: [talk]});
	for (const moment of moments) {
		await it.run(at + moment);
		it.dismiss();
	}
	expect(it.told.filter(key => key.includes('thank-you'))).toHaveLength(1);
});

test('a date that they moved is told of again', async () => {
	const it = world({interviews: [{...talk, decisionBy: at + 2 * day}]});
	await it.run(at + 7 * day);
	await it.change(() => ({interviews: [{...talk, decisionBy: at + 20 * day}]}));
	it.dismiss();
	await it.run(at + 8 * day);
	await it.run(at + 28 * day);
	expect(it.told.filter(key => key === 'a/status-check')).toHaveLength(2);
});

test('a snoozed step leaves the count and comes back once', async () => {
	const it = world({interviews: [talk]});
	await it.run(at + 2 * hour);
	await it.change(items => ({
		reminders: afterSnooze(items.reminders as never, 'a/thank-you:keith@northwind.example', at + 5 * hour),
	}));
	it.dismiss();
	await it.run(at + 3 * hour);
	expect(it.seen).toEqual({count: 0, wakeAt: at + 5 * hour});
	await it.run(at + 6 * hour);
	it.dismiss();
	await it.run(at + 7 * hour);
	expect([it.told.length, it.seen.count]).toEqual([2, 1]);
});

test('what has waited for a month is let go', async () => {
	const it = world({
		interviews: [talk, {...talk, id: 'b', at: at - 400 * day}, {...talk, id: 'c', decisionBy: at + 40 * day}],
	});
	await it.run(at + 45 * day);
	expect(it.told).toEqual(['c/status-check']);
});

test.each([
	['after a no', {outcome: {kind: 'no', at: at + day}}],
	['after all else was skipped', {skipped: ['status-check', 'last-check', 'move-on']}],
])('%s the worker looks again as long as anything waits, so that what is let go leaves the count', async (_, part) => {
	const it = world({interviews: [{...talk, ...part}]});
	let mostCounted = 0;
	for (let now = at; now < at + 150 * day; now = it.seen.wakeAt ?? Number.POSITIVE_INFINITY) {
		await it.run(now);
		mostCounted = Math.max(mostCounted, it.seen.count);
	}
	expect([mostCounted, it.seen]).toEqual([1, {count: 0, wakeAt: undefined}]);
});

test('what is done or skipped is not told of', async () => {
	const note = {interviewId: 'a', to: talk.people, kind: 'thank-you', at: at + hour / 2, shingles: []};
	const it = world({interviews: [{...talk, skipped: ['status-check']}], sent: [note]});
	await it.run(at + 16 * day);
	expect([it.told, it.seen.count]).toEqual([[], 0]);
});

test('at whatever moments it wakes, and wherever it is stopped, each step is told of once and none is missing', async () => {
	const moments = fc.array(fc.tuple(fc.integer({min: -5, max: 60}), fc.integer({min: 0, max: 12})), {maxLength: 8});
	await fc.assert(
		fc.asyncProperty(moments, async wakes => {
			const it = world({interviews: [talk, {...talk, id: 'b', company: 'Brightwater', at: at + 3 * day}]});
			for (const [days, last] of wakes) {
				await it.run(at + days * day, last);
			}
			await it.run(at + 20 * day);
			expect(it.told.length).toBe(new Set(it.told).size);
			expect(it.told).toEqual(
				expect.arrayContaining([
					'a/thank-you:keith@northwind.example',
					'a/status-check',
					'b/thank-you:keith@northwind.example',
				]),
			);
		}),
		{numRuns: 300},
	);
}, 60_000);

import {type Agenda, afterTelling, agenda, type Waiting} from '../interviews/index.ts';
import type {Ledger} from '../store/ledger.ts';

/** What reminding does outside of what is stored. Each may be carried out twice without harm. */
export type Outside = {
	readonly showCount: (count: number) => Promise<void>;
	/** Wakes the worker at a moment; none takes the alarm back. */
	readonly wakeAt: (at: number | undefined) => Promise<void>;
	readonly mayNotify: () => Promise<boolean>;
	/** Ids of the notices on show. */
	readonly shown: () => Promise<readonly string[]>;
	/** Shows one notice about all steps named; one with the same id takes the place of the last. */
	readonly show: (id: string, steps: readonly Waiting[]) => Promise<void>;
};

/** The moment and the place in which reminders are given. */
export type Clock = {readonly now: number; readonly zone: string};

/**
 * The part of a notice's id that says that a step is in it: a hash (FNV-1a) of a few characters, since ids are short and
 * what is kept outside of the log need not name anybody.
 */
export function markOf({key, since}: Waiting): string {
	let value = 0x811c9dc5;
	for (const char of `${key}@${since}`) {
		value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193);
	}
	return (value >>> 0).toString(36);
}

/** More marks might not fit into an id: where it has over 500 characters, Chromium shows nothing and reports no error. */
const mostMarks = 60;

/**
 * Tells the user of steps not told of yet. The notice is shown first and noted down then, and its id says what is in it:
 * a worker that is stopped in between finds it still on show, and does not show it again.
 */
async function tell({untold}: Agenda, outside: Outside): Promise<boolean> {
	if (untold.length === 0 || !(await outside.mayNotify())) {
		return false;
	}
	const shown = new Set((await outside.shown()).flatMap(id => id.split('\n')));
	const news = untold.filter(step => !shown.has(markOf(step)));
	if (news.length > 0) {
		await outside.show(news.slice(0, mostMarks).map(markOf).join('\n'), news);
	}
	return true;
}

/**
 * Brings badge, alarm and notices up to date with the log and the clock. It is run at every start, alarm and change, and
 * reads everything anew, so that it does not matter what was missed before.
 */
export async function remind(ledger: Ledger, outside: Outside, clock: Clock): Promise<void> {
	const {interviews, sent, reminders} = await ledger.read();
	const todo = agenda(interviews, sent, reminders, clock.now, clock.zone);
	await outside.wakeAt(todo.next);
	await outside.showCount(todo.waiting.length);
	if (await tell(todo, outside)) {
		await ledger.change(now => ({
			reminders: afterTelling(now.interviews, now.sent, now.reminders, todo.untold, clock),
		}));
	}
}

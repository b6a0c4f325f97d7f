// Tells from a trace of the browser what a keystroke costs the page's thread, and how much of that is Notewell's.
import type {CDPSession} from 'playwright';

/** An event of a trace; times are in microseconds, `tdur` those that the thread really worked. */
type TraceEvent = {
	readonly name: string;
	readonly ph: string;
	readonly pid: number;
	readonly tid: number;
	readonly ts: number;
	readonly dur?: number;
	readonly tdur?: number;
	readonly args: {
		readonly data?: {readonly url?: string; readonly type?: string};
		readonly chrome_mojo_event_info?: {readonly mojo_interface_tag?: string};
	};
};

/** What one keystroke cost, in milliseconds. */
export type Stroke = {
	/** What Notewell did until the next keystroke: its scripts, and the tasks in which its messages come in. */
	readonly own: number;
	/** Of that, what it did while the key was handed on, so that the letter waited for it. */
	readonly atOnce: number;
	/** The longest task of the thread, whoever it worked for. */
	readonly longestTask: number;
};

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute', 'toplevel'];

/** Records a trace while `run` runs. */
export async function traced(session: CDPSession, run: () => Promise<void>): Promise<readonly TraceEvent[]> {
	const events: TraceEvent[] = [];
	const collect = ({value}: {value: object[]}) => events.push(...(value as TraceEvent[]));
	session.on('Tracing.dataCollected', collect);
	await session.send('Tracing.start', {transferMode: 'ReportEvents', traceConfig: {includedCategories: categories}});
	await run();
	const complete = new Promise(resolve => session.once('Tracing.tracingComplete', resolve));
	await session.send('Tracing.end');
	await complete;
	session.off('Tracing.dataCollected', collect);
	return events;
}

const end = ({ts, dur = 0}: TraceEvent): number => ts + dur;
const worked = ({tdur, dur = 0}: TraceEvent): number => (tdur ?? dur) / 1000;
const total = (events: readonly TraceEvent[]): number => events.reduce((sum, event) => sum + worked(event), 0);
const within = (events: readonly TraceEvent[], outer: TraceEvent): TraceEvent[] =>
	events.filter(event => event.ts >= outer.ts && end(event) <= end(outer));

/** Leaves out what runs inside of another one. `events` are sorted by start, the longer first. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
	let until = 0;
	return events.filter(event => {
		const isOuter = end(event) > until;
		until = Math.max(until, end(event));
		return isOuter;
	});
}

const isScript = ({name}: TraceEvent): boolean => name === 'FunctionCall';
const isOwn = (event: TraceEvent): boolean => isScript(event) && /^chrome-extension:/.test(event.args.data?.url ?? '');
const isPages = (event: TraceEvent): boolean => isScript(event) && /^https:/.test(event.args.data?.url ?? '');
const isMessage = ({args}: TraceEvent): boolean =>
	args.chrome_mojo_event_info?.mojo_interface_tag?.startsWith('extensions.') ?? false;

/**
 * Notewell's part of a task: all of it where a message of the extension comes in, else its functions; and what follows
 * upon promises, which a trace ascribes to nobody, where the page's own script has no part in the task.
 */
function ownPart(task: TraceEvent, inside: readonly TraceEvent[]): number {
	if (inside.some(isMessage)) {
		return worked(task);
	}
	const alone = inside.some(isOwn) && !inside.some(isPages);
	return total(outermost(inside.filter(event => isOwn(event) || (alone && event.name === 'RunMicrotasks'))));
}

const isKey = ({name, args}: TraceEvent): boolean =>
	name === 'EventDispatch' && ['keydown', 'keypress', 'input', 'keyup'].includes(args.data?.type ?? '');
const isKeyDown = ({name, args}: TraceEvent): boolean => name === 'EventDispatch' && args.data?.type === 'keydown';

/** What each keystroke of a trace cost, from its key going down to that of the next. */
export function strokesOf(trace: readonly TraceEvent[]): Stroke[] {
	const key = trace.find(isKeyDown);
	const events = trace
		.filter(({pid, tid, ph}) => pid === key?.pid && tid === key.tid && ph === 'X')
		.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
	const tasks = outermost(events.filter(({name}) => name.endsWith('RunTask'))).map(task => ({
		task,
		inside: within(events, task),
	}));
	const starts = tasks.filter(({inside}) => inside.some(isKeyDown)).map(({task}) => task.ts);
	return starts.map((start, index) => {
		const those = tasks.filter(
			({task}) => task.ts >= start && task.ts < (starts[index + 1] ?? Number.POSITIVE_INFINITY),
		);
		const keys = those.flatMap(({inside}) => outermost(inside.filter(isKey)).map(each => within(inside, each)));
		return {
			own: those.reduce((sum, {task, inside}) => sum + ownPart(task, inside), 0),
			atOnce: keys.reduce((sum, inside) => sum + total(outermost(inside.filter(isOwn))), 0),
			longestTask: Math.max(...those.map(({task}) => worked(task))),
		};
	});
}

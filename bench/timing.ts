/** A figure of the bench, with what it may be at most. */
export type Measure = {readonly what: string; readonly value: number; readonly budget: number; readonly unit: string};

const rounds = 15;
/** Rounds that come first and do not count: until then the engine is still making the code fast. */
const warmUps = 45;

/**
 * Milliseconds of processor time that one call takes: the least of some rounds, each of `calls` calls. Other work on the
 * machine is not counted and yet adds to it, since it takes the caches. No two calls get the same number.
 */
export function timeOf(call: (index: number) => unknown, calls: number): number {
	for (let index = 0; index < warmUps * calls; index++) {
		call((rounds + 1) * calls + index);
	}
	const times = Array.from({length: rounds}, (_, round) => {
		const start = process.cpuUsage();
		for (let index = 0; index < calls; index++) {
			call(round * calls + index);
		}
		const {user, system} = process.cpuUsage(start);
		return (user + system) / 1000 / calls;
	});
	return Math.min(...times);
}

const shown = (value: number): string => (value < 1 ? value.toFixed(3) : value.toFixed(1));

/** One line of the printed table. */
export const line = ({what, value, budget, unit}: Measure): string =>
	`${value <= budget ? '  ' : '✗ '}${what.padEnd(58)} ${shown(value).padStart(8)} ${unit.padEnd(2)} (at most ${shown(budget)})`;

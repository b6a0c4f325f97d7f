/** Something that is done a while after it was last asked for. */
export type AfterPause = {readonly soon: () => void; readonly stop: () => void};

/**
 * Calls back once, `pause` milliseconds after `soon` was last called. To ask again costs next to nothing: the timer that runs
 * is left alone, and set anew only when it ends too early, since a key asks several times.
 */
export function afterPause(pause: number, callback: () => void): AfterPause {
	let due = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const look = () => {
		const left = due - performance.now();
		timer = left > 1 ? setTimeout(look, left) : undefined;
		if (timer === undefined) {
			callback();
		}
	};
	return {
		soon() {
			due = performance.now() + pause;
			timer ??= setTimeout(look, pause);
		},
		stop() {
			clearTimeout(timer);
			timer = undefined;
		},
	};
}

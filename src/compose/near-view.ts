/** Where something stands in the window, as far as it stands in the page at all. */
type BoxOf<T> = (each: T) => {readonly bottom: number} | undefined;

/** The index of the first of some things, sorted from top to bottom, that does not end above `line`. */
function firstBelow<T>(things: readonly T[], line: number, boxOf: BoxOf<T>): number {
	let low = 0;
	let high = things.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		let known = middle;
		while (known < high && !boxOf(things[known] as T)) {
			known++;
		}
		const box = known < high ? boxOf(things[known] as T) : undefined;
		if (box && box.bottom < line) {
			low = known + 1;
		} else {
			high = middle;
		}
	}
	return low;
}

/** How far above and below the window still is near, as a share of its height. */
const margin = 0.25;

/**
 * Of things that are sorted from top to bottom, those that stand in a window of this height or near it. A `few` are never
 * parted: to ask where they stand would cost more.
 */
export function nearView<T>(things: readonly T[], few: number, height: number, boxOf: BoxOf<T>): readonly T[] {
	if (things.length <= few) {
		return things;
	}
	const from = firstBelow(things, -margin * height, boxOf);
	return things.slice(from, firstBelow(things, (1 + margin) * height, boxOf) + 1);
}

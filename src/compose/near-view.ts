/** Where something stands in the window, as far as it stands in the page at all. */
type BoxOf<T> = (each: T) => {readonly bottom: number} | undefined;

/** The index of the first of some things, sorted from top to bottom, that does not end above `line`. */
function firstBelow<T>(things: readonly T[], line: number, boxOf: BoxOf<T>): number {
	let low = 0;
	let high = things.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const box = boxOf(things[middle] as T);
		if (box && box.bottom >= line) {
			high = middle;
		} else {
			low = middle + 1;
		}
	}
	return low;
}

/** Of things that are sorted from top to bottom, `most` that stand around the middle of a window of this height. */
export function nearView<T>(things: readonly T[], most: number, height: number, boxOf: BoxOf<T>): readonly T[] {
	if (things.length <= most) {
		return things;
	}
	const start = firstBelow(things, height / 2, boxOf) - most / 2;
	const from = Math.max(0, Math.min(Math.round(start), things.length - most));
	return things.slice(from, from + most);
}

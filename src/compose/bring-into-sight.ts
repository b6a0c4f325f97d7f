/** As much is left above and below what is brought into sight, in pixels: about a line. */
const margin = 20;

const scrolls = (element: Element): boolean =>
	element.scrollHeight > element.clientHeight &&
	/auto|scroll/.test(element.ownerDocument.defaultView?.getComputedStyle(element).overflowY ?? '');

/** How far to scroll so that what lies from `top` to `bottom` is in a frame: its beginning, where it is larger than that. */
function wayInto(frame: {readonly top: number; readonly bottom: number}, top: number, bottom: number): number {
	const up = top - margin - frame.top;
	const down = bottom + margin - frame.bottom;
	return up < 0 ? up : Math.max(0, Math.min(down, up));
}

/**
 * Scrolls to words of a letter, as little as will do. By their own place, since the element around them may be the whole letter, which
 * is in sight wherever its end is.
 */
export function bringIntoSight(range: Range): void {
	const page = range.startContainer.ownerDocument;
	const view = page?.defaultView;
	for (let at = range.startContainer.parentElement; at; at = at.parentElement) {
		if (scrolls(at)) {
			const {top, bottom} = range.getBoundingClientRect();
			at.scrollTop += wayInto(at.getBoundingClientRect(), top, bottom);
		}
	}
	const {top, bottom} = range.getBoundingClientRect();
	const way = view ? wayInto({top: 0, bottom: view.innerHeight}, top, bottom) : 0;
	if (way !== 0) {
		view?.scrollBy(0, way);
	}
}

/** How a letter lies on a card: the size of its type, in points, and what stands on each side. */
export type Sides = {readonly points: number; readonly texts: readonly string[]};

/** How small the type may get, next to its usual size, before one more side is taken. */
const scales = [1, 0.95, 0.9, 0.85];

/** Where a character lies, down from the top of the ruler; a line break counts to the line that it ends. */
function middleOf(text: Text, offset: number, top: number): number {
	const range = new Range();
	for (let start = offset; start >= 0; start--) {
		range.setStart(text, start);
		range.setEnd(text, offset + 1);
		const box = [...range.getClientRects()].at(-1);
		if (box) {
			return box.top + box.height / 2 - top;
		}
	}
	return 0;
}

/** The first offset after `from` that lies below a height; the text's end where none does. */
function firstBelow(text: Text, from: number, height: number, top: number): number {
	let [low, high] = [from, text.length];
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (middleOf(text, middle, top) < height) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}

/** Parts the ruler's text at the ends of lines, so that each part fills one side. */
function parted(ruler: HTMLElement, text: Text): string[] {
	const {top, height} = ruler.getBoundingClientRect();
	const line = Number.parseFloat(getComputedStyle(ruler).lineHeight);
	const side = Math.max(1, Math.floor(height / line + 0.01)) * line;
	const parts: string[] = [];
	for (let start = 0; start < text.length; ) {
		const begin = start === 0 ? 0 : middleOf(text, start, top) - line / 2;
		const from = Math.max(start + 1, firstBelow(text, start, begin + side, top));
		parts.push(text.data.slice(start, from));
		// A side does not begin with the empty line that parts it from the one before.
		start = from + (text.data.slice(from).match(/^\n*/)?.[0].length ?? 0);
	}
	return parts.length > 0 ? parts : [''];
}

/**
 * Lays a letter out: on one side if it fits there, be it in smaller type, else on two, else on as many as it takes.
 * Nothing is left out. `ruler` has the room of a side and the card's type; it shows nothing.
 */
export function layOut(ruler: HTMLElement, words: string, usual: number): Sides {
	const text = new Text(words.trimEnd());
	ruler.replaceChildren(text);
	const laid = (scale: number): Sides => {
		const points = usual * scale;
		ruler.style.fontSize = `${points}pt`;
		return {points, texts: parted(ruler, text)};
	};
	for (const most of [1, 2]) {
		for (const scale of scales) {
			const sides = laid(scale);
			if (sides.texts.length <= most) {
				return sides;
			}
		}
	}
	return laid(scales.at(-1) ?? 1);
}

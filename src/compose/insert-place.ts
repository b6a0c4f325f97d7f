import type {Compose} from '../mail/mail-client.ts';
import type {Place, TextMap} from './text-map.ts';

/**
 * Where a letter is put in, the offset in the text that this place has, and what parts it from the text before and from what
 * stands behind.
 */
export type InsertPlace = {
	readonly range: Range;
	readonly start: number;
	readonly gap: '' | '\n\n';
	readonly after: '' | '\n\n';
};

/** Whether the end of a range is in what the writer wrote, and not in quoted mail or a signature, or right behind them. */
function endsInOwn({endContainer, endOffset}: Range, compose: Compose, map: TextMap): boolean {
	if ((map.quoted()?.comparePoint(endContainer, endOffset) ?? -1) >= 0) {
		return false;
	}
	let node: Node = endContainer.childNodes[endOffset - 1] ?? endContainer;
	while (node !== endContainer && node.lastChild) {
		node = node.lastChild;
	}
	for (let at: Node | null = node; at && at !== compose.body; at = at.parentNode) {
		if (at.nodeType === 1 && compose.isForeign(at as Element)) {
			return false;
		}
	}
	return compose.body.contains(node);
}

/** The last character at or before an offset that stands in the page: where it ends there, and in the text. */
function lastBefore(map: TextMap, offset: number): {readonly place: Place; readonly end: number} | undefined {
	for (let end = offset; end > 0; end--) {
		const place = map.placeOf(end - 1, end);
		if (place) {
			return {place, end};
		}
	}
	return undefined;
}

/** The offset in the text of a caret: in an empty line, which is no part of the text, that of the end of the text before it. */
export function offsetAt(caret: Range, map: TextMap): number {
	const offset = map.offsetOf(caret.endContainer, caret.endOffset);
	if (offset !== undefined) {
		return offset;
	}
	let low = 0;
	let high = map.text.length;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		const last = lastBefore(map, middle);
		if (last && caret.comparePoint(last.place.endContainer, last.place.endOffset) > 0) {
			high = last.end - 1;
		} else {
			low = middle;
		}
	}
	return lastBefore(map, low)?.end ?? 0;
}

/** Whether quoted mail that no element parts from the letter begins in the first line of a body. */
function beginsWithQuote(body: HTMLElement, map: TextMap): boolean {
	const quoted = map.quoted();
	const before = body.ownerDocument.createRange();
	before.setStart(body, 0);
	if (quoted) {
		before.setEnd(quoted.startContainer, quoted.startOffset);
	}
	return quoted !== undefined && before.cloneContents().querySelector('br') === null;
}

const blank = /^\{\{[^{}\n]{1,60}\}\}$/;

/**
 * The caret's place, or the end of what is selected, where that is in the writer's own text; else the end of that text, before
 * signature and quote. A blank is selected by Notewell, inside of another letter, and says nothing of the place.
 */
export function insertPlace(compose: Compose, map: TextMap): InsertPlace {
	const {body} = compose;
	const page = body.ownerDocument;
	const selection = page.getSelection();
	const range = page.createRange();
	if (map.text.trim() === '') {
		range.setStart(body, 0);
		return {range, start: 0, gap: '', after: beginsWithQuote(body, map) ? '\n\n' : ''};
	}
	const chosen = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined;
	if (chosen && endsInOwn(chosen, compose, map) && !blank.test(chosen.toString())) {
		const gap = chosen.collapsed ? '' : '\n\n';
		chosen.collapse(false);
		return {range: chosen, gap, after: '', start: offsetAt(chosen, map)};
	}
	const end = map.text.trimEnd().length;
	const last = map.rangeOf(end - 1, end);
	if (last) {
		range.setStart(last.endContainer, last.endOffset);
	}
	return {range, start: end, gap: '\n\n', after: ''};
}

import {plainQuoteStart} from './plain-quote.ts';
import {type Chunk, readChildren} from './read-editor.ts';
import {newWalk, type Segment} from './text-walk.ts';

/**
 * The text of an editor, with the way back from every offset to its place in the page. One walk makes both, so they
 * cannot differ. Reading changes nothing in the page.
 */
export type TextMap = {
	/** `\n` ends a line, an empty line parts paragraphs, a list item starts with `• `. */
	readonly text: string;
	/** Where `[start, end)` of the text stands; `undefined` where none of it stands in the page. */
	readonly placeOf: (start: number, end: number) => Place | undefined;
	/** The range of that place. */
	readonly rangeOf: (start: number, end: number) => Range | undefined;
	/** The offset in the text of a place in the page, or `undefined` where the place is not part of the text. */
	readonly offsetOf: (node: Node, offset: number) => number | undefined;
	/** The quoted mail that nothing but its words tells from the letter, as in a plain-text reply. */
	readonly quoted: () => Range | undefined;
};

/** A stretch of the page, as the ends of a range. */
export type Place = Readonly<StaticRangeInit>;

/** What was read of an editor before. */
export type TextMemory = {
	/**
	 * What is still known of each block, as far as the page has not changed it since. White space that is kept in another
	 * way than before makes all of it void.
	 */
	readonly known: (keepsSpace: boolean) => WeakMap<Element, Chunk>;
	/** How often the text was changed so far: places that were read before the last change no longer hold. */
	readonly changes: () => number;
	/** Whether a text that begins with quoted mail is the one that was found first. */
	readonly isAsFound: (text: string) => boolean;
};

/** The index of the last segment that starts at or before `offset`, or -1. */
function segmentAt(segments: readonly Segment[], offset: number): number {
	let low = 0;
	let high = segments.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((segments[middle] as Segment).start <= offset) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low - 1;
}

function placeIn(segments: readonly Segment[], start: number, end: number): Place | undefined {
	const lastSegment = segments[segmentAt(segments, end - 1)];
	let first = Math.max(0, segmentAt(segments, start));
	const candidate = segments[first];
	if (candidate && candidate.start + candidate.length <= start) {
		first++;
	}
	const firstSegment = segments[first];
	if (!(firstSegment && lastSegment) || start >= end || firstSegment.start >= end) {
		return undefined;
	}
	const from = firstSegment.from + Math.max(0, start - firstSegment.start);
	const to = lastSegment.from + Math.min(lastSegment.length, end - lastSegment.start);
	// The page may have changed since it was read.
	if (from > firstSegment.node.length || to > lastSegment.node.length || !firstSegment.node.isConnected) {
		return undefined;
	}
	return {startContainer: firstSegment.node, startOffset: from, endContainer: lastSegment.node, endOffset: to};
}

/** A range of a page that covers a place. */
export function rangeAt({startContainer, startOffset, endContainer, endOffset}: Place): Range {
	const range = (startContainer.ownerDocument as Document).createRange();
	range.setStart(startContainer, startOffset);
	range.setEnd(endContainer, endOffset);
	return range;
}

/**
 * Where the writer's part of a text ends. What is written below a quote cannot be told from it: so where nothing stands before
 * it, and the text is another than was found first, all of it counts as the writer's.
 */
function ownEnd(text: string, memory: TextMemory | undefined): number {
	const end = plainQuoteStart(text);
	return end < text.length && text.slice(0, end).trim() === '' && memory?.isAsFound(text) === false ? text.length : end;
}

/**
 * Reads an editor. `isForeign` says which elements inside it are not the writer's: quoted mail, a signature block. With
 * a memory, only the blocks that have changed since are read anew.
 */
export function readTextMap(body: HTMLElement, isForeign: (element: Element) => boolean, memory?: TextMemory): TextMap {
	const walk = newWalk();
	const keepsSpace = /^(?:pre|break-spaces)/.test(
		body.ownerDocument.defaultView?.getComputedStyle(body).whiteSpace ?? '',
	);
	readChildren(walk, body, {isForeign, keepsSpace, known: memory?.known(keepsSpace) ?? new WeakMap()});
	const {segments} = walk;
	const whole = walk.parts.join('');
	const text = whole.slice(0, ownEnd(whole, memory));
	const rangeOf = (start: number, end: number) => {
		const place = placeIn(segments, start, end);
		return place && rangeAt(place);
	};
	return {
		text,
		placeOf: (start, end) => placeIn(segments, start, end),
		rangeOf,
		offsetOf: (node, offset) => {
			const segment = segments.find(
				each => each.node === node && offset >= each.from && offset <= each.from + each.length,
			);
			const found = segment && segment.start + offset - segment.from;
			return found !== undefined && found <= text.length ? found : undefined;
		},
		quoted: () => rangeOf(text.length, whole.length),
	};
}

import {plainQuoteStart} from './plain-quote.ts';

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

/** A run of text that stands in one text node: `text[start + i]` is `node.data[from + i]`. */
type Segment = {readonly start: number; readonly node: Text; readonly from: number; readonly length: number};

/** The text so far in parts, since a string that is looked at after every addition is copied every time. */
type Walk = {
	readonly parts: string[];
	length: number;
	last: string;
	readonly segments: Segment[];
	gap: '' | '\n' | '\n\n';
	started: boolean;
};

/**
 * What was read of a block, with places counted from its start. It holds wherever reading comes to the block in the same
 * way: at the start of a text or after the same break, since nothing else of what stands before shows inside of it.
 */
export type Chunk = {
	readonly from: Pick<Walk, 'started' | 'gap'>;
	readonly to: Pick<Walk, 'started' | 'gap' | 'last'>;
	readonly text: string;
	readonly segments: readonly Segment[];
};

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

const blockTags = new Set(
	'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
		' ',
	),
);
const paragraphTags = new Set('P H1 H2 H3 H4 H5 H6 UL OL TABLE PRE BLOCKQUOTE'.split(' '));
const silentTags = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT TEXTAREA SELECT OPTION HEAD TITLE META LINK'.split(' '));

/** Stands for something in the line that is not the writer's text: an image, a mention, a widget. */
const island = '\ufffc';
const islandTags = new Set('IMG VIDEO AUDIO CANVAS SVG OBJECT EMBED IFRAME INPUT BUTTON'.split(' '));

/** Ends the line, or the paragraph, before the next text; never more than what is asked for. */
function breakLine(walk: Walk, gap: '\n' | '\n\n'): void {
	if (walk.started && walk.gap !== '\n\n') {
		walk.gap = gap;
	}
}

function append(walk: Walk, text: string): void {
	if (text !== '') {
		walk.parts.push(text);
		walk.length += text.length;
		walk.last = text.slice(-1);
	}
}

/** Appends text with the line break that is due before it. */
function put(walk: Walk, text: string): void {
	append(walk, walk.gap);
	append(walk, text);
	walk.gap = '';
	walk.started = true;
}

const isCollapsible = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 13 || code === 12;

/** Appends the part `[from, to)` of a text node, which holds no white space that collapses. */
function putSegment(walk: Walk, node: Text, from: number, to: number): void {
	put(walk, '');
	walk.segments.push({start: walk.length, node, from, length: to - from});
	append(walk, node.data.slice(from, to));
}

/** The index of the first character at or after `from` that does, or does not, collapse. */
function skip(data: string, from: number, collapsible: boolean): number {
	let to = from;
	while (to < data.length && isCollapsible(data.charCodeAt(to)) === collapsible) {
		to++;
	}
	return to;
}

/** White space that does not stay as it is. */
const collapses = /[\t\n\r\f]| {2}/;

/** Whether a space here would stand at the start of a line, or after another one. */
const beginsLine = ({started, gap, last}: Walk): boolean => !started || gap !== '' || last === ' ' || last === '\n';

/** Appends a text node whose white space stays as it is, but for a space at the start of a line. */
function putWhole(walk: Walk, node: Text, keepsSpace: boolean): void {
	const from = !keepsSpace && node.data[0] === ' ' && beginsLine(walk) ? 1 : 0;
	if (from < node.data.length) {
		putSegment(walk, node, from, node.data.length);
	}
}

/** Appends a text node as the browser shows it: runs of white space as one space, none at the start of a line. */
function putText(walk: Walk, node: Text, keepsSpace: boolean): void {
	const {data} = node;
	if (keepsSpace || !collapses.test(data)) {
		putWhole(walk, node, keepsSpace);
		return;
	}
	for (let at = 0; at < data.length; ) {
		const space = skip(data, at, false);
		if (space > at) {
			putSegment(walk, node, at, space);
		}
		at = skip(data, space, true);
		if (at > space) {
			putSpace(walk, node, space);
		}
	}
}

/** One space for a run of white space, unless the line begins here or already ends in one. */
function putSpace(walk: Walk, node: Text, at: number): void {
	if (!beginsLine(walk)) {
		walk.segments.push({start: walk.length, node, from: at, length: 1});
		append(walk, ' ');
	}
}

const isIsland = (element: Element): boolean =>
	islandTags.has(element.tagName.toUpperCase()) || element.getAttribute('contenteditable') === 'false';

/** Reading stops after so many characters: a few more than the checker looks at, so that it can say so. */
const mostRead = 101_000;

/** What a reader needs to know while walking. */
type Reading = {
	readonly isForeign: (element: Element) => boolean;
	readonly keepsSpace: boolean;
	/** What is known of blocks that were read before. */
	readonly known: WeakMap<Element, Chunk>;
};

function readElement(walk: Walk, element: Element, reading: Reading): void {
	const tag = element.tagName.toUpperCase();
	if (silentTags.has(tag) || (!reading.known.has(element) && reading.isForeign(element))) {
		return;
	}
	if (tag === 'BR') {
		readBreak(walk, element);
		return;
	}
	if (isIsland(element)) {
		put(walk, island);
	} else if (blockTags.has(tag)) {
		const gap = paragraphTags.has(tag) && !element.parentElement?.closest('li') ? '\n\n' : '\n';
		breakLine(walk, gap);
		readBlock(walk, element, reading);
		breakLine(walk, gap);
	} else {
		readChildren(walk, element, reading);
	}
}

/** Reads a block, or takes over what was read of it before. */
function readBlock(walk: Walk, element: Element, reading: Reading): void {
	const {started, gap, length} = walk;
	const before = reading.known.get(element);
	if (before?.from.started === started && before.from.gap === gap) {
		takeOver(walk, before);
		return;
	}
	const [part, segment] = [walk.parts.length, walk.segments.length];
	if (element.tagName.toUpperCase() === 'LI') {
		put(walk, '• ');
	}
	readChildren(walk, element, reading);
	if (walk.length < mostRead) {
		reading.known.set(element, {
			from: {started, gap},
			to: {started: walk.started, gap: walk.gap, last: walk.last},
			text: walk.parts.slice(part).join(''),
			segments: walk.segments.slice(segment).map(each => ({...each, start: each.start - length})),
		});
	}
}

function takeOver(walk: Walk, {text, segments, to}: Chunk): void {
	for (const {start, node, from, length} of segments) {
		walk.segments.push({start: walk.length + start, node, from, length});
	}
	append(walk, text);
	Object.assign(walk, to);
}

/** Whether nothing stands beside the element up to the edge of its block, on the side that `step` looks to. */
function isAtEdge(element: Element, step: 'nextSibling' | 'previousSibling'): boolean {
	let node: Element = element;
	while (!node[step] && node.parentElement && !blockTags.has(node.parentElement.tagName.toUpperCase())) {
		node = node.parentElement;
	}
	return !node[step];
}

/** A `<br>` ends its line; alone in its block it is an empty line, and after text at the end of a block nothing. */
function readBreak(walk: Walk, element: Element): void {
	if (!walk.started) {
		return;
	}
	if (walk.gap !== '') {
		walk.gap = '\n\n';
	} else if (!isAtEdge(element, 'nextSibling') || isAtEdge(element, 'previousSibling')) {
		walk.gap = '\n';
	}
}

function readChildren(walk: Walk, parent: Node, reading: Reading): void {
	for (let node = parent.firstChild; node && walk.length < mostRead; node = node.nextSibling) {
		if (node.nodeType === 3) {
			putText(walk, node as Text, reading.keepsSpace);
		} else if (node.nodeType === 1) {
			readElement(walk, node as Element, reading);
		}
	}
}

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
	const walk: Walk = {parts: [], length: 0, last: '', segments: [], gap: '', started: false};
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

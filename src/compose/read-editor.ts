import {append, breakLine, put, putText, type Segment, type Walk} from './text-walk.ts';

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

const isIsland = (element: Element): boolean =>
	islandTags.has(element.tagName.toUpperCase()) || element.getAttribute('contenteditable') === 'false';

/** Reading stops after so many characters: a few more than the checker looks at, so that it can say so. */
const mostRead = 101_000;

/** What a reader needs to know while walking. */
export type Reading = {
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

/** Reads what stands in a part of the page into the text. */
export function readChildren(walk: Walk, parent: Node, reading: Reading): void {
	for (let node = parent.firstChild; node && walk.length < mostRead; node = node.nextSibling) {
		if (node.nodeType === 3) {
			putText(walk, node as Text, reading.keepsSpace);
		} else if (node.nodeType === 1) {
			readElement(walk, node as Element, reading);
		}
	}
}

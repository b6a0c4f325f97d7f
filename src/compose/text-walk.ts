/** A run of text that stands in one text node: `text[start + i]` is `node.data[from + i]`. */
export type Segment = {readonly start: number; readonly node: Text; readonly from: number; readonly length: number};

/** The text so far in parts, since a string that is looked at after every addition is copied every time. */
export type Walk = {
	readonly parts: string[];
	length: number;
	last: string;
	readonly segments: Segment[];
	gap: '' | '\n' | '\n\n';
	started: boolean;
};

/** A text of which nothing was read yet. */
export const newWalk = (): Walk => ({parts: [], length: 0, last: '', segments: [], gap: '', started: false});

/** Ends the line, or the paragraph, before the next text; never more than what is asked for. */
export function breakLine(walk: Walk, gap: '\n' | '\n\n'): void {
	if (walk.started && walk.gap !== '\n\n') {
		walk.gap = gap;
	}
}

/** Appends text as it stands. */
export function append(walk: Walk, text: string): void {
	if (text !== '') {
		walk.parts.push(text);
		walk.length += text.length;
		walk.last = text.slice(-1);
	}
}

/** Appends text with the line break that is due before it. */
export function put(walk: Walk, text: string): void {
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
export function putText(walk: Walk, node: Text, keepsSpace: boolean): void {
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

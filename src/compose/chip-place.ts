import {autoUpdate} from '@floating-ui/dom';
import type {Compose} from '../mail/mail-client.ts';
import {isSeen, moveTo, show} from './place.ts';

/** A rectangle of the window, in pixels. */
export type Box = {readonly left: number; readonly right: number; readonly top: number; readonly bottom: number};

const overlaps = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** A box as it is seen in a mirror that stands in the middle of another. */
const mirrored = ({left, right, ...box}: Box, {left: from, right: to}: Box): Box => ({
	...box,
	left: from + to - right,
	right: from + to - left,
});

/**
 * Where the chip goes in a compose window that is written from right to left, where all stands as in a mirror; else as
 * `chipPlace` says.
 */
export function chipPlaceIn(
	direction: 'ltr' | 'rtl',
	send: Box,
	root: Box,
	taken: readonly Box[],
	chip: {width: number; height: number},
): {x: number; y: number} {
	if (direction === 'ltr') {
		return chipPlace(send, root, taken, chip);
	}
	const {x, y} = chipPlace(
		mirrored(send, root),
		root,
		taken.map(box => mirrored(box, root)),
		chip,
	);
	return {x: Math.max(0, Math.round(root.left + root.right - x - chip.width)), y};
}

/**
 * Where the chip goes, in pixels of the window: in Send's row, in the first gap in sight after Send that holds it; else at the
 * far end above or below that row, where it covers nothing that is `taken`; else just above the compose window.
 */
export function chipPlace(
	send: Box,
	root: Box,
	taken: readonly Box[],
	chip: {width: number; height: number},
): {x: number; y: number} {
	const gap = 8;
	const middle = (send.top + send.bottom) / 2;
	const top = Math.round(middle - chip.height / 2);
	const boxAt = (x: number, y: number): Box => ({
		left: x - 2,
		right: x + chip.width + 2,
		top: y,
		bottom: y + chip.height,
	});
	const isFree = (x: number, y: number) => !taken.some(box => overlaps(box, boxAt(x, y)));
	const end = root.right - chip.width - gap;
	const inRow = [send, ...taken]
		.filter(box => box.top < middle && box.bottom > middle)
		.map(box => Math.round(box.right + gap));
	const inGap = inRow.filter(x => x > send.right && x >= 0 && x <= end && isFree(x, top)).sort((a, b) => a - b);
	if (inGap[0] !== undefined) {
		return {x: inGap[0], y: top};
	}
	const rows = [send.top - chip.height - gap, send.bottom + gap].map(Math.round);
	const y = rows.find(row => row > root.top && row + chip.height < root.bottom && isFree(end, row));
	return {x: Math.round(end), y: y ?? Math.max(0, Math.round(root.top - chip.height - 4))};
}

const controls =
	'[role=button], [role=combobox], button, input:not([type=hidden]), select, a[href], label, [role=textbox]';

const clips = (element: Element): boolean =>
	/auto|scroll|hidden|clip/.test(element.ownerDocument.defaultView?.getComputedStyle(element).overflowY ?? '');

/** Where the last of a letter that takes any room ends: what only parts its markup has no box. */
function endOfText(body: HTMLElement): number {
	const range = body.ownerDocument.createRange();
	for (let node = body.lastChild; node; node = node.previousSibling) {
		range.selectNode(node);
		const {height, bottom} = range.getBoundingClientRect();
		if (height > 0) {
			return bottom;
		}
	}
	return body.getBoundingClientRect().bottom;
}

/** Where the text of a letter is seen: from its top to its last line, as far as what it scrolls in shows it. */
function textBox({root, body}: Compose): Box {
	const {left, right, top} = body.getBoundingClientRect();
	let box: Box = {left, right, top, bottom: endOfText(body)};
	for (let at: Element | null = body; at && root.contains(at); at = at.parentElement) {
		if (clips(at)) {
			const shown = at.getBoundingClientRect();
			box = {...box, top: Math.max(box.top, shown.top), bottom: Math.min(box.bottom, shown.bottom)};
		}
	}
	return box;
}

/** What the chip must not cover: the client's controls, and what is seen of the letter. */
function takenBy(compose: Compose, send: HTMLElement): Box[] {
	const {root, body} = compose;
	const boxes = [...root.querySelectorAll(controls)]
		.filter(element => element !== send && element !== body && !body.contains(element))
		.map(element => element.getBoundingClientRect())
		.filter(box => box.width > 0 && box.height > 0);
	return [...boxes, textBox(compose)];
}

/** Whether something that scrolls up and down has taken an element out of sight: it can be scrolled back. */
function isScrolledAway(element: Element): boolean {
	const {top, bottom} = element.getBoundingClientRect();
	const view = element.ownerDocument.defaultView;
	for (let at = element.parentElement; at; at = at.parentElement) {
		const isScrolling =
			at.scrollHeight > at.clientHeight && /auto|scroll/.test(view?.getComputedStyle(at).overflowY ?? '');
		const shown = isScrolling ? at.getBoundingClientRect() : undefined;
		if (shown && (bottom <= shown.top || top >= shown.bottom)) {
			return true;
		}
	}
	return false;
}

/**
 * Keeps the chip near Send, wherever the client moves it, without moving anything of the client's, and off the letter, which
 * grows and scrolls. It hides with Send.
 */
export function keepNearSend(send: HTMLElement | undefined, compose: Compose, chip: HTMLElement): () => void {
	const {body, root} = compose;
	const anchor = send ?? body;
	const move = () => {
		const direction = root.ownerDocument.defaultView?.getComputedStyle(anchor).direction === 'rtl' ? 'rtl' : 'ltr';
		const place = chipPlaceIn(
			direction,
			anchor.getBoundingClientRect(),
			root.getBoundingClientRect(),
			takenBy(compose, anchor),
			chip.getBoundingClientRect(),
		);
		show(chip, isSeen(anchor) && !isScrolledAway(anchor));
		moveTo(chip, place.x, place.y);
	};
	const letter = new ResizeObserver(move);
	letter.observe(body);
	const end = new AbortController();
	root.addEventListener('scroll', move, {capture: true, passive: true, signal: end.signal});
	const stop = autoUpdate(anchor, chip, move);
	return () => {
		stop();
		letter.disconnect();
		end.abort();
	};
}

import {autoUpdate, computePosition, flip, hide, offset, shift, size} from '@floating-ui/dom';
import type {Compose} from '../mail/mail-client.ts';

/** Something with a place on the screen: an element, or words of the letter. */
export type Anchor = {readonly getBoundingClientRect: () => DOMRect; readonly contextElement?: Element};

/** The anchor of a stretch of the letter. */
export const anchorOf = (range: Range, body: Element): Anchor => ({
	getBoundingClientRect: () => range.getBoundingClientRect(),
	contextElement: body,
});

const edge = 8;

function moveTo(element: HTMLElement, x: number, y: number): void {
	element.style.setProperty('transform', `translate(${Math.round(x)}px, ${Math.round(y)}px)`);
}

/** Whether an element is seen: clients keep letters that are minimised or not in front, hidden. */
const isSeen = (element: Element): boolean => element.checkVisibility?.({visibilityProperty: true}) ?? true;

function show(element: HTMLElement, isShown: boolean): void {
	element.style.setProperty('visibility', isShown ? 'visible' : 'hidden');
}

/**
 * Keeps a card under what it speaks of, or over it: inside the window, and never on the line itself. It hides while
 * its anchor is scrolled out of sight, or where it `staysWith` something, only while that is hidden.
 */
export function keepUnder(anchor: Anchor, card: HTMLElement, staysWith?: Element): () => void {
	const move = async () => {
		const {x, y, middlewareData} = await computePosition(anchor, card, {
			strategy: 'fixed',
			placement: 'bottom-start',
			middleware: [
				offset(edge),
				flip({padding: edge, fallbackPlacements: ['top-start', 'right', 'left']}),
				shift({padding: edge, crossAxis: staysWith !== undefined}),
				hide(),
			],
		});
		show(card, staysWith ? isSeen(staysWith) : !middlewareData.hide?.referenceHidden);
		moveTo(card, x, y);
	};
	return autoUpdate(anchor, card, () => void move());
}

/**
 * Keeps the panel beside the compose window where there is room, else over its far edge; as high as the window bears. It hides
 * with the compose window.
 */
export function keepBeside(root: HTMLElement, panel: HTMLElement): () => void {
	const move = async () => {
		const {x, y} = await computePosition(root, panel, {
			strategy: 'fixed',
			placement: 'right-end',
			middleware: [
				offset(edge),
				flip({padding: edge, fallbackPlacements: ['left-end'], fallbackStrategy: 'initialPlacement'}),
				shift({padding: edge, crossAxis: true}),
				size({
					padding: edge,
					apply: ({availableHeight}) =>
						panel.style.setProperty('max-height', `${Math.max(160, Math.min(560, availableHeight))}px`),
				}),
			],
		});
		show(panel, isSeen(root));
		moveTo(panel, x, y);
	};
	return autoUpdate(root, panel, () => void move());
}

/** A rectangle of the window, in pixels. */
export type Box = {readonly left: number; readonly right: number; readonly top: number; readonly bottom: number};

const overlaps = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

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

/** Keeps the chip near Send, wherever the client moves it, without moving anything of the client's. */
export function keepNearSend(send: HTMLElement | undefined, compose: Compose, chip: HTMLElement): () => void {
	const anchor = send ?? compose.body;
	const move = () => {
		const place = chipPlace(
			anchor.getBoundingClientRect(),
			compose.root.getBoundingClientRect(),
			takenBy(compose, anchor),
			chip.getBoundingClientRect(),
		);
		show(chip, isSeen(anchor));
		moveTo(chip, place.x, place.y);
	};
	return autoUpdate(anchor, chip, move);
}

import {autoUpdate, computePosition, flip, hide, offset, shift, size} from '@floating-ui/dom';

/** Something with a place on the screen: an element, or words of the letter. */
export type Anchor = {readonly getBoundingClientRect: () => DOMRect; readonly contextElement?: Element};

/** The anchor of a stretch of the letter. */
export const anchorOf = (range: Range, body: Element): Anchor => ({
	getBoundingClientRect: () => range.getBoundingClientRect(),
	contextElement: body,
});

const edge = 8;

/** Puts an element at a place of the window, in pixels. */
export function moveTo(element: HTMLElement, x: number, y: number): void {
	element.style.setProperty('transform', `translate(${Math.round(x)}px, ${Math.round(y)}px)`);
}

/** Whether an element is seen: clients keep letters that are minimised or not in front, hidden. */
export const isSeen = (element: Element): boolean => element.checkVisibility?.({visibilityProperty: true}) ?? true;

/** Shows an element, or hides it where it stands. */
export function show(element: HTMLElement, isShown: boolean): void {
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

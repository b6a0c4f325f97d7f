import type {Compose} from '../mail/mail-client.ts';
import type {TextMap} from './text-map.ts';

/** Where a letter is put in, and the offset in the text that this place has. */
export type InsertPlace = {readonly range: Range; readonly start: number};

/** Whether a node is part of what the writer wrote, and not of quoted mail or a signature. */
function isOwn(node: Node, compose: Compose): boolean {
	for (let at: Node | null = node; at && at !== compose.body; at = at.parentNode) {
		if (at.nodeType === 1 && compose.isForeign(at as Element)) {
			return false;
		}
	}
	return compose.body.contains(node);
}

/** The caret's place where it stands in the writer's own text; else the end of that text, before signature and quote. */
export function insertPlace(compose: Compose, map: TextMap): InsertPlace {
	const {body} = compose;
	const page = body.ownerDocument;
	const selection = page.getSelection();
	const range = page.createRange();
	if (map.text.trim() === '') {
		range.setStart(body, 0);
		return {range, start: 0};
	}
	if (selection?.rangeCount && selection.anchorNode && isOwn(selection.anchorNode, compose)) {
		const caret = selection.getRangeAt(0);
		return {range: caret, start: map.offsetOf(caret.startContainer, caret.startOffset) ?? map.text.length};
	}
	const last = map.rangeOf(map.text.trimEnd().length - 1, map.text.trimEnd().length);
	if (last) {
		range.setStart(last.endContainer, last.endOffset);
	}
	return {range, start: map.text.length};
}

import type {Desk} from './desk.ts';
import {isWithin} from './is-within.ts';
import type {Session} from './session.ts';
import {select} from './write.ts';

/** Where the caret of a letter is, or was when it was last seen there. */
export function caretOf({compose: {body}, caret}: Session): Range | undefined {
	const selection = body.ownerDocument.getSelection();
	return selection?.rangeCount && body.contains(selection.anchorNode) ? selection.getRangeAt(0).cloneRange() : caret;
}

/** Notes where the caret is whenever a letter loses the focus, to give it back from there. */
export function watchCaret(session: Session): void {
	const {body} = session.compose;
	const onLeave = (event: FocusEvent) => {
		if (isWithin(body, event.target)) {
			session.caret = caretOf(session);
		}
	};
	body.ownerDocument.addEventListener('focusout', onLeave, {capture: true, passive: true, signal: session.signal});
}

/** Gives focus and caret back to the letter, where it was, unless the writer has taken the focus elsewhere in the page. */
export function giveBack({page, host}: Desk, session: Session): void {
	const {body} = session.compose;
	const {activeElement} = page;
	if (activeElement && activeElement !== page.body && activeElement !== host) {
		return;
	}
	const caret = caretOf(session);
	body.focus({preventScroll: true});
	goOnAt(session, caret);
}

/** Lets the writer go on writing at a place of the letter, if that is still there. */
export function goOnAt({compose: {body}}: Session, caret: Range | undefined): void {
	if (caret && body.contains(caret.startContainer)) {
		select(body, caret);
	}
}

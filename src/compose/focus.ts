import type {Session} from './session.ts';

/** Where the caret of a letter is, to give it back later; absent where it is not in the letter. */
export function caretOf(session: Session): Range | undefined {
	const {body} = session.compose;
	const selection = body.ownerDocument.getSelection();
	return selection?.rangeCount && body.contains(selection.anchorNode)
		? selection.getRangeAt(0).cloneRange()
		: undefined;
}

/** Gives the caret back to the letter, where it was. */
export function giveBack(session: Session): void {
	const {body} = session.compose;
	const caret = session.caret;
	delete session.caret;
	body.focus({preventScroll: true});
	const selection = body.ownerDocument.getSelection();
	if (caret && selection && body.contains(caret.startContainer)) {
		selection.removeAllRanges();
		selection.addRange(caret);
	}
}

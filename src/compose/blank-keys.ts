import {selectBlank} from './actions.ts';
import {offsetAt} from './insert-place.ts';
import {isWithin} from './is-within.ts';
import type {Session} from './session.ts';

/** Tab goes to the next blank of a skeleton while there is one after the caret; else it does what it always does. */
export function watchBlanks(session: Session): void {
	const {body} = session.compose;
	const page = body.ownerDocument;
	const onKey = (event: KeyboardEvent) => {
		const {shiftKey, ctrlKey, altKey, metaKey, isComposing} = event;
		if (
			event.key !== 'Tab' ||
			shiftKey ||
			ctrlKey ||
			altKey ||
			metaKey ||
			isComposing ||
			!isWithin(body, event.target)
		) {
			return;
		}
		const selection = page.getSelection();
		const map = session.latest?.map;
		if (!(selection?.focusNode && map?.text.includes('{{'))) {
			return;
		}
		if (selectBlank(session, offsetAt(selection.getRangeAt(0), map))) {
			event.preventDefault();
			event.stopImmediatePropagation();
		}
	};
	page.addEventListener('keydown', onKey, {capture: true, signal: session.signal});
}

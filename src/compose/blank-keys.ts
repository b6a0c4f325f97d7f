import {selectBlank} from './insert-letter.ts';
import {offsetAt} from './insert-place.ts';
import {isWithin} from './is-within.ts';
import {reread, type Session} from './session.ts';

/** Whether a letter is Notewell's matter: in another mail `{{…}}` is the writer's own, and Tab the client's. */
const isOurs = ({status, isResting, letter}: Session): boolean =>
	!isResting && (status === 'awake' || letter !== undefined);

const isPlainTab = ({key, shiftKey, ctrlKey, altKey, metaKey, isComposing}: KeyboardEvent): boolean =>
	key === 'Tab' && !(shiftKey || ctrlKey || altKey || metaKey || isComposing);

/** Goes to the next blank after the caret; whether there is one. */
function goOn(session: Session): boolean {
	const selection = session.compose.body.ownerDocument.getSelection();
	if (!(selection?.focusNode && session.latest?.map.text.includes('{{'))) {
		return false;
	}
	// A key may come before what the last one wrote was read.
	const map = (session.latest.isCurrent() ? session.latest : reread(session))?.map;
	return map !== undefined && selectBlank(session, offsetAt(selection.getRangeAt(0), map));
}

/** Tab goes to the next blank of a skeleton while there is one after the caret; else it does what it always does. */
export function watchBlanks(session: Session): void {
	const {body} = session.compose;
	const onKey = (event: KeyboardEvent) => {
		if (isPlainTab(event) && isWithin(body, event.target) && isOurs(session) && goOn(session)) {
			event.preventDefault();
			event.stopImmediatePropagation();
		}
	};
	body.ownerDocument.addEventListener('keydown', onKey, {capture: true, signal: session.signal});
}

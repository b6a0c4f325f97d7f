import type {Finding} from '../checker/index.ts';
import type {Desk} from './desk.ts';
import {isWithin} from './is-within.ts';
import type {Session} from './session.ts';
import {openCard} from './view.ts';

/** How long a pointer rests on a word before its card opens, or elsewhere before it closes, in milliseconds. */
const rest = 200;

const isInside = (box: DOMRect, x: number, y: number): boolean =>
	x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** The finding whose underlined words lie under a point of the window. */
function findingAtPoint(session: Session, x: number, y: number): Finding | undefined {
	const page = session.compose.body.ownerDocument;
	const place = page.caretPositionFromPoint(x, y);
	const offset = place ? session.reading?.map.offsetOf(place.offsetNode, place.offset) : undefined;
	return findingsAt(session, offset).find(({at}) => {
		const range = at && session.reading?.map.rangeOf(at.start, at.end);
		return range && [...range.getClientRects()].some(box => isInside(box, x, y));
	});
}

const findingsAt = (session: Session, offset: number | undefined): Finding[] =>
	offset === undefined
		? []
		: session.findings.filter(({at}) => at?.field === 'body' && at.start <= offset && offset <= at.end);

/** The finding that the caret stands in. */
function findingAtCaret(session: Session): Finding | undefined {
	const selection = session.compose.body.ownerDocument.getSelection();
	return selection?.isCollapsed && selection.anchorNode
		? findingsAt(session, session.reading?.map.offsetOf(selection.anchorNode, selection.anchorOffset))[0]
		: undefined;
}

/**
 * Opens the card of the words that the pointer rests on, and closes it once the pointer rests elsewhere than on words or card.
 * What has the focus stays.
 */
function followPointer(desk: Desk, session: Session): (event: PointerEvent) => void {
	const {body} = session.compose;
	let waiting: ReturnType<typeof setTimeout> | undefined;
	let opened: string | undefined;
	const onRest = (finding: Finding | undefined) => {
		const before = session.cardFor;
		if (finding) {
			openCard(desk, session, finding);
			opened = session.cardFor === before ? opened : session.cardFor;
		} else if (before !== undefined && before === opened && desk.page.activeElement !== desk.host) {
			openCard(desk, session, undefined);
		}
	};
	const {signal} = session;
	signal.addEventListener('abort', () => clearTimeout(waiting));
	// What was clicked is wanted, also where the pointer had opened it before.
	const onClick = () => {
		opened = undefined;
	};
	desk.page.addEventListener('click', onClick, {capture: true, passive: true, signal});
	return ({target, buttons, clientX, clientY}) => {
		clearTimeout(waiting);
		if (target !== desk.host && buttons === 0 && session.findings.length > 0) {
			const isOver = isWithin(body, target);
			waiting = setTimeout(() => onRest(isOver ? findingAtPoint(session, clientX, clientY) : undefined), rest);
		}
	};
}

/** Opens the card of the words that the pointer rests on or clicks, and that the caret is moved into by an arrow key. */
export function watchPointer(desk: Desk, session: Session): void {
	const {body} = session.compose;
	const page = body.ownerDocument;
	const options = {capture: true, passive: true, signal: session.signal};
	const isOurs = (event: Event) => isWithin(body, event.target);
	page.addEventListener('pointermove', followPointer(desk, session), options);
	page.addEventListener(
		'click',
		event => isOurs(event) && openCard(desk, session, findingAtPoint(session, event.clientX, event.clientY)),
		options,
	);
	page.addEventListener(
		'keyup',
		event => event.key.startsWith('Arrow') && isOurs(event) && openCard(desk, session, findingAtCaret(session)),
		options,
	);
	page.addEventListener('input', event => isOurs(event) && openCard(desk, session, undefined), options);
}

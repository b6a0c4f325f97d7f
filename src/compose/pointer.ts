import type {Finding} from '../checker/index.ts';
import type {Desk} from './desk.ts';
import {isWithin} from './is-within.ts';
import type {Session} from './session.ts';
import {openCard} from './view.ts';

/** How long a pointer rests on a word before its card opens, in milliseconds. */
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

/** Opens the card of the words that the pointer rests on or clicks, and that the caret is moved into by an arrow key. */
export function watchPointer(desk: Desk, session: Session): void {
	const {body} = session.compose;
	const page = body.ownerDocument;
	const options = {capture: true, passive: true, signal: session.signal};
	const isOurs = (event: Event) => isWithin(body, event.target);
	let waiting: ReturnType<typeof setTimeout> | undefined;
	const onMove = (event: PointerEvent) => {
		clearTimeout(waiting);
		if (isOurs(event) && event.buttons === 0 && session.findings.length > 0) {
			waiting = setTimeout(() => {
				const finding = findingAtPoint(session, event.clientX, event.clientY);
				if (finding) {
					openCard(desk, session, finding);
				}
			}, rest);
		}
	};
	page.addEventListener('pointermove', onMove, options);
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
	session.signal.addEventListener('abort', () => clearTimeout(waiting));
}

import type {Finding} from '../checker/index.ts';
import {type Press, sendAnyway, sendOn, takeDown} from './answer-held.ts';
import {controlAt} from './control-at.ts';
import type {Desk} from './desk.ts';
import type {Held, Sending} from './sending.ts';
import {keyOf, reread, type Session} from './session.ts';
import {stillStands} from './still-stands.ts';

/** A second press this long after the first, in milliseconds, is meant; sooner, it is the rest of a double press. */
const meant = 700;

/** By then, in milliseconds, the question is on the screen, or it will never be. */
const shownBy = 400;

const begins: ReadonlySet<string> = new Set(['pointerdown', 'mousedown', 'touchstart', 'keydown']);
const ends: ReadonlySet<string> = new Set(['pointerup', 'mouseup', 'touchend', 'click', 'keydown']);
const lasts: ReadonlySet<string> = new Set(['click', 'keyup', 'pointercancel']);
/** By itself none of these sends: the rest of a press that began elsewhere, as on an answer of the question. */
const rests: ReadonlySet<string> = new Set(['keyup', 'keypress', 'pointercancel']);
const events = [...new Set([...begins, ...ends, ...lasts, 'keypress'])];

/**
 * Holds a letter with findings of level `stop` once, whichever way it is sent, and asks. Stands in the capture phase of
 * the window, before the client's own code. Every doubt and every error lets the letter go.
 */
export function holdSends(desk: Desk, signal: AbortSignal): void {
	const onEvent = (event: Event) => {
		try {
			const press = pressIn(desk, event);
			if (press) {
				takePress(desk, press, event);
			} else {
				forgetGestures(desk);
			}
		} catch {
			forgetGestures(desk);
		}
	};
	for (const name of events) {
		const passive = name.startsWith('touch');
		desk.page.defaultView?.addEventListener(name, onEvent, {capture: true, passive, signal});
	}
}

function forgetGestures(desk: Desk): void {
	for (const {sending} of desk.sessions.values()) {
		delete sending.gesture;
	}
}

const isKey = (event: Event): event is KeyboardEvent => event.type.startsWith('key');

function pressIn(desk: Desk, event: Event): Press | undefined {
	const isSendKey = isKey(event) && desk.client.isSendKey(event);
	if (isKey(event) && !isSendKey && event.key !== 'Enter' && event.key !== ' ') {
		return undefined;
	}
	const target = event.target as Node | null;
	if (desk.sessions.size === 0 || target?.nodeType !== Node.ELEMENT_NODE) {
		return undefined;
	}
	const sessions = [...desk.sessions.values()];
	if (isSendKey) {
		const session = sessions.find(({compose}) => compose.root.contains(target));
		return session && {session, control: undefined};
	}
	const control = controlAt(target as Element);
	const session = sessions.find(({compose}) => control && compose.sends(control));
	return session && control ? {session, control} : undefined;
}

/** Notewell's own press, or what is left of one that began elsewhere. */
const isStray = ({letsGo, gesture}: Sending, {type}: Event): boolean => letsGo || (!gesture && rests.has(type));

/** One event of a press. The verdict falls at its first event and holds for all of them. */
function takePress(desk: Desk, press: Press, event: Event): void {
	const {session} = press;
	const {sending} = session;
	if (isStray(sending, event)) {
		return;
	}
	const isAlone = !(sending.gesture || begins.has(event.type));
	if (!sending.gesture || isNew(event)) {
		sending.gesture = {holds: mustHold(desk, session, event)};
	}
	const {holds} = sending.gesture;
	if (lasts.has(event.type)) {
		delete sending.gesture;
	}
	if (isAlone || ends.has(event.type)) {
		(holds ? hold : letGo)(desk, press, event);
	}
	// Last, so that an error on the way here has stopped nothing.
	if (holds) {
		stop(event);
	}
}

function letGo(desk: Desk, {session}: Press): void {
	delete session.sending.menuClosed;
	takeDown(desk, session);
	desk.onGone(session);
}

const isNew = (event: Event): boolean =>
	event.type === 'pointerdown' || (event.type === 'keydown' && !(event as KeyboardEvent).repeat);

/**
 * Decides at once, on what was found so far and still stands in the letter as it is now. A press counts from when it was
 * made: the second of a double one may have to wait until a busy page has drawn the question.
 */
function mustHold(desk: Desk, session: Session, {timeStamp}: Event): boolean {
	if (!desk.surroundings.settings.holdSend) {
		return false;
	}
	const {held} = session.sending;
	if (held?.isShown() && timeStamp - held.since < meant) {
		return true;
	}
	reread(session);
	return newStops(session).length > 0;
}

/** What would be regretted and was not shown at an earlier press: the same thing is never held twice. */
function newStops(session: Session): readonly Finding[] {
	const {findings, reading, latest, sending} = session;
	if (!(reading && latest)) {
		return [];
	}
	return findings.filter(
		finding =>
			finding.level === 'stop' &&
			!sending.warned.has(keyOf(finding, reading)) &&
			stillStands(finding, reading.draft, latest.draft),
	);
}

function stop(event: Event): void {
	if (event.cancelable) {
		event.preventDefault();
	}
	event.stopImmediatePropagation();
}

/** Asks, once in a press. Where what was to be asked about is no longer there at the end of the press, the letter goes. */
function hold(desk: Desk, {session, control}: Press, {type}: Event): void {
	const findings = newStops(session);
	if (findings.length === 0) {
		if (type === 'click' && !session.sending.held) {
			sendOn(desk, {session, control});
		}
		return;
	}
	const held: Held = {
		control,
		findings,
		since: performance.now(),
		giveBack: rememberFocus(desk.page),
		isShown: () => false,
	};
	delete session.cardFor;
	session.panelOpen = false;
	session.sending.held = held;
	try {
		desk.show();
	} catch (error) {
		delete session.sending.held;
		throw error;
	}
	for (const finding of findings) {
		session.sending.warned.add(keyOf(finding, session.reading));
	}
	setTimeout(() => {
		if (session.sending.held === held && !held.isShown()) {
			sendAnyway(desk, session);
		}
	}, shownBy);
}

function rememberFocus(page: Document): () => void {
	const focused = page.activeElement as HTMLElement | null;
	const selection = page.getSelection();
	const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined;
	return () => {
		focused?.focus({preventScroll: true});
		if (range?.startContainer.isConnected && range.endContainer.isConnected) {
			selection?.removeAllRanges();
			selection?.addRange(range);
		}
	};
}

import type {Desk} from './desk.ts';
import type {GoneLetter} from './sending.ts';
import {reread, type Session} from './session.ts';

/** After a press of Send, in milliseconds, a window that closes was sent; a scheduled one first asks for a time. */
const closesWithin = {now: 10_000, later: 180_000};

/** How long a letter that was sent can come back by the client's Undo, in milliseconds. */
const undoneWithin = 60_000;

/** What to call when a compose window was found, and whenever its letter was read. */
export type SentWatch = {readonly onOpened: (session: Session) => void; readonly onRead: (session: Session) => void};

/**
 * Notices letters that were sent: Send was let through, then the window closed while the writer did nothing else in it.
 * A window that opens soon after with the very same letter is one that the client's Undo brought back.
 */
export function watchSent(desk: Desk, signal: AbortSignal): SentWatch {
	let recent: readonly GoneLetter[] = [];
	const sent = (session: Session) => {
		const letter = letterSent(session);
		if (letter && !signal.aborted) {
			recent = [...recent.filter(isRecent), letter];
			desk.onSent(letter);
		}
	};
	desk.onGone = noteGone;
	for (const name of ['pointerdown', 'keydown']) {
		desk.page.addEventListener(name, event => forgetWhereWritten(desk, event), {capture: true, passive: true, signal});
	}
	desk.page.defaultView?.addEventListener('pagehide', () => desk.sessions.forEach(sent), {signal});
	return {
		onOpened: session => session.signal.addEventListener('abort', () => sent(session)),
		onRead: session => {
			const back = recent.find(letter => isRecent(letter) && isSameLetter(session, letter));
			if (back) {
				recent = recent.filter(letter => letter !== back);
				desk.onTakenBack(back);
			}
		},
	};
}

const isRecent = (letter: GoneLetter): boolean => Date.now() - letter.at < undoneWithin;

function noteGone(session: Session, control: HTMLElement | undefined): void {
	const {checked, sending} = session;
	const latest = reread(session);
	if (latest) {
		const later = control?.getAttribute('role') === 'menuitem';
		sending.gone = {draft: latest.draft, kind: checked?.kind ?? 'other', at: Date.now(), later};
	}
}

/** Whoever goes on writing or presses something else in the window has not sent it: the client said no. */
function forgetWhereWritten(desk: Desk, event: Event): void {
	const target = event.target as Node | null;
	if (!event.isTrusted || target?.nodeType !== Node.ELEMENT_NODE) {
		return;
	}
	for (const {compose, sending} of desk.sessions.values()) {
		// Asked first: hardly any key comes after a letter was sent, and every key comes by here.
		if (!(sending.gone && compose.root.contains(target))) {
			continue;
		}
		if (!(compose.sends(target as Element) || ('key' in event && desk.client.isSendKey(event as KeyboardEvent)))) {
			delete sending.gone;
		}
	}
}

function letterSent({sending}: Session): GoneLetter | undefined {
	const {gone} = sending;
	delete sending.gone;
	return gone && Date.now() - gone.at < closesWithin[gone.later ? 'later' : 'now'] ? gone : undefined;
}

function isSameLetter({latest, sending}: Session, {draft}: GoneLetter): boolean {
	return !sending.gone && latest?.draft.body === draft.body && latest.draft.subject === draft.subject;
}

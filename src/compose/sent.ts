import {isSamePerson} from '../interviews/index.ts';
import type {Compose} from '../mail/mail-client.ts';
import {type Desk, refresh} from './desk.ts';
import type {GoneLetter} from './sending.ts';
import {reread, type Session} from './session.ts';

/** How soon the window of a letter that was sent closes, in milliseconds, after the last press of its sending. */
const closesWithin = 10_000;

/** What clients ask a question in, such as when a letter is to be sent; Gmail's compose windows are some, too. */
const dialogs = '[role="dialog"], [role="alertdialog"]';

/** How long a letter that was sent can come back by the client's Undo, in milliseconds. */
const undoneWithin = 60_000;

/** What to call when a compose window was found, and whenever its letter was read. */
export type SentWatch = {readonly onOpened: (session: Session) => void; readonly onRead: (session: Session) => void};

/**
 * Notices letters that were sent: Send was let through, then the window closed while the writer did nothing else than
 * answer what the client asked. A window that opens soon after with the very same letter is one that the client's Undo
 * brought back.
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
	const takeBack = (session: Session) => {
		const back = recent.find(letter => isRecent(letter) && isSameLetter(session, letter));
		if (back) {
			recent = recent.filter(letter => letter !== back);
			desk.onTakenBack(back);
			restore(session, back);
			void refresh(desk, session);
		}
	};
	desk.onGone = noteGone;
	for (const name of ['pointerdown', 'keydown', 'click']) {
		desk.page.addEventListener(name, event => followPress(desk, event), {capture: true, passive: true, signal});
	}
	desk.page.defaultView?.addEventListener('pagehide', () => desk.sessions.forEach(sent), {signal});
	return {
		onOpened: session => {
			session.signal.addEventListener('abort', () => sent(session));
			// Before the writer types: a window may come back whole, and change no more by itself.
			takeBack(session);
		},
		// What the writer pastes for somebody else has nobody in To at first; what came back by itself was seen above.
		onRead: session => {
			if (session.latest?.draft.to.length) {
				takeBack(session);
			}
		},
	};
}

const isRecent = (letter: GoneLetter): boolean => Date.now() - letter.at < undoneWithin;

function noteGone(session: Session): void {
	const {checked, opened, sending} = session;
	const latest = reread(session);
	if (latest) {
		const kind = checked?.kind ?? 'other';
		sending.gone = {draft: latest.draft, kind, at: Date.now(), choices: choicesOf(session), ...(opened && {opened})};
	}
}

/** All but the page's own parts, which are to be let go of with the window. */
const choicesOf = ({letter, asked, isResting, putAside, silenced, sending}: Session): GoneLetter['choices'] => ({
	asked,
	isResting,
	putAside,
	silenced,
	sending,
	...(letter && {letter}),
});

function addAll<T>(all: Set<T>, more: ReadonlySet<T>): void {
	for (const each of more) {
		all.add(each);
	}
}

/** Gives a letter that came back in a new window what it was opened for, and what its writer had chosen. */
function restore(session: Session, {opened, choices}: GoneLetter): void {
	const {letter, asked, isResting} = choices;
	Object.assign(session, {asked, isResting, ...(letter && {letter}), ...(opened && {opened})});
	addAll(session.putAside, choices.putAside);
	addAll(session.sending.warned, choices.sending.warned);
	addAll(session.silenced, choices.silenced);
}

/**
 * Whoever goes on writing or presses something else has not sent the letter: the client said no, or its question for a
 * time was cancelled. Only what is pressed while the client asks goes on with the sending.
 */
function followPress(desk: Desk, event: Event): void {
	const target = event.target as Node | null;
	if (!isPress(event) || target?.nodeType !== Node.ELEMENT_NODE) {
		return;
	}
	for (const {compose, sending} of desk.sessions.values()) {
		// Asked first: hardly any key comes after a letter was sent, and every key comes by here.
		if (!sending.gone) {
			continue;
		}
		if (!windowOf(compose).contains(target) && asks(desk)) {
			sending.gone = {...sending.gone, at: Date.now()};
		} else if (!isOfSending(desk, compose, event)) {
			delete sending.gone;
		}
	}
}

/** The click that ends a pointer's press is none of its own; one without a pointer is a key's or a screen reader's. */
const isPress = (event: Event): boolean =>
	event.isTrusted && !(event.type === 'click' && (event as MouseEvent).detail > 0);

/** The whole window of a compose, with Gmail's bar above it. */
const windowOf = ({root}: Compose): Element => root.closest(dialogs) ?? root;

function isOfSending({client}: Desk, {root, sends}: Compose, event: Event): boolean {
	const target = event.target as Element;
	if (!('key' in event)) {
		return sends(target);
	}
	const isPressed = event.key === 'Enter' || event.key === ' ';
	return (isPressed && sends(target)) || (root.contains(target) && client.isSendKey(event as KeyboardEvent));
}

/** Whether the client asks something: one of its dialogs is there that is not the window of a letter. */
function asks({page, sessions}: Desk): boolean {
	const windows = new Set([...sessions.values()].map(({compose}) => windowOf(compose)));
	return [...page.querySelectorAll(dialogs)].some(
		dialog => !windows.has(dialog) && dialog.checkVisibility({visibilityProperty: true}),
	);
}

function letterSent({sending}: Session): GoneLetter | undefined {
	const {gone} = sending;
	delete sending.gone;
	return gone && Date.now() - gone.at < closesWithin ? gone : undefined;
}

/** The same words to the same people, as far as they are there again: whoever writes to several may paste. */
function isSameLetter({latest, sending}: Session, {draft}: GoneLetter): boolean {
	if (sending.gone || latest?.draft.body !== draft.body || latest.draft.subject !== draft.subject) {
		return false;
	}
	return latest.draft.to.every(person => draft.to.some(each => isSamePerson(each, person)));
}

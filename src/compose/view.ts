import type {Finding} from '../checker/index.ts';
import {askFor} from './actions.ts';
import {bringIntoSight} from './bring-into-sight.ts';
import type {Desk} from './desk.ts';
import {giveBack} from './focus.ts';
import {cardOf, isEmpty, keysOf, lookAtGround, type Session} from './session.ts';

/** Closes what is open of other letters: of two panels side by side nobody knows whose they are. */
export function closeOthers(desk: Desk, session: Session): void {
	for (const other of desk.sessions.values()) {
		if (other !== session && (other.panelOpen || other.cardFor !== undefined)) {
			other.panelOpen = false;
			delete other.cardFor;
			desk.show();
		}
	}
}

/** Opens the card of a finding, or closes the open one. With `byKey`, the card takes the focus and Escape gives it back. */
export function openCard(desk: Desk, session: Session, finding: Finding | undefined, byKey = false): void {
	const {findings, reading} = session;
	const key = finding && keysOf(findings, reading)[findings.indexOf(finding)];
	if (key === session.cardFor && !byKey) {
		return;
	}
	if (key) {
		lookAtGround(session);
		session.cardFor = key;
		session.cardTakesFocus = byKey;
		closeOthers(desk, session);
	} else {
		delete session.cardFor;
	}
	desk.show();
}

/** Opens the panel, or closes it and gives the caret back. To look at a letter that Notewell let pass is to ask for its check. */
export function togglePanel(desk: Desk, session: Session, open = !session.panelOpen): void {
	session.panelOpen = open;
	delete session.cardFor;
	if (!open) {
		giveBack(desk, session);
		desk.show();
		return;
	}
	lookAtGround(session);
	closeOthers(desk, session);
	if (session.status === 'asleep' && !session.isResting && !isEmpty(session)) {
		askFor(desk, session);
	}
	desk.show();
}

/** Closes card and panel and gives the caret back; returns whether anything was open. */
export function closeAll(desk: Desk, session: Session): boolean {
	const wasOpen = session.panelOpen || session.cardFor !== undefined;
	if (wasOpen) {
		session.panelOpen = false;
		delete session.cardFor;
		giveBack(desk, session);
		desk.show();
	}
	return wasOpen;
}

/** The finding that follows, or precedes, the one whose card is open; goes round at the end. */
export function neighbour(session: Session, step: 1 | -1): Finding | undefined {
	const {findings} = session;
	const card = cardOf(session);
	const at = card ? findings.indexOf(card) : -1;
	const next = at === -1 ? (step === 1 ? 0 : findings.length - 1) : (at + step + findings.length) % findings.length;
	return findings[next];
}

/** Scrolls a finding's words into view. */
export function reveal(session: Session, {at}: Finding): void {
	const range = at?.field === 'body' ? session.reading?.map.rangeOf(at.start, at.end) : undefined;
	if (range) {
		bringIntoSight(range);
	}
}

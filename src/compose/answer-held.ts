import type {Desk} from './desk.ts';
import {pressControl} from './press-control.ts';
import type {Session} from './session.ts';

/** A press that would send a letter, and the control that is pressed; none where it is a key. */
export type Press = {readonly session: Session; readonly control: HTMLElement | undefined};

/** Takes the question down, where there is one. */
export function takeDown(desk: Desk, {sending}: Session): void {
	if (sending.held) {
		delete sending.held;
		desk.show();
	}
}

/** Takes the question down and leaves the letter as it is. */
export function goBack(desk: Desk, session: Session): void {
	const {held} = session.sending;
	delete session.sending.gesture;
	takeDown(desk, session);
	held?.giveBack();
}

/** An entry of the menu beside Send: it sends at another time, or by another way, than Send itself. */
const isOfMenu = (control: HTMLElement | undefined): boolean => control?.getAttribute('role') === 'menuitem';

/**
 * Sends the held letter: presses again what the writer pressed, or Send where that was a key or is gone. An entry of a
 * menu that has closed meanwhile is left to the writer, since Send would send at once what was meant for later.
 */
export function sendAnyway(desk: Desk, session: Session): void {
	const {sending, compose} = session;
	const {held} = sending;
	if (!held) {
		return;
	}
	goBack(desk, session);
	const isThere = held.control?.isConnected && held.control.checkVisibility();
	if (isOfMenu(held.control) && !isThere) {
		sending.menuClosed = true;
		desk.show();
		return;
	}
	sendOn(desk, {session, control: isThere ? held.control : compose.send()});
}

/** Presses in the writer's place. */
export function sendOn(desk: Desk, {session, control}: Press): void {
	const {sending, compose} = session;
	sending.letsGo = true;
	try {
		desk.onGone(session);
		pressControl(control, compose.body);
	} finally {
		sending.letsGo = false;
	}
}

import type {Compose} from '../mail/mail-client.ts';
import {checkBeforeSend} from './before-send.ts';
import {watchBlanks} from './blank-keys.ts';
import {type Desk, refresh, takeUp} from './desk.ts';
import {watchCaret} from './focus.ts';
import {holdSends} from './hold-send.ts';
import {isWithin} from './is-within.ts';
import {watchEscape} from './keyboard.ts';
import {putInOpened} from './opened-letter.ts';
import {watchPointer} from './pointer.ts';
import {rememberReceipts, watchPresses} from './receipts.ts';
import {rememberPeople} from './remember-people.ts';
import {missingReporter} from './report-missing.ts';
import {watchSent} from './sent.ts';
import type {Session} from './session.ts';
import {followScroll} from './underline.ts';
import {closeOthers} from './view.ts';
import {watchChanges} from './watch.ts';

/** Whoever goes into another letter has done with what is open of the first. */
function watchEntering(desk: Desk, session: Session): void {
	const {body, root} = session.compose;
	const onFocus = ({target}: Event) => isWithin(root, target) && closeOthers(desk, session);
	body.ownerDocument.addEventListener('focusin', onFocus, {capture: true, passive: true, signal: session.signal});
}

/** Reads the letters again whose receipts changed outside of their own part of the page, as on Outlook's ribbon. */
function refreshReceipts(desk: Desk): void {
	for (const session of desk.sessions.values()) {
		const {compose, latest} = session;
		if (
			latest?.draft.readReceipt !== compose.receipt('read') ||
			latest.draft.deliveryReceipt !== compose.receipt('delivery')
		) {
			void refresh(desk, session);
		}
	}
}

/**
 * Puts everything in place that attends to letters while they are written and sent. Returns what to call for each
 * compose window that is found, until it closes; and that returns what to call when the page itself changed its letter.
 */
export function attend(desk: Desk, signal: AbortSignal): (found: Compose, end: AbortSignal) => () => void {
	holdSends(desk, signal);
	checkBeforeSend(desk, signal);
	watchPresses(desk.page, () => refreshReceipts(desk), signal);
	const sent = watchSent(desk, signal);
	const rememberAsked = rememberReceipts();
	const reportMissing = missingReporter(desk.client.id);
	const putIn = putInOpened(desk);
	return (found, end) => {
		const compose = rememberPeople(rememberAsked(found, end));
		const session = takeUp(desk, compose, end);
		sent.onOpened(session);
		putIn(session);
		watchPointer(desk, session);
		watchBlanks(session);
		watchEscape(desk, session);
		watchCaret(session);
		watchEntering(desk, session);
		followScroll(desk, session);
		const onChange = () => {
			void refresh(desk, session, true);
			sent.onRead(session);
			reportMissing(compose);
		};
		return watchChanges(compose, onChange, end);
	};
}

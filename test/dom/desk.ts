import {type Check, type Desk, newDesk, refresh, takeUp} from '../../src/compose/desk.ts';
import {holdSends} from '../../src/compose/hold-send.ts';
import {type SentWatch, watchSent} from '../../src/compose/sent.ts';
import type {Session, Surroundings} from '../../src/compose/session.ts';
import {gmail} from '../../src/mail/gmail.ts';
import type {Compose, MailClient} from '../../src/mail/mail-client.ts';
import {outlook} from '../../src/mail/outlook.ts';
import {checkLetter} from '../../src/store/letter-check.ts';
import {startGmail} from '../pages/gmail/behaviour.ts';
import {startOutlook} from '../pages/outlook/behaviour.ts';
import {openPage} from './page.ts';

const surroundings: Surroundings = {
	settings: {
		off: [],
		wake: 'always',
		holdSend: true,
		toneModel: false,
		mail: 'gmail',
		proofread: 'auto',
		words: [],
		writerName: '',
		writerPhone: '',
		writerSignature: '',
	},
	interviews: [],
	skeletons: [],
	learnt: {misspelt: new Map(), tones: new Map()},
};

/** Checks a letter here and now, as the background worker does elsewhere. */
const check: Check = async question => {
	const {settings, interviews} = surroundings;
	return checkLetter(
		question,
		{settings, interviews, sent: [], machine: {salt: 0, sync: false, unsynced: 0}},
		{now: Date.now(), zone: 'UTC'},
	);
};

/** A page that behaves, with Notewell's brake on it and no view: what is held counts as shown. */
export async function openDesk(
	client: MailClient,
	name: string,
	manner: {keepsOpen?: boolean; change?: (compose: Compose) => Compose; shows?: boolean} = {},
): Promise<{desk: Desk; session: Session; page: Document; watch: SentWatch; close: () => void}> {
	const page = await openPage(client.id, name);
	(client === gmail ? startGmail : startOutlook)(page, manner);
	const {signal} = new AbortController();
	const desk = newDesk(page, client, surroundings, check);
	desk.show = () => {
		for (const {sending} of desk.sessions.values()) {
			if (sending.held && manner.shows !== false) sending.held.isShown = () => true;
		}
	};
	holdSends(desk, signal);
	const watch = watchSent(desk, signal);
	const closed = new AbortController();
	const [compose] = client.findComposes(page);
	const session = takeUp(desk, (manner.change ?? (same => same))(compose!), closed.signal);
	watch.onOpened(session);
	await refresh(desk, session);
	return {desk, session, page, watch, close: () => closed.abort()};
}

export {gmail, outlook};

/** How many letters the page has let go. */
export const sentCount = (page: Document): number => page.defaultView?.sentMails?.length ?? 0;

const mouse = (name: string) => (name.startsWith('pointer') ? PointerEvent : MouseEvent);

/** Dispatches events on an element, as a browser would: a cancelled pointerdown is followed by no mouse events. */
export function fire(element: Element, ...names: readonly string[]): void {
	let cancelled = false;
	for (const name of names) {
		if (cancelled && name.startsWith('mouse')) continue;
		const event = name.startsWith('touch')
			? new Event(name, {bubbles: true, cancelable: true})
			: new (mouse(name))(name, {bubbles: true, cancelable: true, detail: 1});
		element.dispatchEvent(event);
		cancelled ||= name === 'pointerdown' && event.defaultPrevented;
	}
}

/** Presses and lets go of a key. A native button that is not told otherwise is clicked by Enter and Space. */
export function key(element: Element, init: KeyboardEventInit): void {
	const down = new KeyboardEvent('keydown', {bubbles: true, cancelable: true, ...init});
	const goesOn = element.dispatchEvent(down);
	element.dispatchEvent(new KeyboardEvent('keyup', {bubbles: true, cancelable: true, ...init}));
	if (goesOn && element.localName === 'button' && (init.key === 'Enter' || init.key === ' ')) fire(element, 'click');
}

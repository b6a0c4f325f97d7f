import {controlAt} from './control-at.ts';
import {type Desk, refresh} from './desk.ts';
import {isWithin} from './is-within.ts';
import type {Session} from './session.ts';

/** Whether an event is the beginning of a press of Send: the pointer or the focus on it, or the key that is held for it. */
function announcesSend({compose}: Session, target: Element, event: Event): boolean {
	if ('key' in event) {
		return (event.key === 'Control' || event.key === 'Meta') && isWithin(compose.root, target);
	}
	const control = controlAt(target);
	return control !== null && compose.sends(control);
}

/**
 * Has a letter checked anew when its writer is about to send it: the pointer comes over Send, the focus goes to it, or
 * Control or Command goes down. So the answer is there by the time of the press, which cannot wait for it.
 */
export function checkBeforeSend(desk: Desk, signal: AbortSignal): void {
	const onEvent = (event: Event) => {
		const target = event.target as Node | null;
		if (target?.nodeType !== 1) {
			return;
		}
		for (const session of desk.sessions.values()) {
			if (session.status === 'awake' && announcesSend(session, target as Element, event)) {
				void refresh(desk, session);
			}
		}
	};
	for (const name of ['pointerover', 'focusin', 'keydown']) {
		desk.page.addEventListener(name, onEvent, {capture: true, passive: true, signal});
	}
}

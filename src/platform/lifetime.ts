import browser from 'webextension-polyfill';

/** Whether this script still belongs to an installed extension; false after an update or a removal. */
export function isAlive(): boolean {
	try {
		return Boolean(browser.runtime.id);
	} catch {
		return false;
	}
}

/**
 * A signal that aborts when the extension that this script came from was updated or removed. There is no event for
 * that in a page, so it is looked for whenever the user does something, and never by a timer. It listens at the window,
 * so that whoever listens there later, or further in, hears nothing after the end.
 */
export function lifetime(page: Document): AbortSignal {
	const end = new AbortController();
	const look = () => {
		if (!isAlive()) {
			end.abort();
		}
	};
	for (const event of ['pointerdown', 'mousedown', 'click', 'keydown', 'focusin', 'visibilitychange']) {
		page.defaultView?.addEventListener(event, look, {capture: true, passive: true, signal: end.signal});
	}
	return end.signal;
}

/** Undoes something with the browser when `signal` aborts, unless the extension's end has undone it already. */
export function undoAtEnd(signal: AbortSignal | undefined, undo: () => void): void {
	signal?.addEventListener('abort', () => isAlive() && undo(), {once: true});
}

import type {Compose, MailClient} from '../mail/mail-client.ts';
import {afterPause} from './after-pause.ts';
import {isWithin} from './is-within.ts';

/** How long after the last key a letter is read again, in milliseconds. */
const pause = 25;

/** A compose window that is watched: what ends the watch, and what to call when the page changed its letter or what goes with it. */
type Open = {readonly root: Element; readonly end: AbortController; readonly changed: () => void};

/** What to call for the compose windows of a page. */
export type Watcher = {
	/**
	 * Called once for each, with a signal that aborts when it closes or the watch ends; what it returns is called when
	 * the compose window changed without a key, as when the client draws the letter anew or a file has come.
	 */
	readonly onOpen: (compose: Compose, signal: AbortSignal) => () => void;
	/** Called when the whole document was written anew, by which it lost every listener. */
	readonly onWrittenAnew: () => void;
};

/** The open compose windows of a page, kept in step with it by one mutation observer. */
type Watch = {
	readonly page: Document;
	/** The page's root when the watch began: another one was written in its place. Asking each mutation costs more in a storm. */
	readonly root: Element | null;
	readonly client: MailClient;
	readonly watcher: Watcher;
	readonly open: Map<HTMLElement, Open>;
	readonly signal: AbortSignal;
	/** Windows in which something had the focus while their letter could not be found. */
	readonly doubted: WeakSet<Element>;
	/** Whether a look around is due after many changes. */
	waits: boolean;
};

function lookAround(watch: Watch): void {
	const {page, client, signal} = watch;
	if (signal.aborted) {
		return;
	}
	for (const compose of client.findComposes(page)) {
		takeUp(watch, compose);
	}
}

function takeUp({watcher, open}: Watch, compose: Compose): void {
	const {body} = compose;
	if (open.has(body)) {
		return;
	}
	for (const [other, {end}] of open) {
		// What stood for the body of a window until its letter was found after all.
		if (other.contains(body)) {
			open.delete(other);
			end.abort();
		}
	}
	const end = new AbortController();
	open.set(body, {root: compose.root, end, changed: watcher.onOpen(compose, end.signal)});
}

/**
 * Takes up a window whose letter cannot be found, the second time that something in it is given the focus: clients fill a
 * window only after they have put it into the page.
 */
function takeUpBodiless(watch: Watch, target: EventTarget | null): void {
	const element = target as Element | null;
	const compose = element?.nodeType === 1 ? watch.client.bodilessAround(element) : undefined;
	if (compose && watch.doubted.has(compose.root)) {
		takeUp(watch, compose);
	} else if (compose) {
		watch.doubted.add(compose.root);
	}
}

/** More changes at once than this are not looked through one by one: the page is looked over when it has a moment. */
const many = 50;

/** Ends what was closed, tells of letters that the page itself changed, and looks for new ones where there may be any. */
function takeIn(watch: Watch, records: readonly MutationRecord[]): void {
	const {page, client, open} = watch;
	if (isWrittenAnew(watch)) {
		watch.watcher.onWrittenAnew();
		return;
	}
	const isStorm = records.length > many;
	for (const [body, {root, end, changed}] of open) {
		// A window that the client moves its letter to is another document, with a Notewell of its own.
		if (!body.isConnected || body.ownerDocument !== page) {
			open.delete(body);
			end.abort();
		} else if (isStorm || records.some(({target}) => root.contains(target))) {
			changed();
		}
	}
	if (isStorm) {
		lookSoon(watch);
	} else if (records.some(({addedNodes}) => mayHoldCompose(client, addedNodes))) {
		lookAround(watch);
	}
}

const isWrittenAnew = ({page, root}: Watch): boolean => page.documentElement !== null && page.documentElement !== root;

/** Looks around once, however many storms come before the page has a moment. */
function lookSoon(watch: Watch): void {
	if (!watch.waits) {
		watch.waits = true;
		const look = () => {
			watch.waits = false;
			lookAround(watch);
		};
		requestIdleCallback(look, {timeout: 200});
	}
}

function mayHoldCompose(client: MailClient, nodes: NodeList): boolean {
	for (const node of nodes) {
		if (node.nodeType === 1 && client.mayHoldCompose(node as Element)) {
			return true;
		}
	}
	return false;
}

/**
 * Finds the compose windows of a page as they come and lets go of them as they close: one mutation observer, nothing
 * on a timer.
 */
export function watchComposes(page: Document, client: MailClient, watcher: Watcher, signal: AbortSignal): void {
	const watch: Watch = {
		page,
		root: page.documentElement,
		client,
		watcher,
		open: new Map(),
		signal,
		doubted: new WeakSet(),
		waits: false,
	};
	const observer = new MutationObserver(records => takeIn(watch, records));
	observer.observe(page, {childList: true, characterData: true, subtree: true});
	// A compose window that was built hidden, or before its style arrived, shows itself without a mutation.
	const look = () => lookAround(watch);
	const onFocus = ({target}: Event) => {
		look();
		takeUpBodiless(watch, target);
	};
	page.addEventListener('focusin', onFocus, {capture: true, passive: true, signal});
	page.addEventListener('readystatechange', look, {signal});
	page.defaultView?.addEventListener('load', look, {signal});
	signal.addEventListener('abort', () => {
		observer.disconnect();
		for (const {end} of watch.open.values()) {
			end.abort();
		}
	});
	look();
}

/**
 * Calls back a moment after the letter, its subject or its recipients changed; the function that it returns says that
 * they did. Listens in the capture phase, since
 * Outlook's editor lets no event through; waits for the end of a composition with an input method.
 */
export function watchChanges(compose: Compose, onChange: () => void, signal: AbortSignal): () => void {
	const change = afterPause(pause, onChange);
	let composing = false;
	const soon = () => {
		if (composing || signal.aborted) {
			change.stop();
		} else {
			change.soon();
		}
	};
	const {root, body} = compose;
	const options = {capture: true, passive: true, signal};
	const page = body.ownerDocument;
	const inside = (event: Event) => isWithin(root, event.target);
	for (const name of ['input', 'change', 'focusout', 'click', 'paste', 'drop']) {
		page.addEventListener(name, event => inside(event) && soon(), options);
	}
	// What a key does to the letter itself is an input; in the client's own fields it may be none.
	page.addEventListener('keyup', event => inside(event) && !isWithin(body, event.target) && soon(), options);
	page.addEventListener('compositionstart', event => (composing ||= inside(event)), options);
	page.addEventListener(
		'compositionend',
		() => {
			composing = false;
			soon();
		},
		options,
	);
	signal.addEventListener('abort', change.stop);
	return soon;
}

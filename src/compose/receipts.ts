import type {Compose, ReceiptKind} from '../mail/mail-client.ts';
import {readTextMap} from './text-map.ts';

const kinds: readonly ReceiptKind[] = ['read', 'delivery'];

/** What was last seen of a draft's receipts. */
type Seen = {[Kind in ReceiptKind]?: 'on' | 'off'};

/** What a page has shown of receipts so far; it lives as long as the page. */
type Memory = {
	readonly byDraft: Map<string, Seen>;
	/** The numbers of Outlook's commands, learned from the first control whose words were recognised. */
	readonly commands: {[Kind in ReceiptKind]?: string};
};

/**
 * Makes composes that remember. A client shows the state of a receipt only while the menu or tab with its control is
 * there, so what was seen once holds for that draft until it is seen otherwise. A letter that was new when the writer
 * first did something asks for none, since clients begin without; of any other letter nothing is guessed.
 */
export function rememberReceipts(): (compose: Compose, signal: AbortSignal) => Compose {
	const memory: Memory = {byDraft: new Map(), commands: {}};
	return (compose, signal) => {
		const seen: Seen = {...memory.byDraft.get(compose.draftKey())};
		const isNew = watchBeginning(compose, signal);
		return {
			...compose,
			receipt: which => {
				look(compose, memory, seen);
				return seen[which] ?? (isNew() ? 'off' : 'unknown');
			},
		};
	};
}

/** Reads whatever is in the page now. A draft is given a lasting name only once it is kept, so it is stored each time. */
function look(compose: Compose, {byDraft, commands}: Memory, seen: Seen): void {
	for (const kind of kinds) {
		const command = compose.receiptCommand(kind) ?? commands[kind];
		if (command !== undefined) {
			commands[kind] = command;
		}
		const state = compose.receipt(kind, command);
		if (state !== 'unknown') {
			seen[kind] = state;
		}
	}
	byDraft.set(compose.draftKey(), seen);
}

const beginnings = new WeakMap<Element, () => void>();

/** To be called before anything is put into a letter for the writer: it begins with that, as with the first key. */
export const noteBeginning = ({body}: Compose): void => beginnings.get(body)?.();

/** Whether the letter was empty and not kept yet when the writer first pressed something after it was opened. */
function watchBeginning(compose: Compose, signal: AbortSignal): () => boolean {
	let isNew = false;
	const begun = new AbortController();
	const judge = () => {
		begun.abort();
		beginnings.delete(compose.body);
		isNew = !compose.isKept() && readTextMap(compose.body, compose.isForeign).text.trim() === '';
	};
	beginnings.set(compose.body, judge);
	for (const name of ['pointerdown', 'keydown']) {
		compose.body.ownerDocument.addEventListener(name, judge, {
			capture: true,
			passive: true,
			signal: AbortSignal.any([begun.signal, signal]),
		});
	}
	return () => isNew;
}

/**
 * Calls back after anything in the page was pressed, once the client has acted on it: a receipt may have changed. What
 * is typed into an editor presses nothing.
 */
export function watchPresses(page: Document, onPressed: () => void, signal: AbortSignal): void {
	const options = {capture: true, passive: true, signal};
	const onPress = ({target}: Event) => {
		if (!(target as HTMLElement | null)?.isContentEditable) {
			setTimeout(onPressed);
		}
	};
	page.addEventListener('click', onPress, options);
	page.addEventListener('keyup', event => (event.key === 'Enter' || event.key === ' ') && onPress(event), options);
}

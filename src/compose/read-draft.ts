import type {Draft, Person} from '../checker/index.ts';
import type {Compose, MailClient} from '../mail/mail-client.ts';
import {readTextMap, type TextMap, type TextMemory} from './text-map.ts';

/** What of a compose window cannot be seen, by the name of the part. */
export type Unread = 'to';

/** A draft, the way back from its body to the page, and what could not be seen. */
export type Reading = {
	readonly draft: Draft;
	readonly map: TextMap;
	readonly unread: readonly Unread[];
	/** Whether the text is still as it was read, so that the map leads to where it says. */
	readonly isCurrent: () => boolean;
};

/**
 * Reads a compose window. What is absent reads as empty, and is named in `unread` where its absence is a doubt.
 * @throws where the letter cannot be found, or nothing that belongs to one around its text: the page is built in an unknown way
 */
export function readDraft(compose: Compose, client: MailClient['id'], memory: TextMemory): Reading {
	if (compose.body === compose.root) {
		throw new Error('Nothing is known of this compose window but its place.');
	}
	const map = readTextMap(compose.body, compose.isForeign, memory);
	const changes = memory.changes();
	const to = compose.recipients('to');
	if (!to && compose.subjectText() === undefined && !compose.send()) {
		throw new Error('Nothing is known of this compose window but its text.');
	}
	const people = (field: 'cc' | 'bcc'): readonly Person[] => compose.recipients(field) ?? [];
	return {
		map,
		isCurrent: () => memory.changes() === changes,
		unread: to ? [] : ['to'],
		draft: {
			client,
			to: to ?? [],
			cc: people('cc'),
			bcc: people('bcc'),
			subject: compose.subjectText() ?? '',
			body: map.text,
			attachments: compose.attachments(),
			readReceipt: compose.receipt('read'),
			deliveryReceipt: compose.receipt('delivery'),
		},
	};
}

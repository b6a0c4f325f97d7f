import {gmail} from './gmail.ts';
import type {MailClient} from './mail-client.ts';
import {outlook} from './outlook.ts';
import {practice} from './practice.ts';

/** Every mail client that Notewell knows. */
export const mailClients: readonly MailClient[] = [gmail, outlook, practice];

/**
 * The client of a page, by its origin (`https://mail.google.com`, `chrome-extension://…`). A window that a mail client
 * opened as `about:blank` has its opener's origin, so ask with `window.origin`, not with the address.
 */
export function clientAt(origin: string): MailClient | undefined {
	if (/^[a-z]+-extension:/.test(origin)) return practice;
	const host = /^https:\/\/([^/:]+)$/.exec(origin)?.[1];
	return mailClients.find(client => host !== undefined && client.hosts.includes(host));
}

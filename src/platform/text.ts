import browser from 'webextension-polyfill';
import type messages from '../../public/_locales/en/messages.json';

/** The name of a text of the interface. */
export type TextKey = keyof typeof messages;

/** Texts that were asked for before: a view asks for the same ones at every keystroke. */
const known = new Map<TextKey, string>();

/** A text of the interface in the browser's language; `$1`, `$2` … in it stand for the substitutions. */
export function t(key: TextKey, ...substitutions: (string | number)[]): string {
	const before = substitutions.length === 0 ? known.get(key) : undefined;
	if (before !== undefined) {
		return before;
	}
	const text = browser.i18n.getMessage(key, substitutions.map(String)) || key;
	if (substitutions.length === 0) {
		known.set(key, text);
	}
	return text;
}

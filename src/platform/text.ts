import browser from 'webextension-polyfill';
import type messages from '../../public/_locales/en/messages.json';

/** The name of a text of the interface. */
export type TextKey = keyof typeof messages;

/** Texts that were asked for before: a view asks for the same ones at every keystroke. */
const known = new Map<TextKey, string>();

/**
 * A text of the interface in the browser's language; `$1`, `$2` … in it stand for the substitutions. Once the extension
 * was updated or removed there are no texts to be had, and a view that is about to be taken down gets none.
 */
export function t(key: TextKey, ...substitutions: (string | number)[]): string {
	const before = substitutions.length === 0 ? known.get(key) : undefined;
	if (before !== undefined) {
		return before;
	}
	const text = textOf(key, substitutions);
	if (substitutions.length === 0) {
		known.set(key, text);
	}
	return text;
}

function textOf(key: TextKey, substitutions: readonly (string | number)[]): string {
	try {
		return browser.i18n.getMessage(key, substitutions.map(String)) || key;
	} catch {
		return '';
	}
}

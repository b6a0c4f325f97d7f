import browser from 'webextension-polyfill';
import type messages from '../../public/_locales/en/messages.json';

/** The name of a text of the interface. */
export type TextKey = keyof typeof messages;

/** A text of the interface in the browser's language; `$1`, `$2` … in it stand for the substitutions. */
export const t = (key: TextKey, ...substitutions: (string | number)[]): string =>
	browser.i18n.getMessage(key, substitutions.map(String)) || key;

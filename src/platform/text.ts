import browser from 'webextension-polyfill';
import type messages from '../../public/_locales/en/messages.json';

/** The name of a text of the interface. */
export type TextKey = keyof typeof messages;

/** Texts that were asked for before, each place for a substitution as a mark: asking the browser is slow. */
const known = new Map<TextKey, string>();

const marks = ['\ue001', '\ue002', '\ue003'];

function ask(key: TextKey): string {
	try {
		const text = browser.i18n.getMessage(key, marks) || key;
		known.set(key, text);
		return text;
	} catch {
		return '';
	}
}

/**
 * A text of the interface in the browser's language; `$1`, `$2` … in it stand for the substitutions. Once the extension
 * was updated or removed there are no texts to be had, and a view that is about to be taken down gets none.
 */
export function t(key: TextKey, ...substitutions: (string | number)[]): string {
	const text = known.get(key) ?? ask(key);
	return text.replace(/[\ue001-\ue003]/g, mark => String(substitutions[marks.indexOf(mark)] ?? ''));
}

import browser from 'webextension-polyfill';
import {undoAtEnd} from './lifetime.ts';

/** One typed value in the browser's own storage on this machine. */
export type Stored<T> = {
	/** The value as parsed; what `parse` makes of nothing where it was never written. */
	readonly get: () => Promise<T>;
	/** Calls back with the parsed value whenever it was written, in any tab, until `signal` aborts. */
	readonly watch: (onChange: (value: T) => void, signal: AbortSignal) => void;
};

/**
 * A place where the browser keeps items by key. A `write` of several items is carried out whole or not at all; it
 * rejects where the browser's quota is reached.
 */
export type Area = {
	/** Everything that is stored, or only the items under `keys`. */
	readonly read: (keys?: readonly string[]) => Promise<Record<string, unknown>>;
	readonly write: (items: Readonly<Record<string, unknown>>) => Promise<void>;
	readonly remove: (keys: readonly string[]) => Promise<void>;
	readonly clear: () => Promise<void>;
};

const areaOf = (name: 'local' | 'sync' | 'session'): Area => ({
	read: keys => browser.storage[name].get(keys ? [...keys] : null),
	write: items => browser.storage[name].set(items),
	remove: keys => browser.storage[name].remove([...keys]),
	clear: () => browser.storage[name].clear(),
});

/** What is kept on this machine alone. */
export const localArea = areaOf('local');

/** What the browser itself carries to the user's other machines, where the user is signed in to it. */
export const syncArea = areaOf('sync');

/** What is held in memory until the browser closes, however often the background worker is stopped meanwhile. */
export const sessionArea = areaOf('session');

/** Calls back when some of the items under `keys` were written or removed on this machine. */
export function onStored(keys: readonly string[], callback: () => void): void {
	browser.storage.local.onChanged.addListener(changes => {
		if (keys.some(key => key in changes)) {
			callback();
		}
	});
}

/** Calls back when another machine has written to `syncArea`, or this one. */
export function onSynced(callback: () => void): void {
	browser.storage.sync.onChanged.addListener(callback);
}

/** An item under `key`. `parse` turns whatever is there, older and broken shapes and nothing included, into a `T`. */
export function stored<T>(key: string, parse: (raw: unknown) => T): Stored<T> {
	return {
		async get() {
			return parse((await browser.storage.local.get(key))[key]);
		},
		watch(onChange, signal) {
			const listener = (changes: Record<string, {newValue?: unknown}>) => {
				const change = changes[key];
				if (change) {
					onChange(parse(change.newValue));
				}
			};
			browser.storage.local.onChanged.addListener(listener);
			undoAtEnd(signal, () => browser.storage.local.onChanged.removeListener(listener));
		},
	};
}

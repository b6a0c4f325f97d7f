import type {Area} from '../src/platform/storage.ts';

/** An area in memory, for tests without a browser. Values are copied as the browser copies them. */
export type MemoryArea = Area & {
	/** What is stored now. */
	readonly items: () => Record<string, unknown>;
};

/**
 * An area that starts with `items`. `before` runs ahead of every read, write, removal and clearing: it may wait, throw,
 * or never come back, as a browser does whose quota is reached or whose worker was stopped.
 */
export function memoryArea(
	items: Readonly<Record<string, unknown>> = {},
	before: (step: string) => Promise<void> = async () => undefined,
): MemoryArea {
	let stored = structuredClone(items) as Record<string, unknown>;
	return {
		items: () => structuredClone(stored),
		async read() {
			await before('read');
			return structuredClone(stored);
		},
		async write(written) {
			await before('write');
			stored = {...stored, ...structuredClone(written)};
		},
		async remove(keys) {
			await before('remove');
			stored = Object.fromEntries(Object.entries(stored).filter(([key]) => !keys.includes(key)));
		},
		async clear() {
			await before('clear');
			stored = {};
		},
	};
}

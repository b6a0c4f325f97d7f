/** How the last change fares: on its way, stored, or refused and kept here. */
export type SaveState = 'saving' | 'saved' | 'failed';

/** Saves a text that is being typed: every change at once, but never two writes at a time; the newest one always last. */
export type Saver<T> = {
	readonly save: (value: T) => void;
	/** Tries once more what was refused. */
	readonly retry: () => void;
	/** Whether something is not stored yet. */
	readonly isPending: () => boolean;
	/** Whether the last write was refused, and nothing newer was tried. */
	readonly isRefused: () => boolean;
	/** Hands over what waits, for a page that is about to close. */
	readonly flush: () => void;
};

/** Opens a saver. What is refused stays pending until a later write goes through. */
export function openSaver<T>(write: (value: T) => Promise<void>, onState: (state: SaveState) => void): Saver<T> {
	let next: {readonly value: T} | undefined;
	let isWriting = false;
	const attempt = (now: {readonly value: T}): Promise<SaveState> =>
		write(now.value).then(
			() => (next ? 'saving' : 'saved'),
			() => {
				const state = next ? 'saving' : 'failed';
				next ??= now;
				return state;
			},
		);
	const writeNext = async () => {
		let state: SaveState = 'saving';
		while (next && state === 'saving' && !isWriting) {
			const now = next;
			next = undefined;
			isWriting = true;
			state = await attempt(now);
			isWriting = false;
			onState(state);
		}
	};
	return {
		save(value) {
			next = {value};
			onState('saving');
			void writeNext();
		},
		retry: () => void writeNext(),
		isPending: () => isWriting || next !== undefined,
		isRefused: () => !isWriting && next !== undefined,
		flush() {
			if (next) {
				void write(next.value).catch(() => undefined);
			}
		},
	};
}

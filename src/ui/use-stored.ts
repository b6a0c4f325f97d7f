import {useLayoutEffect, useState} from 'preact/hooks';

type Watched<T> = {
	readonly get: () => Promise<T>;
	readonly watch: (onChange: (value: T) => void, signal: AbortSignal) => void;
};

/**
 * A stored value and every later state of it. `first` is what was read before the page was shown; it is read once more
 * when the watch begins, as something may have been written in between.
 */
export function useStored<T>(item: Watched<T>, first: T): T {
	const [value, setValue] = useState<T>(first);
	useLayoutEffect(() => {
		const end = new AbortController();
		const take = (next: T) =>
			setValue(before => (end.signal.aborted || JSON.stringify(next) === JSON.stringify(before) ? before : next));
		item.watch(take, end.signal);
		item.get().then(take, () => undefined);
		return () => end.abort();
	}, [item]);
	return value;
}

import {useEffect, useState} from 'preact/hooks';

type Watched<T> = {readonly watch: (onChange: (value: T) => void, signal: AbortSignal) => void};

/** A stored value and every later state of it. `first` is what was read before the page was shown. */
export function useStored<T>(item: Watched<T>, first: T): T {
	const [value, setValue] = useState<T>(first);
	useEffect(() => {
		const end = new AbortController();
		item.watch(next => setValue(() => next), end.signal);
		return () => end.abort();
	}, [item]);
	return value;
}

import {useEffect, useMemo, useRef, useState} from 'preact/hooks';
import type {Skeleton} from '../../skeletons/index.ts';
import {openSaver, type SaveState} from './saver.ts';

/** A skeleton being edited, and how its last change fares. */
export type Editing = {
	readonly draft: Skeleton;
	readonly state: SaveState | undefined;
	readonly change: (skeleton: Skeleton) => void;
	readonly retry: () => void;
};

/**
 * Edits a skeleton; each change is saved as it is typed. What another window saved of it is taken over, unless something
 * typed here is still on its way. A page that closes leaves what is not stored behind, and asks first if it was refused.
 */
export function useEditing(
	stored: Skeleton,
	write: (skeleton: Skeleton) => Promise<void>,
	leave: (skeleton: Skeleton) => void,
): Editing {
	const [draft, setDraft] = useState(stored);
	const [state, setState] = useState<SaveState>();
	const saver = useMemo(() => openSaver(write, setState), [stored.id]);
	useEffect(() => {
		if (!saver.isPending()) {
			setDraft(stored);
		}
	}, [stored, saver]);
	const newest = useRef(draft);
	newest.current = draft;
	useEffect(() => {
		const close = () => {
			if (saver.isPending()) {
				leave(newest.current);
			}
			saver.flush();
		};
		const ask = (event: BeforeUnloadEvent) => {
			if (saver.isRefused()) {
				event.preventDefault();
			}
		};
		addEventListener('beforeunload', ask);
		addEventListener('pagehide', close);
		return () => {
			saver.flush();
			removeEventListener('beforeunload', ask);
			removeEventListener('pagehide', close);
		};
	}, [saver, leave]);
	const change = (skeleton: Skeleton) => {
		setDraft(skeleton);
		saver.save(skeleton);
	};
	return {draft, state, change, retry: saver.retry};
}

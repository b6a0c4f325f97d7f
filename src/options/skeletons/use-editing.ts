import {useEffect, useMemo, useState} from 'preact/hooks';
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
 * typed here is still on its way. A page that closes hands over what waits, and asks first if it was refused.
 */
export function useEditing(stored: Skeleton, write: (skeleton: Skeleton) => Promise<void>): Editing {
	const [draft, setDraft] = useState(stored);
	const [state, setState] = useState<SaveState>();
	const saver = useMemo(() => openSaver(write, setState), [stored.id]);
	useEffect(() => {
		if (!saver.isPending()) {
			setDraft(stored);
		}
	}, [stored, saver]);
	useEffect(() => {
		const ask = (event: BeforeUnloadEvent) => {
			if (saver.isRefused()) {
				event.preventDefault();
			}
		};
		addEventListener('beforeunload', ask);
		addEventListener('pagehide', saver.flush);
		return () => {
			saver.flush();
			removeEventListener('beforeunload', ask);
			removeEventListener('pagehide', saver.flush);
		};
	}, [saver]);
	const change = (skeleton: Skeleton) => {
		setDraft(skeleton);
		saver.save(skeleton);
	};
	return {draft, state, change, retry: saver.retry};
}

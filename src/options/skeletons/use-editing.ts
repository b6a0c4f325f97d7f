import {useEffect, useMemo, useRef, useState} from 'preact/hooks';
import type {Skeleton, SkeletonPart} from '../../skeletons/index.ts';
import {openSaver, type Saver, type SaveState} from './saver.ts';

/** A skeleton as edited here, and the parts of it that were. */
export type Edit = {readonly skeleton: Skeleton; readonly parts: readonly SkeletonPart[]};

const allParts = ['kind', 'title', 'subject', 'body'] as const;

/** A skeleton as stored, save for parts that are still being edited here. */
const merged = (stored: Skeleton, draft: Skeleton, touched: ReadonlySet<SkeletonPart>): Skeleton => ({
	...stored,
	...Object.fromEntries([...touched].map(part => [part, draft[part]])),
});

/** A skeleton being edited, and how its last change fares. */
export type Editing = {
	readonly draft: Skeleton;
	readonly state: SaveState | undefined;
	readonly change: (skeleton: Skeleton) => void;
	readonly retry: () => void;
};

/** What a page does that closes: it leaves what is not stored behind, and asks first if that was refused. */
function useClosing(saver: Saver<Edit>, draft: Skeleton, leave: (skeleton: Skeleton) => void): void {
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
}

/**
 * Edits a skeleton; each change is saved as it is typed. What another window saved of it is taken over, but for the
 * parts in which something typed here is still on its way.
 */
export function useEditing(
	stored: Skeleton,
	write: (edit: Edit) => Promise<void>,
	leave: (skeleton: Skeleton) => void,
): Editing {
	const [draft, setDraft] = useState(stored);
	const [state, setState] = useState<SaveState>();
	const touched = useMemo(() => new Set<SkeletonPart>(), [stored.id]);
	const saver = useMemo(() => {
		const onState = (next: SaveState) => {
			if (next === 'saved') {
				touched.clear();
			}
			setState(next);
		};
		return openSaver<Edit>(write, onState);
	}, [stored.id]);
	useEffect(() => setDraft(draft => merged(stored, draft, touched)), [stored, touched]);
	useClosing(saver, draft, leave);
	const change = (skeleton: Skeleton) => {
		for (const part of allParts.filter(each => skeleton[each] !== draft[each])) {
			touched.add(part);
		}
		setDraft(skeleton);
		saver.save({skeleton, parts: [...touched]});
	};
	return {draft, state, change, retry: saver.retry};
}

import {useEffect, useLayoutEffect, useMemo, useRef, useState} from 'preact/hooks';
import type {Skeleton, SkeletonPart} from '../../skeletons/index.ts';
import {forgetLeft, leaveBehind, leftOf} from './left-behind.ts';
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

/**
 * What an editor or a page does that closes: it leaves what is not stored behind. A page asks first if that was refused;
 * an editor goes on trying.
 */
function useClosing(saver: Saver<Edit>, leave: () => void): void {
	const newest = useRef(leave);
	newest.current = leave;
	useEffect(() => {
		const leaveRest = () => {
			if (saver.isPending()) {
				newest.current();
			}
		};
		const close = () => {
			leaveRest();
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
			leaveRest();
			saver.retry();
			removeEventListener('beforeunload', ask);
			removeEventListener('pagehide', close);
		};
	}, [saver]);
}

/**
 * Edits a skeleton; each change is saved as it is typed. What another window saved of it is taken over, but for the
 * parts in which something typed here is still on its way. What could not be stored here before is taken up again.
 */
export function useEditing(stored: Skeleton, write: (edit: Edit) => Promise<void>): Editing {
	const [draft, setDraft] = useState(stored);
	const [state, setState] = useState<SaveState>();
	const touched = useMemo(() => new Set<SkeletonPart>(), [stored.id]);
	const left = useRef<Skeleton | undefined>(undefined);
	const saver = useMemo(() => {
		const onState = (next: SaveState) => {
			if (next === 'saved') {
				touched.clear();
				if (left.current) {
					forgetLeft(left.current);
				}
			}
			setState(next);
		};
		return openSaver<Edit>(write, onState);
	}, [stored.id]);
	useEffect(() => setDraft(draft => merged(stored, draft, touched)), [stored, touched]);
	useClosing(saver, () => {
		left.current = draft;
		leaveBehind(draft);
	});
	const change = (skeleton: Skeleton) => {
		for (const part of allParts.filter(each => skeleton[each] !== draft[each])) {
			touched.add(part);
		}
		setDraft(skeleton);
		saver.save({skeleton, parts: [...touched]});
	};
	useLayoutEffect(() => {
		left.current = leftOf(stored.id);
		if (left.current) {
			change(left.current);
		}
	}, [stored.id]);
	return {draft, state, change, retry: saver.retry};
}

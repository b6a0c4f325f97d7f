import {callerToBackground} from '../../platform/messages.ts';
import {onOffer, type Shelf, type ShelfChange, type Skeleton, skeletons} from '../../skeletons/index.ts';
import type {BackgroundCalls} from '../../store/calls.ts';

const background = callerToBackground<BackgroundCalls>();

/** Changes what is stored; rejects, and changes nothing, where it cannot be written. */
export const changeShelf = (change: ShelfChange): Promise<void> => background('changeShelf', change);

/** The skeletons on offer. */
export const offered = (shelf: Shelf): readonly Skeleton[] => onOffer(shelf, skeletons);

/** What becomes of a built-in: as it came, edited, or none. */
export type Origin = 'built-in' | 'edited' | 'own';

/** Where a skeleton comes from. */
export function originOf({id}: Skeleton, {own}: Shelf): Origin {
	const isBuiltIn = skeletons.some(each => each.id === id);
	const isOwn = own.some(each => each.id === id);
	return isBuiltIn ? (isOwn ? 'edited' : 'built-in') : 'own';
}

/** How many built-ins were taken off. */
export const removedCount = ({removed}: Shelf): number => skeletons.filter(({id}) => removed.includes(id)).length;

const newId = (): string => `own-${crypto.randomUUID()}`;

/** A skeleton to begin with: a greeting and a sign-off. */
export const newSkeleton = (title: string): Skeleton => ({
	id: newId(),
	kind: 'thank-you',
	title,
	subject: '',
	body: 'Dear {{first name}},\n\n\n\nKind regards,\n{{my name}}',
	source: '',
});

/** A copy of a skeleton, the user's own. */
export const copyOf = (skeleton: Skeleton, title: string): Skeleton => ({...skeleton, id: newId(), title});

/** What takes a removal back: the text where it was the user's own, and the place. */
export function undoOf(skeleton: Skeleton, shelf: Shelf): ShelfChange {
	const all = offered(shelf);
	const next = all[all.findIndex(({id}) => id === skeleton.id) + 1];
	const isOwn = originOf(skeleton, shelf) !== 'built-in';
	return {do: 'put back', id: skeleton.id, ...(isOwn && {skeleton}), ...(next && {before: next.id})};
}

/** The change that moves a skeleton one place up or down; absent at the ends. */
export function moveOf(skeleton: Skeleton, shelf: Shelf, step: 1 | -1): ShelfChange | undefined {
	const ids = offered(shelf).map(({id}) => id);
	const at = ids.indexOf(skeleton.id);
	if (at < 0 || at + step < 0 || at + step >= ids.length) {
		return undefined;
	}
	const before = ids[step > 0 ? at + 2 : at - 1];
	return {do: 'move', id: skeleton.id, ...(before !== undefined && {before})};
}

import type {Skeleton, SkeletonPart} from './skeleton.ts';

/** What the user made of the built-in skeletons. */
export type Shelf = {
	/** The user's own; one with the id of a built-in stands in its place. */
	readonly own: readonly Skeleton[];
	/** Ids in the user's order; those that are not named follow in their usual order. */
	readonly order: readonly string[];
	/** Ids of built-ins that were taken off. */
	readonly removed: readonly string[];
};

/** One change of the shelf. */
export type ShelfChange =
	/**
	 * Adds a skeleton at the end, or puts it in the place of the one with its id: with `parts`, no others of what is there
	 * now, so that what another window has changed meanwhile stands.
	 */
	| {readonly do: 'save'; readonly skeleton: Skeleton; readonly parts?: readonly SkeletonPart[]}
	| {readonly do: 'remove'; readonly id: string}
	/** Takes a removal back. A built-in that was not edited needs no `skeleton`. */
	| {readonly do: 'put back'; readonly id: string; readonly skeleton?: Skeleton; readonly before?: string}
	/** Moves one before another; without `before`, to the end. */
	| {readonly do: 'move'; readonly id: string; readonly before?: string}
	/** Makes an edited built-in what it was. */
	| {readonly do: 'reset'; readonly id: string}
	/** Brings back every built-in that was taken off. */
	| {readonly do: 'restore'}
	| {readonly do: 'import'; readonly skeletons: readonly Skeleton[]};

/** The shelf before anything was changed. */
export const emptyShelf: Shelf = {own: [], order: [], removed: []};

/** The skeletons on offer, in order: built-ins that were neither removed nor replaced, and the user's own. */
export function onOffer(shelf: Shelf, builtIn: readonly Skeleton[]): readonly Skeleton[] {
	const own = new Map(shelf.own.map(skeleton => [skeleton.id, skeleton]));
	const usual = builtIn
		.filter(({id}) => own.has(id) || !shelf.removed.includes(id))
		.map(skeleton => own.get(skeleton.id) ?? skeleton);
	const builtInIds = new Set(builtIn.map(({id}) => id));
	const all = [...usual, ...shelf.own.filter(({id}) => !builtInIds.has(id))];
	const place = new Map(shelf.order.map((id, index) => [id, index]));
	const placeOf = ({id}: Skeleton) => place.get(id) ?? shelf.order.length;
	return all.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** A skeleton of which only some parts differ from the one that is there now. */
function withParts(shelf: Shelf, builtIn: readonly Skeleton[], skeleton: Skeleton, parts: readonly SkeletonPart[]) {
	const there = [...shelf.own, ...builtIn].find(({id}) => id === skeleton.id);
	return there ? {...there, ...Object.fromEntries(parts.map(part => [part, skeleton[part]]))} : skeleton;
}

/** Puts an id before another, or at the end, in the order that is on offer now. */
function movedTo(shelf: Shelf, builtIn: readonly Skeleton[], id: string, before: string | undefined): Shelf {
	const rest = onOffer(shelf, builtIn)
		.map(skeleton => skeleton.id)
		.filter(each => each !== id);
	const found = before === undefined ? -1 : rest.indexOf(before);
	return {...shelf, order: rest.toSpliced(found < 0 ? rest.length : found, 0, id)};
}

const without = (ids: readonly string[], id: string) => ids.filter(each => each !== id);

function saved(shelf: Shelf, skeleton: Skeleton): Shelf {
	const isThere = shelf.own.some(({id}) => id === skeleton.id);
	const own = isThere ? shelf.own.map(each => (each.id === skeleton.id ? skeleton : each)) : [...shelf.own, skeleton];
	return {...shelf, own, removed: without(shelf.removed, skeleton.id)};
}

const removedFrom = (shelf: Shelf, builtIn: readonly Skeleton[], id: string): Shelf => ({
	own: shelf.own.filter(each => each.id !== id),
	order: without(shelf.order, id),
	removed: builtIn.some(each => each.id === id) ? [...without(shelf.removed, id), id] : shelf.removed,
});

const isAlike = (a: Skeleton, b: Skeleton): boolean =>
	a.kind === b.kind && a.title === b.title && a.subject === b.subject && a.body === b.body;

/** An id that nothing on the shelf has yet. */
function freeId(taken: ReadonlySet<string>, id: string): string {
	for (let count = 2; ; count++) {
		const next = `${id}-${count}`;
		if (!taken.has(next)) {
			return next;
		}
	}
}

/**
 * Adds what is not there yet. Nothing of the user's is written over: another text under an id of theirs becomes a copy. An
 * edited built-in takes the place of one that was not edited, and comes back where it was taken off.
 */
function imported(shelf: Shelf, builtIn: readonly Skeleton[], incoming: readonly Skeleton[]): Shelf {
	return incoming.reduce((so, skeleton) => {
		const there = onOffer(so, builtIn);
		if (there.some(each => isAlike(each, skeleton))) {
			return so;
		}
		const isOwn = so.own.some(({id}) => id === skeleton.id);
		const taken = new Set([...so.own, ...builtIn].map(({id}) => id));
		return saved(so, isOwn ? {...skeleton, id: freeId(taken, skeleton.id)} : skeleton);
	}, shelf);
}

/** The shelf after one change. */
export function changed(shelf: Shelf, builtIn: readonly Skeleton[], change: ShelfChange): Shelf {
	switch (change.do) {
		case 'save':
			return saved(shelf, change.parts ? withParts(shelf, builtIn, change.skeleton, change.parts) : change.skeleton);
		case 'remove':
			return removedFrom(shelf, builtIn, change.id);
		case 'put back': {
			const back = {...shelf, removed: without(shelf.removed, change.id)};
			return movedTo(change.skeleton ? saved(back, change.skeleton) : back, builtIn, change.id, change.before);
		}
		case 'move':
			return movedTo(shelf, builtIn, change.id, change.before);
		case 'reset':
			return {...shelf, own: shelf.own.filter(({id}) => id !== change.id)};
		case 'restore':
			return {...shelf, removed: []};
		case 'import':
			return imported(shelf, builtIn, change.skeletons);
	}
}

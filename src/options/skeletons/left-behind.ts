import type {Skeleton} from '../../skeletons/index.ts';
import {parseShelf} from '../../store/parse-shelf.ts';
import {changeShelf} from './actions.ts';

const key = 'left-behind';

function read(): readonly Skeleton[] {
	try {
		return parseShelf({own: JSON.parse(localStorage.getItem(key) ?? '[]')}).own;
	} catch {
		return [];
	}
}

function write(skeletons: readonly Skeleton[]): void {
	try {
		if (skeletons.length > 0) {
			localStorage.setItem(key, JSON.stringify(skeletons));
		} else {
			localStorage.removeItem(key);
		}
	} catch {
		// Where the page may keep nothing, what was handed over to the background is all there is.
	}
}

const others = ({id}: Skeleton): readonly Skeleton[] => read().filter(each => each.id !== id);

/** The text of a skeleton that could not be stored when its editor closed; absent where all of it is stored. */
export const leftOf = (id: string): Skeleton | undefined => read().find(each => each.id === id);

/**
 * Leaves a skeleton behind for the next editor or page that opens: one that closes cannot wait for the background to
 * store it, and what it sends to one that is only just starting is lost.
 */
export const leaveBehind = (skeleton: Skeleton): void => write([...others(skeleton), skeleton]);

const isSame = (one: Skeleton, other: Skeleton): boolean =>
	(['kind', 'title', 'subject', 'body'] as const).every(part => one[part] === other[part]);

/** Forgets a skeleton that was left behind and is stored by now; what another window left of it since stays. */
export function forgetLeft(skeleton: Skeleton): void {
	const left = leftOf(skeleton.id);
	if (left && isSame(left, skeleton)) {
		write(others(skeleton));
	}
}

/**
 * Stores what was left behind, but for the skeleton whose editor is open and takes its own; what cannot be stored stays
 * for the next time.
 */
export async function takeLeftBehind(open: string | undefined): Promise<void> {
	for (const skeleton of read().filter(({id}) => id !== open)) {
		await changeShelf({do: 'save', skeleton});
		forgetLeft(skeleton);
	}
}

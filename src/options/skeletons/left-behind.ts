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

/**
 * Leaves a skeleton behind for the next page that opens: a page that closes cannot wait for the background to store it,
 * and what it sends to one that is only just starting is lost.
 */
export const leaveBehind = (skeleton: Skeleton): void => write([...others(skeleton), skeleton]);

/** Stores what the last page left behind; what cannot be stored stays for the next time. */
export async function takeLeftBehind(): Promise<void> {
	for (const skeleton of read()) {
		await changeShelf({do: 'save', skeleton});
		write(others(skeleton));
	}
}

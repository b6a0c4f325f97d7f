import type {Shelf} from '../skeletons/index.ts';
import {type Item, wholeItem} from './item.ts';
import {parseShelf} from './parse-shelf.ts';

/** What the user made of the skeletons. Each of the user's own is a part of its own. */
export const shelf: Item<Shelf> = {
	...wholeItem('skeletons', parseShelf),
	parts: ({own, ...rest}) => new Map<string, unknown>([['', rest], ...own.map(each => [each.id, each] as const)]),
	join: parts =>
		parseShelf({
			...(parts.get('') as Partial<Shelf> | undefined),
			own: [...parts].filter(([id]) => id !== '').map(([, skeleton]) => skeleton),
		}),
};

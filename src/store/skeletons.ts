import type {Shelf} from '../skeletons/index.ts';
import {type Item, wholeItem} from './item.ts';
import {damagedSkeletons, parseShelf} from './parse-shelf.ts';

const whole = wholeItem('skeletons', parseShelf);

/** What the user made of the skeletons. Each of the user's own is a part of its own, and damaged on its own. */
export const shelf: Item<Shelf> = {
	...whole,
	damaged: raw => [...whole.damaged(raw), ...damagedSkeletons(raw)],
	parts: ({own, ...rest}) => new Map<string, unknown>([['', rest], ...own.map(each => [each.id, each] as const)]),
	join: parts =>
		parseShelf({
			...(parts.get('') as Partial<Shelf> | undefined),
			own: [...parts].filter(([id]) => id !== '').map(([, skeleton]) => skeleton),
		}),
};

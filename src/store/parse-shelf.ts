import {type LetterKind, letterKinds} from '../interviews/index.ts';
import {emptyShelf, type Shelf, type Skeleton} from '../skeletons/index.ts';
import {isKept, isRecord, textOf} from './shape.ts';

/** How long the parts of a skeleton may be, in UTF-16 units: far more than any letter, far less than would choke a page. */
export const longest = {id: 100, title: 200, subject: 500, body: 20_000} as const;

const mostSkeletons = 500;

const isKind = (value: unknown): value is LetterKind => letterKinds.some(kind => kind === value);

/** A skeleton of whatever is there; absent where it has no id, or neither title nor text. */
function parseSkeleton(raw: unknown): Skeleton | undefined {
	if (!isRecord(raw) || typeof raw.id !== 'string' || raw.id === '' || raw.id.length > longest.id) {
		return undefined;
	}
	const {kind, title, subject, body, source} = raw;
	const skeleton = {
		id: raw.id,
		kind: isKind(kind) ? kind : 'other',
		title: textOf(title, longest.title),
		subject: textOf(subject, longest.subject),
		body: textOf(body, longest.body),
		source: textOf(source, longest.title),
	} as const;
	return [title, body].some(part => typeof part === 'string') ? skeleton : undefined;
}

/** The skeletons among whatever is there, each id once, and what of it is left out or cannot be kept as it is. */
function readSkeletons(raw: unknown): {readonly skeletons: Skeleton[]; readonly damaged: unknown[]} {
	const skeletons = new Map<string, Skeleton>();
	const damaged: unknown[] = [];
	for (const each of Array.isArray(raw) ? raw : []) {
		const skeleton = parseSkeleton(each);
		const isTaken = skeleton && !skeletons.has(skeleton.id) && skeletons.size < mostSkeletons;
		if (isTaken) {
			skeletons.set(skeleton.id, skeleton);
		}
		if (!(isTaken && isKept(each, skeleton))) {
			damaged.push(each);
		}
	}
	return {skeletons: [...skeletons.values()], damaged};
}

/** The skeletons among whatever is there, each id once. */
export const skeletonsIn = (raw: unknown): Skeleton[] => readSkeletons(raw).skeletons;

/** What is stored of the user's own skeletons and cannot be kept as it is; a list that is none counts as one. */
export function damagedSkeletons(raw: unknown): readonly unknown[] {
	const own = isRecord(raw) ? (raw.own ?? []) : [];
	return Array.isArray(own) ? readSkeletons(own).damaged : [own];
}

const idsIn = (raw: unknown): string[] =>
	Array.isArray(raw) ? [...new Set(raw.filter(each => typeof each === 'string'))].slice(0, 2 * mostSkeletons) : [];

/** Makes a shelf of whatever is stored: what cannot be read is as if it had never been changed. */
export function parseShelf(raw: unknown): Shelf {
	if (!isRecord(raw)) {
		return emptyShelf;
	}
	return {own: skeletonsIn(raw.own), order: idsIn(raw.order), removed: idsIn(raw.removed)};
}

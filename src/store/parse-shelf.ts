import {type LetterKind, letterKinds} from '../interviews/index.ts';
import {emptyShelf, type Shelf, type Skeleton} from '../skeletons/index.ts';

/** How long the parts of a skeleton may be, in UTF-16 units: far more than any letter, far less than would choke a page. */
export const longest = {id: 100, title: 200, subject: 500, body: 20_000} as const;

const mostSkeletons = 500;

/** Whether a value has members. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;
const text = (value: unknown, most: number): string => (typeof value === 'string' ? value.slice(0, most) : '');
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
		title: text(title, longest.title),
		subject: text(subject, longest.subject),
		body: text(body, longest.body),
		source: text(source, longest.title),
	} as const;
	return [title, body].some(part => typeof part === 'string') ? skeleton : undefined;
}

/** The skeletons among whatever is there, each id once. */
export const skeletonsIn = (raw: unknown): Skeleton[] => {
	const read = Array.isArray(raw) ? raw.map(parseSkeleton).filter(each => each !== undefined) : [];
	return read.filter(({id}, index) => read.findIndex(each => each.id === id) === index).slice(0, mostSkeletons);
};

const idsIn = (raw: unknown): string[] =>
	Array.isArray(raw) ? [...new Set(raw.filter(each => typeof each === 'string'))].slice(0, 2 * mostSkeletons) : [];

/** Makes a shelf of whatever is stored: what cannot be read is as if it had never been changed. */
export function parseShelf(raw: unknown): Shelf {
	if (!isRecord(raw)) {
		return emptyShelf;
	}
	return {own: skeletonsIn(raw.own), order: idsIn(raw.order), removed: idsIn(raw.removed)};
}

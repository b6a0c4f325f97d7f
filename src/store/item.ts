import {type Stored, stored} from '../platform/storage.ts';
import {isKept, isRecord, listOf} from './shape.ts';

/** A kind of thing that is stored: how it is read, and of which parts it is made. */
export type Item<T> = Stored<T> & {
	readonly key: string;
	/** Makes a value of whatever is stored. */
	readonly parse: (raw: unknown) => T;
	/** What `parse` leaves out or cannot keep as it is: damaged, and to be set aside. */
	readonly damaged: (raw: unknown) => readonly unknown[];
	/** The parts that change on their own, by id, in order; a value that is one whole has the id `''`. */
	readonly parts: (value: T) => ReadonlyMap<string, unknown>;
	/** The value made of parts. */
	readonly join: (parts: ReadonlyMap<string, unknown>) => T;
};

const isAbsent = (raw: unknown): boolean => raw === undefined || raw === null;

/** An item that is one object. */
export const wholeItem = <T>(key: string, parse: (raw: unknown) => T): Item<T> => ({
	...stored(key, parse),
	key,
	parse,
	damaged: raw => (isAbsent(raw) || isRecord(raw) ? [] : [raw]),
	parts: value => new Map([['', value]]),
	join: parts => parse(parts.get('')),
});

/** An item that is a list of entries, each with an id of its own. `parseEntry` gives nothing for what it cannot read. */
export function listItem<T>(
	key: string,
	parseEntry: (raw: unknown) => T | undefined,
	idOf: (entry: T) => string,
): Item<readonly T[]> {
	const parse = (raw: unknown): readonly T[] => listOf(raw, parseEntry);
	return {
		...stored(key, parse),
		key,
		parse,
		damaged(raw) {
			const entries = isAbsent(raw) ? [] : raw;
			return Array.isArray(entries) ? entries.filter(each => !isKept(each, parseEntry(each))) : [entries];
		},
		parts: value => new Map(value.map(entry => [idOf(entry), entry])),
		join: parts => parse([...parts.values()]),
	};
}

import {type ItemKey, items, parseRecords, type Records} from './records.ts';
import {isRecord, timeOf} from './shape.ts';
import {parseStamps, partKey, partsOf, stampsKey} from './stamps.ts';

type Raw = Readonly<Record<string, unknown>>;

/** A part as machines exchange it: when it was last changed, and its value; without one it was removed. */
export type SyncedPart = {readonly at: number; readonly value?: unknown};

/** Parts by `partKey`. */
export type SyncedParts = ReadonlyMap<string, SyncedPart>;

/** The browser's limits for its sync, with room to spare: bytes in all, bytes of one part, and parts. */
const limits = {all: 95_000, one: 8000, parts: 500} as const;
const daysOfRemovals = 90;
const day = 24 * 60 * 60 * 1000;

/** What is synced. Of sent notes only to whom, what and when: their fingerprints stay on the machine. */
const synced: readonly ItemKey[] = ['settings', 'skeletons', 'interviews', 'sent'];

const noRecords = parseRecords({});

const joinParts = (item: ItemKey, parts: ReadonlyMap<string, unknown>): unknown =>
	(items[item].join as (of: ReadonlyMap<string, unknown>) => unknown)(parts);

const outgoing = (item: ItemKey, value: unknown): unknown =>
	item === 'sent' && isRecord(value) ? {...value, shingles: []} : value;

/** All parts of what is stored on this machine, and those that were removed. */
export function ownParts(raw: Raw): SyncedParts {
	const records = parseRecords(raw);
	const stamps = parseStamps(raw[stampsKey]);
	const there = synced.flatMap(item =>
		[...partsOf(item, records)].map(([id, value]): [string, SyncedPart] => {
			const key = partKey(item, id);
			return [key, {at: stamps[key] ?? 0, value: outgoing(item, value)}];
		}),
	);
	const isSynced = (key: string) => synced.some(item => key.startsWith(partKey(item, '')));
	const removed = Object.entries(stamps).filter(([key]) => isSynced(key));
	return new Map([...removed.map(([key, at]): [string, SyncedPart] => [key, {at}]), ...there]);
}

/** A part as this version of Notewell reads it; absent where it cannot. */
function readPart(key: string, {value}: Readonly<Record<string, unknown>>, at: number): SyncedPart | undefined {
	const item = synced.find(each => key.startsWith(partKey(each, '')));
	if (item === undefined || value === undefined) {
		return item && {at};
	}
	const id = key.slice(partKey(item, '').length);
	const read = isRecord(value)
		? partsOf(item, {...noRecords, [item]: joinParts(item, new Map([[id, value]]))})
		: undefined;
	return read?.has(id) ? {at, value: outgoing(item, read.get(id))} : undefined;
}

const bytesOf = (key: string, part: unknown): number => new TextEncoder().encode(key + JSON.stringify(part)).length;

/**
 * What the browser's sync holds: the parts that can be read, and the times of those that cannot, since a later version
 * wrote them. They are that version's: nothing earlier is put in their place. What is no part at all is left out.
 */
export function parseSynced(raw: Raw): {
	readonly parts: SyncedParts;
	readonly strange: ReadonlyMap<string, number>;
	/** The bytes of each of the strange ones: they take of the room. */
	readonly taken: readonly number[];
} {
	const parts = new Map<string, SyncedPart>();
	const strange = new Map<string, number>();
	const taken: number[] = [];
	for (const [key, part] of Object.entries(raw)) {
		const at = isRecord(part) ? timeOf(part.at) : undefined;
		const read = isRecord(part) && at !== undefined ? readPart(key, part, at) : undefined;
		if (read) {
			parts.set(key, read);
		} else if (at !== undefined) {
			strange.set(key, at);
			taken.push(bytesOf(key, part));
		}
	}
	return {parts, strange, taken};
}

const textOf = ({value}: SyncedPart): string => JSON.stringify(value) ?? '';

/** The later of two states of a part; of two changed at the same time, the same one on every machine. */
const later = (one: SyncedPart, other: SyncedPart): SyncedPart =>
	one.at > other.at || (one.at === other.at && textOf(one) >= textOf(other)) ? one : other;

/** The parts of two machines made one: part by part, the later change stands. The order does not matter. */
export function merge(one: SyncedParts, other: SyncedParts): SyncedParts {
	const all = new Map(one);
	for (const [key, part] of other) {
		const mine = all.get(key);
		all.set(key, mine ? later(mine, part) : part);
	}
	return all;
}

const isKnown = (item: ItemKey, id: string, part: SyncedPart, own: SyncedParts): boolean =>
	textOf(own.get(partKey(item, id)) ?? {at: 0}) === textOf(part);

/** The parts of one item after a merge; those that are as they were keep what is not synced of them. */
function joined(item: ItemKey, records: Records, own: SyncedParts, all: SyncedParts): unknown {
	const before = partsOf(item, records);
	const prefix = partKey(item, '');
	const parts = [...all]
		.filter(([key, {value}]) => key.startsWith(prefix) && value !== undefined)
		.map(([key, part]) => {
			const id = key.slice(prefix.length);
			return [id, isKnown(item, id, part, own) ? before.get(id) : part.value] as const;
		});
	return joinParts(item, new Map(parts));
}

/** What to write on this machine for what other machines have changed; nothing where all is known. */
export function takeIn(raw: Raw, other: SyncedParts): Raw {
	const own = ownParts(raw);
	const all = merge(own, other);
	const news = [...all].filter(([key, part]) => part !== own.get(key));
	if (news.length === 0) {
		return {};
	}
	const records = parseRecords(raw);
	const touched = synced.filter(item => news.some(([key]) => key.startsWith(partKey(item, ''))));
	return {
		...Object.fromEntries(touched.map(item => [item, joined(item, records, own, all)])),
		[stampsKey]: {...parseStamps(raw[stampsKey]), ...Object.fromEntries(news.map(([key, {at}]) => [key, at]))},
	};
}

/**
 * The parts that the browser's sync has room for beside those that are `taken`, the latest first, and how many are left out.
 * Of a part that has become too large, what is there already stays: another machine has nothing else of it, and would put it
 * back again and again.
 */
export function withinLimits(
	parts: SyncedParts,
	there: SyncedParts,
	now: number,
	taken: readonly number[] = [],
): {readonly kept: SyncedParts; readonly left: number} {
	const wanted = [...parts]
		.filter(([, {at, value}]) => value !== undefined || now - at < daysOfRemovals * day)
		.toSorted(([, one], [, other]) => other.at - one.at);
	const kept = new Map<string, SyncedPart>();
	let room = taken.reduce((rest, bytes) => rest - bytes, limits.all);
	const isFitting = (key: string, part: SyncedPart): boolean => {
		const bytes = bytesOf(key, part);
		return bytes <= limits.one && bytes <= room && kept.size + taken.length < limits.parts;
	};
	for (const [key, part] of wanted) {
		const found = [part, there.get(key)].find(each => each && isFitting(key, each));
		if (found) {
			kept.set(key, found);
			room -= bytesOf(key, found);
		}
	}
	return {kept, left: wanted.filter(([key, part]) => kept.get(key) !== part).length};
}

/** What to write to the browser's sync, and what to remove from it, so that it holds `kept` and what is `strange`. */
export function difference(
	{parts: there, strange}: Pick<ReturnType<typeof parseSynced>, 'parts' | 'strange'>,
	kept: SyncedParts,
): {readonly write: Raw; readonly remove: string[]} {
	const isNew = ([key, part]: [string, SyncedPart]) => {
		const old = there.get(key);
		return part.at > (strange.get(key) ?? -1) && (!old || old.at !== part.at || textOf(old) !== textOf(part));
	};
	return {
		write: Object.fromEntries([...kept].filter(isNew)),
		remove: [...there.keys()].filter(key => !kept.has(key)),
	};
}

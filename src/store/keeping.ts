import {wholeItem} from './item.ts';
import {itemKeys, items} from './records.ts';
import {isRecord, listOf, textOf, timeOf} from './shape.ts';

/** The version of what is stored; an export names it. */
export const version = 1;

/** Something damaged that was taken out of an item: as it was, to be exported and mended by hand. */
export type SetAside = {readonly item: string; readonly at: number; readonly raw: unknown};

function parseSetAside(raw: unknown): SetAside | undefined {
	const at = isRecord(raw) ? timeOf(raw.at) : undefined;
	return isRecord(raw) && at !== undefined ? {item: textOf(raw.item), at, raw: raw.raw} : undefined;
}

/** What was damaged and set aside. */
export const setAside = wholeItem('setAside', raw => listOf(raw, parseSetAside, 500));

/** Everything as it was before an update or an import. */
export type Snapshot = {readonly at: number; readonly items: Readonly<Record<string, unknown>>};

function parseSnapshot(raw: unknown): Snapshot | undefined {
	const at = isRecord(raw) ? timeOf(raw.at) : undefined;
	return isRecord(raw) && at !== undefined && isRecord(raw.items) ? {at, items: raw.items} : undefined;
}

/** The last snapshot, where there is one. */
export const snapshot = wholeItem('snapshot', parseSnapshot);

/** A snapshot of the user's items as they are stored, damaged or not. */
export const takeSnapshot = (raw: Readonly<Record<string, unknown>>, at: number): Snapshot => ({
	at,
	items: Object.fromEntries(itemKeys.filter(key => key in raw).map(key => [key, raw[key]])),
});

/** What is damaged in what is stored. */
export const findDamage = (raw: Readonly<Record<string, unknown>>, at: number): readonly SetAside[] =>
	itemKeys.flatMap(key => items[key].damaged(raw[key]).map(each => ({item: key, at, raw: each})));

/** What to write, besides the mended items, so that nothing damaged is lost. */
export const asideItems = (
	raw: Readonly<Record<string, unknown>>,
	damage: readonly SetAside[],
): Record<string, unknown> =>
	damage.length === 0 ? {} : {[setAside.key]: [...setAside.parse(raw[setAside.key]), ...damage]};

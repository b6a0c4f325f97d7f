import {type ItemKey, itemKeys, items, type Records} from './records.ts';
import {isRecord, timeOf} from './shape.ts';

/** When each part of what is stored was last changed or removed, by `partKey`; machines are compared by it. */
export type Stamps = Readonly<Record<string, number>>;

/** Where the stamps are kept. */
export const stampsKey = 'stamps';

/** Makes stamps of whatever is stored. */
export const parseStamps = (raw: unknown): Stamps =>
	Object.fromEntries(
		Object.entries(isRecord(raw) ? raw : {}).flatMap(([key, value]) => {
			const time = timeOf(value);
			return time === undefined ? [] : [[key, time]];
		}),
	);

/** The name of a part among those of all items. */
export const partKey = (item: ItemKey, id: string): string => `${item}:${id}`;

/** The parts of one item. */
export const partsOf = <K extends ItemKey>(item: K, records: Records): ReadonlyMap<string, unknown> =>
	(items[item].parts as (value: Records[K]) => ReadonlyMap<string, unknown>)(records[item]);

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The stamps after a change: every part that was added, changed or removed has the time `now`. */
export function stampsAfter(before: Records, after: Records, stamps: Stamps, now: number): Stamps {
	const changed = itemKeys
		.filter(item => before[item] !== after[item])
		.flatMap(item => {
			const [old, young] = [partsOf(item, before), partsOf(item, after)];
			const ids = [...new Set([...old.keys(), ...young.keys()])];
			return ids.filter(id => !isSame(old.get(id), young.get(id))).map(id => [partKey(item, id), now]);
		});
	return {...stamps, ...Object.fromEntries(changed)};
}

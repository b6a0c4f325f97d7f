import type {Area} from '../platform/storage.ts';
import {asideItems, findDamage, snapshot, takeSnapshot, version} from './keeping.ts';
import {itemKeys, parseRecords, type Records} from './records.ts';
import {parseStamps, stampsAfter, stampsKey} from './stamps.ts';

type Raw = Readonly<Record<string, unknown>>;

/** What is stored, with its one writer. Every write is one step for the browser: whole, or not at all. */
export type Ledger = {
	readonly read: () => Promise<Records>;
	/** Changes some items; gives all of them as they are afterwards. Changes are made one after the other. */
	readonly change: (change: (records: Records) => Partial<Records>) => Promise<Records>;
	/** Writes whatever `make` makes of what is stored, in turn with the changes. Rejects as `change` does. */
	readonly rewrite: (make: (raw: Raw) => Raw) => Promise<void>;
	/** Removes everything. */
	readonly erase: () => Promise<void>;
};

/** The message of the error with which a write is refused because the browser has no room left. */
export const fullMessage = 'storage is full';

async function write(area: Area, written: Raw): Promise<void> {
	try {
		await area.write(written);
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		throw new Error(/quota/i.test(message) ? fullMessage : message);
	}
}

/** What to write for a change: the items changed, and whatever was damaged mended and set aside. */
function changeOf(
	raw: Raw,
	change: (records: Records) => Partial<Records>,
	now: number,
): {after: Records; written: Raw} {
	const before = parseRecords(raw);
	const after = {...before, ...change(before)};
	const damage = findDamage(raw, now);
	const touched = itemKeys.filter(key => after[key] !== before[key] || damage.some(({item}) => item === key));
	if (touched.length === 0) {
		return {after, written: {}};
	}
	const written = {
		version,
		...Object.fromEntries(touched.map(key => [key, after[key]])),
		[stampsKey]: stampsAfter(before, after, parseStamps(raw[stampsKey]), now),
		...asideItems(raw, damage),
	};
	return {after, written};
}

/** Opens what is stored in an area for writing. There must be no second writer. */
export function openLedger(area: Area, clock: () => number): Ledger {
	let last: Promise<unknown> = Promise.resolve();
	const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
		const next = last.then(work, work);
		last = next;
		return next;
	};
	const rewrite: Ledger['rewrite'] = make =>
		inTurn(async () => {
			const written = make(await area.read());
			if (Object.keys(written).length > 0) {
				await write(area, written);
			}
		});
	return {
		read: async () => parseRecords(await area.read()),
		async change(change) {
			let after: Records | undefined;
			await rewrite(raw => {
				const changed = changeOf(raw, change, clock());
				after = changed.after;
				return changed.written;
			});
			return after ?? parseRecords({});
		},
		rewrite,
		erase: () => inTurn(() => area.clear()),
	};
}

/**
 * What to write when the worker starts: damaged entries are set aside, and what another version of Notewell has
 * written is kept as a snapshot before it is read anew.
 */
export function tidy(raw: Raw, now: number): Raw {
	const isOther = itemKeys.some(key => key in raw) && raw.version !== version;
	const {written} = changeOf(raw, () => ({}), now);
	return isOther ? {...written, version, ...parseRecords(raw), [snapshot.key]: takeSnapshot(raw, now)} : written;
}

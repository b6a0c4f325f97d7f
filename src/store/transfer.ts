import {findDamage, type SetAside, setAside, snapshot, takeSnapshot, version} from './keeping.ts';
import {type ItemKey, itemKeys, items, parseRecords, type Records} from './records.ts';
import {isRecord} from './shape.ts';
import {parseStamps, partsOf, stampsAfter, stampsKey} from './stamps.ts';

type Raw = Readonly<Record<string, unknown>>;

const mostCharacters = 8_000_000;

/** What is exported: all but what belongs to this machine alone. */
const exported = itemKeys.filter(key => key !== 'machine');

/** Everything stored, as the text of a file that `readExport` reads. Never the text of a letter: none is stored. */
export const writeExport = (raw: Raw, at: number): string =>
	JSON.stringify(
		{
			notewell: version,
			at,
			items: Object.fromEntries(exported.filter(key => key in raw).map(key => [key, raw[key]])),
			setAside: setAside.parse(raw[setAside.key]),
		},
		null,
		'\t',
	);

/** Why a file cannot be imported. */
export type ImportProblem = 'too large' | 'not json' | 'not notewell' | 'newer' | 'empty';

/** What a file holds: values that could be read, and what is damaged in them. */
export type Imported = {readonly records: Partial<Records>; readonly damage: readonly SetAside[]};

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** Reads an exported file, or says why it cannot be read. Nothing is changed by it. */
export function readExport(text: string, now: number): Imported | {readonly problem: ImportProblem} {
	if (text.length > mostCharacters) {
		return {problem: 'too large'};
	}
	const file = parse(text);
	if (file === undefined) {
		return {problem: 'not json'};
	}
	if (!(isRecord(file) && typeof file.notewell === 'number' && isRecord(file.items))) {
		return {problem: 'not notewell'};
	}
	if (file.notewell > version) {
		return {problem: 'newer'};
	}
	const raw = file.items;
	const found = exported.filter(key => key in raw);
	if (found.length === 0) {
		return {problem: 'empty'};
	}
	const all = parseRecords(raw);
	const records: Partial<Records> = Object.fromEntries(found.map(key => [key, all[key]]));
	return {records, damage: findDamage(Object.fromEntries(found.map(key => [key, raw[key]])), now)};
}

/** One item with the parts of another put over its own. */
function merged<K extends ItemKey>(key: K, own: Records, other: Records): unknown {
	const item = items[key];
	return (item.join as (parts: ReadonlyMap<string, unknown>) => unknown)(
		new Map([...partsOf(key, own), ...partsOf(key, other)]),
	);
}

/**
 * What to write for an import: entries of the file are added or replace those with the same id, all others stay, and
 * everything as it was before is kept as a snapshot.
 */
export function importInto(raw: Raw, {records, damage}: Imported, now: number): Raw {
	const before = parseRecords(raw);
	const other = {...before, ...records};
	const keys = Object.keys(records) as ItemKey[];
	const after = {...before, ...Object.fromEntries(keys.map(key => [key, merged(key, before, other)]))} as Records;
	return {
		version,
		...after,
		[stampsKey]: stampsAfter(before, after, parseStamps(raw[stampsKey]), now),
		[setAside.key]: [...setAside.parse(raw[setAside.key]), ...findDamage(raw, now), ...damage],
		[snapshot.key]: takeSnapshot(raw, now),
	};
}

/** What to write to go back to the snapshot; what is there now becomes the snapshot. Nothing where there is none. */
export function backToSnapshot(raw: Raw, now: number): Raw {
	const kept = snapshot.parse(raw[snapshot.key]);
	if (!kept) {
		return {};
	}
	const before = parseRecords(raw);
	const after = {...parseRecords(kept.items), machine: before.machine};
	return {
		version,
		...after,
		[stampsKey]: stampsAfter(before, after, parseStamps(raw[stampsKey]), now),
		[snapshot.key]: takeSnapshot(raw, now),
	};
}

import type {Area} from '../platform/storage.ts';
import type {Ledger} from '../store/ledger.ts';
import {parseRecords} from '../store/records.ts';
import {difference, ownParts, parseSynced, type SyncedParts, takeIn, withinLimits} from '../store/sync.ts';

/**
 * Brings this machine and the browser's sync to the same state, where the user switched that on. What other machines
 * changed is taken in first, then what is new here is handed over. A second run finds nothing to do.
 */
export async function carry(ledger: Ledger, area: Area, now: number): Promise<void> {
	if (!(await ledger.read()).machine.sync) {
		return;
	}
	const there = parseSynced(await area.read());
	let here: SyncedParts | undefined;
	await ledger.rewrite(raw => {
		if (!parseRecords(raw).machine.sync) {
			return {};
		}
		const written = takeIn(raw, there.parts);
		here = ownParts({...raw, ...written});
		return written;
	});
	// While the sync was read, everything may have been erased, and the switch with it: nothing is brought back then.
	if (!here) {
		return;
	}
	const {kept, left} = withinLimits(here, there.parts, now, there.taken);
	const {write, remove} = difference(there, kept);
	if (remove.length > 0) {
		await area.remove(remove);
	}
	if (Object.keys(write).length > 0) {
		await area.write(write);
	}
	await ledger.change(({machine}) =>
		machine.unsynced === left || !machine.sync ? {} : {machine: {...machine, unsynced: left}},
	);
}

/** The exchange with the user's other machines, one thing after the other. */
export type Carrier = {
	/** Carries as `carry` does. */
	readonly carry: () => Promise<void>;
	/** Empties the browser's sync, once a carry that is under way has ended: it would fill the sync again. */
	readonly clear: () => Promise<void>;
};

/** Makes the exchange between what is stored and the browser's sync. */
export function makeCarrier(ledger: Ledger, area: Area, clock: () => number): Carrier {
	let last: Promise<void> = Promise.resolve();
	const inTurn = (work: () => Promise<void>): Promise<void> => {
		last = last.then(work, work);
		return last;
	};
	return {
		carry: () => inTurn(() => carry(ledger, area, clock())),
		clear: () => inTurn(area.clear),
	};
}

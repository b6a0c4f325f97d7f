import type {Area} from '../platform/storage.ts';
import type {Ledger} from '../store/ledger.ts';
import {difference, ownParts, parseSynced, takeIn, withinLimits} from '../store/sync.ts';

/**
 * Brings this machine and the browser's sync to the same state, where the user switched that on. What other machines
 * changed is taken in first, then what is new here is handed over. A second run finds nothing to do.
 */
export async function carry(ledger: Ledger, area: Area, now: number): Promise<void> {
	if (!(await ledger.read()).machine.sync) {
		return;
	}
	const there = parseSynced(await area.read());
	let here = there.parts;
	await ledger.rewrite(raw => {
		const written = takeIn(raw, there.parts);
		here = ownParts({...raw, ...written});
		return written;
	});
	const {kept, left} = withinLimits(here, there.parts, now);
	const {write, remove} = difference(there, kept);
	if (remove.length > 0) {
		await area.remove(remove);
	}
	if (Object.keys(write).length > 0) {
		await area.write(write);
	}
	await ledger.change(({machine}) => (machine.unsynced === left ? {} : {machine: {...machine, unsynced: left}}));
}

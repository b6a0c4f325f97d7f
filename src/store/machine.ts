import {wholeItem} from './item.ts';
import {isRecord} from './shape.ts';

/** What belongs to this machine alone and never leaves it. */
export type Machine = {
	/** Salt of the fingerprints of sent notes; 0 where none was drawn yet. */
	readonly salt: number;
	/** Whether the browser's own sync carries skeletons, settings and the log to the user's other machines. */
	readonly sync: boolean;
	/** How many entries did not fit into the browser's sync. */
	readonly unsynced: number;
};

const count = (value: unknown): number => (Number.isSafeInteger(value) && Number(value) > 0 ? Number(value) : 0);

/** Makes of whatever is stored what belongs to this machine. */
export function parseMachine(raw: unknown): Machine {
	const {salt, sync, unsynced} = isRecord(raw) ? raw : {};
	return {salt: count(salt), sync: sync === true, unsynced: count(unsynced)};
}

/** What belongs to this machine. */
export const machine = wholeItem('machine', parseMachine);

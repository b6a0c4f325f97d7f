import type {Handlers} from '../platform/messages.ts';
import type {KeepingCalls} from '../store/calls.ts';
import {setAside} from '../store/keeping.ts';
import type {Ledger} from '../store/ledger.ts';
import {backToSnapshot, importInto, readExport} from '../store/transfer.ts';

/** A number that nobody can guess, and never 0. */
const drawSalt = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) + 1;

/** Answers the calls about all that is stored. `afterErasing` clears what lies outside of it. */
export function keepingCalls(
	ledger: Ledger,
	clock: () => number,
	afterErasing: () => Promise<void>,
): Handlers<KeepingCalls> {
	return {
		async ownSalt() {
			const known = (await ledger.read()).machine.salt;
			if (known !== 0) {
				return known;
			}
			const drawn = drawSalt();
			const after = await ledger.change(({machine}) => ({machine: {...machine, salt: machine.salt || drawn}}));
			return after.machine.salt;
		},
		async importFile(text) {
			const read = readExport(text, clock());
			if ('problem' in read) {
				return read.problem;
			}
			await ledger.rewrite(raw => importInto(raw, read, clock()));
			return 'imported';
		},
		goBack: () => ledger.rewrite(raw => backToSnapshot(raw, clock())),
		forgetSetAside: () => ledger.rewrite(() => ({[setAside.key]: []})),
		async setSync(on) {
			await ledger.change(({machine}) => ({machine: {...machine, sync: on}}));
		},
		async eraseEverything() {
			await ledger.erase();
			await afterErasing();
		},
	};
}

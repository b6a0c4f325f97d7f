import {type SentNote, shinglesOf} from '../interviews/index.ts';
import {callerToBackground} from '../platform/messages.ts';
import type {BackgroundCalls} from '../store/calls.ts';
import {type Machine, machine} from '../store/machine.ts';
import type {Desk} from './desk.ts';
import {recordOf} from './record-of.ts';
import type {GoneLetter} from './sending.ts';

const background = callerToBackground<BackgroundCalls>();

/**
 * Remembers letters to people of the log when they were sent, and forgets one that the client's Undo brought back. Of
 * the letter only recipients, kind, time and salted fingerprints are kept, never its text. Returns what to call when a
 * compose window was found: a page that goes with its letter, as a window of its own does, cannot wait for a salt.
 */
export function logSent(desk: Desk, signal: AbortSignal): () => void {
	let ownSalt = 0;
	const take = ({salt}: Machine) => {
		ownSalt = salt;
	};
	machine.watch(take, signal);
	const known = machine.get().then(take, () => undefined);
	const note = async ({draft, kind, at}: GoneLetter, record: Pick<SentNote, 'interviewId' | 'to'>) => {
		const shingles = shinglesOf(draft.body, ownSalt || (await background('ownSalt')));
		await background('noteSent', {...record, kind, at, shingles});
	};
	desk.onSent = letter => {
		const record = recordOf(letter, desk.surroundings.interviews);
		if (record) {
			note(letter, record).catch(() => undefined);
		}
	};
	desk.onTakenBack = letter => {
		const record = recordOf(letter, desk.surroundings.interviews);
		if (record) {
			background('forgetSent', record.interviewId, letter.at).catch(() => undefined);
		}
	};
	// What is drawn comes back as what is stored.
	const draw = async () => {
		await known;
		if (ownSalt === 0) {
			await background('ownSalt');
		}
	};
	return () => {
		draw().catch(() => undefined);
	};
}

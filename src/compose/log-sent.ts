import {shinglesOf} from '../interviews/index.ts';
import {callerToBackground} from '../platform/messages.ts';
import {interviewOf, letterAt} from '../skeletons/index.ts';
import type {BackgroundCalls} from '../store/calls.ts';
import type {Desk} from './desk.ts';
import type {GoneLetter} from './sending.ts';

const background = callerToBackground<BackgroundCalls>();

/**
 * Remembers letters to people of the log when they were sent, and forgets one that the client's Undo brought back. Of
 * the letter only recipients, kind, time and salted fingerprints are kept, never its text.
 */
export function logSent(desk: Desk): void {
	const interviewIn = ({draft, at}: GoneLetter) => interviewOf(letterAt(draft, at), desk.surroundings.interviews);
	let ownSalt: number | undefined;
	background('ownSalt').then(
		salt => {
			ownSalt = salt;
		},
		() => undefined,
	);
	desk.onSent = letter => {
		const interview = interviewIn(letter);
		if (interview && ownSalt !== undefined) {
			const {draft, kind, at} = letter;
			const shingles = shinglesOf(draft.body, ownSalt);
			background('noteSent', {interviewId: interview.id, to: draft.to, kind, at, shingles}).catch(() => undefined);
		}
	};
	desk.onTakenBack = letter => {
		const interview = interviewIn(letter);
		if (interview) {
			background('forgetSent', interview.id, letter.at).catch(() => undefined);
		}
	};
}

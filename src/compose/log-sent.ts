import {shinglesOf} from '../interviews/index.ts';
import {callerToBackground} from '../platform/messages.ts';
import {interviewOf} from '../skeletons/index.ts';
import type {BackgroundCalls} from '../store/calls.ts';
import type {Desk} from './desk.ts';
import type {GoneLetter} from './sending.ts';

const background = callerToBackground<BackgroundCalls>();

/**
 * Remembers letters to people of the log when they were sent, and forgets one that the client's Undo brought back. Of
 * the letter only recipients, kind, time and salted fingerprints are kept, never its text.
 */
export function logSent(desk: Desk): void {
	const interviewIn = ({draft}: GoneLetter) =>
		interviewOf([...draft.to, ...draft.cc], desk.surroundings.situation.interviews ?? []);
	background('ownSalt').then(
		salt => {
			desk.surroundings = {...desk.surroundings, situation: {...desk.surroundings.situation, salt}};
		},
		() => undefined,
	);
	desk.onSent = letter => {
		const interview = interviewIn(letter);
		const {salt} = desk.surroundings.situation;
		if (interview && salt !== undefined) {
			const {draft, kind, at} = letter;
			const shingles = shinglesOf(draft.body, salt);
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

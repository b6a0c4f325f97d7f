import {callerToBackground} from '../platform/messages.ts';
import type {BackgroundCalls} from '../store/calls.ts';
import {type AfterPause, afterPause} from './after-pause.ts';
import {type Desk, refresh} from './desk.ts';
import type {Session} from './session.ts';
import {newToneMemory} from './tone-memory.ts';

const background = callerToBackground<BackgroundCalls>();

/** How long a letter must rest before its new sentences are weighed: a sentence is not judged while it is written. */
const pause = 600;

/**
 * Has the sentences of letters weighed by the tone model. Returns what to call after each check of a letter; when
 * answers come, the letter is checked again with them, until there is nothing to be learnt.
 */
export function weighTones(desk: Desk): (session: Session) => void {
	const memory = newToneMemory(sentences => background('weigh', sentences));
	const resting = new WeakMap<Session, AfterPause>();
	const weigh = async (session: Session) => {
		const {checked, signal} = session;
		if (checked && !signal.aborted) {
			const isNews = await memory.learn(checked.sentences);
			if (isNews) {
				const {learnt} = desk.surroundings;
				desk.surroundings = {...desk.surroundings, learnt: {...learnt, tones: memory.tones()}};
				await refresh(desk, session);
			}
		}
	};
	return session => {
		const rest = resting.get(session) ?? afterPause(pause, () => void weigh(session).catch(() => undefined));
		resting.set(session, rest);
		rest.soon();
	};
}

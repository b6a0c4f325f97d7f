import {callerToBackground} from '../platform/messages.ts';
import type {BackgroundCalls} from '../store/calls.ts';
import {type Desk, refreshAll} from './desk.ts';
import type {Session} from './session.ts';
import {makeAsker} from './spelling-asker.ts';

const background = callerToBackground<BackgroundCalls>();

/** How long a word must rest before it is taken for a whole one, in milliseconds. */
const pause = 300;

/**
 * Asks the dictionary about the words of letters. Returns what to call after each check of a letter; when answers come,
 * all letters are checked again.
 */
export function proofread(desk: Desk): (session: Session) => void {
	const asker = makeAsker(
		words => background('spell', words),
		() => {
			const {learnt} = desk.surroundings;
			desk.surroundings = {...desk.surroundings, learnt: {...learnt, misspelt: asker.misspelt()}};
			refreshAll(desk);
		},
		{pause, wordsInUse: () => [...desk.sessions.values()].flatMap(({checked}) => checked?.words ?? [])},
	);
	return ({checked}) => asker.ask(checked?.words ?? []);
}

import {callerToBackground} from '../platform/messages.ts';
import type {BackgroundCalls} from '../store/calls.ts';
import {type Desk, refreshAll} from './desk.ts';
import {makeAsker} from './spelling-asker.ts';

const background = callerToBackground<BackgroundCalls>();

/** Asks the dictionary about the words of every letter that is checked, and checks again when answers come. */
export function proofread(desk: Desk): void {
	const asker = makeAsker(
		words => background('spell', words),
		() => {
			const {learnt} = desk.surroundings;
			desk.surroundings = {...desk.surroundings, learnt: {...learnt, misspelt: asker.misspelt()}};
			refreshAll(desk);
		},
	);
	desk.onChecked = ({checked}) => asker.ask(checked?.words ?? []);
}

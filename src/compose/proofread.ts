import {wordsToSpell} from '../checker/index.ts';
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
			const {situation} = desk.surroundings;
			desk.surroundings = {...desk.surroundings, situation: {...situation, misspelt: asker.misspelt()}};
			refreshAll(desk);
		},
	);
	desk.onChecked = ({status, reading, off}) => {
		if (status === 'awake' && reading && !off.includes('spelling')) {
			asker.ask(wordsToSpell(reading.draft, desk.surroundings.situation));
		}
	};
}

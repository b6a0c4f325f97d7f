import {readDraft, readSituation} from './draft.ts';
import {aroundLetter} from './names/around.ts';
import type {Draft, Situation} from './types.ts';

/** Whether there is anybody, among the recipients or in the log, whose name those in a letter can be held against. */
export function knowsNames(draft: Draft, situation: Partial<Situation> = {}): boolean {
	const {recipients, met} = aroundLetter(readDraft(draft), readSituation(situation));
	return recipients.length > 0 || met.length > 0;
}

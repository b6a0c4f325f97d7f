import {type CheckReply, withChange} from '../store/check-change.ts';
import type {CheckedLetter, Question} from '../store/letter-check.ts';
import type {Check} from './desk.ts';

type Known = {readonly version: string; readonly checked: CheckedLetter};

/** Has each letter checked by `ask`, which is told of the check before and may answer with what differs from it. */
export function checkAgain(ask: (question: Question, since?: string) => Promise<CheckReply>): Check {
	const known = new WeakMap<object, Known>();
	return async (question, letter) => {
		const before = known.get(letter);
		const reply = await ask(question, before?.version);
		if (!('checked' in reply || before)) {
			throw new Error('The answer differs from one that is not known.');
		}
		const checked = 'checked' in reply ? reply.checked : withChange((before as Known).checked, reply.change);
		known.set(letter, {version: reply.version, checked});
		return checked;
	};
}

import type {CheckCalls} from '../store/calls.ts';
import {type CheckReply, withChange} from '../store/check-change.ts';
import type {CheckedLetter, Learnt} from '../store/letter-check.ts';
import type {Check} from './desk.ts';

type Known = {readonly version: string; readonly checked: CheckedLetter; readonly learnt: Learnt};

type Ask = (...question: Parameters<CheckCalls['checkAgain']>) => Promise<ReturnType<CheckCalls['checkAgain']>>;

/** What was found, from a reply that may only tell what differs. */
function checkedIn(reply: Exclude<CheckReply, 'forgotten'>, before: Known | undefined): CheckedLetter {
	if ('checked' in reply) {
		return reply.checked;
	}
	if (!before) {
		throw new Error('The answer differs from one that is not known.');
	}
	return withChange(before.checked, reply.change);
}

/** Has each letter checked by `ask`, which is told of the check before, and both sides tell only what differs from it. */
export function checkAgain(ask: Ask): Check {
	const known = new WeakMap<object, Known>();
	return async ({misspelt, tones, ...question}, letter) => {
		const before = known.get(letter);
		const learnt = {misspelt, tones};
		const isOld = before?.learnt.misspelt === misspelt && before.learnt.tones === tones;
		const first = await ask(question, isOld ? undefined : learnt, before?.version);
		const reply = first === 'forgotten' ? await ask(question, learnt) : first;
		if (reply === 'forgotten') {
			throw new Error('The worker forgot what it was just told.');
		}
		const checked = checkedIn(reply, before);
		known.set(letter, {version: reply.version, checked, learnt});
		return checked;
	};
}

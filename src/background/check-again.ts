import type {CheckCalls} from '../store/calls.ts';
import {type CheckReply, changeBetween} from '../store/check-change.ts';
import type {CheckedLetter, Learnt, Question} from '../store/letter-check.ts';

/** More than are asked about at once: a page asks again before it has its answer, and has several letters. */
const most = 8;

type Asked = (...question: Parameters<CheckCalls['checkAgain']>) => Promise<CheckReply>;

/** Checks letters by `check`, and tells each by what differs from the check before, as long as that is remembered. */
export function makeReplies(check: (question: Question) => Promise<CheckedLetter>): Asked {
	const known = new Map<string, {readonly checked: CheckedLetter; readonly learnt: Learnt}>();
	return async (question, news, since) => {
		const before = since === undefined ? undefined : known.get(since);
		const learnt = news ?? before?.learnt;
		if (!learnt) {
			return 'forgotten';
		}
		const checked = await check({...question, ...learnt});
		const version = crypto.randomUUID();
		known.set(version, {checked, learnt});
		const [oldest] = known.keys();
		if (known.size > most && oldest !== undefined) {
			known.delete(oldest);
		}
		return before ? {version, change: changeBetween(before.checked, checked)} : {version, checked};
	};
}

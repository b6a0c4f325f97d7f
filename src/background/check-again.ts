import {type CheckReply, changeBetween} from '../store/check-change.ts';
import type {CheckedLetter} from '../store/letter-check.ts';

/** More than are asked about at once: a page asks again before it has its answer, and has several letters. */
const most = 8;

/** Tells each check of a letter by what differs from the one before, as long as that is remembered. */
export function makeReplies(): (checked: CheckedLetter, since: string | undefined) => CheckReply {
	const checks = new Map<string, CheckedLetter>();
	return (checked, since) => {
		const version = crypto.randomUUID();
		const before = since === undefined ? undefined : checks.get(since);
		checks.set(version, checked);
		const [oldest] = checks.keys();
		if (checks.size > most && oldest !== undefined) {
			checks.delete(oldest);
		}
		return before ? {version, change: changeBetween(before, checked)} : {version, checked};
	};
}

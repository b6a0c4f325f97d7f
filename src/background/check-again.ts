import {type CheckReply, changeBetween} from '../store/check-change.ts';
import type {CheckedLetter} from '../store/letter-check.ts';

/** More letters than are written at once. */
const most = 8;

/** Tells each check of a letter by what differs from the one before, as long as that is remembered. */
export function makeReplies(): (checked: CheckedLetter, since: string | undefined) => CheckReply {
	const checks = new Map<string, CheckedLetter>();
	return (checked, since) => {
		const version = crypto.randomUUID();
		const before = since === undefined ? undefined : checks.get(since);
		if (since !== undefined) {
			checks.delete(since);
		}
		checks.set(version, checked);
		const [oldest] = checks.keys();
		if (checks.size > most && oldest !== undefined) {
			checks.delete(oldest);
		}
		return before ? {version, change: changeBetween(before, checked)} : {version, checked};
	};
}

import {type Interview, isSamePerson, type SentNote} from '../interviews/index.ts';
import {interviewOf, letterAt} from '../skeletons/index.ts';
import type {GoneLetter} from './sending.ts';

/**
 * Under which entry of the log a letter is remembered, and as sent to whom; absent where nobody of the log is written to.
 * A letter that was opened for an entry is that entry's, also where the log knows the person by name alone and the mail
 * shows an address; unless it goes to others of the log.
 */
export function recordOf(
	{draft, at, opened}: Pick<GoneLetter, 'draft' | 'at' | 'opened'>,
	interviews: readonly Interview[],
): Pick<SentNote, 'interviewId' | 'to'> | undefined {
	const letter = letterAt(draft, at);
	const asked = interviews.find(({id}) => id === opened?.interviewId);
	const met = (asked && interviewOf(letter, [asked])) ?? interviewOf(letter, interviews);
	if (met) {
		return {interviewId: met.id, to: draft.to};
	}
	const byName = opened?.to.filter(({email}) => email.trim() === '') ?? [];
	return asked && draft.to.length > 0 && byName.length > 0
		? {
				interviewId: asked.id,
				to: [...draft.to, ...byName.filter(one => !draft.to.some(each => isSamePerson(each, one)))],
			}
		: undefined;
}

import type {LetterKind, SentNote} from '../../interviews/index.ts';
import {defineRule} from '../define-rule.ts';
import type {Draft, Problem, Situation} from '../types.ts';

const hour = 3_600_000;
/**
 * Two weeks, less half a day: who wrote one afternoon may write two weeks later in the morning, and a change to summer
 * time does not count either.
 */
const twoWeeks = (14 * 24 - 12) * hour;
const mostChecks = 2;

const checks: readonly LetterKind[] = ['status-check', 'second-status-check'];

const sharesRecipient = (draft: Draft, note: SentNote): boolean =>
	note.to.some(
		({email}) => email !== '' && draft.to.some(person => person.email.toLowerCase() === email.toLowerCase()),
	);

/** The status checks already sent after this interview, or to these people where the log has no entry. */
const checksSent = (draft: Draft, {interview, sent}: Partial<Situation>): SentNote[] =>
	(sent ?? []).filter(
		note =>
			checks.includes(note.kind) && (interview ? note.interviewId === interview.id : sharesRecipient(draft, note)),
	);

function problemOf(draft: Draft, situation: Situation): Problem | undefined {
	const sent = checksSent(draft, situation);
	const last = Math.max(...sent.map(({at}) => at));
	const date = situation.interview?.decisionBy;
	if (sent.length >= mostChecks) {
		return {
			message: 'You have asked twice already; it is time to move on.',
			why: 'A third question seems like pestering.',
		};
	}
	if (sent.length > 0 && situation.now - last < twoWeeks) {
		return {message: 'You asked less than two weeks ago; give them two weeks to answer.'};
	}
	if (date !== undefined && situation.now > 0 && situation.now < date) {
		return {message: 'The date they named is still to come; ask the day after it.'};
	}
	return undefined;
}

const interview = {
	id: '1',
	company: 'Drayton Mill',
	role: 'Fitter',
	at: 0,
	people: [],
	topics: [],
	decisionBy: 240 * hour,
};
const draft = {body: 'You hoped to decide by Friday. Could you tell me where you are with the fitter position?'};
const check = (at: number): SentNote => ({interviewId: '1', to: [], kind: 'status-check', at: at * hour, shingles: []});

export const cadence = defineRule({
	id: 'cadence',
	title: 'Too soon or too often',
	why: 'Asking early or often reads as impatience, and time frames slip for reasons that are not about you.',
	source: 'P9 P10 P12 A3 P13',
	level: 'warn',
	kinds: checks,
	examples: {
		flags: [
			{draft, situation: {now: 100 * hour, interview}},
			{draft, situation: {now: 400 * hour, interview, sent: [check(300)]}},
			{draft, situation: {now: 2000 * hour, interview, sent: [check(300), check(700)]}},
		],
		passes: [
			{draft, situation: {now: 264 * hour, interview}},
			{draft, situation: {now: 700 * hour, interview, sent: [check(300)]}},
		],
	},
	*check(letter, situation) {
		const problem = problemOf(letter.draft, situation);
		if (problem) {
			yield problem;
		}
	},
});

import type {LetterKind} from '../../interviews/index.ts';
import {anyKind, defineRule} from '../define-rule.ts';
import type {Letter} from '../letter.ts';
import {type Messages, phraseProblems} from '../phrase-rule.ts';
import type {Situation} from '../types.ts';

const day = 24 * 60 * 60 * 1000;

/** Letters that are written to be remembered. */
const thanking: readonly LetterKind[] = ['thank-you', 'recruiter', 'linkedin', 'handwritten'];

/** Whether a letter may not ask for the decision: in a status check it may, once a day has passed since the talk. */
export const isTooSoonToAsk = ({kind}: Letter, {now, interview}: Pick<Situation, 'now' | 'interview'>): boolean =>
	thanking.includes(kind) || (interview !== undefined && now > 0 && now - interview.at < day);

const messages: Messages<'impatience'> = {
	outcome: 'This asks for the decision; in this letter, leave the time to them.',
	pressing: 'This presses for the decision; ask when you may expect it.',
};

const pressesTooSoon = {...messages, pressing: messages.outcome};

export const impatience = defineRule({
	id: 'impatience',
	title: 'Asking for the decision',
	why: 'The note is there to be remembered, and so soon there is no news to give.',
	source: 'A2',
	level: 'warn',
	kinds: anyKind,
	examples: {
		flags: [
			{draft: {body: 'Have you made a decision?'}},
			{draft: {body: 'Could you tell me whether I got the job?'}},
			{draft: {body: 'I am eagerly awaiting your answer.'}},
			{draft: {body: 'I must insist on a decision by noon.'}, situation: {letter: 'status-check'}},
		],
		passes: [
			{draft: {body: 'I look forward to hearing about the next steps.'}},
			{draft: {body: 'Could you tell me whether the site visit starts at nine?'}},
			{draft: {body: 'Have you made a decision?'}, situation: {letter: 'status-check'}},
		],
	},
	*check(letter, situation) {
		const hits = letter.hits('impatience');
		if (isTooSoonToAsk(letter, situation)) {
			yield* phraseProblems(hits, pressesTooSoon);
		} else {
			yield* phraseProblems(
				hits.filter(({group}) => group === 'pressing'),
				messages,
			);
		}
	},
});

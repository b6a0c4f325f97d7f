import type {LetterKind} from '../../interviews/index.ts';
import {anyKind, defineRule} from '../define-rule.ts';
import {phraseProblems} from '../phrase-rule.ts';

const day = 24 * 60 * 60 * 1000;

/** Letters that are written to be remembered. In a status check the same question is right, once a day has passed. */
const thanking: readonly LetterKind[] = ['thank-you', 'recruiter', 'linkedin', 'handwritten'];

const messages = {outcome: 'This asks for the decision; in this letter, leave the time to them.'};

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
		],
		passes: [
			{draft: {body: 'I look forward to hearing about the next steps.'}},
			{draft: {body: 'Could you tell me whether the site visit starts at nine?'}},
			{draft: {body: 'Have you made a decision?'}, situation: {letter: 'status-check'}},
		],
	},
	*check(letter, {now, interview}) {
		const soon = interview !== undefined && now > 0 && now - interview.at < day;
		if (soon || thanking.includes(letter.kind)) {
			yield* phraseProblems(letter.hits('impatience'), messages);
		}
	},
});

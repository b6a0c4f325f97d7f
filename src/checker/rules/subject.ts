import type {LetterKind} from '../../interviews/index.ts';
import {defineRule} from '../define-rule.ts';
import type {LanguagePack} from '../languages/language-pack.ts';
import type {Letter} from '../letter.ts';
import {words} from '../text.ts';
import type {Situation} from '../types.ts';
import {listed} from '../vocabulary.ts';

const shortest = 3;
const aboutTheJob: readonly LetterKind[] = ['thank-you', 'status-check', 'second-status-check'];

/** Whether the subject names the role, the company or at least a post. */
function namesJob({subject, draft}: Letter, {interview}: Partial<Situation>, language: LanguagePack): boolean {
	const [isOccupation, isPost] = [listed(language, 'occupations'), listed(language, 'posts')];
	const named = new Set(words(`${interview?.role ?? ''} ${interview?.company ?? ''}`).map(({lower}) => lower));
	const domains = draft.to.map(({email}) => email.slice(email.indexOf('@') + 1).toLowerCase());
	return subject().some(
		word =>
			isOccupation(word) ||
			isPost(word) ||
			(word.lower.length > shortest && (named.has(word.lower) || domains.some(domain => domain.includes(word.lower)))),
	);
}

const body = 'Thank you for the talk about the mill. I am keen on the fitter job.';

export const subject = defineRule({
	id: 'subject',
	title: 'Empty or vague subject',
	why: 'Interviewers see many candidates: the subject tells at a glance which post and which talk you mean.',
	source: 'A4',
	level: 'warn',
	kinds: [
		'thank-you',
		'status-check',
		'second-status-check',
		'keep-in-touch',
		'rejection-reply',
		'share-article',
		'recruiter',
	],
	examples: {
		flags: [{draft: {subject: '', body}}, {draft: {subject: 'Thank you', body}}],
		passes: [{draft: {subject: 'Fitter position', body}}, {draft: {subject: 'Re: Your visit', body}}],
	},
	*check(letter, situation, language) {
		const written = letter.draft.subject.trim();
		if (written === '' && letter.draft.body.trim() !== '') {
			yield {message: 'The subject is empty; name the role or the company in it.'};
		} else if (
			written !== '' &&
			aboutTheJob.includes(letter.kind) &&
			!/^\p{L}{2,4}\s*:/u.test(written) &&
			!namesJob(letter, situation, language)
		) {
			const at = {field: 'subject', start: 0, end: letter.draft.subject.length} as const;
			yield {message: 'The subject names neither role nor company.', at, level: 'hint'};
		}
	},
});

import {anyKind, defineRule} from '../define-rule.ts';
import {greetedProblems, missProblem} from '../names/greeted.ts';
import {knownAround} from '../names/known.ts';
import {misspeltMentions} from '../names/mentions.ts';

const keith = [{name: 'Keith Smooth', email: ''}];

export const recipientName = defineRule({
	id: 'recipient-name',
	title: 'Misspelt name',
	why: 'A misspelt name is the mistake that interviewers remember longest, and no spelling checker sees it.',
	source: 'N6 T4',
	level: 'stop',
	kinds: anyKind,
	examples: {
		flags: [
			{draft: {to: keith, body: 'Dear Kieth,\n\nThank you for your time.'}},
			{draft: {to: keith, body: 'Dear Smooth,\n\nThank you for your time.'}},
			{draft: {to: keith, body: 'Dear Mr. Keith,\n\nThank you for your time.'}},
			{draft: {to: keith, body: 'Dear Keith,\n\nI enjoyed our talk. Thank you again, Kieth.'}},
			{draft: {to: keith, subject: 'Thank you, Kieth', body: 'Thank you for your time.'}},
		],
		passes: [
			{draft: {to: keith, body: 'Dear Keith,\n\nThank you for your time.'}},
			{draft: {to: [{name: 'Robert Hale', email: ''}], body: 'Dear Bob,\n\nThank you for your time.'}},
			{draft: {to: keith, body: 'Dear hiring team,\n\nThank you for your time.'}},
			{draft: {to: keith, body: 'Dear Keith,\n\nPlease thank your colleague Ken for the tour.'}},
		],
	},
	*check(letter, situation, language) {
		const known = knownAround(letter, situation, language);
		for (const greeted of known.greeted) {
			if (greeted) {
				yield* greetedProblems(greeted, known.greeting, letter.draft.body);
			}
		}
		for (const mention of misspeltMentions(letter, known)) {
			yield missProblem(mention, mention.name, mention.field);
		}
	},
});

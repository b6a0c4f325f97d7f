import {anyKind, defineRule} from '../define-rule.ts';
import {type Messages, phraseProblems} from '../phrase-rule.ts';

const messages: Messages<'reproach'> = {
	silence: 'This points out that they have not answered; ask for the news without it.',
	waiting: 'This says that they keep you waiting; name the date they gave instead.',
	promise: 'This holds a promise against them; use the date they gave as your reason to write.',
};

const afterNo: Messages<'reproach'> = {
	silence: 'This points out that they did not answer; leave it out, and thank them for doing so now.',
	waiting: 'This says that they kept you waiting; leave it out, and thank them for the answer.',
	promise: 'This holds a promise against them; leave it out, and thank them for the answer.',
};

/** Why in a reply to a no, where no date is left to write by. */
export const whyAfterNo =
	'A reader who is reminded of a silence has to defend it, and thinks less of you at the next opening.';

export const reproach = defineRule({
	id: 'reproach',
	title: 'Reproach',
	why: 'A reader who is reminded of a silence has to defend it; the date they named is reason enough to write.',
	source: 'P1',
	level: 'warn',
	kinds: anyKind,
	examples: {
		flags: [
			{draft: {body: 'You have not answered my last two emails.'}},
			{draft: {body: 'You promised to call me on Monday.'}},
			{draft: {body: 'I am still waiting for your answer.'}},
		],
		passes: [
			{draft: {body: 'You mentioned deciding by the 20th; may I ask where the process stands?'}},
			{draft: {body: 'There is no hurry at all from my side.'}},
			{draft: {body: 'Our suppliers never answered, so I set up a shared calendar.'}},
		],
	},
	*check({kind, hits}) {
		if (kind !== 'rejection-reply') {
			yield* phraseProblems(hits('reproach'), messages);
			return;
		}
		for (const problem of phraseProblems(hits('reproach'), afterNo)) {
			yield {...problem, why: whyAfterNo};
		}
	},
});

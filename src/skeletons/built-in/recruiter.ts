import type {Skeleton} from '../skeleton.ts';

/** To the agency’s or the firm’s recruiter, after the interview that they arranged. */
export const recruiter: Skeleton = {
	id: 'recruiter',
	kind: 'recruiter',
	title: 'Thank-you to the recruiter',
	source: 'A1 A5 N3 N5',
	subject: 'After the {{role}} interview at {{company}}',
	body: `Dear {{first name}},

Thank you for arranging my interview for the {{role}} position at {{company}} and for preparing me for it.

We spoke mostly about {{topic}}. That suits what I have done so far: {{what you did, in one sentence}}. From what I heard about the work, I am interested in the position and would like to go on.

They expect to decide by {{decision date}}. If they have a question in the meantime, or would like to see me again, I can make time at short notice. Please tell me as well if you heard anything that I should answer better next time.

Kind regards,
{{my name}}`,
};

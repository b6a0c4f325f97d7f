import type {Skeleton} from '../skeleton.ts';

/** After a first talk on the phone. */
export const thankYouPhone: Skeleton = {
	id: 'thank-you-phone',
	kind: 'thank-you',
	title: 'Thank-you after a phone call',
	source: 'N2 N3 N4 N5 R2 T6',
	subject: 'Thank you for the call about the {{role}} position at {{company}}',
	body: `Dear {{first name}},

Thank you for the call about the {{role}} position at {{company}}. It helped to hear from you directly what the work is like.

You mentioned {{topic}}. My answer on the phone was brief, so let me add one thing from my own work: {{what you did, in one sentence}}. I would bring the same care to your team.

I am interested in the position and would like to meet you in person. You named {{decision date}} for your decision; if I have not heard by then, I will be in touch. Until then I am easy to reach, by e-mail and by phone.

Kind regards,
{{my name}}`,
};

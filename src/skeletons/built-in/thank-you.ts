import type {Skeleton} from '../skeleton.ts';

/** After a first talk, face to face. */
export const thankYou: Skeleton = {
	id: 'thank-you',
	kind: 'thank-you',
	title: 'Thank-you',
	source: 'N2 N3 N4 N5 T2 T6',
	subject: 'Thank you – {{role}} interview at {{company}}',
	body: `Dear {{first name}},

Thank you for meeting me and for explaining what the {{role}} position at {{company}} is about.

I have given more thought to {{topic}} since. It touches on work that I know at first hand: {{what you did, in one sentence}}. That is where I could be of use to your team early on.

I am interested in the position and would be glad to take the next step. You expect to decide by {{decision date}}; if I have not heard by then, I will write to you. In the meantime I can send a sample of my work or the name of a reference.

Kind regards,
{{my name}}`,
};

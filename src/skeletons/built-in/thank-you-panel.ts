import type {Skeleton} from '../skeleton.ts';

/** To the first of several people who led the interview. What makes it theirs is never filled in by itself. */
export const thankYouPanel: Skeleton = {
	id: 'thank-you-panel',
	kind: 'thank-you',
	title: 'Thank-you after a panel',
	source: 'N7 P6 T2 N3 N5',
	subject: 'Thank you – {{role}} interview at {{company}}',
	body: `Dear {{first name}},

Thank you for your part in my interview for the {{role}} position at {{company}}.

I would like to return to a point that you raised yourself: {{the point this person raised}}. There was little time to go into it around the table, so here is what I would add: {{your answer to it}}.

I am interested in the position and in the next step. You and your colleagues hope to decide by {{decision date}}; if I have not heard by then, I will be in touch.

Kind regards,
{{my name}}`,
};

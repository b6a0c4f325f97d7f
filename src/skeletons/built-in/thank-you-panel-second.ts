import type {Skeleton} from '../skeleton.ts';

/** To the second of several people who led the interview: another letter, for they compare them. */
export const thankYouPanelSecond: Skeleton = {
	id: 'thank-you-panel-second',
	kind: 'thank-you',
	title: 'Thank-you after a panel, second person',
	source: 'N7 P6 T2 N3 N5',
	subject: 'After our talk about the {{role}} position at {{company}}',
	body: `Dear {{first name}},

It was good to meet you among the {{company}} team. Thank you for the questions that you brought to our talk about the {{role}} position.

What I remember best from your side of the conversation is {{the point this person raised}}. It has been part of my own work as well: {{what you did, in one sentence}}. If you would like to see how that turned out, I can send you an example.

The position interests me, and I look forward to hearing how it goes on. A decision is planned for {{decision date}}, as I understood; should there be no news by then, I will write to you again.

With kind regards,
{{my name}}`,
};

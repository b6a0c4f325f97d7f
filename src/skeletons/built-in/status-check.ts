import type {Skeleton} from '../skeleton.ts';

/** After the date that they named, which is the reason for writing. */
export const statusCheck: Skeleton = {
	id: 'status-check',
	kind: 'status-check',
	title: 'Status check after the named date',
	source: 'P5 P9 P1 P13',
	subject: '{{role}} position at {{company}}: the next step',
	body: `Dear {{first name}},

When we spoke about the {{role}} position at {{company}} on {{interview date}}, you hoped to decide by {{decision date}}. I am writing to ask where you are in the process.

I am still interested in the position. Since our talk I have gone on thinking about {{topic}}, and {{something you did or learned since}}.

I know that such plans move for good reasons. If a reference, a sample of my work or a further conversation would help you to decide, I will be glad to arrange it.

Kind regards,
{{my name}}`,
};

import type {Skeleton} from '../skeleton.ts';

/** To the third of several people who led the interview: another letter again. */
export const thankYouPanelThird: Skeleton = {
	id: 'thank-you-panel-third',
	kind: 'thank-you',
	title: 'Thank-you after a panel, third person',
	source: 'N7 P6 T2 N3 N5',
	subject: 'Your question in the {{role}} interview at {{company}}',
	body: `Dear {{first name}},

When I was at {{company}} to speak about the {{role}} position, you brought up {{the point this person raised}}. Thank you for that; it made me look at my own experience with fresh eyes.

Put in one line, my answer is this: {{your answer to it}}. The matter came up often in my last position, and I learned to plan for it.

I would like to work on it with you, and I am ready for a further talk or a trial task whenever it suits you. The decision was planned for {{decision date}}; if I have not heard by then, I will ask how things stand.

Best regards,
{{my name}}`,
};

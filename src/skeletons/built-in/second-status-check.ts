import type {Skeleton} from '../skeleton.ts';

/** The second time of asking, and the last. */
export const secondStatusCheck: Skeleton = {
	id: 'second-status-check',
	kind: 'second-status-check',
	title: 'Second and last status check',
	source: 'P10 P12 P13 P1',
	subject: '{{role}} position at {{company}}',
	body: `Dear {{first name}},

I am writing once more about the {{role}} position at {{company}}, which we talked about on {{interview date}}, to ask where you are in the process.

My interest is the same as it was then. What you told me about {{topic}} is the kind of work that I look for, and I would still be glad to take it up with you.

I know that plans change for reasons that cannot always be told, and I will leave the matter with you from here. Whatever you decide, I would like to stay in touch, and I wish you and your team well.

Kind regards,
{{my name}}`,
};

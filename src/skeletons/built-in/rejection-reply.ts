import type {Skeleton} from '../skeleton.ts';

/** The answer to a no: gracious, and asks to stay in touch. */
export const rejectionReply: Skeleton = {
	id: 'rejection-reply',
	kind: 'rejection-reply',
	title: 'Reply to a no',
	source: 'T1 T7 P11',
	subject: 'The {{role}} position at {{company}}',
	body: `Dear {{first name}},

Thank you for letting me know your decision about the {{role}} position at {{company}}, and for the time that you and your colleagues gave me.

I learned something from our conversation about {{topic}}, and I will take it with me into my work. I wish you and the person you chose a good start together.

I would like to stay in touch. If another position opens in which {{the experience you would bring}} is of use, I would be glad to hear from you, and now and then I will ask how things are going.

Kind regards,
{{my name}}`,
};

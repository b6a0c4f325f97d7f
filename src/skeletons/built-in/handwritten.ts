import type {Skeleton} from '../skeleton.ts';

/** A card by post, in addition to the e-mail and within seven days. */
export const handwritten: Skeleton = {
	id: 'handwritten',
	kind: 'handwritten',
	title: 'Handwritten note',
	source: 'T5 T3 N3 N5',
	subject: '',
	body: `Dear {{first name}},

Thank you once more for the time you gave me at {{company}}. Our talk about {{topic}} has stayed with me, and so has {{something personal that was said}}.

I would be glad to take on the {{role}} position, and I believe that I could do it well: {{what you did, in one sentence}}.

I look forward to hearing from you, and I wish you and your team a good week.

With kind regards,
{{my name}}`,
};

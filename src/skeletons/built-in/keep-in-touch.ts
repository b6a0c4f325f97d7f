import type {Skeleton} from '../skeleton.ts';

/** Some months later: asks how things are going, and asks for nothing else. */
export const keepInTouch: Skeleton = {
	id: 'keep-in-touch',
	kind: 'keep-in-touch',
	title: 'Keep in touch',
	source: 'P11 T7 N4',
	subject: 'How things are going at {{company}}',
	body: `Dear {{first name}},

We met on {{interview date}} to talk about the {{role}} position at {{company}}. You told me then about {{topic}}, and I have wondered since how it went on.

On my side there is some news too: {{one piece of news about your work}}. Some of what we talked about has been of use there.

This needs no answer while you are busy. If you have a quarter of an hour for a call or a coffee one day, I would enjoy hearing how things stand, and if I can help you with anything from my own field, I will.

Kind regards,
{{my name}}`,
};

import type {Skeleton} from '../skeleton.ts';

/** After a first talk over video. */
export const thankYouVideo: Skeleton = {
	id: 'thank-you-video',
	kind: 'thank-you',
	title: 'Thank-you after a video call',
	source: 'N2 N3 N4 N5 T2 T6',
	subject: 'Thank you – video interview for {{role}} at {{company}}',
	body: `Dear {{first name}},

Thank you for the conversation over video and for showing me how the {{role}} position fits into the work of {{company}}.

What we said about {{topic}} stayed with me after the call. I have dealt with something close to it: {{what you did, in one sentence}}. In a second talk I could show you step by step how I went about it.

I am interested in the position and in the next step, on screen or in person. Your plan is to decide by {{decision date}}; if I have not heard by then, I will write again. Until then I am glad to answer further questions.

Kind regards,
{{my name}}`,
};

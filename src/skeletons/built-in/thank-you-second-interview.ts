import type {Skeleton} from '../skeleton.ts';

/** After a second talk. */
export const thankYouSecondInterview: Skeleton = {
	id: 'thank-you-second-interview',
	kind: 'thank-you',
	title: 'Thank-you after a second interview',
	source: 'N0 N3 N4 N5 A5 P4',
	subject: 'Thank you – second talk about the {{role}} position at {{company}}',
	body: `Dear {{first name}},

Thank you for seeing me a second time about the {{role}} position at {{company}}.

This time I understood much better what {{topic}} asks of the person in this job. It also told me what I would bring to it: {{what you did, in one sentence}}. When I left, I could picture the first months of the work.

After two conversations I am sure that I would like to do this work. You named {{decision date}} for the decision; if I have not heard by then, I will be in touch. Should a word with somebody I have worked for be of help, I will gladly give you a name.

Kind regards,
{{my name}}`,
};

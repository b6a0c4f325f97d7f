import type {Skeleton} from '../skeleton.ts';

/** After a question that went wrong: admits it, and answers it with examples that are tied to the company. */
export const betterAnswer: Skeleton = {
	id: 'better-answer',
	kind: 'thank-you',
	title: 'Thank-you with a better answer',
	source: 'N0 N4 P3 R2',
	subject: '{{role}} interview at {{company}}: a better answer',
	body: `Dear {{first name}},

Thank you for the conversation about the {{role}} position at {{company}}. When you asked about {{the question that went wrong}}, I lost my thread. This is the answer that I meant to give:

• {{first example, and what it would mean for them}}
• {{second example, and what it would mean for them}}
• {{third example, and what it would mean for them}}

There is more for me to learn here, and I want to learn it; your question showed me where to begin.

I am interested in the position and in the next step. You expect to decide by {{decision date}}; if I have not heard by then, I will write to you.

Kind regards,
{{my name}}`,
};

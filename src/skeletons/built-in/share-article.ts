import type {Skeleton} from '../skeleton.ts';

/** Something to read that took up what was talked about. */
export const shareArticle: Skeleton = {
	id: 'share-article',
	kind: 'share-article',
	title: 'Share an article',
	source: 'P11 T2 T3',
	subject: 'Something to read on {{topic}}, from our talk at {{company}}',
	body: `Dear {{first name}},

This week I read {{title of the article}} and had to think of our talk at {{company}} about {{topic}}. Perhaps it is of interest to you too:

{{link to the article}}

The part worth your time is {{the point that matters to them}}. It fits what you told me about your work, and it made me see my own a little differently. If you have come across something on the other side of the question, I would be curious to read it.

I hope that the work is going well for you and your team.

Kind regards,
{{my name}}`,
};

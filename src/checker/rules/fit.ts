import type {Interview} from '../../interviews/index.ts';
import {defineRule} from '../define-rule.ts';

const rarelyRemembered: readonly Interview['post'][] = ['internship', 'line', 'mass'];

const example = (post: NonNullable<Interview['post']>) => ({
	draft: {body: 'Thank you for the talk about the mill. I am keen on the packer job.'},
	situation: {interview: {id: '1', company: 'Drayton Mill', role: 'Packer', at: 0, people: [], topics: [], post}},
});

export const fit = defineRule({
	id: 'fit',
	title: 'Post where a note counts for little',
	why: 'Where hundreds apply for one kind of post, nobody remembers one candidate, and the time is better spent elsewhere.',
	source: 'R5',
	level: 'hint',
	kinds: ['thank-you', 'status-check', 'second-status-check'],
	examples: {flags: [example('mass'), example('internship'), example('line')], passes: [example('regular')]},
	*check(_, {interview}) {
		if (interview && rarelyRemembered.includes(interview.post)) {
			yield {message: 'For a post of this kind a note is hardly remembered; keep it very short.'};
		}
	},
});

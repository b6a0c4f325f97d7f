import {defineRule} from '../define-rule.ts';

const hour = 3_600_000;
const day = 24;

const example = (hours: number) => ({
	draft: {body: 'Thank you for the talk about the mill. I am keen on the fitter job.'},
	situation: {
		now: hours * hour,
		interview: {id: '1', company: 'Drayton Mill', role: 'Fitter', at: 0, people: [], topics: []},
	},
});

export const late = defineRule({
	id: 'late',
	title: 'Later than a day',
	why: 'A note is worth most within a day of the talk, and it still helps later if it does not dwell on the delay.',
	source: 'T6 P7 N9',
	level: 'hint',
	kinds: ['thank-you'],
	examples: {flags: [example(day + 1), example(5 * day)], passes: [example(1), example(day)]},
	*check(_, {interview, now}) {
		const hours = interview && now > 0 ? (now - interview.at) / hour : 0;
		if (hours > day) {
			const since = hours < 2 * day ? 'More than a day' : `${Math.floor(hours / day)} days`;
			yield {message: `${since} since the talk: send it now, and do not apologise at length.`};
		}
	},
});

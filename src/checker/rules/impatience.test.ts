import {expect, test} from 'vitest';
import type {LetterKind} from '../../interviews/index.ts';
import {check, draftOf} from '../index.ts';

const found = (body: string): string[] =>
	check(draftOf({body}), {letter: 'thank-you'})
		.filter(({rule}) => rule === 'impatience')
		.map(({at}) => body.slice(at?.start, at?.end));

test.each([
	'Have you made a decision?',
	'Did I get the job?',
	'When will I hear from you?',
	'I am eagerly awaiting your answer.',
	'Please let me know your decision as soon as possible.',
	'Is there any news yet?',
	'How did I do?',
	'I would like to know whether I got the job.',
	'What are my chances?',
	'Am I still in the running?',
	'I can’t wait to hear your decision.',
	'Could you tell me the result today?',
])('flags %s', body => {
	expect(found(body)).not.toEqual([]);
});

test.each([
	'I look forward to hearing about the next steps.',
	'Could you tell me whether the written task should include the cost of debt?',
	'You hope to decide by the 14th, so I will be in touch if I have not heard by then.',
	'Who signs for the morphine at weekends?',
	'I understand that you are seeing other people until Friday, and I am in no hurry.',
	'Would Thursday at ten suit Mrs Abbot?',
	'Do your pupils sit the exam in May or in June?',
	'In emergency dispatch, we count the seconds until someone picks up.',
	'Any feedback on my sample lesson would be a gift.',
	'The verdict in that case taught me to read the notes twice.',
	'How are newcomers usually trained in the first month?',
	'',
])('is silent on %s', body => {
	expect(found(body)).toEqual([]);
});

const hour = 3_600_000;
const at = 1_000 * hour;

test.each<[string, LetterKind, number | undefined, number]>([
	['in a status check, a minute before a day is over', 'status-check', at + 24 * hour - 60_000, 1],
	['in a status check, a day after the talk', 'status-check', at + 24 * hour, 0],
	['in a status check, without a clock', 'status-check', undefined, 0],
	['in a thank-you, whenever it is', 'thank-you', at + 900 * hour, 1],
	['in a note to the recruiter', 'recruiter', undefined, 1],
])('asking for the decision %s', (_, letter, now, count) => {
	const interview = {id: '1', company: '', role: '', at, people: [], topics: []};
	const findings = check(draftOf({body: 'Have you made a decision?'}), {letter, interview, ...(now && {now})});
	expect(findings.filter(({rule}) => rule === 'impatience')).toHaveLength(count);
});

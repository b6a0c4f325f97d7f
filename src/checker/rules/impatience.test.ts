import {expect, test} from 'vitest';
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

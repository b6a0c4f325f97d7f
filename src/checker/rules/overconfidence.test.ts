import {expect, test} from 'vitest';
import {check, draftOf} from '../index.ts';

const found = (body: string): string[] =>
	check(draftOf({body}), {letter: 'thank-you'})
		.filter(({rule}) => rule === 'overconfidence')
		.map(({at}) => body.slice(at?.start, at?.end));

test.each([
	'I am waiting for your offer.',
	'I am the best candidate.',
	'How much are you willing to pay me?',
	'When I start, who gives me the keys?',
	'You won’t find anyone better.',
	'I already told my friends that I got the job.',
	'I have other offers on the table.',
	'Send me the contract.',
	'I know that you will choose me.',
	'See you on my first day.',
	'You would regret not hiring me.',
	'Which desk will be mine?',
])('flags %s', body => {
	expect(found(body)).not.toEqual([]);
});

test.each([
	'You asked for a figure: between 38,000 and 42,000 would be in line with what I earn now.',
	'I could start on 15 September.',
	'I would be glad to join a kitchen that butchers whole animals.',
	'I wish whoever takes the post a flying start.',
	'I am sure the successful applicant will do a splendid job.',
	'The offer letter templates I wrote at Brenner are still in use.',
	'My experience matches the advert in three points of five.',
	'When I started at the mill, nobody logged the faults.',
	'The best candidate for that shelf would be the oak.',
	'I look forward to the possibility of working with you.',
	'We ran an end-of-season offer on rosé and sold out in nine days.',
	'',
])('is silent on %s', body => {
	expect(found(body)).toEqual([]);
});

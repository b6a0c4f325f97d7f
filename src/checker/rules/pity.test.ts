import {expect, test} from 'vitest';
import {check, draftOf} from '../index.ts';

const found = (body: string): string[] =>
	check(draftOf({body}), {letter: 'thank-you'})
		.filter(({rule}) => rule === 'pity')
		.map(({at}) => body.slice(at?.start, at?.end));

test.each([
	'My rent is due on Friday.',
	'I have three children to feed.',
	'This is my last chance.',
	'I have been unemployed for two years.',
	'Please have mercy on me.',
	'We can hardly make ends meet.',
	'I desperately need this job.',
	'I beg you to give me a chance.',
	'My mother is sick and I pay for her medicine.',
	'I don’t know what I will do without this job.',
	'You are my only hope.',
	'I’m drowning in debt.',
])('flags %s', body => {
	expect(found(body)).not.toEqual([]);
});

test.each([
	'As a debt counsellor I open the envelopes other people are afraid of.',
	'Our collection team stopped phoning at dinner time, and repayments went up.',
	'In the rent tribunal cases I prepared, the bundle had to be ready in four days.',
	'I was sorry to hear that your colleague is unwell.',
	'I left because the commute had grown to three hours after the move.',
	'I still smile about the goat in the lift.',
	'The poverty line that your models use is the one I worked with in Naples.',
	'We spoke about families who fall behind with their payments, and how a plan helps.',
	'It is a pity, but a pity I can live with.',
	'The last chance to see the blue exhibition was on Sunday.',
	'My two years in palliative care taught me to listen.',
	'',
])('is silent on %s', body => {
	expect(found(body)).toEqual([]);
});

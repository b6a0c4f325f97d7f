import {expect, test} from 'vitest';
import {check, draftOf, type LetterKind, type Situation} from '../index.ts';

const found = (body: string): string[] =>
	check(draftOf({body}), {letter: 'thank-you'})
		.filter(({rule}) => rule === 'reproach')
		.map(({at}) => body.slice(at?.start, at?.end));

test.each([
	'You have not answered my last two emails.',
	'You promised to call me on Monday.',
	'I am still waiting for your answer.',
	'I have not heard from you since the interview.',
	'You said you would call, but nobody did.',
	'Nobody has contacted me.',
	'It has been three weeks and I have heard nothing.',
	'The least you could do is reply.',
	'You keep me waiting.',
	'Have you forgotten me?',
	'Your silence is hard to read.',
	'I should not have to chase you.',
])('flags %s', body => {
	expect(found(body)).not.toEqual([]);
});

test.each([
	'You mentioned deciding by the 20th; may I ask where the process stands?',
	'There is no hurry at all from my side.',
	'Apologies for my silence last week: the exams kept me under water.',
	'Ghosting by suppliers was our biggest headache in purchasing.',
	'At the utility we replaced the no-reply mailbox with a staffed address.',
	'If the board needs until Advent, then Advent it is.',
	'I promised you the portfolio by Monday and am a day behind with it.',
	'Would you be able to say roughly when the panel expects to be done?',
	'I know August is a sleepy month, so September suits me entirely.',
	'The reply from the council took a year, and we built the ramp without it.',
	'Take care of the move first; I am not going anywhere.',
	'',
])('is silent on %s', body => {
	expect(found(body)).toEqual([]);
});

const told = (letter: LetterKind, body: string, tones: Situation['tones'] = new Map()) =>
	check(draftOf({body}), {letter, tones}).find(({rule}) => rule === 'reproach');

test.each<[string, string, Situation['tones']?]>([
	['a silence', 'You have not answered my last two emails.'],
	['a wait', 'You keep me waiting.'],
	['a promise', 'You promised to call me on Monday.'],
	[
		'what the model sees',
		'The hall clock and I have grown close.',
		new Map([['The hall clock and I have grown close.', [{rule: 'reproach', score: 1}]]]),
	],
])('in a reply to a no, nobody is told to write by a date: %s', (_, body, tones) => {
	const finding = told('rejection-reply', body, tones);
	expect(finding?.message).toMatch(/leave it out, and thank them[^!]*\.$/);
	expect(finding?.message.length).toBeLessThanOrEqual(90);
	expect(finding?.why).not.toMatch(/date/);
	expect(told('status-check', body, tones)?.why).toMatch(/date/);
});

import {expect, test} from 'vitest';
import {check, draftOf} from '../index.ts';

const found = (body: string): string[] =>
	check(draftOf({body}), {letter: 'thank-you'})
		.filter(({rule}) => rule === 'attachment')
		.map(({at}) => body.slice(at?.start, at?.end));

test.each([
	'My CV is attached.',
	'Please find my CV attached.',
	'I enclose my CV.',
	'Attached is my portfolio.',
	'See the attached report.',
	'I have attached my references.',
	'Here is my reference letter.',
	'You will find the plan in the attachment.',
	'I am sending you my transcript with this mail.',
	'Please see the link below.',
	'Enclosed you will find my diploma.',
	'I’ve attached two samples.',
	'See the PDF for the costing.',
	'I added tests for the night of the change. Here is the repo:\n\nI look forward to the talk.',
])('flags %s', body => {
	expect(found(body)).not.toEqual([]);
});

test.each([
	'I can attach the drawings if they are useful.',
	'The CV I sent in May is still right.',
	'I have not attached my references, as you have them.',
	'Your attached brief was clear.',
	'Attachment theory was the subject of my thesis.',
	'What a lovely enclosed courtyard you eat your lunch in!',
	'I have sent you a LinkedIn request, with no expectations attached.',
	'I attach great importance to clean tools.',
	'I will send the portfolio on Monday.',
	'The certificate on the wall from 1921 was a nice touch.',
	'I was on attachment with the coastguard for a year.',
	'Here is the repo:\nhttps://example.org/timetable',
	'Here is my plan:\n\nFirst the shelves, then the boxes.',
	'',
])('is silent on %s', body => {
	expect(found(body)).toEqual([]);
});

test.each([
	['They are enclosed, and please do copy them as often as you like.', ['stop']],
	['The certificate is attached for completeness.', ['stop']],
	['You asked for the case; I am enclosing a motion that I drafted.', ['stop']],
	['I have clipped the two pages to this mail.', ['hint']],
])('where the model sees nothing of it, %s', (body, levels) => {
	const tones = new Map([[body, []]]);
	const findings = check(draftOf({body}), {letter: 'thank-you', tones}).filter(({rule}) => rule === 'attachment');
	expect(findings.map(({level}) => level)).toEqual(levels);
});

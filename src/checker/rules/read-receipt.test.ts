import {expect, test} from 'vitest';
import {check, draftOf} from '../index.ts';

const found = (body: string): string[] =>
	check(draftOf({body}), {letter: 'thank-you'})
		.filter(({rule}) => rule === 'read-receipt')
		.map(({at}) => body.slice(at?.start, at?.end));

test.each([
	'Please confirm receipt of this message.',
	'Let me know that you got this.',
	'This mail is tracked.',
	'I get an alert when you open it.',
	'Please acknowledge receipt.',
	'Did you receive my letter?',
	'I have requested a read receipt.',
	'A short confirmation that this has arrived would be good.',
	'Just let me know it arrived.',
	'I will see when you open this.',
	'Please reply so that I know you got it.',
	'A simple “received” would do.',
])('flags %s', body => {
	expect(found(body)).not.toEqual([]);
});

test.each([
	'I confirm our appointment on the 12th.',
	'I tracked parcels through three customs zones.',
	'In the pharmacy, nothing leaves the counter until it is signed for.',
	'The click rate on our donor letters went from two to five percent.',
	'No need to reply to this.',
	'Your e-mail with directions reached me in good time.',
	'Your email had slipped into my spam folder, and I found it only tonight.',
	'Please let me know if you need anything else.',
	'I read your article on moss with pleasure.',
	'We gave each parent a receipt for the deposit.',
	'I look forward to hearing from you.',
	'',
])('is silent on %s', body => {
	expect(found(body)).toEqual([]);
});

import {expect, test} from 'vitest';
import {check, type Draft, draftOf} from '../index.ts';

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

const read = 'A read receipt is requested; turn it off.';
const delivery = 'A delivery receipt is requested; turn it off.';
const unseen = 'Whether a receipt is requested cannot be seen here; check the options.';

test.each<[Draft['client'], Draft['readReceipt'], Draft['deliveryReceipt'], string[]]>([
	['outlook', 'off', 'off', []],
	['outlook', 'on', 'off', [`stop ${read}`]],
	['outlook', 'off', 'on', [`stop ${delivery}`]],
	['outlook', 'on', 'on', [`stop ${read}`, `stop ${delivery}`]],
	['outlook', 'on', 'unknown', [`stop ${read}`]],
	['outlook', 'unknown', 'on', [`stop ${delivery}`]],
	['outlook', 'unknown', 'off', [`hint ${unseen}`]],
	['gmail', 'off', 'unknown', [`hint ${unseen}`]],
	['practice', 'unknown', 'unknown', []],
])('in %s, with read receipt %s and delivery receipt %s', (client, readReceipt, deliveryReceipt, expected) => {
	const draft = draftOf({client, readReceipt, deliveryReceipt, body: 'Thank you for the talk.'});
	const findings = check(draft, {letter: 'thank-you'}).filter(({rule}) => rule === 'read-receipt');
	expect(findings.map(({level, message}) => `${level} ${message}`)).toEqual(expected);
});

import {expect, test} from 'vitest';
import {newLetterAddress} from './new-letter.ts';

const keith = {name: 'Keith Smooth', email: 'keith+jobs@northwind.example'};

test.each([
	['gmail', [], 'https://mail.google.com/mail/?view=cm&fs=1'],
	['gmail', [keith], 'https://mail.google.com/mail/?view=cm&fs=1&to=keith%2Bjobs%40northwind.example'],
	['outlook', [keith], 'https://outlook.live.com/mail/0/deeplink/compose?to=keith%2Bjobs%40northwind.example'],
	['outlook-work', [{name: 'Ida', email: ''}], 'https://outlook.office.com/mail/deeplink/compose'],
	[
		'gmail',
		[{name: '', email: 'a&su=x@y.example'}],
		'https://mail.google.com/mail/?view=cm&fs=1&to=a%26su%3Dx%40y.example',
	],
] as const)('%s to %j', (place, to, expected) => {
	expect(newLetterAddress(place, to)).toBe(expected);
});

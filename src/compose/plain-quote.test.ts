import {expect, test} from 'vitest';
import {plainQuoteStart} from './plain-quote.ts';

const own = 'Dear Anna,\n\nThank you for Tuesday.\n\nSam';
const line = '_'.repeat(32);

test.each([
	['Outlook’s line', `${line}\nFrom: Anna Berg <anna@acme.example>\nSent: Monday\nSubject: Tuesday\n\nDear Sam`],
	['the same in German', `${line}\nVon: Anna Berg\nGesendet: Montag, 16. November 2026 09:12\nAn: Sam\n\nHallo Sam`],
	[
		'the same in French, with an empty line',
		`${line}\n\nDe : Anna Berg\nEnvoyé : lundi 16 novembre 2026 09:12\nÀ : Sam\n\nBonjour`,
	],
	[
		'the desktop’s line',
		'-----Original Message-----\nFrom: Anna Berg [mailto:anna@acme.example]\nSent: Monday\nTo: Sam\n\nDear Sam',
	],
	[
		'the same in another language',
		'-----Ursprüngliche Nachricht-----\nVon: Anna Berg\nGesendet: Montag, 16. November 2026 09.12\nAn: Sam\n',
	],
	['the same in Chinese', '-----邮件原件-----\n发件人: Anna Berg\n发送时间: 2026年11月16日 9:12\n收件人: Sam\n'],
	[
		'what Gmail forwards',
		'---------- Forwarded message ---------\nFrom: Anna <anna@acme.example>\nDate: Mon, 16 Nov\nTo: me\n',
	],
])('the letter ends before %s', (_, quote) => {
	expect(plainQuoteStart(`${own}\n\n\n${quote}`)).toBe(own.length);
	expect(plainQuoteStart(quote)).toBe(0);
	expect(plainQuoteStart(`\n\n${quote}`)).toBe(0);
});

test.each([
	['a blank to fill in', `Name: ${'_'.repeat(24)}\nDate: today`],
	['a line of underscores before the name', `${line}\nSam Rivera\nPhone: 0123 456`],
	['a line at the end', line],
	['one line that looks like a header', `${line}\nP.S.: see you soon\nSam`],
	['two addresses', `${line}\nhttps://one.example\nhttps://two.example`],
	['dashes between words', 'It was long - very long ---- and good.\nFrom: me\nTo: you'],
	['a heading between dashes', '---- What I took away ----\nThe night shift is short of hands.'],
	['a list of references', '---- References ----\nKeith Moore: 555 0100\nJane Roe: 555 0101\nAnn Poe: 555 2010'],
	[
		'references with addresses',
		'---- References ----\nKeith Moore: k@acme.example\nJane Roe: j@acme.example\nAnn: a@a.example',
	],
	['details between dashes', '-----Details-----\nRole: Nurse\nInterview: Tuesday, 3 March 2026\nPlace: Leeds'],
	['times under a heading', '---- What we agreed ----\n10:30 call\n11:45 visit\n12:15 lunch'],
	['bullets under a heading', '----- Agenda -----\n• Ana: ana <ana@acme.example>\n• Ben: 2026 at 9:00\n• Cy: all'],
	['its own address under a line', `${line}\nPhone: {{phone}}\nEmail: x`],
	['nothing', ''],
])('%s is the writer’s own', (_, text) => {
	expect(plainQuoteStart(`${own}\n${text}`)).toBe(`${own}\n${text}`.length);
});

test('a long text takes no time', () => {
	const start = performance.now();
	plainQuoteStart(`${line}\n\n`.repeat(3_000));
	plainQuoteStart('-'.repeat(100_000));
	plainQuoteStart(`${line}\n${'a'.repeat(100_000)}`);
	expect(performance.now() - start).toBeLessThan(500);
});

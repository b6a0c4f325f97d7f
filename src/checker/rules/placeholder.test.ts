import {expect, test} from 'vitest';
import {check, draftOf} from '../index.ts';

const found = (body: string): string[] =>
	check(draftOf({body}), {letter: 'thank-you'})
		.filter(({rule}) => rule === 'placeholder')
		.map(({at}) => body.slice(at?.start, at?.end));

test.each([
	['Dear [Name],', '[Name]'],
	['Dear {{first name}},', '{{first name}}'],
	['Hi {first_name},', '{first_name}'],
	['Dear $' + '{name},', '$' + '{name}'],
	['I enjoyed hearing about <company>.', '<company>'],
	['Thank you, <<First Name>>.', '<<First Name>>'],
	['Dear %NAME%,', '%NAME%'],
	['I would love to join $COMPANY.', '$COMPANY'],
	['Dear *|FNAME|*,', '*|FNAME|*'],
	['Dear NAME,', 'NAME'],
	['Dear Name,', 'Name'],
	['Hello First Name,', 'First Name'],
	['Dear Mr/Ms,', 'Mr/Ms'],
	['We met on XX March.', 'XX'],
	['Call me at XXX-1234.', 'XXX'],
	['You opened a line in INSERT TOWN.', 'INSERT TOWN'],
	['The article is on page ??, by Ann Lee.', '??'],
	['I can start on TBA.', 'TBA'],
	['I can start on DD/MM.', 'DD/MM'],
	['We met on dd.mm in Graz.', 'dd.mm'],
	['I kept counters at <company, in full> for years.', '<company, in full>'],
	['We spoke about [insert topic here].', '[insert topic here]'],
	['We spoke about (insert topic).', '(insert topic)'],
	['I liked hearing about (mention something she said).', '(mention something she said)'],
	['Should it help to talk, I am on (mobile number here) after six.', '(mobile number here)'],
	['I liked the flour from (look up name of mill).', '(look up name of mill)'],
	['The lady at the piano, Mrs ......(surname?), told me.', '......(surname?)'],
	['The piece is called *** put title in *** and is short.', '*** put title in ***'],
	['CLIENT NAME HERE has forty vans.', 'CLIENT NAME HERE'],
	['We met on (put the date here).', '(put the date here)'],
	['Insert one detail of the talk here.', 'Insert one detail of the talk here'],
	['I liked the talk about COMPANY NAME.', 'COMPANY NAME'],
	['Thank you for the talk about ______.', '______'],
	['Thank you for the talk about [ ].', '[ ]'],
	['Kind regards,\nYour Name', 'Your Name'],
	['😀 Dear [Name],', '[Name]'],
])('flags %j', (body, blank) => {
	expect(found(body)).toEqual([blank]);
});

test.each([
	'I moved the file from MM/DD to DD/MM.',
	'Our dates were in DD/MM/YYYY format.',
	'',
	'Your slides said “we was [sic] wrong”.',
	'The array a[i] in your exercise made me think.',
	'Did it run on time?? It did.',
	'Our INSERT statements took the longest.',
	'Four shifts (add the travel) come to fifty hours.',
	'They asked for references (name withheld in one case).',
	'See [the notes](https://example.org) on moss.',
	'In Java I would take a List<String> there.',
	'The <div> in your example closes twice.',
	'Put it on the $PATH and it works.',
	'The XX chromosome question was fun.',
	'We sell sizes up to XXL and pay $5,000.',
	'Your template used the field name for the date.',
	'I named the company, the date and the role.',
	'The column marked TBD on your board made me smile.',
	'Dear Norma,\n\nThank you for the hour (and the tea).',
	'About 100% of the samples and 5% of the rest.',
])('is silent on %j', body => {
	expect(found(body)).toEqual([]);
});

test('finds several blanks in one sentence, and one in the subject', () => {
	expect(found('Dear [Name], I liked [Company].')).toEqual(['[Name]', '[Company]']);
	expect(check(draftOf({subject: 'Thank you, [Name]', body: 'Hi Ann,'})).map(({rule}) => rule)).toContain(
		'placeholder',
	);
});

test('what stands between quotes is most likely quoted, and a hint', () => {
	const levels = (body: string) =>
		check(draftOf({body}))
			.filter(({rule}) => rule === 'placeholder')
			.map(({level}) => level);
	expect(levels('Your customers were greeted as “Dear FIRSTNAME”, and “[ominous music]” really is lazy.')).toEqual([
		'hint',
		'hint',
	]);
	expect(levels('You said “yes” to [Company], and then “no”.')).toEqual(['stop']);
});

test.each([
	[`[${'x'.repeat(28)}]`, `[${'x'.repeat(28)}]`],
	[`[${'x'.repeat(29)}]`, `[${'x'.repeat(28)}…`],
])('the blank %s is shown as %s', (blank, shown) => {
	const [finding] = check(draftOf({body: `We met on ${blank}.`}), {letter: 'thank-you'}).filter(
		({rule}) => rule === 'placeholder',
	);
	expect(finding?.message).toBe(`The blank ${shown} is still to be filled in.`);
});

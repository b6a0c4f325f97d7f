import {expect, test} from 'vitest';
import {check, draftOf} from '../index.ts';

/** What is flagged, and what the first fix puts there. */
const flagged = (body: string): string[] =>
	check(draftOf({body}))
		.filter(({rule}) => rule === 'grammar')
		.map(({at, fixes}) => `${body.slice(at?.start, at?.end)} → ${fixes[0]?.replacement ?? ''}`);

test.each([
	['a word twice', 'Thank you for the the tour.', ['the the → the']],
	['a word twice across a line', 'I would like to\nto come back soon for more.', ['to\nto → to']],
	['two small words twice', 'I saw most of the of the plant.', ['of the of the → of the']],
	['a before a vowel', 'It was a honest answer.', ['a → an']],
	['a before a spelled acronym', 'I hold a MBA.', ['a → an']],
	['an before a consonant', 'It is an university.', ['an → a']],
	['a before eleven', 'It was a 11-hour day.', ['a → an']],
	['a contraction without its apostrophe', 'I didnt know. Im glad.', ['didnt → didn’t', 'Im → I’m']],
	['i alone', 'Then i came home.', ['i → I']],
	['a small opening', 'I came home. then I slept well.', ['t → T']],
	['a missing full stop', 'I liked the quiet of the hall\n\nThe rest was good.', ['hall → hall.']],
	['doubled marks', 'I came,, saw and left..', [',, → ,', '.. → .']],
	['doubled spaces', 'I liked  the hall.', ['   →  ']],
	['a space before a comma', 'I came , and saw.', ['  → ']],
	['no space after a comma', 'I came,and saw.', [', → , ']],
	['no space after a sentence', 'I liked the hall.Thank you.', ['. → . ']],
	['an open bracket', 'I came (by train and saw.', ['( → ']],
	['an open bracket beside a smiley', 'I like it :) and came (by train and saw the hall.', ['( → ']],
	['an open bracket before a year', 'I came (by train in 2018 and saw.', ['( → ']],
	['an open quotation', 'You said “come back soon.', ['“ → ']],
	['a plural with a verb in the singular', 'The reports shows it.', ['shows → show']],
	['a space on the wrong side of a comma', 'It is clear ,and I came.', [' , → , ']],
	['a space on the wrong side of a full stop', 'I was glad .Then I left.', [' . → . ']],
	['a comma after Dear', 'Dear, Keith,\n\nI came back.', ['Dear, → Dear']],
	[
		'a small greeting and sign-off',
		'dear Keith,\n\nI was there for the day.\n\nkind regards,\nAda',
		['d → D', 'k → K'],
	],
	['a full stop after the sign-off', 'I came back.\n\nKind regards.\nAda', ['. → ,']],
])('finds %s', (_, body, expected) => {
	expect(flagged(body).map(each => each.replaceAll('’', "'"))).toEqual(expected.map(each => each.replaceAll('’', "'")));
});

test.each([
	'The plan that that led to had had its day.',
	'The boda boda riders came to the yard by tuk tuk.',
	'I waved and said bless bless, bye bye.',
	'What it is is a start.',
	'I moved in in May, handed in in June what was filled in in ink, and called our five-a-side side the Team.',
	'I filled it in in ink, and I logged on on Monday.',
	'I like the hall (-: and came by train.',
	'We met in Baden Baden; Sara Sara came.',
	'A one-off, a European unit, a UK firm, a US team, a user, an hour, an honour, an heir, an SQL query, a SQL query.',
	'An 8-week plan, an 80 % rise, an 11th hour, a 100-page book, an A-level, vitamin A is good for you.',
	'i.e. the first point (i) and point i) are mine.',
	'My phone is an iPhone. iPhone screens break. e.g. mine did.',
	'I paused… then I went on. “Why now?” she asked.',
	'I can come at 3 p.m. or at 5 p.m. on Monday.',
	'The ratio is 1,000:1 and the price is 3.50, so 4,20 is wrong... or so I thought.',
	'See www.example.com/a,b or write to a.b@example.com',
	'I liked the hall :) and the view (a lot) ;)',
	'I am a member of NIQS (2018), and my daughter Wren (8) is one too.',
	'See page 8 (the table), section 8(a) and what stands on page 8(iii).',
	'The rate is hits=(all - missed) and the rest is noise:(see there).',
	'I came by train (the slow one, of course :) and saw the hall.',
	'Getting to know the people makes it easier, and getting people to believe the results takes time.',
	'The care as well as the results shows your skill; everything but the reports comes to me.',
	'One of the reports shows it; what lies behind the figures means a lot.',
	"The students' results, the reports show, are good.",
	'I know .NET and .Net Core and a .csv file (.docx too).',
	'Hi, Keith,\n\nI came back.\n\nCheers,\nAda',
	'Oh dear, Keith was not there.\n\nHe came later, dear Keith.',
	'1) first\n2) second (which is 6" wide)',
	'You said "come back" and "soon".',
	'Three things stayed with me\n\n• the hall\n• the view',
	'It’s been a while since its doors opened; they’re there with their keys.',
	'The talk we had gave me hope, and the time you had went into it.',
	'Meeting you was a pleasure, and thank you is too little.',
	'Each of the people in your position are busy.',
	'ich danke Ihnen für das Gespräch und freue mich auf die nächste Runde im Haus.',
	'',
])('is silent on “%s”', body => {
	expect(flagged(body)).toEqual([]);
});

test.each(['de Vries saw me first.', 'van der Berg saw me first.'])('a name may open small: %s', opening => {
	expect(check(draftOf({body: `I came at nine. ${opening}`})).filter(({rule}) => rule === 'grammar')).toEqual([]);
});

test('the points of a list may open small', () => {
	const body =
		'I bring three things:\n1. a steady hand with old paper.\n2. an eye for what was there before.\nb) a van of my own.';
	expect(check(draftOf({body})).filter(({rule}) => rule === 'grammar')).toEqual([]);
});

test.each(['Dear Ada,\n\nthank you for your time.', 'dear Ada,\n\nThank you for your time.'])(
	'a small letter in the greeting, or after it, is no more than a hint',
	body => {
		const levels = check(draftOf({body}))
			.filter(({rule}) => rule === 'grammar')
			.map(({level}) => level);
		expect(levels).toEqual(['hint']);
	},
);

test.each([
	['a name that closes with a mark', 'Yahoo!', 'I met two people at Yahoo! and liked both of them.', []],
	['one with full stops', 'Enel S.p.A.', 'The post at Enel S.p.A. was open until May.', []],
	['one that is written small', 'adidas', 'I like running. adidas is where I run.', []],
	['another sentence', 'Yahoo!', 'I met two people! and I liked them.', ['a → A']],
	['a word that only begins like one', 'arm', 'I like chips. armed with them I came.', ['a → A']],
])('a small letter beside a company: %s', (_, company, body, expected) => {
	const interview = {id: 'a', company, role: '', at: 0, people: [], topics: []};
	for (const situation of [{interview}, {interviews: [interview]}]) {
		const found = check(draftOf({body}), situation).filter(({rule}) => rule === 'grammar');
		expect(found.map(({at, fixes}) => `${body.slice(at?.start, at?.end)} → ${fixes[0]?.replacement}`)).toEqual(
			expected,
		);
	}
});

import {expect, test} from 'vitest';
import {check, draftOf, type Situation} from '../index.ts';

const opening =
	'Dear Ann,\n\nThank you for the tour of the mill.\n\nI ran a machine like yours for six years in Workington.';

const found = (body: string, situation: Partial<Situation> = {}) =>
	check(draftOf({body}), {letter: 'thank-you', ...situation}).filter(({rule}) => rule === 'next-step');

test.each([
	'Have a lovely weekend!',
	'Please give my regards to Bob.',
	'The tram home was full, and it rained.',
	'I hope you have a good holiday.',
	'That is all from my side.',
	'By the way, the canteen is excellent.',
	'The figures come from our report of last year.',
	'Good luck with number two machine.',
	'My father was a fitter as well.',
	'I also speak a little Dutch.',
	'May your paper stay unbroken till Monday.',
	'I would cook the size the night before, as we did at the hostel.',
])('flags: %s', close => {
	const [finding] = found(`${opening}\n\n${close}\n\nKind regards,\nTom`);
	expect(finding?.level).toBe('warn');
});

test.each([
	'I am very interested in the job.',
	'I look forward to hearing from you.',
	'Hope to hear from you soon.',
	"I'd love to join you.",
	'Talk soon.',
	'Ring me any time after four.',
	'What is the next step from your side?',
	'I’m keen and free for the trial shift.',
	'I await your decision with interest.',
	'If you need anything else, let me know.',
	'I want the job.',
	'You said that you would decide by Friday; if I have not heard by then, I will drop you a line.',
	'The bench would suit me.',
	'Count me in for the pairing session.',
	'I would gladly take part in the observation day.',
])('passes: %s', close => {
	expect(found(`${opening}\n\n${close}\n\nKind regards,\nTom`)).toEqual([]);
});

test.each([
	['nothing', ''],
	['one sentence', 'Thank you for the tour of the mill.'],
	[
		'interest in the paragraph before a short last line',
		`${opening} I would love to work there.\n\nHave a good weekend!`,
	],
	['one paragraph that closes well', 'Thank you for the tour. I ran a mill for six years. I would love to join you.'],
])('passes %s', (_, body) => {
	expect(found(body)).toEqual([]);
});

const interview = {id: '1', company: 'Drayton Mill', role: 'Fitter', at: 0, people: [], topics: [], decisionBy: 1e9};

const levels = (body: string, situation: Partial<Situation> = {now: 1, interview}): string[] =>
	found(`Dear Ann,\n\n${body}`, situation).map(({level}) => level);

const fit = 'I ran a machine like yours for six years in Workington, and kept it going through two floods.';
const keen = 'I am very interested in the job and look forward to hearing from you.';
const thanks = 'Thank you for the tour of the mill.';

test.each<[string, string]>([
	['no day at all', `${thanks}\n\n${fit}\n\n${keen}`],
	['the day of the talk', `Thank you for the talk on Tuesday.\n\n${fit}\n\n${keen}`],
	['the date of the talk', `Thank you for the talk on 10 March.\n\n${fit}\n\n${keen}`],
	['the day of the talk in a last line of thanks', `${thanks}\n\n${fit}\n\n${keen}\n\nThank you again for Tuesday.`],
	['a wish', `${thanks}\n\nMay I add one thing? ${fit}\n\n${keen}`],
	['a march', `${thanks}\n\nWe had to march to the mill. ${fit}\n\n${keen}`],
	['how long something lasts', `${thanks}\n\n${fit} The mill stays open for many weeks.\n\n${keen}`],
	['a month of long ago', `${thanks}\n\nI have run a mill since March 2019.\n\n${keen}`],
	['the past weeks', `${thanks}\n\nIn the past six weeks I mended four pumps.\n\n${keen}`],
	['when to start', `${thanks}\n\n${fit}\n\n${keen} I could start in two weeks.`],
	['figures', `${thanks}\n\nI cut our waste by 30 per cent, 24/7, with 2.5 posts.\n\n${keen}`],
	['a phone number', `${thanks}\n\n${fit}\n\n${keen}\n\nKind regards,\nTom Ames\n0151 2211 20`],
	['a signature with a day', `${thanks}\n\n${fit}\n\n${keen}\n\nKind regards,\nTom\nMonday to Friday 555-0120`],
	['two paragraphs', `Thank you for the talk on Tuesday.\n\n${fit} ${keen}`],
	['one paragraph', `Thank you for the talk on Tuesday. ${fit} ${keen}`],
	['a weekend wished', `${thanks}\n\n${fit} ${keen}\n\nHave a lovely weekend.`],
])('where they named a date, a hint: %s', (_, body) => {
	expect(levels(body)).toEqual(['hint']);
});

test.each([
	'by Friday',
	'on Friday',
	'by Friday’s meeting',
	'by Thurs',
	'on the 20th',
	'by the 20th of March',
	'by 20 March',
	'by March 20',
	'by Mar 20',
	'by March 20th',
	'on March the 20th',
	'around the twentieth',
	'after the twenty-first',
	'by the fifteenth',
	'by 3/20',
	'by 20/3',
	'by 03/20/2026',
	'by 20.3. at the latest',
	'by 20.03.2026',
	'by 2026-03-20',
	'by then',
	'in June',
	'by March',
	'in early May',
	'by the end of the month',
	'by the end of May',
	'by the end of next week',
	'at the end of this week',
	'by month’s end',
	'next week',
	'this month',
	'the week after',
	'within two weeks',
	'in a week or two',
	'in two weeks’ time',
	'in a fortnight',
	'a week from today',
	'by tomorrow',
	'after the weekend',
	'after Easter',
	'before the holidays',
	'in the new year',
	'by the date you named',
	'after your decision date',
])('where they named a date, it is restated: %s', when => {
	expect(levels(`${thanks}\n\n${fit}\n\nI am keen, and look forward to hearing from you ${when}.`)).toEqual([]);
	expect(levels(`${thanks}\n\n${fit}\n\nYou hope to decide ${when}.\n\nI would love to join you.`)).toEqual([]);
	expect(levels(`Thank you for the talk. I would love to join you, and will wait until I hear ${when}.`)).toEqual([]);
});

test.each([
	`Thank you for the tour, and for telling me that you hope to decide by Friday.\n\n${fit}\n\n${keen}`,
	`${thanks}\n\nYou told me that I will hear from you before the 20th.\n\n${fit}\n\nI also speak Dutch.\n\n${keen}`,
	`${thanks}\n\n${fit}\n\n${keen}\n\nThank you again, and until Friday.`,
])('it is restated elsewhere: %s', body => {
	expect(levels(body)).toEqual([]);
});

test.each<[string, Partial<Situation>]>([
	['they named none', {now: 1, interview: {...interview, decisionBy: undefined} as never}],
	['it is over', {now: 2e9, interview}],
	['no interview is known', {now: 1}],
])('no hint where %s', (_, situation) => {
	expect(levels(`${thanks}\n\n${fit}\n\n${keen}`, situation)).toEqual([]);
});

test.each(['Friendly greetings\nTom', 'With every good wish from Lyon\nTom Ames', 'Tom', 'Warm hugs,\nTom\n0151 2211'])(
	'reads no sign-off or name as the close: %s',
	signOff => {
		expect(found(`${opening}\n\nI look forward to hearing from you.\n\n${signOff}`)).toEqual([]);
		expect(found(`${opening}\n\nThe tram home was full.\n\n${signOff}`)).toHaveLength(1);
	},
);

test.each(['I should very much like to join the unit.', 'The position would please me very much.'])(
	'passes: %s',
	close => {
		expect(found(`${opening}\n\n${close}\n\nKind regards,\nTom`)).toEqual([]);
	},
);

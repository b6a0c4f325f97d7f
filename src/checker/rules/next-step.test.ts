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

test('a named date that is still to come is worth a word', () => {
	const close = `${opening.replace('six', 'many')}\n\nI look forward to hearing from you`;
	expect(found(`${close}.`, {now: 1, interview}).map(({level}) => level)).toEqual(['hint']);
	expect(found(`${close} after the 14th.`, {now: 1, interview})).toEqual([]);
	expect(found(`${close} on Friday.`, {now: 1, interview})).toEqual([]);
	expect(found(`${close}.`, {now: 2e9, interview})).toEqual([]);
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

import {expect, test} from 'vitest';
import {type SentNote, shinglesOf} from '../../interviews/index.ts';
import {check, draftOf, type Situation} from '../index.ts';

const ann = {name: 'Ann Lee', email: 'ann@drayton.example'};
const bob = {name: 'Bob Ray', email: 'bob@drayton.example'};
const interview = {id: '1', company: 'Drayton Mill', role: 'Fitter', at: 0, people: [ann, bob], topics: []};
const thanks = 'Thank you for the tour of the mill this morning. It was good to meet you.';
const detail = 'Your story of the drying loft stayed with me, and so did the pigeons that nest behind the boiler.';
const fit = 'I ran a machine like yours for six years in Workington and mended every roll in it.';
const close = 'I am keen on the job and look forward to hearing from you on Friday.';
const note = [thanks, detail, fit, close].join('\n\n');

const sentTo = (to = ann, text = note, salt = 0, interviewId = '1'): SentNote => ({
	interviewId,
	to: [to],
	kind: 'thank-you',
	at: 0,
	shingles: shinglesOf(text, salt),
});

const messages = (body: string, sent: SentNote[], situation: Partial<Situation> = {}): string[] =>
	check(draftOf({to: [bob], body}), {letter: 'thank-you', interview, sent, ...situation})
		.filter(({rule}) => rule === 'same-note')
		.map(({message}) => message);

test.each([
	['the same words', note],
	['another name', `Dear Bob,\n\n${note}`],
	['a sentence added', `${note}\n\nMy licence is good until May.`],
	['the paragraphs turned round', [thanks, fit, detail, close].join('\n\n')],
	['other case and spaces', note.toUpperCase().replaceAll(' ', '  ')],
	['one paragraph left out', [thanks, detail, close].join('\n\n')],
])('flags %s', (_, body) => {
	const [message] = messages(body, [sentTo()]);
	expect(message).toMatch(/^\d+ % of this is in the note to Ann Lee; write it afresh\.$/);
});

test.each<[string, string, SentNote[]]>([
	['nothing sent', note, []],
	[
		'another note',
		'You asked about couch rolls, and I was too brief. The lower bearing carries the thrust, as I wrote to the maker when I was in Leeds for the winter.',
		[sentTo()],
	],
	[
		'opening and close alone shared',
		[
			thanks,
			'You asked why the couch roll trips on humid days. I would look at the encoder cable first, then at the drive, as we did in Leeds when the same thing came up twice in a week.',
			close,
		].join('\n\n'),
		[sentTo()],
	],
	['a note to the same person', note, [sentTo(bob)]],
	['a note after another interview', note, [sentTo(ann, note, 0, '2')]],
	['a note hashed with another salt', note, [sentTo(ann, note, 7)]],
	['a letter just begun', 'Thank you for the tour.', [sentTo()]],
	['an empty letter', '', [sentTo()]],
])('passes %s', (_, body, sent) => {
	expect(messages(body, sent)).toEqual([]);
});

test('the salt of the machine is used, and the note most alike is named', () => {
	const carl = {name: '', email: 'carl@drayton.example'};
	const sent = [sentTo(carl, note, 7), sentTo(ann, [thanks, 'Other words here.', close].join(' '), 7)];
	expect(messages(note, sent, {salt: 7})).toEqual([
		'100 % of this is in the note to carl@drayton.example; write it afresh.',
	]);
});

test.each([
	['x'.repeat(30), 'x'.repeat(30)],
	['x'.repeat(31), `${'x'.repeat(29)}…`],
])('of the name %s is shown %s', (name, shown) => {
	expect(messages(note, [sentTo({name, email: ''})])).toEqual([
		`100 % of this is in the note to ${shown}; write it afresh.`,
	]);
});

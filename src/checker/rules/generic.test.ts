import {expect, test} from 'vitest';
import {check, draftOf, type Situation} from '../index.ts';

const to = [{name: 'Ann Lee', email: 'ann.lee@draytonmill.example'}];

const levels = (body: string, situation: Partial<Situation> = {}): string[] =>
	check(draftOf({to, subject: 'Fitter position', body: `Dear Ann,\n\n${body}\n\nKind regards,\nTom Reed`}), {
		letter: 'thank-you',
		...situation,
	})
		.filter(({rule}) => rule === 'generic')
		.map(({level}) => level);

const open = 'Thank you for taking the time to meet with me today.';
const close = 'I am very interested in the position and look forward to hearing from you.';

test.each([
	'It was a pleasure to learn more about the company and the role.',
	'I am confident that my skills and experience make me a strong fit for your team.',
	'I am a hard worker, a team player and a quick learner with an eye for detail.',
	'I have really thought about what you said, and I am excited about this opportunity.',
	'The position corresponds perfectly to my expectations and to my profile.',
	'Your company has an excellent reputation, and I share your values.',
	'I was very happy about our interesting conversation and the good informations.',
	'Drayton Mill sounds like a great place to work, Ann.',
	'I believe that my qualifications align with the requirements of the fitter position.',
	'I really enjoyed hearing about what you guys do, it sounds super exciting!',
	'After our discussion I am even more convinced that this is the right step for me.',
	'I ran a twin-wire machine in Kemi for nine years, cut the breaks from forty to twelve a month, and hold the boiler ticket.',
	'In Leith I mended couch rolls and drove the crane; since 2019 I have led a shift of five at a board mill near Gothenburg.',
	'I received a good impression of the company and of the tasks, and your openness was a pleasure.',
])('flags: %s', middle => {
	expect(levels(`${open}\n\n${middle}\n\n${close}`)).toEqual(['warn']);
});

test.each([
	'Your story of the drying loft, and of the pigeons in it, has stayed with me.',
	'You asked why the couch roll trips on humid days; I would look at the encoder cable first.',
	'The six-colour press that you showed me runs faster than ours, and quieter.',
	'I went over your question on bearings again: the lower one carries the thrust.',
	'What you said about apprentices who leave after Easter reminded me of our yard.',
	'I enjoyed hearing how you won the paper bag contract back from the Finns.',
	'We spoke about steam leaks, and Bob’s trick with the soap is now mine too.',
	'The rota with four nights at the press and five off, as you explained it, would suit me.',
	'I liked that the canteen cat has a name badge.',
	'You mentioned that the old boiler inspector comes in March; I have prepared two such visits.',
])('does not warn of: %s', middle => {
	expect(levels(`${open}\n\n${middle}\n\n${close}`)).not.toContain('warn');
});

test.each<[string, string[]]>([
	['It was a pleasure to discuss the ring main and the Portet junction with you. Thank you! May I add you here?', []],
	['It was a pleasure to discuss the position and your team with you. Thank you! May I add you here?', ['warn']],
])('of a note this short, what it says was talked about is enough: %s', (note, expected) => {
	expect(levels(note).filter(level => level === 'warn')).toEqual(expected);
});

test('a few words only are not judged yet', () => {
	expect(levels('Thank you for your time today.')).toEqual([]);
	const words = (count: number) => `Thank you for your time${' today'.repeat(count - 5)}.`;
	expect([levels(words(14)), levels(words(15))]).toEqual([[], ['warn']]);
});

test.each<[string, string, string[]]>([
	['one word of two', 'team growth', []],
	['one word of three', 'team growth plans', ['warn']],
	['half of the words that name something', 'a team at growth of it', []],
	['no word that names anything', 'at it', ['warn']],
])('of a topic %s is taken up', (_, topic, expected) => {
	const interview = {id: '1', company: '', role: '', at: 0, people: [], topics: [topic]};
	expect(levels(`${open} The team at it made a good impression.\n\n${close}`, {interview})).toEqual(expected);
});

test('a topic of the log that is taken up is a detail, however plain', () => {
	const interview = {id: '1', company: '', role: '', at: 0, people: [], topics: ['team values', '']};
	expect(levels(`${open} The team and its values made a good impression.\n\n${close}`, {interview})).toEqual([]);
	expect(levels(`${open} The growth of it made a good impression.\n\n${close}`, {interview})).toEqual(['warn']);
});

test.each([
	[0.02, false],
	[0.9, true],
])('a sentence that the model takes for canned with %d tells of no talk: %s', (score, isWarned) => {
	const told = 'You said that the kiln runs on Sundays.';
	const tones = new Map([[told, [{rule: 'generic' as const, score}]]]);
	expect(levels(`${open}\n\n${told}\n\n${close}`, {tones}).includes('warn')).toBe(isWarned);
});

import '../../test/no-browser.ts';
import {expect, test} from 'vitest';
import {draftOf} from '../checker/index.ts';
import {checkLetter, type Question} from './letter-check.ts';
import {parseRecords} from './records.ts';

const lunch = draftOf({subject: 'Lunch', body: 'Lunch at one, {{first name}}?'});
const bare: Question = {draft: lunch, asked: false, off: [], misspelt: [], tones: []};

test.each<[string, Partial<Question>, 'auto' | 'always' | 'asked', boolean]>([
	['ordinary mail', {}, 'auto', false],
	['ordinary mail, where every letter is checked', {}, 'always', true],
	['ordinary mail that the writer has checked', {asked: true}, 'auto', true],
	['a thank-you from a skeleton', {letter: 'thank-you'}, 'auto', true],
	['other mail from a skeleton of the writer’s own', {letter: 'other'}, 'auto', true],
	['a skeleton, where letters are checked only when asked', {letter: 'thank-you'}, 'asked', false],
])('%s', (_, changes, wake, isAwake) => {
	const kept = parseRecords({settings: {wake}});
	const checked = checkLetter({...bare, ...changes}, kept, {now: 0, zone: 'UTC'});
	expect(checked.isAwake).toBe(isAwake);
	expect(checked.findings.some(({rule}) => rule === 'placeholder')).toBe(isAwake);
});

const thanks = draftOf({
	subject: 'Thank you',
	body: 'Dear Ann,\n\nThank you for the interview. The webmin is a fine pump. I would be glad to join you.',
});

test('a letter that was awake is not put to sleep by a sentence that is just begun', () => {
	const draft = draftOf({body: 'Hi Ann,\n\nThanks for seeing me today. The wheel still turns on feast days, and'});
	const isAwake = (changes: Partial<Question>) =>
		checkLetter({...bare, draft, ...changes}, parseRecords({}), {now: 0, zone: 'UTC'}).isAwake;
	expect([isAwake({}), isAwake({wasAwake: true})]).toEqual([false, true]);
});

test.each(['auto', 'always', 'asked'] as const)('a letter that reads like a follow-up, checked %s', wake => {
	const {isAwake, kind} = checkLetter({...bare, draft: thanks}, parseRecords({settings: {wake}}), {
		now: 0,
		zone: 'UTC',
	});
	expect([isAwake, kind]).toEqual([wake !== 'asked', 'thank-you']);
});

test.each<[string, object, Partial<Question>, {words: boolean; sentences: boolean; isMisspelt: boolean}]>([
	['as usual', {}, {}, {words: true, sentences: true, isMisspelt: true}],
	['without the tone model', {toneModel: false}, {}, {words: true, sentences: false, isMisspelt: true}],
	['without spelling', {off: ['spelling']}, {}, {words: false, sentences: true, isMisspelt: false}],
	['without spelling here', {}, {off: ['spelling']}, {words: false, sentences: true, isMisspelt: false}],
	['with the word for one’s own', {words: ['webmin']}, {}, {words: true, sentences: true, isMisspelt: false}],
])('what is worth asking about, and what the answers say, %s', (_, settings, changes, expected) => {
	const question: Question = {...bare, draft: thanks, misspelt: [['webmin', ['web']]], ...changes};
	const {words, sentences, findings} = checkLetter(question, parseRecords({settings}), {now: 0, zone: 'UTC'});
	expect({
		words: words.includes('webmin'),
		sentences: sentences.some(sentence => sentence.includes('fine pump')),
		isMisspelt: findings.some(({rule}) => rule === 'spelling'),
	}).toEqual(expected);
});

test('the days of the plan are those of the user’s own zone', () => {
	const ann = {name: 'Ann Lee', email: 'ann@drayton.example'};
	const talk = {id: '1', company: 'Drayton Mill', role: 'Fitter', people: [ann], topics: []};
	const interviews = [
		{...talk, at: Date.parse('2026-03-10T15:00+13:00'), decisionBy: Date.parse('2026-03-20T12:00+13:00')},
	];
	const kept = parseRecords({settings: {}, interviews});
	const question: Question = {...bare, draft: {...lunch, to: [ann]}, letter: 'status-check'};
	const found = (now: string) =>
		checkLetter(question, kept, {now: Date.parse(now), zone: 'Pacific/Auckland'}).findings.map(({rule}) => rule);
	expect(found('2026-03-20T20:00+13:00')).toContain('cadence');
	expect(found('2026-03-21T09:00+13:00')).not.toContain('cadence');
});

test('where the tone model is switched off, what it said before counts no more', () => {
	const body =
		'Thank you for the talk on Tuesday. I have three children to feed and the rent is due, so I beg you to hire me.';
	const question: Question = {...bare, draft: draftOf({body}), letter: 'thank-you'};
	const levels = (toneModel: boolean, asked: Question) =>
		checkLetter(asked, parseRecords({settings: {toneModel}}), {now: 0, zone: 'UTC'})
			.findings.filter(({rule}) => rule === 'pity')
			.map(({level}) => level);
	const {sentences} = checkLetter(question, parseRecords({}), {now: 0, zone: 'UTC'});
	const innocent: Question = {...question, tones: sentences.map(sentence => [sentence, []])};
	expect(levels(true, innocent)).toEqual(['hint']);
	expect(levels(false, innocent)).toEqual(['warn']);
	expect(levels(false, question)).toEqual(['warn']);
});

test.each([
	['zalify', "zalify's", []],
	["zalify's", 'zalify', []],
	['zalify', 'zalifys', ['zalifys']],
])('of the writer’s own words: %s, so %s', (own, written, expected) => {
	const body = `Thank you for the talk about ${written} on Tuesday, and for your time.`;
	const question: Question = {...bare, draft: draftOf({body}), letter: 'thank-you', misspelt: [[written, ['qualify']]]};
	const {findings} = checkLetter(question, parseRecords({settings: {words: [own]}}), {now: 0, zone: 'UTC'});
	const found = findings.filter(({rule}) => rule === 'spelling').map(({at}) => body.slice(at?.start, at?.end));
	expect(found).toEqual(expected);
});

import {expect, test} from 'vitest';
import {check, draftOf, type LetterKind, type RuleId, sentencesToWeigh} from './index.ts';

const seen = (sentence: string, rule: RuleId, score: number) => new Map([[sentence, [{rule, score}]]]);
const findingsOf = (body: string, tones: ReturnType<typeof seen>) =>
	check(draftOf({body}), {letter: 'thank-you', tones}).filter(({rule}) => rule === 'flattery');

const sentence = "Your lab's halls still glow in me.";
const body = `Thank you for your time.\nYour lab’s halls\u00a0still glow in me. We spoke of salt.`;

test('a sentence that the model is sure about is marked in whole, wherever quotes and spaces differ', () => {
	const [finding] = findingsOf(body, seen(sentence, 'flattery', 0.999));
	expect(finding?.level).toBe('warn');
	expect(body.slice(finding?.at?.start, finding?.at?.end)).toBe('Your lab’s halls\u00a0still glow in me.');
	expect(sentencesToWeigh(draftOf({body}))).toContain(sentence);
});

test('what is near its threshold is a hint, what is far below is nothing', () => {
	const ranks = Array.from({length: 101}, (_, i) => {
		const [finding] = findingsOf(body, seen(sentence, 'flattery', i / 100));
		return ['hint', 'warn'].indexOf(finding?.level ?? '');
	});
	expect(new Set(ranks)).toEqual(new Set([-1, 0, 1]));
	expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
});

test('a sentence that the phrases have found is not found again', () => {
	const found = findingsOf('I madly want to work here.', seen('I madly want to work here.', 'flattery', 0.999));
	expect(found).toHaveLength(1);
	expect(found[0]?.message).not.toMatch(/reads as/);
});

test('what phrases have found is a hint where the model sees nothing of the kind', () => {
	const text = 'I madly want to work here.';
	expect(findingsOf(text, seen(text, 'flattery', 0)).map(({level}) => level)).toEqual(['hint']);
	expect(findingsOf(text, seen(text, 'pity', 0.9)).map(({level}) => level)).toEqual(['hint']);
	expect(findingsOf(text, seen('Another sentence.', 'flattery', 0)).map(({level}) => level)).toEqual(['warn']);
});

test('thanks that are counted are not for the model to judge', () => {
	const text = 'Thank you for your time. Thank you for the tour. Thank you for the tea.';
	const tones = new Map(
		sentencesToWeigh(draftOf({body: text})).map(each => [each, [{rule: 'flattery', score: 0} as const]]),
	);
	expect(findingsOf(text, tones).map(({level}) => level)).toEqual(['hint', 'warn']);
});

test('a rule that is switched off says nothing', () => {
	const tones = seen(sentence, 'flattery', 0.999);
	expect(check(draftOf({body}), {letter: 'thank-you', tones, off: ['flattery']}).map(({rule}) => rule)).not.toContain(
		'flattery',
	);
});

test.each([
	'Vielen Dank für das Gespräch von gestern. Ihre Fragen zu meinen Python-Kenntnissen haben mir sehr gefallen.',
	'Muchas gracias por la entrevista de ayer. Quedo a su entera disposición para lo que necesiten.',
	'Je vous remercie de notre entretien de ce matin. Vos questions sur le poste ont été fort utiles.',
])('the model is asked about nothing of a letter that is not in English: %s', text => {
	expect(sentencesToWeigh(draftOf({body: text}))).toEqual([]);
});

const plea = "My two children eat at the neighbours' and the heating is off.";
const levelsOf = (text: string, situation: Parameters<typeof check>[1]) =>
	check(draftOf({body: text}), {letter: 'thank-you', ...situation}).flatMap(({rule, level}) =>
		rule === 'pity' ? level : [],
	);

test('until the model has been asked, the words of a sentence are weighed', () => {
	expect(levelsOf(plea, {})).toEqual(['warn']);
	expect(levelsOf('We spoke about tenants whose rent is late.', {})).toEqual([]);
	expect(levelsOf(plea, {off: ['pity']})).toEqual([]);
});

test('once the model is at work, a sentence that it has not answered for is left alone', () => {
	expect(levelsOf(plea, {tones: seen('', 'pity', 1)})).toEqual([]);
});

test('words and model together decide', () => {
	const rank = (text: string, score: number) => levelsOf(text, {tones: seen(text, 'pity', score)}).length;
	const innocent = 'We looked at the pumps by the river and at the new filters.';
	const least = (text: string) => Array.from({length: 1000}, (_, at) => at / 1000).find(score => rank(text, score) > 0);
	expect(least(plea) ?? 1).toBeLessThan(least(innocent) ?? 1);
});

test('it takes more to believe in bitterness where nobody was refused', () => {
	const text = 'So the cousin of the chief clerk has it now, well done.';
	const least = (letter: LetterKind) =>
		Array.from({length: 1000}, (_, at) => at / 1000).find(score =>
			check(draftOf({body: text}), {letter, tones: seen(text, 'bitterness', score)}).some(
				({rule, level}) => rule === 'bitterness' && level === 'warn',
			),
		) ?? 1;
	expect(least('rejection-reply')).toBeLessThan(least('thank-you'));
});

test.each<[string, LetterKind, number, number]>([
	['in a thank-you', 'thank-you', 56, 1],
	['in a note to the recruiter', 'recruiter', 56, 1],
	['in a request to connect', 'linkedin', 56, 1],
	['in a handwritten note', 'handwritten', 56, 1],
	['in a status check, on the day of the talk', 'status-check', 8, 1],
	['in a status check, two days on', 'status-check', 56, 0],
	['in a status check, at a time that nobody knows', 'status-check', 0, 0],
	['in a reply to a no', 'rejection-reply', 0, 0],
])('asking for the decision %s', (_, letter, hours, count) => {
	const text = 'The verdict would do me good before the weekend.';
	const interview = {id: '1', company: '', role: '', at: 5 * 3_600_000, people: [], topics: []};
	const situation = {letter, interview, now: hours * 3_600_000, tones: seen(text, 'impatience', 1)};
	expect(check(draftOf({body: text}), situation).filter(({rule}) => rule === 'impatience')).toHaveLength(count);
});

test('a phrase at the end of a long sentence is not overruled by what else the sentence speaks of', () => {
	const text = 'At Fernhill I ran the night shift through two pump failures, and my notes on them are attached.';
	const found = check(draftOf({body: text}), {letter: 'thank-you'}).filter(({rule}) => rule === 'attachment');
	expect(found.map(({level}) => level)).toEqual(['stop']);
});

import {expect, test} from 'vitest';
import {checkIn} from '../check.ts';
import {draftOf} from '../index.ts';
import {en} from './en.ts';
import {languageOf, languages} from './index.ts';
import type {LanguagePack, Phrase, PhraseGroups} from './language-pack.ts';

const silenced = <Group extends string>(groups: PhraseGroups<Group>): PhraseGroups<Group> =>
	Object.fromEntries(Object.keys(groups).map(group => [group, []])) as unknown as PhraseGroups<Group>;

const silent = Object.fromEntries(
	Object.entries(en.phrases).map(([list, groups]) => [list, silenced<string>(groups)]),
) as unknown as LanguagePack['phrases'];

const thanks: Phrase = {find: 'vielen dank', example: 'Vielen Dank für das Gespräch.'};
const wish: Phrase = {find: 'ich freue mich auf', example: 'Ich freue mich auf die Arbeit mit Ihnen.'};
const rent: Phrase = {find: '{we} kann|können die miete nicht zahlen', example: 'Ich kann die Miete nicht zahlen.'};

/** As much of a language as a test needs: what a file beside `en.ts` holds. */
const de: LanguagePack = {
	...en,
	code: 'de',
	smallWords: 'der die das und ich sie wir für ihr ihre nicht mit ist von den dem zu auf im ein eine es',
	greetings: ['liebe', 'lieber', 'sehr geehrte', 'sehr geehrter', 'guten tag'],
	signOffs: ['mit freundlichen grüßen', 'viele grüße'],
	contractions: {},
	contractedEnds: [],
	classes: {we: 'ich wir'},
	fillers: 'leider wirklich auch',
	negations: '',
	commonest: '. ^ die der und ich',
	phrases: {
		...silent,
		thanks: {thanks: [thanks]},
		closing: {...silenced(en.phrases.closing), interest: [wish]},
		pity: {...silenced(en.phrases.pity), money: [rent]},
	},
	wordWeights: [],
	talkPatterns: {step: 1, weights: []},
	kindWeights: {...en.kindWeights, weights: []},
};
const both: typeof languages = [en, de];

const german =
	'Liebe Ada,\n\nvielen Dank für das Gespräch über den Ofen in Halle 3. Ich kann leider die Miete nicht zahlen, und das Amt hilft uns auch nicht. Ich freue mich auf die Arbeit mit Ihnen.\n\nViele Grüße\nJan';
const english =
	'Dear Ada,\n\nThank you for the talk about the kiln. It was good to see the furnace.\n\nKind regards,\nJan';

const situation = {letter: 'thank-you', misspelt: new Map([['Gespräch', []]])} as const;
const draft = (body: string) => draftOf({body, subject: 'Gespräch'});
const findings = (body: string) => checkIn(languageOf(body, both), draft(body), situation);

test('a letter is read in the language that its small words are of, else in the first', () => {
	expect(languageOf(german, both)).toBe(de);
	expect(languageOf(english, both)).toBe(en);
	expect(languageOf('', both)).toBe(en);
	expect(languageOf('Kära Ada, tack för samtalet i går.', both)).toBe(en);
	expect(languageOf(german)).toBe(languages[0]);
});

test('one more language is one more pack: its phrases are found, and nothing that is English speaks', () => {
	expect(findings(german).filter(({level}) => level !== 'hint')).toMatchObject([
		{rule: 'pity', at: {field: 'body', start: german.indexOf('Ich kann'), end: german.indexOf(', und das')}},
	]);
});

test('a letter in the first language is read as before', () => {
	const letter = english.replace('It was', 'I cannot pay the rent. It was');
	expect(findings(letter)).toEqual(checkIn(en, draft(letter), situation));
	expect(findings(letter).map(({rule}) => rule)).toContain('pity');
});

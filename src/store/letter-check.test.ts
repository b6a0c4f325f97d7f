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
	const checked = checkLetter({...bare, ...changes}, kept, 0);
	expect(checked.isAwake).toBe(isAwake);
	expect(checked.findings.some(({rule}) => rule === 'placeholder')).toBe(isAwake);
});

import {expect, test} from 'vitest';
import {check, draftOf} from '../index.ts';
import {agreement} from './agreement.ts';
import {apostrophes} from './apostrophes.ts';
import {itsSlips} from './its.ts';
import {mixUps} from './mix-ups.ts';
import {possessives} from './possessives.ts';
import {realWords} from './real-words.ts';
import {theirSlips} from './their.ts';
import {verbForms} from './verb-forms.ts';

const all = [
	...itsSlips,
	...possessives,
	...theirSlips,
	...mixUps,
	...verbForms,
	...agreement,
	...apostrophes,
	...realWords,
];

const said = (body: string) => check(draftOf({body})).filter(({rule}) => rule === 'grammar' || rule === 'spelling');

test.each(all.map(slip => [slip.example, slip.meant] as const))('finds the slip in “%s”', (example, meant) => {
	const fixes = said(example).flatMap(finding => finding.fixes.map(({replacement}) => replacement.toLowerCase()));
	expect(fixes).toContain(meant.toLowerCase());
});

test.each(all.flatMap(({passes}) => passes ?? []))('is silent on “%s”', sentence => {
	expect(said(sentence)).toEqual([]);
});

test('no two slips have the same wording', () => {
	const finds = all.map(({find}) => find);
	expect(finds.filter((find, at) => finds.indexOf(find) !== at)).toEqual([]);
});

import {expect, test} from 'vitest';
import {type Interview, type LetterKind, letterKinds} from '../../interviews/index.ts';
import {check, draftOf} from '../index.ts';

const draft = draftOf({body: 'Thank you for the talk about the mill. I am keen on the packer job.'});

const found = (letter: LetterKind, post?: Interview['post']) =>
	check(draft, {
		letter,
		interview: {id: '1', company: 'Drayton Mill', role: 'Packer', at: 0, people: [], topics: [], ...(post && {post})},
	}).filter(({rule}) => rule === 'fit');

const flagged: readonly LetterKind[] = ['thank-you', 'status-check', 'second-status-check'];

test.each(flagged.flatMap(kind => (['internship', 'line', 'mass'] as const).map(post => [kind, post] as const)))(
	'hints in a letter of kind %s for a post of kind %s',
	(kind, post) => {
		expect(found(kind, post).map(({level, at}) => [level, at])).toEqual([['hint', undefined]]);
	},
);

test.each(flagged)('is silent in a letter of kind %s for a regular post, and where the post is not known', kind => {
	expect(found(kind, 'regular')).toEqual([]);
	expect(found(kind)).toEqual([]);
});

test.each(letterKinds.filter(kind => !flagged.includes(kind)))('is silent in a letter of kind %s', kind => {
	expect(found(kind, 'mass')).toEqual([]);
});

test('is silent where no interview is known, and where the post is none that there is', () => {
	expect(check(draft, {letter: 'thank-you'}).filter(({rule}) => rule === 'fit')).toEqual([]);
	expect(found('thank-you', 'temp' as 'mass')).toEqual([]);
});

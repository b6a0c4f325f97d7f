import '../../test/no-browser.ts';
import {describe, expect, test} from 'vitest';
import {draftOf, type Finding} from '../checker/index.ts';
import type {Reading} from './read-draft.ts';
import {calmOf, keyOf, keysOf, type Session} from './session.ts';

const receipt: Finding = {
	rule: 'read-receipt',
	level: 'stop',
	message: 'A read receipt is requested; turn it off.',
	why: 'It looks like mistrust.',
	source: 'N1',
	fixes: [],
};

describe('a letter without findings', () => {
	const calm = {reading: {unread: []}, checked: {findings: []}, findings: [], silenced: new Set()};
	test.each<[string, object, ReturnType<typeof calmOf>]>([
		['is ready', {}, 'ready'],
		['is not known to be where the recipients cannot be read', {reading: {unread: ['to']}}, 'unseen'],
		['has something set aside where a finding was', {checked: {findings: [receipt]}}, 'setAside'],
		['has something set aside where a rule was silenced', {silenced: new Set(['read-receipt'])}, 'setAside'],
	])('%s', (_, changes, expected) => expect(calmOf({...calm, ...changes} as unknown as Session)).toBe(expected));
});

describe('a finding', () => {
	const hint: Finding = {...receipt, level: 'hint', message: 'Whether a receipt is requested cannot be seen here.'};
	const long: Finding = {
		...receipt,
		rule: 'length',
		level: 'warn',
		message: 'The letter has 231 words; 200 are enough.',
	};
	const praise: Finding = {...receipt, rule: 'flattery', level: 'warn', at: {field: 'body', start: 0, end: 5}};
	const reading = {draft: draftOf({body: 'Great. Great.'})} as Reading;
	test.each<[string, Finding, Finding, boolean]>([
		['is the same wherever its words move', praise, {...praise, at: {field: 'body', start: 7, end: 12}}, true],
		['is the same whatever it counts', long, {...long, message: 'The letter has 232 words; 200 are enough.'}, true],
		[
			'is another where another thing is said of the whole letter',
			receipt,
			{...receipt, message: 'A delivery receipt is requested.'},
			false,
		],
		['is another where the doubt has become certain', hint, receipt, false],
		['is another where the same words would now be regretted', praise, {...praise, level: 'stop'}, false],
	])('%s', (_, one, other, isSame) => expect(keyOf(one, reading) === keyOf(other, reading)).toBe(isSame));
});

test('what is open stays open while its finding says something else of the same', () => {
	const before = [{...receipt, rule: 'subject', message: 'The subject names neither role nor company.'}] as const;
	const after = [{...before[0], level: 'warn', message: 'The subject is empty.'}] as const;
	expect(keysOf(after, undefined)).toEqual(keysOf(before, undefined));
	expect(new Set(keysOf([...before, ...after], undefined)).size).toBe(2);
});

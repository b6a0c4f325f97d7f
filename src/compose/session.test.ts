import '../../test/no-browser.ts';
import {describe, expect, test} from 'vitest';
import type {Finding} from '../checker/index.ts';
import {calmOf, type Session} from './session.ts';

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

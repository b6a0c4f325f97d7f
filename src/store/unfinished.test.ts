import '../../test/no-browser.ts';
import {expect, test} from 'vitest';
import {parseUnfinished} from './unfinished.ts';

const empty = {kind: 'linkedin', name: '', body: ''};

test.each([
	['nothing', undefined, empty],
	['no object', 'a letter', empty],
	['a list', [empty], empty],
	['a kind that is none', {kind: 'poem', name: 'Keith', body: 'Hello'}, {...empty, name: 'Keith', body: 'Hello'}],
	['parts that are no text', {kind: 'handwritten', name: 1, body: null}, {...empty, kind: 'handwritten'}],
	['a whole letter', {kind: 'other', name: 'Ko', body: '<b>'}, {kind: 'other', name: 'Ko', body: '<b>'}],
])('%s in the draft box', (_, raw, letter) => expect(parseUnfinished(raw)).toEqual(letter));

test('a letter without end is cut', () => {
	expect(parseUnfinished({body: 'x'.repeat(200_000)}).body).toHaveLength(100_000);
});

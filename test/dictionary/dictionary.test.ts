import {expect, test} from 'vitest';
import {packedWords} from './make.ts';

test('the packed word list is made of the dictionaries and lists as they are (`npm test -- -u` makes it anew)', async () => {
	await expect(packedWords()).toMatchFileSnapshot('../../src/spelling/dictionary/english.txt');
}, 60_000);

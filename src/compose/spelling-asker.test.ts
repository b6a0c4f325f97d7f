import {expect, test, vi} from 'vitest';
import {makeAsker} from './spelling-asker.ts';

const settled = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

test('asks about each word once, and tells of what is misspelt', async () => {
	const asked: (readonly string[])[] = [];
	const told = vi.fn();
	const asker = makeAsker(async words => {
		asked.push(words);
		return words.includes('teh') ? {teh: ['the']} : {};
	}, told);
	asker.ask(['teh', 'cat']);
	asker.ask(['teh', 'cat', 'sat']);
	await settled();
	expect(asked).toEqual([['teh', 'cat'], ['sat']]);
	expect([...asker.misspelt()]).toEqual([['teh', ['the']]]);
	expect(told).toHaveBeenCalledTimes(1);
});

test('a worker that stops in the middle is asked again, and nothing is told twice', async () => {
	let calls = 0;
	const told = vi.fn();
	const asker = makeAsker(async () => {
		calls++;
		if (calls === 1) {
			throw new Error('the worker stopped');
		}
		return {teh: ['the']};
	}, told);
	asker.ask(['teh']);
	await settled();
	asker.ask(['teh']);
	await settled();
	expect(calls).toBe(2);
	expect(told).toHaveBeenCalledTimes(1);
});

test('a worker that stays away is asked again with the next check', async () => {
	let away = true;
	const asker = makeAsker(async (): Promise<Record<string, string[]>> => {
		if (away) {
			throw new Error('nobody answered');
		}
		return {teh: ['the']};
	}, vi.fn());
	asker.ask(['teh']);
	await settled();
	expect(asker.misspelt().size).toBe(0);
	away = false;
	asker.ask(['teh']);
	await settled();
	expect(asker.misspelt().size).toBe(1);
});

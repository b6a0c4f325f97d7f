import {expect, test, vi} from 'vitest';
import {makeAsker, type SpellingAsker} from './spelling-asker.ts';

/** An asker for a page with one letter. */
function makeOne(spell: Parameters<typeof makeAsker>[0], onMisspelt: () => void, pause = 0): SpellingAsker {
	let inUse: readonly string[] = [];
	const asker = makeAsker(spell, onMisspelt, {pause, wordsInUse: () => inUse});
	return {
		...asker,
		ask(words) {
			inUse = words;
			asker.ask(words);
		},
	};
}

const settled = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

test('asks about each word once, and tells of what is misspelt', async () => {
	const asked: (readonly string[])[] = [];
	const told = vi.fn();
	const asker = makeOne(async words => {
		asked.push(words);
		return words.includes('teh') ? {teh: ['the']} : {};
	}, told);
	asker.ask(['teh', 'cat']);
	await settled();
	asker.ask(['teh', 'cat', 'sat']);
	await settled();
	expect(asked).toEqual([['teh', 'cat'], ['sat']]);
	expect([...asker.misspelt()]).toEqual([['teh', ['the']]]);
	expect(told).toHaveBeenCalledTimes(1);
});

test('a worker that stops in the middle is asked again, and nothing is told twice', async () => {
	let calls = 0;
	const told = vi.fn();
	const asker = makeOne(async () => {
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
	const asker = makeOne(async (): Promise<Record<string, string[]>> => {
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

test('a word is asked about when it is typed to its end, and not letter by letter', async () => {
	vi.useFakeTimers();
	const asked: string[] = [];
	const asker = makeOne(
		async words => {
			asked.push(...words);
			return {};
		},
		vi.fn(),
		300,
	);
	asker.ask(['Thank', 'you', 'for']);
	for (const typed of ['yo', 'you', 'your', 'yourw', 'your', 'your', 'tm', 'tme', 'tme']) {
		vi.advanceTimersByTime(100);
		asker.ask(['Thank', 'you', 'for', typed]);
	}
	expect(asked).toEqual(['Thank', 'you', 'for', 'your', 'tme']);
	asker.ask(['Thank', 'you', 'for', 'your', 'tme', 'tod']);
	vi.advanceTimersByTime(301);
	expect(asked.slice(5)).toEqual(['tod']);
	vi.useRealTimers();
});

test('a last word is asked about, also where another letter is checked before it has rested', async () => {
	const asked: string[] = [];
	const asker = makeAsker(
		async words => {
			asked.push(...words);
			return {};
		},
		vi.fn(),
		{pause: 0, wordsInUse: () => ['teh', 'cat']},
	);
	asker.ask(['teh']);
	asker.ask(['cat']);
	await settled();
	expect(asked).toEqual(['teh', 'cat']);
});

test('what stands in no letter any more is forgotten, and asked about again where it comes back', async () => {
	let inUse: readonly string[] = ['teh'];
	const asked: string[] = [];
	const asker = makeAsker(
		async words => {
			asked.push(...words);
			return Object.fromEntries(words.map(word => [word, ['the']]));
		},
		vi.fn(),
		{pause: 0, wordsInUse: () => inUse},
	);
	for (let letter = 0; letter < 40; letter++) {
		inUse = ['teh', ...Array.from({length: 50}, (_, index) => `word${letter}x${index}`)];
		asker.ask(inUse);
		await settled();
		expect(asker.misspelt().has('teh')).toBe(true);
	}
	expect(asker.misspelt().size).toBeLessThanOrEqual(550);
	expect(asked.filter(word => word === 'teh')).toHaveLength(1);
	inUse = ['word0x0'];
	asker.ask(inUse);
	await settled();
	expect(asker.misspelt().has('word0x0')).toBe(true);
});

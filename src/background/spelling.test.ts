import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {makeSpelling} from './spelling.ts';

const speller = {isRight: (word: string) => word !== 'teh', suggest: () => ['the']};

beforeEach(() => {
	vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
});
afterEach(() => {
	vi.useRealTimers();
});

test('the dictionary is opened at the first question, let go a rest after the last, and opened again', () => {
	const open = vi.fn(() => speller);
	const spell = makeSpelling(open, 1_000);
	expect(open).not.toHaveBeenCalled();
	expect(spell(['teh', 'cat'])).toEqual({teh: ['the']});
	vi.advanceTimersByTime(999);
	spell(['cat']);
	vi.advanceTimersByTime(999);
	spell(['cat']);
	expect(open).toHaveBeenCalledTimes(1);
	vi.advanceTimersByTime(1_000);
	spell(['cat']);
	expect(open).toHaveBeenCalledTimes(2);
});

test('of very many words the first thousand are looked up', () => {
	const isRight = vi.fn(() => true);
	const spell = makeSpelling(() => ({...speller, isRight}), 1_000);
	expect(spell(Array.from({length: 1_001}, (_, at) => `${at}`))).toEqual({});
	expect(isRight).toHaveBeenCalledTimes(1_000);
});

import {expect, test, vi} from 'vitest';
import {makeSpelling} from './spelling.ts';

const speller = {isRight: (word: string) => word !== 'teh', suggest: () => ['the']};

test('the dictionary is opened at the first question, let go after a rest, and opened again', () => {
	vi.useFakeTimers();
	const open = vi.fn(() => speller);
	const spell = makeSpelling(open, 1_000);
	expect(open).not.toHaveBeenCalled();
	expect(spell(['teh', 'cat'])).toEqual({teh: ['the']});
	spell(['cat']);
	expect(open).toHaveBeenCalledTimes(1);
	vi.advanceTimersByTime(1_001);
	spell(['cat']);
	expect(open).toHaveBeenCalledTimes(2);
	vi.useRealTimers();
});

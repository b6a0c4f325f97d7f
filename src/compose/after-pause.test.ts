import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {afterPause} from './after-pause.ts';

beforeEach(() => {
	vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout', 'performance']});
});
afterEach(() => {
	vi.useRealTimers();
});

test('calls back once, after the last of several', () => {
	const called: number[] = [];
	const {soon} = afterPause(100, () => called.push(performance.now()));
	soon();
	vi.advanceTimersByTime(70);
	soon();
	vi.advanceTimersByTime(70);
	soon();
	vi.advanceTimersByTime(99);
	expect(called).toEqual([]);
	vi.advanceTimersByTime(2);
	expect(called).toHaveLength(1);
	vi.advanceTimersByTime(1000);
	expect(called).toHaveLength(1);
	soon();
	vi.advanceTimersByTime(100);
	expect(called).toHaveLength(2);
});

test('once stopped, it does not call back until it is asked again', () => {
	const callback = vi.fn();
	const {soon, stop} = afterPause(100, callback);
	soon();
	stop();
	vi.advanceTimersByTime(1000);
	expect(callback).not.toHaveBeenCalled();
	soon();
	vi.advanceTimersByTime(100);
	expect(callback).toHaveBeenCalledTimes(1);
});

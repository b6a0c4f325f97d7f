import {expect, test} from 'vitest';
import {openSaver, type SaveState} from './saver.ts';

/** A store whose writes end when they are told to. */
function slowStore() {
	const written: string[] = [];
	const open: {readonly end: () => void; readonly refuse: () => void}[] = [];
	const write = (value: string) =>
		new Promise<void>((resolve, reject) => {
			open.push({
				end: () => {
					written.push(value);
					resolve();
				},
				refuse: () => reject(new Error('storage is full')),
			});
		});
	return {written, open, write};
}

const settle = () => new Promise(resolve => setTimeout(resolve, 0));

test('what is typed while a write is under way is written once, at its end, and the last word wins', async () => {
	const {written, open, write} = slowStore();
	const states: SaveState[] = [];
	const saver = openSaver(write, state => states.push(state));
	for (const text of ['a', 'ab', 'abc']) {
		saver.save(text);
	}
	expect(open).toHaveLength(1);
	open[0]!.end();
	await settle();
	expect(saver.isPending()).toBe(true);
	open[1]!.end();
	await settle();
	expect(written).toEqual(['a', 'abc']);
	expect(states.at(-1)).toBe('saved');
	expect(saver.isPending()).toBe(false);
});

test('what is refused is kept, and goes through when tried again', async () => {
	const {written, open, write} = slowStore();
	const states: SaveState[] = [];
	const saver = openSaver(write, state => states.push(state));
	saver.save('a');
	open[0]!.refuse();
	await settle();
	expect([states.at(-1), saver.isPending()]).toEqual(['failed', true]);
	saver.retry();
	open[1]!.end();
	await settle();
	expect([written, states.at(-1), saver.isPending()]).toEqual([['a'], 'saved', false]);
});

test('a refused text gives way to a newer one', async () => {
	const {written, open, write} = slowStore();
	const saver = openSaver(write, () => undefined);
	saver.save('a');
	saver.save('b');
	open[0]!.refuse();
	await settle();
	open[1]!.end();
	await settle();
	expect(written).toEqual(['b']);
});

test('a page that closes hands over what waits', () => {
	const {open, write} = slowStore();
	const saver = openSaver(write, () => undefined);
	saver.save('a');
	saver.flush();
	expect(open).toHaveLength(1);
	saver.save('ab');
	saver.flush();
	expect(open).toHaveLength(2);
});

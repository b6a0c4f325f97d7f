import '../../test/no-browser.ts';
import {expect, test} from 'vitest';

type Listener = (message: unknown) => void;

/** A browser whose ports answer what they are asked, until one is cut off without a word, as in a page that was put away. */
function ports() {
	let opened = 0;
	let isCut = false;
	const connect = () => {
		opened++;
		const listeners: Listener[] = [];
		return {
			onMessage: {addListener: (listener: Listener) => listeners.push(listener)},
			onDisconnect: {addListener: () => undefined},
			postMessage({number, message}: {readonly number: number; readonly message: {readonly args: readonly unknown[]}}) {
				if (isCut) {
					isCut = false;
					throw new Error('Attempting to use a disconnected port object');
				}
				for (const listener of listeners) {
					listener({number, message: {ok: true, value: message.args[0]}});
				}
			},
		};
	};
	Object.assign((globalThis as unknown as {readonly browser: {readonly runtime: object}}).browser.runtime, {connect});
	return {
		count: () => opened,
		cut: () => {
			isCut = true;
		},
	};
}

test('a port that was cut off without a word is given up, and the next call opens another one', async () => {
	const {count, cut} = ports();
	const {callerThroughPort} = await import('./messages.ts');
	const call = callerThroughPort<{echo: (word: string) => string}>();
	expect(await call('echo', 'one')).toBe('one');
	expect(await call('echo', 'two')).toBe('two');
	expect(count()).toBe(1);
	cut();
	await expect(call('echo', 'three')).rejects.toThrow('disconnected port');
	expect(await call('echo', 'four')).toBe('four');
	expect(count()).toBe(2);
});

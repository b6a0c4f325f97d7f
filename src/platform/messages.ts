import browser, {type Runtime} from 'webextension-polyfill';
import {undoAtEnd} from './lifetime.ts';

/** Calls by name: the type of a map from each call to its function. */
export type Calls = Record<string, (...args: never[]) => unknown>;

type Reply = {readonly ok: true; readonly value: unknown} | {readonly ok: false; readonly error: string};

/** A handler for every call of `C`; each is also told who asks. */
export type Handlers<C extends Calls> = {
	readonly [K in keyof C]: (
		...args: [...Parameters<C[K]>, Runtime.MessageSender]
	) => ReturnType<C[K]> | Promise<ReturnType<C[K]>>;
};

/** Makes one call of `C`; it rejects with what the other side threw, or where nobody answers. */
export type Caller<C extends Calls> = <K extends keyof C & string>(
	call: K,
	...args: Parameters<C[K]>
) => Promise<ReturnType<C[K]>>;

const caller =
	<C extends Calls>(transport: (message: unknown) => Promise<unknown>): Caller<C> =>
	async (call, ...args) => {
		const reply = (await transport({call, args})) as Reply | undefined;
		if (!reply) {
			throw new Error(`${call}: nobody answered`);
		}
		if (!reply.ok) {
			throw new Error(`${call}: ${reply.error}`);
		}
		return reply.value as ReturnType<C[typeof call]>;
	};

/** Calls the background worker. */
export const callerToBackground = <C extends Calls>(): Caller<C> =>
	caller(message => browser.runtime.sendMessage(message));

/** Calls the content script of a tab; with `frame`, of that frame alone. */
export const callerToTab = <C extends Calls>(tab: number, frame?: number): Caller<C> =>
	caller(message => browser.tabs.sendMessage(tab, message, frame === undefined ? {} : {frameId: frame}));

/**
 * Answers the calls of `C` until `signal` aborts; the type asks for a handler for each. Calls that are not in the map
 * are left to other listeners. Only this extension's own pages and scripts are answered.
 */
export function answer<C extends Calls>(handlers: Handlers<C>, signal?: AbortSignal): void {
	const listener = (message: unknown, sender: Runtime.MessageSender): Promise<Reply> | undefined => {
		const {call, args} = (message ?? {}) as {call?: unknown; args?: unknown};
		if (typeof call !== 'string' || !Object.hasOwn(handlers, call) || !Array.isArray(args)) {
			return undefined;
		}
		const handler = handlers[call] as (...args: unknown[]) => unknown;
		return Promise.resolve()
			.then(() => handler(...args, sender))
			.then(
				value => ({ok: true, value}),
				(error: unknown) => ({ok: false, error: error instanceof Error ? error.message : String(error)}),
			);
	};
	browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListener);
	undoAtEnd(signal, () => browser.runtime.onMessage.removeListener(listener as Runtime.OnMessageListener));
}

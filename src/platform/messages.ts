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

/** What comes through a port: a question or the reply to one, by its number. */
type Numbered = {readonly number: number; readonly message: unknown};

/** How a call that waits for its reply ends. */
type Waiting = {readonly resolve: (reply: unknown) => void; readonly reject: (error: Error) => void};

/**
 * Calls the background worker through a port that stays open: each call costs the page's thread a fraction of what a
 * message of its own does. The browser closes the port with the worker; what was not answered by then rejects, and the
 * next call opens another one.
 */
export function callerThroughPort<C extends Calls>(): Caller<C> {
	let open: Runtime.Port | undefined;
	let last = 0;
	const waiting = new Map<number, Waiting>();
	const connect = (): Runtime.Port => {
		const port = browser.runtime.connect({name: portName});
		port.onMessage.addListener(reply => {
			const {number, message} = reply as Numbered;
			waiting.get(number)?.resolve(message);
			waiting.delete(number);
		});
		port.onDisconnect.addListener(() => {
			open = undefined;
			for (const {reject} of waiting.values()) {
				reject(new Error('The worker ended before it answered.'));
			}
			waiting.clear();
		});
		return port;
	};
	return caller(
		message =>
			new Promise((resolve, reject) => {
				open ??= connect();
				const number = ++last;
				waiting.set(number, {resolve, reject});
				try {
					open.postMessage({number, message} satisfies Numbered);
				} catch (error) {
					// A port may be cut off without a word, as where the browser put the page away for a while.
					open = undefined;
					waiting.delete(number);
					throw error;
				}
			}),
	);
}

const portName = 'calls';

/** The reply to a call; nothing where it is none of these. */
function replyTo<C extends Calls>(
	handlers: Handlers<C>,
	message: unknown,
	sender: Runtime.MessageSender,
): Promise<Reply> | undefined {
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
}

/**
 * Answers the calls of `C` until `signal` aborts; the type asks for a handler for each. Calls that are not in the map
 * are left to other listeners. Only this extension's own pages and scripts are answered.
 */
export function answer<C extends Calls>(handlers: Handlers<C>, signal?: AbortSignal): void {
	const listener = (message: unknown, sender: Runtime.MessageSender): Promise<Reply> | undefined =>
		replyTo(handlers, message, sender);
	browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListener);
	undoAtEnd(signal, () => browser.runtime.onMessage.removeListener(listener as Runtime.OnMessageListener));
}

/** Answers the calls of `C` that come through ports, as `callerThroughPort` makes them. */
export function answerPorts<C extends Calls>(handlers: Handlers<C>): void {
	browser.runtime.onConnect.addListener(port => {
		if (port.name !== portName) {
			return;
		}
		let isOpen = true;
		port.onDisconnect.addListener(() => {
			isOpen = false;
		});
		port.onMessage.addListener(async question => {
			const {number, message} = question as Numbered;
			const reply = await replyTo(handlers, message, port.sender ?? {});
			if (isOpen) {
				port.postMessage({number, message: reply} satisfies Numbered);
			}
		});
	});
}

import type {Compose} from './mail-client.ts';

/** A compose window whose letter cannot be found: it has a place and a Send, and nothing to be read. */
export const bodiless = (compose: Compose, send: HTMLElement): Compose => ({
	...compose,
	send: () => send,
	sends: () => false,
	missing: () => ['body'],
});

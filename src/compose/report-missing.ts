import type {Compose, MailClient} from '../mail/mail-client.ts';

/**
 * Says once in the console, for whoever has to mend it, which part of a client's window is not where it is looked for when
 * its letter is first written in.
 * Nothing of the letter is said.
 */
export function missingReporter(client: MailClient['id']): (compose: Compose) => void {
	const reported = new Set<string>();
	const looked = new WeakSet<Compose>();
	return compose => {
		const missing = looked.has(compose) ? [] : compose.missing();
		looked.add(compose);
		for (const part of missing) {
			if (!reported.has(part)) {
				reported.add(part);
				// biome-ignore lint/suspicious/noConsole: the one place that speaks to the console
				console.warn(`Notewell: in ${client}, "${part}" is not where it is looked for.`);
			}
		}
	};
}

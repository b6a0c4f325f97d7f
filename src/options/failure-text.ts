import {t} from '../platform/text.ts';
import {fullMessage} from '../store/ledger.ts';

/** What to say when a change could not be written: what happened, and that nothing is lost. */
export const failureText = (error: unknown): string =>
	t(error instanceof Error && error.message.includes(fullMessage) ? 'failedFull' : 'failedWrite');

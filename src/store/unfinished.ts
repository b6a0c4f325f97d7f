import {type LetterKind, letterKinds} from '../interviews/index.ts';
import {sessionArea} from '../platform/storage.ts';
import {isRecord, textOf} from './shape.ts';

/** What stands in the popup's draft box: whom the letter goes to, what kind it is, and its words. */
export type Unfinished = {readonly kind: LetterKind; readonly name: string; readonly body: string};

const key = 'unfinished';
const longest = 100_000;

/** Makes an unfinished letter of whatever is there. */
export function parseUnfinished(raw: unknown): Unfinished {
	const {kind, name, body} = isRecord(raw) ? raw : {};
	return {
		kind: letterKinds.find(each => each === kind) ?? 'linkedin',
		name: textOf(name),
		body: textOf(body, longest),
	};
}

/**
 * What was left in the draft box. It is held in memory until the browser closes, and never on the disk: a popup closes as
 * soon as anything else is clicked, so what is typed in it has to outlive it.
 */
export const readUnfinished = async (): Promise<Unfinished> => parseUnfinished((await sessionArea.read([key]))[key]);

/** Keeps what stands in the draft box. */
export const keepUnfinished = (letter: Unfinished): Promise<void> => sessionArea.write({[key]: letter});

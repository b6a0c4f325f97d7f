import {callerToTab} from '../platform/messages.ts';
import {tabInFront} from '../platform/pages.ts';
import type {ComposeCalls, ComposeInFront, Letter} from '../store/calls.ts';

/** The compose window of the tab in front; absent where there is none, or where Notewell is not at work. */
export async function findCompose(): Promise<ComposeInFront | undefined> {
	const tab = await tabInFront();
	try {
		return tab === undefined ? undefined : await callerToTab<ComposeCalls>(tab)('describeCompose');
	} catch {
		return undefined;
	}
}

/** Puts a letter into the compose window in front; says whether it could. */
export async function putIn(letter: Letter): Promise<boolean> {
	const tab = await tabInFront();
	try {
		return tab !== undefined && (await callerToTab<ComposeCalls>(tab)('insertLetter', letter)) === 'inserted';
	} catch {
		return false;
	}
}

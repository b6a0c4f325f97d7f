import type {Place} from '../checker/index.ts';
import {caretOf, goOnAt} from './focus.ts';
import type {Session} from './session.ts';
import {fillField, replaceRange} from './write.ts';

/** Puts text in place of the end of a letter or of words in it; returns whether the letter is another then. */
export function changesBody({compose: {body}}: Session, range: Range, text: string): boolean {
	const before = body.textContent;
	return replaceRange(body, range, text) || body.textContent !== before;
}

/** Writes into the subject, and lets the writer go on in the letter, if that is where they were. */
export function fillSubject(session: Session, subject: HTMLInputElement, text: string, place?: Place): void {
	const caret = subject.ownerDocument.activeElement === subject ? undefined : caretOf(session);
	fillField(subject, text, place?.start, place?.end);
	goOnAt(session, caret);
}

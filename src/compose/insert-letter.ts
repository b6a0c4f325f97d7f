import {t} from '../platform/text.ts';
import {blanks, fillSkeleton, type Skeleton} from '../skeletons/index.ts';
import type {Letter} from '../store/calls.ts';
import {leaveNote} from './actions.ts';
import {bringIntoSight} from './bring-into-sight.ts';
import {type Desk, refresh} from './desk.ts';
import {insertPlace} from './insert-place.ts';
import {changesBody, fillSubject} from './into-letter.ts';
import {noteBeginning} from './receipts.ts';
import {isEmpty, reread, type Session} from './session.ts';
import {knownFor} from './values.ts';
import {fillField, select} from './write.ts';

/** Selects the first blank at or after an offset of the letter; returns whether there was one. */
export function selectBlank(session: Session, from: number): boolean {
	const text = session.latest?.map.text ?? '';
	const match = /\{\{[^{}\n]{1,60}\}\}/.exec(text.slice(from));
	const range = match && session.latest?.map.rangeOf(from + match.index, from + match.index + match[0].length);
	if (range) {
		bringIntoSight(range);
		select(session.compose.body, range);
	}
	return Boolean(range);
}

/** Puts a letter in and says so where the editor refuses. */
export function insertOrSay(desk: Desk, session: Session, letter: Letter): void {
	if (!insertLetter(desk, session, letter)) {
		leaveNote(desk, session, {text: t('noteNotPutIn')});
	}
}

/**
 * Puts a letter in: at the caret, else before signature and quoted mail. The subject is filled only where it is empty
 * and visible. The first blank that is left is selected. Returns whether the letter is in; if not, nothing was changed.
 */
export function insertLetter(desk: Desk, session: Session, letter: Letter): boolean {
	const {compose} = session;
	const reading = reread(session);
	if (!reading) {
		return false;
	}
	noteBeginning(compose);
	const {range, start, gap, after} = insertPlace(compose, reading.map);
	const subject = compose.subject();
	const isOpen = subject?.value === '';
	// Before the body: browsers with one undo for the whole page take back first what came last, and that is to be the letter.
	if (isOpen) {
		fillField(subject, letter.subject);
	}
	if (!changesBody(session, range, gap + letter.body + after)) {
		if (isOpen) {
			fillSubject(session, subject, '');
		}
		return false;
	}
	session.letter = letter.kind;
	session.isResting = false;
	void refresh(desk, session);
	if (blanks(letter.body).length > 0) {
		selectBlank(session, start);
	}
	return true;
}

/**
 * Puts a skeleton in, filled with what is known. What is not known stays a blank. What comes while one is on its way in is a
 * second press of the same button, and puts nothing in; with `onlyIfEmpty`, neither does what finds that the writer has begun.
 */
export async function insertSkeleton(
	desk: Desk,
	session: Session,
	choice: Skeleton | Promise<Skeleton | undefined>,
	onlyIfEmpty = false,
): Promise<void> {
	if (session.isInserting) {
		return;
	}
	session.isInserting = true;
	try {
		const skeleton = await choice;
		const reading = reread(session);
		const known = reading && (await knownFor(reading.draft, desk.surroundings));
		reread(session);
		if (skeleton && known && !session.signal.aborted && (isEmpty(session) || !onlyIfEmpty)) {
			insertOrSay(desk, session, {kind: skeleton.kind, ...fillSkeleton(skeleton, known)});
		}
	} finally {
		session.isInserting = false;
	}
}

import type {Finding, Fix, LetterKind, RuleId} from '../checker/index.ts';
import {callerToBackground} from '../platform/messages.ts';
import {t} from '../platform/text.ts';
import {blanks, fillSkeleton, type Skeleton} from '../skeletons/index.ts';
import type {BackgroundCalls, Letter} from '../store/calls.ts';
import {bringIntoSight} from './bring-into-sight.ts';
import {type Desk, refresh} from './desk.ts';
import {insertPlace} from './insert-place.ts';
import {noteBeginning} from './receipts.ts';
import {isEmpty, keyOf, type Note, reread, type Session} from './session.ts';
import {knownFor} from './values.ts';
import {fillField, replaceRange, select} from './write.ts';

const background = callerToBackground<BackgroundCalls>();

const bare = (text: string): string => text.replace(/[\s•\ufffc]+/g, '');

/** Whether a range still holds the words that were read: the page may have changed since. */
const holds = (range: Range, words: string): boolean => bare(range.toString()) === bare(words);

/** Whether a finding is about a subject that the client hides, as in a reply: what cannot be seen is not written to. */
export const isOutOfReach = ({compose}: Session, {at}: Finding): boolean =>
	at?.field === 'subject' && !compose.subject();

/** The fixes of a finding that can be applied. */
export const fixesOf = (session: Session, finding: Finding): readonly Fix[] =>
	isOutOfReach(session, finding) ? [] : finding.fixes;

/** Puts text in place of the end of a letter or of words in it; returns whether the letter is another then. */
function changesBody({compose: {body}}: Session, range: Range, text: string): boolean {
	const before = body.textContent;
	return replaceRange(body, range, text) || body.textContent !== before;
}

/** Replaces a finding's text by a fix, as if it were typed, and checks the letter again; says so where the editor refuses. */
export function applyFix(desk: Desk, session: Session, finding: Finding, fix: Fix): void {
	const {at} = finding;
	const {reading} = session;
	if (at?.field === 'body') {
		const range = reading?.map.rangeOf(at.start, at.end);
		const isThere = reading && range && holds(range, reading.map.text.slice(at.start, at.end));
		if (isThere && !changesBody(session, range, fix.replacement)) {
			leaveNote(desk, session, {text: t('noteNotChanged')});
			return;
		}
	}
	const subject = session.compose.subject();
	if (at?.field === 'subject' && subject && subject.value === reading?.draft.subject) {
		fillField(subject, subject.value.slice(0, at.start) + fix.replacement + subject.value.slice(at.end));
	}
	delete session.cardFor;
	dropAside(session);
	void refresh(desk, session);
}

/** Puts one finding aside until its words change or the letter is closed, with a way back. */
export function putAside(desk: Desk, session: Session, finding: Finding): void {
	const key = keyOf(finding, session.reading);
	session.putAside.add(key);
	leaveNote(desk, session, {text: t('noteAside'), back: () => session.putAside.delete(key), aside: key});
}

/** Takes a word that is marked as misspelt for the writer's own, here and in every letter to come. */
export function learnWord(desk: Desk, session: Session, finding: Finding): void {
	const {at} = finding;
	const text = at?.field === 'subject' ? session.reading?.draft.subject : session.reading?.draft.body;
	const word = at ? text?.slice(at.start, at.end).replaceAll('’', "'") : undefined;
	session.putAside.add(keyOf(finding, session.reading));
	delete session.cardFor;
	dropAside(session);
	void refresh(desk, session);
	if (word) {
		background('learnWord', word).catch(() => leaveNote(desk, session, {text: t('noteNotLearnt', word)}));
	}
}

/** Silences a rule for this letter, with a way back. */
export function silence(desk: Desk, session: Session, rule: RuleId): void {
	session.silenced.add(rule);
	const text = t('noteSilenced', titleOf(session, rule));
	leaveNote(desk, session, {text, back: () => session.silenced.delete(rule)});
}

/** Switches a rule off for good, with a way back. Where that is refused, it is silent for this letter, and the note says so. */
export function never(desk: Desk, session: Session, rule: RuleId): void {
	const title = titleOf(session, rule);
	const back = () => {
		session.silenced.delete(rule);
		background('switchRule', rule, true).catch(() => undefined);
	};
	session.silenced.add(rule);
	leaveNote(desk, session, {text: t('noteNever', title), back});
	background('switchRule', rule, false).catch(() => {
		if (session.silenced.has(rule)) {
			leaveNote(desk, session, {text: t('noteNotKept', title), back});
		}
	});
}

const titleOf = ({checked}: Session, id: RuleId): string => checked?.rules.find(rule => rule.id === id)?.title ?? id;

/** Lets go of the note that a finding was put aside, once its writer has gone on to the next. */
function dropAside(session: Session): void {
	if (session.note?.aside !== undefined) {
		delete session.note;
	}
}

/** What a note says, and how to take back what was done. */
type Said = Pick<Note, 'text' | 'aside'> & {readonly back?: () => void};

function leaveNote(desk: Desk, session: Session, {back, ...said}: Said): void {
	delete session.cardFor;
	session.note = {
		...said,
		button: back ? 'undo' : 'close',
		press: () => {
			back?.();
			delete session.note;
			void refresh(desk, session);
		},
	};
	void refresh(desk, session);
}

/** Names the kind of a letter, and checks it anew as such. */
export function nameKind(desk: Desk, session: Session, kind: LetterKind): void {
	session.letter = kind;
	askFor(desk, session);
}

/** Checks a letter that Notewell would have let pass, or was told to. */
export function askFor(desk: Desk, session: Session): void {
	session.asked = true;
	session.isResting = false;
	void refresh(desk, session);
}

/** Leaves a letter alone: nothing of it is checked, and nothing holds it. The panel, where this is asked for, has the way back. */
export function rest(desk: Desk, session: Session): void {
	session.isResting = true;
	delete session.cardFor;
	delete session.note;
	void refresh(desk, session);
}

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
	if (!changesBody(session, range, gap + letter.body + after)) {
		return false;
	}
	const subject = compose.subject();
	if (subject?.value === '') {
		fillField(subject, letter.subject);
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

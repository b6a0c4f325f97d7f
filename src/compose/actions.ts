import type {Finding, Fix, LetterKind, RuleId} from '../checker/index.ts';
import {callerToBackground} from '../platform/messages.ts';
import {t} from '../platform/text.ts';
import type {BackgroundCalls} from '../store/calls.ts';
import {type Desk, refresh} from './desk.ts';
import {caretOf, goOnAt} from './focus.ts';
import {changesBody, fillSubject} from './into-letter.ts';
import {keyOf, type Note, type Session} from './session.ts';

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

/** Where the writer was writing, unless that is in what is about to be replaced: then they go on behind it. */
function caretBeside(session: Session, range: Range): Range | undefined {
	const caret = caretOf(session);
	const side = caret && session.compose.body.contains(caret.startContainer) ? sideOf(range, caret) : 0;
	return side === 0 ? undefined : caret;
}

/** Whether a caret, or all that is selected, stands before (-1) or behind (1) a range; else 0. */
function sideOf(range: Range, {startContainer, startOffset, endContainer, endOffset}: Range): number {
	const [from, to] = [range.comparePoint(startContainer, startOffset), range.comparePoint(endContainer, endOffset)];
	return from === to ? from : 0;
}

/** Replaces a finding's text by a fix, as if it were typed, and checks the letter again; says so where the editor refuses. */
export function applyFix(desk: Desk, session: Session, finding: Finding, fix: Fix): void {
	const {at} = finding;
	const {reading} = session;
	if (at?.field === 'body') {
		const range = reading?.map.rangeOf(at.start, at.end);
		const isThere = reading && range && holds(range, reading.map.text.slice(at.start, at.end));
		const caret = range && caretBeside(session, range);
		if (isThere && !changesBody(session, range, fix.replacement)) {
			leaveNote(desk, session, {text: t('noteNotChanged')});
			return;
		}
		goOnAt(session, caret);
	}
	const subject = session.compose.subject();
	if (at?.field === 'subject' && subject && subject.value === reading?.draft.subject) {
		fillSubject(session, subject, fix.replacement, at);
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

/** Says something beside Send, with a button that takes back what was done or puts the words away. */
export function leaveNote(desk: Desk, session: Session, {back, ...said}: Said): void {
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

import type {Draft, Finding, LetterKind, Person} from '../checker/index.ts';
import type {Session} from './session.ts';

/** A send that is being held, until the writer chooses. */
export type Held = {
	/** What was pressed; absent where the letter was sent by a key. */
	readonly control: HTMLElement | undefined;
	/** What would be regretted. */
	readonly findings: readonly Finding[];
	/** When it was held, in milliseconds of `performance.now()`. */
	readonly since: number;
	/** Gives the focus and the caret back to where they were. */
	readonly giveBack: () => void;
	/** Whether the question can be seen; set by the view. What nobody can see holds nothing. */
	isShown: () => boolean;
};

/** The entry of the log that a step opened a letter for, and whom it is to go to. */
export type OpenedFor = {readonly interviewId: string; readonly to: readonly Person[]};

/** What the writer chose for one letter. */
type Choices = Pick<Session, 'letter' | 'asked' | 'isResting' | 'putAside' | 'silenced'> & {
	readonly sending: Pick<Sending, 'warned'>;
};

/** A letter that the client was let send. */
export type GoneLetter = {
	readonly draft: Draft;
	readonly kind: LetterKind;
	/** When that was last pressed which sends it, in milliseconds since the epoch. */
	readonly at: number;
	readonly opened?: OpenedFor;
	/** What the writer had chosen for it, to hold again where the client's Undo brings it back. */
	readonly choices: Choices;
};

/** Where a letter stands on its way out. */
export type Sending = {
	held?: Held;
	/** The verdict on the press that is going on, from its first event to its last. */
	gesture?: {readonly holds: boolean};
	/** The findings, by `keyOf`, that Send was held for: none of them is held twice. */
	readonly warned: Set<string>;
	/** True while Notewell itself presses Send. */
	letsGo: boolean;
	/** Set when the writer chose to send by a menu that had closed, until it is pressed again. */
	menuClosed?: true;
	/** Set when a press of Send went through, until the window closes or the writer goes on writing. */
	gone?: GoneLetter;
};

/** A letter that nobody has tried to send. */
export const newSending = (): Sending => ({warned: new Set(), letsGo: false});

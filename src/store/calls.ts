import type {RuleId} from '../checker/index.ts';
import type {Interview, LetterKind, Outcome, Person, Reminders, SentNote} from '../interviews/index.ts';
import type {Known, ShelfChange, Skeleton} from '../skeletons/index.ts';
import type {CheckReply} from './check-change.ts';
import type {CheckedLetter, Learnt, Question, SeenTone} from './letter-check.ts';
import type {MailPlace, SettingsChange} from './settings.ts';
import type {ImportProblem} from './transfer.ts';

/** Calls about the log, what was sent, and reminders. A call that cannot write rejects, and nothing is changed. */
export type LogCalls = {
	/** Adds an interview to the log; gives its id. */
	addInterview: (interview: Omit<Interview, 'id'>) => string;
	/** Adds an entry or changes the one with the same id; its outcome and what was skipped stay as they are. */
	saveInterview: (interview: Interview) => void;
	/** Removes an entry and what is remembered of its notes; gives what was said and put off of its steps. */
	removeInterview: (id: string) => Reminders;
	/** Puts an entry back that was removed, with all that went with it, at once: in between, its steps would be told anew. */
	putBack: (interview: Interview, notes: readonly SentNote[], reminders: Reminders) => void;
	/** Says how an interview ended; nothing opens it again. */
	endInterview: (id: string, outcome?: Outcome) => void;
	/** Puts a step off for good, or takes it up again; `step` as `stepKey` gives it. */
	skipStep: (id: string, step: string, skipped: boolean) => void;
	/** Remembers a note that was sent. One at the same time is replaced. */
	noteSent: (note: SentNote) => void;
	/** Forgets the notes that were sent for an interview at a time. */
	forgetSent: (interviewId: string, at: number) => void;
	/** Gives no reminder of a step until a moment; `key` as `reminderKey` gives it. */
	snooze: (key: string, until: number) => void;
	/** Takes a step up again that was put off, from now on, and tells nobody of it anew. */
	takeUp: (key: string, now: number) => void;
};

/** Calls about all that is stored. */
export type KeepingCalls = {
	/** This machine's salt for fingerprints, drawn at the first call. */
	ownSalt: () => number;
	/** Reads an exported file into what is stored; says why it cannot, and then nothing is changed. */
	importFile: (text: string) => 'imported' | ImportProblem;
	/** Goes back to how everything was before the last update or import. */
	goBack: () => void;
	/** Forgets what was damaged and set aside. */
	forgetSetAside: () => void;
	/** Switches the browser's own sync on or off for skeletons, settings and the log. */
	setSync: (on: boolean) => void;
	/** Erases everything on this machine, and what the browser's sync holds of it. */
	eraseEverything: () => void;
};

/**
 * Calls about what the user has chosen. Of a list one entry is changed, as the list is at the time of the change, so that
 * what another tab has changed in it stands. A call that cannot write rejects, and nothing is changed.
 */
export type SettingsCalls = {
	/** Changes some settings and keeps the others. */
	changeSettings: (change: SettingsChange) => void;
	/** Switches a rule on or off for good. */
	switchRule: (rule: RuleId, on: boolean) => void;
	/** Adds a word to the writer's own. */
	learnWord: (word: string) => void;
	/** Takes a word off the writer's own. */
	forgetWord: (word: string) => void;
};

/** A new letter to be opened: where, to whom, and by their ids which skeleton goes into it and for which interview. */
export type LetterToOpen = {
	readonly place: MailPlace;
	readonly to: readonly Person[];
	readonly skeleton?: string;
	readonly interview?: string;
};

/** What goes into the letter that was opened in a tab. */
export type OpenedLetter = {
	readonly to: readonly Person[];
	readonly skeleton: Skeleton;
	readonly interview?: Interview;
	readonly writer: Known['writer'];
};

/** Calls about tabs that Notewell opens: no text of a letter, and no name but the recipients', stands in an address. */
export type OpeningCalls = {
	/** Opens a new letter in a tab of its own. */
	openLetter: (letter: LetterToOpen) => void;
	/** What was to go into the letter of the calling tab, once; nothing where Notewell did not open the tab. */
	takeLetter: () => OpenedLetter | undefined;
	/** Opens the log with a new entry, to be finished there, that has these people in it. */
	startInterview: (people: readonly Person[]) => void;
	/** The people of the entry that the calling tab was opened for, once. */
	takePeople: () => readonly Person[];
};

/** What the background worker answers. It is the one writer of everything stored. */
export type BackgroundCalls = LogCalls &
	KeepingCalls &
	SettingsCalls &
	OpeningCalls & {
		/** Changes the user's skeletons, as they are at the time of the change. */
		changeShelf: (change: ShelfChange) => void;
		/** The skeleton of the thank-you that is right for these recipients now, by its id. */
		thankYouFor: (to: readonly Person[]) => string | undefined;
		/** What is to be said of a letter: the rules and all that is kept stay out of the mail page. */
		checkLetter: (question: Question) => CheckedLetter;
		/** What each of these people is called by, in their order; `''` where the name does not tell. */
		firstNames: (people: readonly Person[]) => readonly string[];
		/** Suggestions, best first, for each of the words that is misspelt. */
		spell: (words: readonly string[]) => Readonly<Record<string, readonly string[]>>;
		/** What the tone model sees in each sentence, in their order: of the first ones, or of none where it is not at work. */
		weigh: (sentences: readonly string[]) => readonly (readonly SeenTone[])[];
		/** Whether letters are read by phrases and words alone or by the tone model as well; loads the model to find out. */
		toneModelWorks: () => boolean;
	};

/** What is asked at every pause in typing, and so through a port. */
export type CheckCalls = {
	/**
	 * What is to be said of a letter that is checked again and again, told by what differs from the check `since`. What the
	 * page has learnt goes along only where it is new since then.
	 */
	checkAgain: (question: Omit<Question, keyof Learnt>, learnt?: Learnt, since?: string) => CheckReply;
};

/** The compose window in front, as far as it matters for what to start from. */
export type ComposeInFront = {
	readonly client: 'gmail' | 'outlook' | 'practice';
	readonly to: readonly Person[];
	readonly subject: string;
};

/** A keyboard shortcut, by its name in the manifest. */
export type Command = 'next-finding' | 'apply-fix' | 'toggle-panel' | 'thank-you';

/** A letter to start from, as plain text. Blanks may be left in it. */
export type Letter = {readonly kind: LetterKind; readonly subject: string; readonly body: string};

/** What a page with a compose window answers. Pages without one leave the call to others. */
export type ComposeCalls = {
	/** The compose window in front; absent where all were closed. */
	describeCompose: () => ComposeInFront | undefined;
	/** Does what a keyboard shortcut asks for in the compose window in front. */
	obey: (command: Command) => void;
	/** Puts a letter into the compose window in front: at the caret, else before signature and quoted mail. */
	insertLetter: (letter: Letter) => 'inserted' | 'no compose';
};

import {
	check,
	type Finding,
	isFollowUp,
	type LetterKind,
	letterKind,
	type RuleId,
	type Situation,
} from '../checker/index.ts';
import type {Compose, MailClient} from '../mail/mail-client.ts';
import {interviewOf, type Skeleton} from '../skeletons/index.ts';
import type {Settings} from '../store/settings.ts';
import {leftToOthers} from './left-to-others.ts';
import {hasOtherChecker} from './other-checkers.ts';
import {type Reading, readDraft} from './read-draft.ts';
import {newSending, type Sending} from './sending.ts';

/** What Notewell knows of one open compose window. Nothing of it outlives the window. */
export type Session = {
	readonly compose: Compose;
	readonly client: MailClient['id'];
	/** Aborts when the compose window closes. */
	readonly signal: AbortSignal;
	/** `asleep`: not a follow-up letter. `unreadable`: the page is built in a way that Notewell does not know. */
	status: 'asleep' | 'awake' | 'unreadable';
	/** The last reading; absent before the first and where reading failed. */
	reading?: Reading;
	findings: readonly Finding[];
	kind: LetterKind;
	/** The rules that did not look at this letter. */
	off: readonly RuleId[];
	/** The kind that the writer or a skeleton named. */
	letter?: LetterKind;
	/** Whether the writer asked for the check of this very letter. */
	asked: boolean;
	/** Findings put aside for now, by `keyOf`. */
	readonly putAside: Set<string>;
	/** Rules silenced for this letter. */
	readonly silenced: Set<RuleId>;
	/** Where the letter stands on its way out. */
	readonly sending: Sending;
	panelOpen: boolean;
	/** The finding whose card is open, by `keyOf`. */
	cardFor?: string;
	/** Whether the card was opened by key, and so takes the focus. */
	cardTakesFocus: boolean;
	/** Where the caret was before card or panel took the focus. */
	caret?: Range | undefined;
	/** What was just silenced, with the way back. */
	note?: {readonly text: string; readonly undo: () => void};
	/** Whether the letter stands on a dark ground. */
	readonly isDark: boolean;
};

/** What stands around the letters of a page: the settings, the log, the skeletons on offer. */
export type Surroundings = {
	readonly settings: Settings;
	readonly situation: Pick<Situation, 'interviews' | 'sent' | 'misspelt' | 'tones' | 'salt'>;
	readonly skeletons: readonly Skeleton[];
};

/** Whether a letter stands on a dark ground: mail clients have themes of their own, whatever the system's is. */
function standsOnDark(body: HTMLElement): boolean {
	for (let at: Element | null = body; at; at = at.parentElement) {
		const colour = body.ownerDocument.defaultView?.getComputedStyle(at).backgroundColor.match(/[\d.]+/g) ?? [];
		const [red = 0, green = 0, blue = 0, alpha = 1] = colour.map(Number);
		if (alpha > 0.5 && colour.length > 0) {
			return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
		}
	}
	return false;
}

/** A new session for a compose window that was just found. */
export const newSession = (compose: Compose, client: MailClient['id'], signal: AbortSignal): Session => ({
	compose,
	client,
	signal,
	status: 'asleep',
	findings: [],
	kind: 'other',
	off: [],
	asked: false,
	putAside: new Set(),
	silenced: new Set(),
	sending: newSending(),
	panelOpen: false,
	cardTakesFocus: false,
	isDark: standsOnDark(compose.body),
});

/** Tells one finding of a letter from another: the same rule on the same words is the same finding, wherever it moves. */
export const keyOf = (finding: Finding, reading: Reading | undefined): string => {
	const {at} = finding;
	const field = at?.field === 'subject' ? reading?.draft.subject : reading?.draft.body;
	return `${finding.rule}:${at?.field ?? ''}:${at ? field?.slice(at.start, at.end) : ''}`;
};

const wakes = (session: Session, follows: boolean, wake: Settings['wake']): boolean =>
	session.asked || wake === 'always' || (wake === 'auto' && follows);

/** What the dictionary said, without the writer's own words. */
const withoutOwn = (misspelt: Situation['misspelt'], own: readonly string[]) =>
	new Map([...(misspelt ?? [])].filter(([word]) => !own.includes(word.toLowerCase())));

/** What is known around the letter: the log and the entry in it that the recipients belong to. */
function situationOf(session: Session, {draft}: Reading, {settings, situation}: Surroundings): Partial<Situation> {
	const interview = interviewOf([...draft.to, ...draft.cc], situation.interviews ?? []);
	return {
		...situation,
		misspelt: withoutOwn(situation.misspelt, settings.words),
		now: Date.now(),
		off: session.off,
		...(interview && {interview}),
		...(session.letter && {letter: session.letter}),
		...(settings.writerName !== '' && {writer: {name: settings.writerName, email: ''}}),
	};
}

/** Reads the compose window again and checks what it holds. Whatever goes wrong makes it `unreadable`, nothing worse. */
export function recheck(session: Session, surroundings: Surroundings): void {
	const {settings} = surroundings;
	try {
		const reading = readDraft(session.compose, session.client);
		session.off = [
			...settings.off,
			...session.silenced,
			...leftToOthers(settings, () => hasOtherChecker(session.compose.body)),
		];
		const around = situationOf(session, reading, surroundings);
		session.reading = reading;
		session.kind = letterKind(reading.draft, around);
		session.status = wakes(session, isFollowUp(reading.draft, around), settings.wake) ? 'awake' : 'asleep';
		session.findings =
			session.status === 'awake'
				? check(reading.draft, around).filter(finding => !session.putAside.has(keyOf(finding, reading)))
				: [];
	} catch {
		session.status = 'unreadable';
		session.findings = [];
		delete session.reading;
	}
}

import type {Finding, LetterKind, RuleId} from '../checker/index.ts';
import type {Interview} from '../interviews/index.ts';
import type {Compose, MailClient} from '../mail/mail-client.ts';
import type {Skeleton} from '../skeletons/index.ts';
import type {CheckedLetter, Learnt, Question, SeenTone} from '../store/letter-check.ts';
import type {Settings} from '../store/settings.ts';
import {offHere} from './off.ts';
import {type Reading, readDraft} from './read-draft.ts';
import {newSending, type OpenedFor, type Sending} from './sending.ts';
import type {TextMemory} from './text-map.ts';
import {rememberText} from './text-memory.ts';

/** A line in the panel, with a button. */
export type Note = {
	readonly text: string;
	readonly button: 'undo' | 'close';
	readonly press: () => void;
	/** The finding that it says was put aside, by `keyOf`. */
	readonly aside?: string;
};

/** What Notewell knows of one open compose window. Nothing of it outlives the window. */
export type Session = {
	readonly compose: Compose;
	readonly client: MailClient['id'];
	/** What was read of the letter before. */
	readonly memory: TextMemory;
	/** Aborts when the compose window closes. */
	readonly signal: AbortSignal;
	/** `asleep`: not a follow-up letter. `unreadable`: the page is built in a way that Notewell does not know. */
	status: 'asleep' | 'awake' | 'unreadable';
	/** The newest reading; absent before the first and where reading failed. */
	latest?: Reading;
	/** The reading that `checked` and `findings` are of: a moment older than the newest while that is being checked. */
	reading?: Reading;
	checked?: CheckedLetter;
	/** What was found and is still wanted. */
	findings: readonly Finding[];
	/** The kind that the writer or a skeleton named. */
	letter?: LetterKind;
	/** What Notewell opened the letter for. */
	opened?: OpenedFor;
	/** Whether the writer asked for the check of this very letter. */
	asked: boolean;
	/** Whether the writer wants this very letter left alone. */
	isResting: boolean;
	/** Findings put aside for now, by `keyOf`. */
	readonly putAside: Set<string>;
	/** Rules silenced for this letter. */
	readonly silenced: Set<RuleId>;
	/** Where the letter stands on its way out. */
	readonly sending: Sending;
	/** Whether a skeleton is on its way into the letter. */
	isInserting: boolean;
	panelOpen: boolean;
	/** The finding whose card is open, by `keysOf`. */
	cardFor?: string;
	/** Whether the card was opened by key, and so takes the focus. */
	cardTakesFocus: boolean;
	/** Where the caret was when the letter last lost the focus. */
	caret?: Range | undefined;
	/** What was just done, with the way back; or what could not be done, to be put away. */
	note?: Note;
	/** Whether the letter stands on a dark ground. */
	isDark: boolean;
};

/** What stands around the letters of a page: the settings, the log, the skeletons on offer. */
export type Surroundings = {
	readonly settings: Settings;
	readonly interviews: readonly Interview[];
	readonly skeletons: readonly Skeleton[];
	/** What the background said so far of words and sentences of this page's letters. */
	readonly learnt: {
		readonly misspelt: ReadonlyMap<string, readonly string[]>;
		readonly tones: ReadonlyMap<string, readonly SeenTone[]>;
	};
};

/** Whether a letter stands on a dark ground: mail clients have themes of their own, whatever the system's is. */
function standsOnDark({send, body}: Compose): boolean {
	// Send itself may be of any colour.
	for (let at: Element | null = send()?.parentElement ?? body; at; at = at.parentElement) {
		const colour = body.ownerDocument.defaultView?.getComputedStyle(at).backgroundColor.match(/[\d.]+/g) ?? [];
		const [red = 0, green = 0, blue = 0, alpha = 1] = colour.map(Number);
		if (alpha > 0.5 && colour.length > 0) {
			return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
		}
	}
	return false;
}

/** Looks anew whether what Notewell shows of a letter stands on a dark ground: the client may have changed its theme. */
export function lookAtGround(session: Session): void {
	session.isDark = standsOnDark(session.compose);
}

/** A new session for a compose window that was just found. */
export const newSession = (compose: Compose, client: MailClient['id'], signal: AbortSignal): Session => ({
	compose,
	client,
	memory: rememberText(compose.body, signal),
	signal,
	status: 'asleep',
	findings: [],
	asked: false,
	isResting: false,
	putAside: new Set(),
	silenced: new Set(),
	sending: newSending(),
	isInserting: false,
	panelOpen: false,
	cardTakesFocus: false,
	isDark: standsOnDark(compose),
});

/** Whether nothing of the writer's stands in a letter. */
export const isEmpty = ({latest}: Session): boolean => latest?.draft.body.trim() === '';

/** The rule of a finding and the words that it is about, wherever they move. */
const aboutOf = ({rule, at}: Finding, reading: Reading | undefined): string => {
	const field = at?.field === 'subject' ? reading?.draft.subject : reading?.draft.body;
	return `${rule}:${at?.field ?? ''}:${at ? field?.slice(at.start, at.end) : ''}`;
};

/**
 * Tells one finding of a letter from another: the same rule on the same words is the same finding. One of the whole letter is
 * known by what it says, whatever it counts. What would be regretted is never the same as something milder.
 */
export const keyOf = (finding: Finding, reading: Reading | undefined): string => {
	const {level, message, at} = finding;
	return [aboutOf(finding, reading), level === 'stop', at ? '' : message.replace(/\d+/g, '')].join(':');
};

/**
 * Tells each finding of a list from all others, also from those on the same words: by which of the equal ones it is. What is open
 * stays so while a finding says something else of the same.
 */
export function keysOf(findings: readonly Finding[], reading: Reading | undefined): string[] {
	const counts = new Map<string, number>();
	return findings.map(finding => {
		const key = aboutOf(finding, reading);
		const count = counts.get(key) ?? 0;
		counts.set(key, count + 1);
		return `${key}:${count}`;
	});
}

const listed = new WeakMap<Surroundings['learnt'], Learnt>();

/** What was learnt, as lists: the same ones as long as nothing is new. */
function listsOf(learnt: Surroundings['learnt']): Learnt {
	const lists = listed.get(learnt) ?? {misspelt: [...learnt.misspelt], tones: [...learnt.tones]};
	listed.set(learnt, lists);
	return lists;
}

/** What a session asks to be checked: its newest reading, with what the page knows of it. */
export function questionOf(session: Session, {draft}: Reading, {settings, learnt}: Surroundings): Question {
	return {
		draft,
		asked: session.asked,
		off: offHere(session, settings),
		...listsOf(learnt),
		...(session.letter && {letter: session.letter}),
		...(session.status === 'awake' && {wasAwake: true}),
	};
}

/** Takes off the list what the writer does not want to see in this letter. */
export const wanted = (
	{silenced, putAside}: Session,
	findings: readonly Finding[],
	reading: Reading | undefined,
): readonly Finding[] =>
	silenced.size === 0 && putAside.size === 0
		? findings
		: findings.filter(each => !(silenced.has(each.rule) || putAside.has(keyOf(each, reading))));

/**
 * What a letter without findings is: `ready`; or not known to be, since the recipients are `unseen`; or not quite, since the
 * writer set something aside.
 */
export function calmOf({reading, checked, findings, silenced}: Session): 'ready' | 'unseen' | 'setAside' {
	if (reading && reading.unread.length > 0) {
		return 'unseen';
	}
	return silenced.size > 0 || findings.length < (checked?.findings.length ?? 0) ? 'setAside' : 'ready';
}

/** The finding whose card is open. */
export const cardOf = ({findings, reading, cardFor}: Session): Finding | undefined =>
	cardFor === undefined ? undefined : findings[keysOf(findings, reading).indexOf(cardFor)];

/** Takes in what the check of a reading found. */
export function takeChecked(session: Session, reading: Reading, checked: CheckedLetter): void {
	session.reading = reading;
	session.checked = checked;
	session.status = checked.isAwake ? 'awake' : 'asleep';
	session.findings = wanted(session, checked.findings, reading);
	const aside = session.note?.aside;
	if (aside !== undefined && !checked.findings.some(each => keyOf(each, reading) === aside)) {
		delete session.note;
	}
}

/** Reads the compose window again. Whatever goes wrong makes it `unreadable`, nothing worse. */
export function reread(session: Session): Reading | undefined {
	try {
		session.latest = readDraft(session.compose, session.client, session.memory);
	} catch {
		giveUp(session);
	}
	return session.latest;
}

/** Says that a letter cannot be read or checked. */
export function giveUp(session: Session): void {
	session.status = 'unreadable';
	session.findings = [];
	delete session.latest;
	delete session.reading;
}

import type {Finding, Level} from '../checker/index.ts';
import type {Compose, MailClient} from '../mail/mail-client.ts';
import type {CheckedLetter, Question} from '../store/letter-check.ts';
import {type Highlighter, highlighterOf} from './highlight.ts';
import type {Reading} from './read-draft.ts';
import type {GoneLetter} from './sending.ts';
import {
	giveUp,
	lookAtGround,
	newSession,
	questionOf,
	reread,
	type Session,
	type Surroundings,
	takeChecked,
	wanted,
} from './session.ts';
import {underline} from './underline.ts';

/** Checks a letter, somewhere else; `letter` stands for it from one question to the next. */
export type Check = (question: Question, letter: object) => Promise<CheckedLetter>;

/** All that Notewell has open in one document. */
export type Desk = {
	readonly page: Document;
	readonly client: MailClient;
	/** By body: one body, one compose. */
	readonly sessions: Map<HTMLElement, Session>;
	readonly highlighter: Highlighter;
	surroundings: Surroundings;
	/** Has a letter checked; rejects where nobody answers. */
	readonly check: Check;
	/** The element that carries Notewell's own parts of the page. */
	host?: Element;
	/** Shows the state of all sessions; called after every change. */
	show: () => void;
	/** Told of every check of a letter. */
	onChecked: (session: Session) => void;
	/** Told when a press of Send is let through. */
	onGone: (session: Session) => void;
	/** Told of a letter that the client has sent. */
	onSent: (letter: GoneLetter) => void;
	/** Told of a letter that `onSent` was told of and that the client's Undo brought back. */
	onTakenBack: (letter: GoneLetter) => void;
};

/** A desk with nothing on it. */
export const newDesk = (page: Document, client: MailClient, surroundings: Surroundings, check: Check): Desk => ({
	page,
	client,
	sessions: new Map(),
	highlighter: highlighterOf(page),
	surroundings,
	check,
	show: () => undefined,
	onChecked: () => undefined,
	onGone: () => undefined,
	onSent: () => undefined,
	onTakenBack: () => undefined,
});

const shownLevels: readonly Level[] = ['stop', 'warn', 'hint'];

/** The gravest level among findings. */
export const worstOf = (findings: readonly Finding[]): Level | undefined =>
	shownLevels.find(level => findings.some(finding => finding.level === level));

/** Has the newest reading checked, and shows what comes of it, unless the letter was read again meanwhile. */
async function checkLatest(desk: Desk, session: Session, latest: Reading): Promise<void> {
	const isNewest = () => session.latest === latest && !session.signal.aborted;
	const ask = () => desk.check(questionOf(session, latest, desk.surroundings), session);
	try {
		// Asked twice, since a worker that is stopped in the middle of a question leaves it without an answer.
		const checked = await ask().catch(ask);
		if (!isNewest()) {
			return;
		}
		takeChecked(session, latest, checked);
	} catch {
		if (!isNewest() || session.reading) {
			return;
		}
		giveUp(session);
	}
	underline(desk, session);
	desk.show();
	desk.onChecked(session);
}

/** Reads a letter again and drops what is not wanted any more. Returns the reading, where it may be checked. */
function readAgain(desk: Desk, session: Session): Reading | undefined {
	const latest = reread(session);
	const mayAsk = !session.isResting && (session.asked || desk.surroundings.settings.wake !== 'asked');
	if (latest && !mayAsk) {
		session.status = 'asleep';
	}
	const before = session.findings.length;
	session.findings = latest && mayAsk ? wanted(session, session.findings, session.reading) : [];
	if (session.findings.length < before) {
		underline(desk, session);
	}
	return mayAsk ? latest : undefined;
}

const looksOf = ({status, findings, latest}: Session) => [status, findings.length, latest?.draft.body.trim() === ''];

/**
 * Reads a session's letter at once, has it checked anew and shows the outcome; fulfilled when that has come. Where it was
 * only `typed` in, what is shown is mostly the same until then, and stays untouched.
 */
export async function refresh(desk: Desk, session: Session, typed = false): Promise<void> {
	if (session.signal.aborted) {
		return;
	}
	const looks = looksOf(session);
	if (!typed) {
		lookAtGround(session);
	}
	const latest = readAgain(desk, session);
	if (!typed || looksOf(session).some((look, index) => look !== looks[index])) {
		desk.show();
	}
	if (latest) {
		await checkLatest(desk, session, latest);
	}
}

/** Checks everything anew, as after a change of settings. */
export function refreshAll(desk: Desk): void {
	for (const session of desk.sessions.values()) {
		void refresh(desk, session);
	}
}

/** Takes up a compose window until `signal` aborts. */
export function takeUp(desk: Desk, compose: Compose, signal: AbortSignal): Session {
	const session = newSession(compose, desk.client.id, signal);
	desk.sessions.set(compose.body, session);
	signal.addEventListener('abort', () => {
		desk.sessions.delete(compose.body);
		desk.highlighter.clear(session);
		desk.show();
	});
	void refresh(desk, session);
	return session;
}

import type {Finding, Level} from '../checker/index.ts';
import type {Compose, MailClient} from '../mail/mail-client.ts';
import {type Highlighter, highlighterOf} from './highlight.ts';
import type {GoneLetter} from './sending.ts';
import {newSession, recheck, type Session, type Surroundings} from './session.ts';

/** All that Notewell has open in one document. */
export type Desk = {
	readonly page: Document;
	readonly client: MailClient;
	/** By body: one body, one compose. */
	readonly sessions: Map<HTMLElement, Session>;
	readonly highlighter: Highlighter;
	surroundings: Surroundings;
	/** The element that carries Notewell's own parts of the page. */
	host?: Element;
	/** Shows the state of all sessions; called after every change. */
	show: () => void;
	/** Told of every check of a letter. */
	onChecked: (session: Session) => void;
	/** Told when a press of Send is let through, with the control that was pressed, if it was not a key. */
	onGone: (session: Session, control: HTMLElement | undefined) => void;
	/** Told of a letter that the client has sent. */
	onSent: (letter: GoneLetter) => void;
	/** Told of a letter that `onSent` was told of and that the client's Undo brought back. */
	onTakenBack: (letter: GoneLetter) => void;
};

/** A desk with nothing on it. */
export const newDesk = (page: Document, client: MailClient, surroundings: Surroundings): Desk => ({
	page,
	client,
	sessions: new Map(),
	highlighter: highlighterOf(page),
	surroundings,
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

function underline(desk: Desk, session: Session): void {
	const {reading, findings} = session;
	const marks = findings.flatMap(({at, level}) => {
		const range = at?.field === 'body' ? reading?.map.rangeOf(at.start, at.end) : undefined;
		return range ? [{level, range}] : [];
	});
	desk.highlighter.mark(session, marks);
}

/** Checks a session's letter anew and shows the outcome. */
export function refresh(desk: Desk, session: Session): void {
	if (session.signal.aborted) {
		return;
	}
	recheck(session, desk.surroundings);
	underline(desk, session);
	desk.show();
	desk.onChecked(session);
}

/** Checks everything anew, as after a change of settings. */
export function refreshAll(desk: Desk): void {
	for (const session of desk.sessions.values()) {
		refresh(desk, session);
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
	refresh(desk, session);
	return session;
}

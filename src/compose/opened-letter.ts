import {callerToBackground} from '../platform/messages.ts';
import {fillSkeleton} from '../skeletons/index.ts';
import type {BackgroundCalls, OpenedLetter} from '../store/calls.ts';
import type {Desk} from './desk.ts';
import {insertOrSay} from './insert-letter.ts';
import {isWithin} from './is-within.ts';
import {isEmpty, reread, type Session} from './session.ts';
import {knownFor} from './values.ts';

const background = callerToBackground<BackgroundCalls>();

/** How long a client may take to put the recipients in before the letter goes in without them, in milliseconds. */
const patience = 5_000;

const isStillEmpty = (session: Session): boolean => !session.signal.aborted && isEmpty(session);

const hasRecipients = ({compose}: Session, {to}: OpenedLetter): boolean =>
	to.every(({email}) => email === '' || compose.recipients('to')?.some(shown => isAddress(shown.email, email)));

/** How long after it was asked for a letter goes into a window at all, in milliseconds: later ones are opened for something else. */
const freshFor = 60_000;

/** Outlook shows people of the same firm by name alone. */
const isAddress = (shown: string, meant: string): boolean =>
	shown === '' || shown.toLowerCase() === meant.trim().toLowerCase();

/** Waits until the client has put the recipients in: what is put into a window that is still being built may be lost. */
function settled(session: Session, letter: OpenedLetter): Promise<void> {
	const {compose, signal} = session;
	return new Promise(resolve => {
		const done = () => {
			observer.disconnect();
			clearTimeout(timer);
			resolve();
		};
		const look = () => hasRecipients(session, letter) && done();
		const observer = new MutationObserver(look);
		const timer = setTimeout(done, patience);
		observer.observe(compose.root, {childList: true, subtree: true, attributes: true});
		signal.addEventListener('abort', done);
		look();
	});
}

/** Tells in which field of the window, as its subject, the writer is typing: a letter that goes in leaves the focus there. */
function watchTyping({compose: {root, body}, signal}: Session): () => HTMLElement | undefined {
	const page = body.ownerDocument;
	let field: EventTarget | null = null;
	const note = ({isTrusted, target}: Event) => {
		if (isTrusted && isWithin(root, target) && !isWithin(body, target)) {
			field = target;
		}
	};
	page.addEventListener('input', note, {capture: true, passive: true, signal});
	return () => (field !== null && field === page.activeElement ? (field as HTMLElement) : undefined);
}

async function putIn(
	desk: Desk,
	session: Session,
	{to, skeleton, interview, writer}: OpenedLetter,
	typedIn: ReturnType<typeof watchTyping>,
): Promise<void> {
	const known = session.latest && (await knownFor({...session.latest.draft, to}, desk.surroundings));
	reread(session);
	if (known && isStillEmpty(session)) {
		const filled = fillSkeleton(skeleton, {...known, ...(interview && {interview}), writer});
		if (interview) {
			session.opened = {interviewId: interview.id, to};
		}
		const field = typedIn();
		insertOrSay(desk, session, {kind: skeleton.kind, ...filled});
		field?.focus({preventScroll: true});
	}
}

/**
 * Puts in the letter that Notewell opened this tab for. Returns what to call when a compose window was found: an empty
 * one asks, and is filled once its client has built it, unless the writer has begun by then. What a window leaves over
 * by closing goes to the next.
 */
export function putInOpened(desk: Desk): (session: Session) => void {
	let waiting: OpenedLetter | undefined;
	let freshUntil = 0;
	const ask = async () => {
		if (waiting && Date.now() > freshUntil) {
			waiting = undefined;
		} else if (!waiting) {
			const asked = await background('takeLetter');
			waiting ??= asked;
			freshUntil = Date.now() + freshFor;
		}
		return waiting;
	};
	const attend = async (session: Session) => {
		const asked = await ask();
		if (!asked) {
			return;
		}
		const typedIn = watchTyping(session);
		await settled(session, asked);
		reread(session);
		const letter = waiting;
		if (!letter || session.signal.aborted) {
			return;
		}
		// Where the writer has begun it is not wanted, and no later window shall have it.
		waiting = undefined;
		if (isEmpty(session)) {
			await putIn(desk, session, letter, typedIn);
		}
	};
	return session => {
		if (isStillEmpty(session)) {
			attend(session).catch(() => undefined);
		}
	};
}

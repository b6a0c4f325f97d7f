import type {Compose, MailClient} from '../mail/mail-client.ts';
import {lifetime} from '../platform/lifetime.ts';
import {answer, callerThroughPort, type Handlers} from '../platform/messages.ts';
import type {Stored} from '../platform/storage.ts';
import {onOffer, skeletons} from '../skeletons/index.ts';
import type {CheckCalls, ComposeCalls, ComposeInFront, Letter} from '../store/calls.ts';
import {interviews, sentNotes} from '../store/interviews.ts';
import {settings, usualSettings} from '../store/settings.ts';
import {shelf} from '../store/skeletons.ts';
import {attend} from './attend.ts';
import {checkAgain} from './check-again.ts';
import {type Desk, newDesk, refreshAll} from './desk.ts';
import {insertLetter} from './insert-letter.ts';
import {obey} from './keyboard.ts';
import {logSent} from './log-sent.ts';
import {proofread} from './proofread.ts';
import {lookAtGround, reread, type Session, type Surroundings} from './session.ts';
import {showDesk} from './surface.tsx';
import {watchComposes} from './watch.ts';
import {weighTones} from './weigh-tones.ts';

/** What stands around letters before anything stored was read. */
const usual: Surroundings = {
	settings: usualSettings,
	interviews: [],
	skeletons,
	learnt: {misspelt: new Map(), tones: new Map()},
};

const worker = callerThroughPort<CheckCalls>();

/**
 * The compose window that has the focus, or whose card or panel may have it, or else the one that was opened last; never one that
 * is minimised.
 */
function inFront(desk: Desk): Session | undefined {
	const sessions = [...desk.sessions.values()].filter(({compose}) => compose.body.getClientRects().length > 0);
	return (
		sessions.find(({compose}) => compose.root.contains(desk.page.activeElement)) ??
		sessions.find(({cardFor, cardTakesFocus}) => cardFor !== undefined && cardTakesFocus) ??
		sessions.findLast(({panelOpen}) => panelOpen) ??
		sessions.at(-1)
	);
}

function insertInFront(desk: Desk, letter: Letter): ReturnType<ComposeCalls['insertLetter']> {
	const session = inFront(desk);
	return session && insertLetter(desk, session, letter) ? 'inserted' : 'no compose';
}

function describeInFront(desk: Desk): ComposeInFront | undefined {
	const session = inFront(desk);
	if (!session) {
		return undefined;
	}
	const {to = [], subject = ''} = reread(session)?.draft ?? {};
	return {client: session.client, to, subject};
}

/** Keeps a part of the surroundings as it is stored, now and after every change. */
function keepUp<T>(
	desk: Desk,
	item: Stored<T>,
	change: (value: T) => Partial<Surroundings>,
	signal: AbortSignal,
): void {
	const take = (value: T) => {
		desk.surroundings = {...desk.surroundings, ...change(value)};
		refreshAll(desk);
	};
	item.watch(take, signal);
	item.get().then(take, () => undefined);
}

/** The answers to what popup and keyboard shortcuts ask of this page. */
const callsFor = (desk: Desk): Handlers<ComposeCalls> => ({
	describeCompose: () => describeInFront(desk),
	insertLetter: letter => insertInFront(desk, letter),
	obey: command => {
		const session = inFront(desk);
		if (session) {
			obey(desk, session, command);
		}
	},
});

/** Follows the system from light to dark and back, once the page has done so. */
function keepTheme(desk: Desk, signal: AbortSignal): void {
	const look = () => {
		for (const session of desk.sessions.values()) {
			lookAtGround(session);
		}
		desk.show();
	};
	const preference = desk.page.defaultView?.matchMedia('(prefers-color-scheme: dark)');
	preference?.addEventListener('change', () => requestAnimationFrame(look), {signal});
}

/**
 * Runs Notewell in a page of a mail client for as long as the extension lives. A window that its opener writes with
 * `document.write` loses every listener with that, though not the observer, so Notewell begins anew there.
 */
export function start(page: Document, client: MailClient): void {
	const written = new AbortController();
	run(page, client, AbortSignal.any([lifetime(page), written.signal]), () => {
		written.abort();
		start(page, client);
	});
}

function run(page: Document, client: MailClient, signal: AbortSignal, onWrittenAnew: () => void): void {
	const desk = newDesk(
		page,
		client,
		usual,
		checkAgain((...question) => worker('checkAgain', ...question)),
	);
	showDesk(desk, signal);
	const [spell, weigh] = [proofread(desk), weighTones(desk)];
	desk.onChecked = session => {
		spell(session);
		weigh(session);
	};
	const drawSalt = logSent(desk, signal);
	keepUp(desk, settings, chosen => ({settings: chosen}), signal);
	keepUp(desk, shelf, own => ({skeletons: onOffer(own, skeletons)}), signal);
	keepUp(desk, interviews, log => ({interviews: log}), signal);
	keepUp(desk, sentNotes, () => ({}), signal);
	keepTheme(desk, signal);
	const attendTo = attend(desk, signal);
	let answering = false;
	const onOpen = (compose: Compose, end: AbortSignal) => {
		// Frames without a compose window leave the popup's call to the one that has it.
		if (!answering) {
			answering = true;
			answer<ComposeCalls>(callsFor(desk), signal);
		}
		drawSalt();
		return attendTo(compose, end);
	};
	watchComposes(page, client, {onOpen, onWrittenAnew}, signal);
}

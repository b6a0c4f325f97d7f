import {callerToBackground} from '../platform/messages.ts';
import type {BackgroundCalls, Command} from '../store/calls.ts';
import {applyFix, fixesOf} from './actions.ts';
import type {Desk} from './desk.ts';
import {insertSkeleton} from './insert-letter.ts';
import {isWithin} from './is-within.ts';
import {cardOf, type Session} from './session.ts';
import {closeAll, neighbour, openCard, reveal, togglePanel} from './view.ts';

const background = callerToBackground<BackgroundCalls>();

/**
 * Escape closes card and panel and gives the caret back, before the client closes its own window over it. It does so too where
 * nothing has the focus, as after a click on a card's words.
 */
export function watchEscape(desk: Desk, session: Session): void {
	const page = session.compose.body.ownerDocument;
	const onKey = (event: KeyboardEvent) => {
		if (event.key !== 'Escape' || event.isComposing) {
			return;
		}
		const isOurs =
			isWithin(session.compose.root, event.target) || event.target === desk.host || event.target === page.body;
		if (isOurs && closeAll(desk, session)) {
			event.preventDefault();
			event.stopImmediatePropagation();
		}
	};
	page.addEventListener('keydown', onKey, {capture: true, signal: session.signal});
}

function nextFinding(desk: Desk, session: Session): void {
	const finding = neighbour(session, 1);
	if (finding) {
		reveal(session, finding);
		openCard(desk, session, finding, true);
	}
}

function applyFirstFix(desk: Desk, session: Session): void {
	const finding = cardOf(session) ?? session.findings.find(each => fixesOf(session, each).length > 0);
	const [fix] = finding ? fixesOf(session, finding) : [];
	if (finding && fix) {
		applyFix(desk, session, finding, fix);
	}
}

/**
 * Puts the thank-you that is right for the recipients into the letter. The background chooses it, as that takes the plan and
 * its calendar, which no mail page has to load; where it does not answer, it is the first thank-you.
 */
export function insertThankYou(desk: Desk, session: Session, onlyIfEmpty = false): void {
	const choose = (id: string | undefined) => {
		const {skeletons} = desk.surroundings;
		return skeletons.find(each => each.id === id) ?? skeletons.find(({kind}) => kind === 'thank-you');
	};
	const choice = background('thankYouFor', session.latest?.draft.to ?? []).then(choose, () => choose(undefined));
	void insertSkeleton(desk, session, choice, onlyIfEmpty);
}

/** Does what a keyboard shortcut of the browser asks for in the compose window in front. */
export function obey(desk: Desk, session: Session, command: Command): void {
	switch (command) {
		case 'next-finding':
			nextFinding(desk, session);
			break;
		case 'apply-fix':
			applyFirstFix(desk, session);
			break;
		case 'toggle-panel':
			togglePanel(desk, session);
			break;
		case 'thank-you':
			insertThankYou(desk, session);
			break;
	}
}

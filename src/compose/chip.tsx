import {useLayoutEffect, useRef} from 'preact/hooks';
import {t} from '../platform/text.ts';
import type {Settings} from '../store/settings.ts';
import {Sign} from '../ui/sign.tsx';
import {keepNearSend} from './chip-place.ts';
import {type Desk, worstOf} from './desk.ts';
import {insertThankYou} from './keyboard.ts';
import {calmOf, isEmpty, type Session} from './session.ts';
import {togglePanel} from './view.ts';

type Props = {readonly desk: Desk; readonly session: Session};

/** The sign of a letter without findings. */
export const calmSign = {ready: 'ready', unseen: 'unreadable', setAside: 'asleep'} as const;

const calmWords = {ready: 'chipReady', unseen: 'chipUnseen', setAside: 'chipSetAside'} as const;

/** What the chip says of its letter, for eye and ear. */
export function wordsFor(session: Session, {wake}: Pick<Settings, 'wake'>): string {
	if (session.status === 'unreadable') {
		return t('chipUnreadable');
	}
	if (session.status === 'asleep') {
		return t(session.isResting ? 'chipResting' : wake === 'asked' ? 'chipOnRequest' : 'chipAsleep');
	}
	const count = session.findings.length;
	if (count === 0) {
		return t(calmWords[calmOf(session)]);
	}
	return count === 1 ? t('chipOne') : t('chipMany', count);
}

/** What was just done, with the way back, or what the writer has to do over; while the panel is closed. */
function Note({session}: {readonly session: Session}) {
	const {note, panelOpen, sending} = session;
	if (sending.menuClosed) {
		return (
			<span class="chip-note" role="status">
				{t('menuClosed')}
			</span>
		);
	}
	if (!note || panelOpen) {
		return null;
	}
	return (
		<span class="chip-note">
			{note.text}
			<button type="button" onClick={note.press}>
				{t(note.button)}
			</button>
		</span>
	);
}

/** The small thing near Send: the gravest level and the count, or a calm tick. It opens the panel. */
export function Chip({desk, session}: Props) {
	const box = useRef<HTMLDivElement>(null);
	const {compose, status, findings} = session;
	const send = compose.send();
	useLayoutEffect(() => (box.current ? keepNearSend(send, compose, box.current) : undefined), [send, compose]);
	const words = wordsFor(session, desk.surroundings.settings);
	return (
		<div class="chip" ref={box} data-status={status}>
			<button
				type="button"
				class="chip-main"
				aria-expanded={session.panelOpen}
				aria-label={`Notewell: ${words}`}
				title={words}
				onClick={() => togglePanel(desk, session)}
			>
				<Sign of={status === 'awake' ? (worstOf(findings) ?? calmSign[calmOf(session)]) : status} />
				{findings.length > 0 && <span>{findings.length}</span>}
			</button>
			{isEmpty(session) && (
				<button type="button" class="chip-more" onClick={() => insertThankYou(desk, session, true)}>
					{t('thankYou')}
				</button>
			)}
			<Note session={session} />
		</div>
	);
}

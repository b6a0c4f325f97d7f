import {render} from 'preact';
import {useLayoutEffect, useRef} from 'preact/hooks';
import {isAlive} from '../platform/lifetime.ts';
import {t} from '../platform/text.ts';
import tokens from '../ui/tokens.css?inline';
import {Announce} from './announce.tsx';
import {Card} from './card.tsx';
import {Chip} from './chip.tsx';
import type {Desk} from './desk.ts';
import {Ended} from './ended.tsx';
import {giveBack} from './focus.ts';
import {HoldView} from './hold-view.tsx';
import {Panel} from './panel.tsx';
import {cardOf, type Session} from './session.ts';
import styles from './surface.css?inline';

function SessionView({desk, session}: {readonly desk: Desk; readonly session: Session}) {
	const box = useRef<HTMLDivElement>(null);
	const card = cardOf(session);
	const hadFocus = box.current?.matches(':focus-within');
	// Where what had the focus was taken away, the page's body would have it: the client takes keys there for its shortcuts.
	useLayoutEffect(() => {
		if (hadFocus && !box.current?.matches(':focus-within')) {
			const panel = box.current?.querySelector<HTMLElement>('.panel');
			panel ? panel.focus({preventScroll: true}) : giveBack(desk, session);
		}
	});
	return (
		<div
			class="session"
			ref={box}
			lang={t('interfaceLanguage')}
			dir={t('interfaceDirection') === 'rtl' ? 'rtl' : 'ltr'}
			data-theme={session.isDark ? 'dark' : 'light'}
		>
			<Chip desk={desk} session={session} />
			{session.panelOpen && <Panel desk={desk} session={session} />}
			{session.sending.held && <HoldView desk={desk} session={session} held={session.sending.held} />}
			{card && <Card desk={desk} session={session} finding={card} key={session.cardFor} />}
			<Announce desk={desk} session={session} />
		</div>
	);
}

const idOf = new WeakMap<Session, number>();
let lastId = 0;
const keyFor = (session: Session): number => {
	const id = idOf.get(session) ?? ++lastId;
	idOf.set(session, id);
	return id;
};

/** Takes everything down. Where the extension itself has ended in the middle of a letter, one line says so. */
function takeDown(desk: Desk, host: HTMLElement, root: ShadowRoot): void {
	const [session] = desk.sessions.values();
	if (session && !isAlive()) {
		root.addEventListener('animationend', () => host.remove());
		render(<Ended isDark={session.isDark} isNow />, root);
	} else {
		render(null, root);
		host.remove();
	}
}

/** Lays one shadow root over the page, outside of every letter, and shows the desk in it until `signal` aborts. */
export function showDesk(desk: Desk, signal: AbortSignal): void {
	// Firefox runs a new version in tabs that are open, where the old one's is still in the page.
	for (const old of desk.page.querySelectorAll('notewell-ui')) {
		old.remove();
	}
	const host = desk.page.createElement('notewell-ui');
	desk.host = host;
	const root = host.attachShadow({mode: import.meta.env.MODE.startsWith('test') ? 'open' : 'closed'});
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(tokens + styles);
	root.adoptedStyleSheets = [sheet];
	// The client's own shortcuts must not act on what is typed or pressed in here.
	for (const name of ['keydown', 'keypress', 'keyup']) {
		host.addEventListener(name, event => event.stopPropagation());
	}
	let waiting = false;
	const draw = () => {
		waiting = false;
		const sessions = [...desk.sessions.values()];
		if (sessions.length > 0 && !host.isConnected) {
			desk.page.documentElement.append(host);
		}
		const views = sessions.map(session => <SessionView key={keyFor(session)} desk={desk} session={session} />);
		render(sessions[0] ? [...views, <Ended key="ended" isDark={sessions[0].isDark} />] : [], root);
	};
	desk.show = () => {
		if (!(waiting || signal.aborted)) {
			waiting = true;
			queueMicrotask(draw);
		}
	};
	signal.addEventListener('abort', () => takeDown(desk, host, root));
}

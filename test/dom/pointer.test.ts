import '../no-browser.ts';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {watchPointer} from '../../src/compose/pointer.ts';
import {gmail, openDesk} from './desk.ts';
import {closePages} from './page.ts';

beforeEach(() => void vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']}));
afterEach(() => {
	vi.useRealTimers();
	closePages();
});

/** A letter with a pointer over it, and what the pointer does there. */
async function openUnderPointer() {
	const {desk, session, page} = await openDesk(gmail, 'popout');
	// Nothing can be pointed at outside of the window.
	Object.assign((page.defaultView!.frameElement as HTMLElement).style, {
		position: 'fixed',
		inset: '0',
		height: '100vh',
	});
	desk.host = page.body.appendChild(page.createElement('notewell-ui'));
	watchPointer(desk, session);
	const finding = session.findings.find(({at}) => at?.field === 'body')!;
	const words = session.reading!.map.rangeOf(finding.at!.start, finding.at!.end)!;
	words.startContainer.parentElement!.scrollIntoView();
	const {x, y} = words.getBoundingClientRect();
	const fire = (name: string, target: Element, by: number) =>
		target.dispatchEvent(new PointerEvent(name, {bubbles: true, clientX: x + by, clientY: y + 3}));
	const {body} = session.compose;
	return {
		session,
		onWord: () => fire('pointermove', body, 3),
		onCard: () => fire('pointermove', desk.host!, 3),
		off: () => fire('pointermove', page.body, -3000),
		click: () => fire('click', body, 3),
	};
}

const rest = () => vi.advanceTimersByTime(5000);

test('a card that the pointer opened goes when it rests elsewhere, but not while it is on the way', async () => {
	const {session, onWord, off} = await openUnderPointer();
	onWord();
	expect(session.cardFor).toBeUndefined();
	rest();
	expect(session.cardFor).toBeDefined();
	off();
	expect(session.cardFor).toBeDefined();
	rest();
	expect(session.cardFor).toBeUndefined();
});

test('a card stays while the pointer is on it', async () => {
	const {session, onWord, onCard, off} = await openUnderPointer();
	onWord();
	rest();
	off();
	onCard();
	rest();
	expect(session.cardFor).toBeDefined();
});

test('a card that was clicked stays when the pointer goes', async () => {
	const {session, onWord, click, off} = await openUnderPointer();
	onWord();
	rest();
	click();
	off();
	rest();
	expect(session.cardFor).toBeDefined();
});

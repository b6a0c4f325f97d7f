import '../no-browser.ts';
import {afterEach, expect, test, vi} from 'vitest';
import {askFor, nameKind, rest} from '../../src/compose/actions.ts';
import {type Desk, refresh} from '../../src/compose/desk.ts';
import {insertLetter} from '../../src/compose/insert-letter.ts';
import type {Session} from '../../src/compose/session.ts';
import {fire, gmail, openDesk, sentCount} from './desk.ts';
import {closePages} from './page.ts';

afterEach(closePages);

const marks = ({page}: Desk): number => page.defaultView?.CSS.highlights.size ?? 0;

test('a letter that is to be left alone has no findings and no marks, and nothing holds it', async () => {
	const {desk, session, page} = await openDesk(gmail, 'popout');
	expect([session.status, marks(desk) > 0]).toEqual(['awake', true]);
	rest(desk, session);
	await refresh(desk, session, true);
	expect([session.status, session.findings, marks(desk)]).toEqual(['asleep', [], 0]);
	fire(session.compose.send()!, 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click');
	expect(session.sending.held).toBeUndefined();
	expect(sentCount(page)).toBe(1);
});

const ways: Record<string, (desk: Desk, session: Session) => void> = {
	'to ask for a check': askFor,
	'to name its kind': (desk, session) => nameKind(desk, session, 'thank-you'),
	'to put a letter in': (desk, session) =>
		insertLetter(desk, session, {kind: 'thank-you', subject: '', body: 'Dear {{first name}},'}),
};

test.each(Object.entries(ways))('the way back is %s', async (_, goBack) => {
	const {desk, session} = await openDesk(gmail, 'popout');
	rest(desk, session);
	await refresh(desk, session);
	expect(session.status).toBe('asleep');
	goBack(desk, session);
	await vi.waitFor(() => expect([session.status, marks(desk) > 0]).toEqual(['awake', true]));
});

import '../no-browser.ts';
import {afterEach, expect, test, vi} from 'vitest';
import type {Finding} from '../../src/checker/index.ts';
import {applyFix, learnWord, putAside, silence} from '../../src/compose/actions.ts';
import {type Desk, refresh} from '../../src/compose/desk.ts';
import type {Session} from '../../src/compose/session.ts';
import {gmail, openDesk} from './desk.ts';
import {closePages} from './page.ts';

afterEach(closePages);

const fixable = ({findings}: Session): Finding => findings.find(({fixes}) => fixes.length > 0)!;

test.each([
	['a finding', putAside],
	['a rule', silence],
] as const)('%s that was set aside comes back by Undo', async (what, setAside) => {
	const {desk, session} = await openDesk(gmail, 'popout');
	const [finding] = session.findings;
	const messages = () => session.findings.map(({message}) => message);
	const before = messages();
	setAside === putAside ? putAside(desk, session, finding!) : silence(desk, session, finding!.rule);
	await refresh(desk, session);
	expect(messages().length, what).toBeLessThan(before.length);
	session.note?.press();
	await vi.waitFor(() => expect(messages()).toEqual(before));
	expect(session.note).toBeUndefined();
});

test.each<[string, (...opened: [Desk, Session]) => void]>([
	['its words are gone', (_, {compose}) => compose.body.replaceChildren('Thank you.')],
	['something is put right', (desk, session) => applyFix(desk, session, fixable(session), fixable(session).fixes[0]!)],
	['a word is learnt', (desk, session) => learnWord(desk, session, fixable(session))],
])('the note that a finding was put aside goes once %s', async (_, goOn) => {
	const {desk, session} = await openDesk(gmail, 'popout');
	const {body} = session.compose;
	body.replaceChildren('Dear Anna, thank you for for the talk. See {{place}}.');
	await refresh(desk, session);
	const blank = session.findings.find(({rule}) => rule === 'placeholder')!;
	putAside(desk, session, blank);
	await refresh(desk, session);
	expect(session.note?.button).toBe('undo');
	goOn(desk, session);
	await refresh(desk, session);
	expect(session.note?.aside).toBeUndefined();
});

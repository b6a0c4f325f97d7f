import '../no-browser.ts';
import {afterEach, expect, test, vi} from 'vitest';
import {putAside, silence} from '../../src/compose/actions.ts';
import {refresh} from '../../src/compose/desk.ts';
import {gmail, openDesk} from './desk.ts';
import {closePages} from './page.ts';

afterEach(closePages);

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

import {afterEach, expect, test} from 'vitest';
import {refresh} from '../../src/compose/desk.ts';
import {fillField} from '../../src/compose/write.ts';
import {gmail, openDesk, outlook} from './desk.ts';
import {closePages} from './page.ts';

afterEach(closePages);

test.each([
	{client: outlook, name: 'inline-reply', shows: false},
	{client: outlook, name: 'new-message', shows: true},
	{client: gmail, name: 'popout', shows: true},
])('$name: an empty subject is found only where there is one to be seen: $shows', async ({client, name, shows}) => {
	const {desk, session} = await openDesk(client, name);
	const subject = session.compose.subject();
	if (subject) {
		fillField(subject, '');
	}
	await refresh(desk, session);
	expect(session.status).toBe('awake');
	expect(session.latest?.draft.subject).toBe('');
	expect(session.findings.some(({rule}) => rule === 'subject')).toBe(shows);
	expect(session.checked?.findings.some(({rule}) => rule === 'subject')).toBe(shows);
});

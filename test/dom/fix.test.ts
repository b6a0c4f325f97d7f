import '../no-browser.ts';
import {afterEach, describe, expect, test} from 'vitest';
import {applyFix, fixesOf, isOutOfReach} from '../../src/compose/actions.ts';
import {refresh} from '../../src/compose/desk.ts';
import type {Session} from '../../src/compose/session.ts';
import {gmail, openDesk, outlook} from './desk.ts';
import {closePages} from './page.ts';

afterEach(closePages);

const findingIn = ({findings}: Session, field: 'subject' | 'body') =>
	findings.find(({at, fixes}) => at?.field === field && fixes.length > 0)!;

/** A reply in Gmail, whose field of the subject is there but hidden, under a subject with a wrong name. */
async function replyTo(subject: string): Promise<Session> {
	const {desk, session} = await openDesk(gmail, 'inline-reply');
	const field = session.compose.root.querySelector<HTMLInputElement>('input[name=subjectbox]')!;
	field.value = subject;
	await refresh(desk, session);
	return session;
}

describe('a fix of the subject', () => {
	test('is not offered where the client hides it', async () => {
		const session = await replyTo('Re: Interview with Anna Breg');
		const finding = findingIn(session, 'subject');
		expect(finding.fixes.length).toBeGreaterThan(0);
		expect(fixesOf(session, finding)).toEqual([]);
		expect(isOutOfReach(session, finding)).toBe(true);
	});

	test('is offered where it can be seen', async () => {
		const session = await replyTo('Re: Interview with Anna Breg');
		session.compose.root.querySelector<HTMLElement>('input[name=subjectbox]')!.style.display = '';
		const finding = findingIn(session, 'subject');
		expect(fixesOf(session, finding)).toEqual(finding.fixes);
	});
});

test.each([
	{client: gmail, name: 'popout'},
	{client: outlook, name: 'new-message'},
])('a fix that the editor in $name refuses is said to have failed, until that is put away', async ({client, name}) => {
	const {desk, session} = await openDesk(client, name);
	const finding = findingIn(session, 'body');
	session.compose.body.contentEditable = 'false';
	const before = session.compose.body.innerHTML;
	applyFix(desk, session, finding, finding.fixes[0]!);
	expect(session.compose.body.innerHTML).toBe(before);
	expect(session.note?.button).toBe('close');
	session.note?.press();
	expect(session.note).toBeUndefined();
	session.compose.body.contentEditable = 'true';
	applyFix(desk, session, finding, finding.fixes[0]!);
	expect(session.compose.body.innerHTML).not.toBe(before);
	expect(session.note).toBeUndefined();
});

import {afterEach, describe, expect, test} from 'vitest';
import {refresh, takeUp} from '../../src/compose/desk.ts';
import type {GoneLetter} from '../../src/compose/sending.ts';
import type {Compose} from '../../src/mail/mail-client.ts';
import {fire, gmail, key, openDesk, outlook} from './desk.ts';
import {closePages} from './page.ts';

afterEach(closePages);

const wholeClick = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

async function openGood(client: typeof gmail, name: string) {
	const world = await openDesk(client, name);
	const sent: GoneLetter[] = [];
	const back: GoneLetter[] = [];
	world.desk.onSent = letter => sent.push(letter);
	world.desk.onTakenBack = letter => back.push(letter);
	world.session.compose.body.replaceChildren('Dear Keith, thank you for the talk about the analyst post.');
	return {...world, sent, back};
}

describe.each([
	{client: gmail, name: 'popout', title: 'Gmail'},
	{client: outlook, name: 'new-message', title: 'Outlook'},
])('in $title', ({client, name}) => {
	test('a letter that was sent is noticed when its window closes', async () => {
		const {session, sent, close} = await openGood(client, name);
		fire(session.compose.send()!, ...wholeClick);
		expect(sent).toEqual([]);
		close();
		expect(sent.map(({draft}) => draft.to[0]?.name)).toEqual(['Keith Jones']);
		expect(sent[0]?.draft.body).toContain('analyst post');
	});

	test('a window that is closed without Send was not sent', async () => {
		const {sent, close} = await openGood(client, name);
		close();
		expect(sent).toEqual([]);
	});

	test('a letter that is held was not sent', async () => {
		const {session, sent, close} = await openGood(client, name);
		session.compose.body.replaceChildren('Dear Kieth, thank you for the talk about the analyst post.');
		fire(session.compose.send()!, ...wholeClick);
		expect(session.sending.held?.findings.map(({rule}) => rule)).toEqual(['recipient-name']);
		close();
		expect(sent).toEqual([]);
	});

	test('a letter that the client brings back by Undo is noticed, once', async () => {
		const {desk, session, page, sent, back, close, watch} = await openGood(client, name);
		key(session.compose.body, {key: 'Enter', ctrlKey: true});
		close();
		expect(sent.length).toBe(1);
		page.body.append(session.compose.root);
		const again = takeUp(desk, session.compose, new AbortController().signal);
		watch.onRead(again);
		watch.onRead(again);
		expect(back).toEqual(sent);
	});

	test('what its writer had chosen holds again', async () => {
		const {desk, session, page, close, watch} = await openGood(client, name);
		const opened = {interviewId: 'talk', to: []};
		Object.assign(session, {letter: 'status-check', isResting: true, opened});
		session.putAside.add('one');
		session.silenced.add('length');
		session.sending.warned.add('two');
		key(session.compose.body, {key: 'Enter', ctrlKey: true});
		close();
		page.body.append(session.compose.root);
		const again = takeUp(desk, session.compose, new AbortController().signal);
		watch.onOpened(again);
		expect(again).toMatchObject({letter: 'status-check', isResting: true, opened});
		expect([[...again.putAside], [...again.silenced], [...again.sending.warned]]).toEqual([
			['one'],
			['length'],
			['two'],
		]);
	});

	test('it is noticed before the writer goes on writing it', async () => {
		const {desk, session, page, sent, back, close, watch} = await openGood(client, name);
		key(session.compose.body, {key: 'Enter', ctrlKey: true});
		close();
		page.body.append(session.compose.root);
		const again = takeUp(desk, session.compose, new AbortController().signal);
		watch.onOpened(again);
		again.compose.body.append(' And one thing more.');
		await refresh(desk, again);
		watch.onRead(again);
		expect(back).toEqual(sent);
	});

	test('the same words to somebody else are not a letter that came back', async () => {
		const {desk, session, page, back, close, watch} = await openGood(client, name);
		key(session.compose.body, {key: 'Enter', ctrlKey: true});
		close();
		page.body.append(session.compose.root);
		const anna = {name: 'Anna Raman', email: 'anna.raman@acme.example'};
		const other: Compose = {...session.compose, recipients: field => (field === 'to' ? [anna] : [])};
		watch.onOpened(takeUp(desk, other, new AbortController().signal));
		expect(back).toEqual([]);
	});

	test('the same words that are pasted into a new window, before it is to anybody, are not a letter that came back', async () => {
		const {desk, session, page, sent, back, close, watch} = await openGood(client, name);
		const words = session.compose.body.innerText;
		key(session.compose.body, {key: 'Enter', ctrlKey: true});
		close();
		page.body.append(session.compose.root);
		session.compose.body.replaceChildren('');
		const noOne: Compose = {...session.compose, recipients: () => []};
		const other = takeUp(desk, noOne, new AbortController().signal);
		watch.onOpened(other);
		other.compose.body.replaceChildren(words);
		await refresh(desk, other);
		expect(other.latest?.draft.body).toBe(sent[0]?.draft.body);
		watch.onRead(other);
		expect(back).toEqual([]);
	});

	test('another letter that is opened after it is not one that came back', async () => {
		const {desk, session, back, close, watch} = await openGood(client, name);
		key(session.compose.body, {key: 'Enter', ctrlKey: true});
		close();
		session.compose.body.replaceChildren('Dear Anna, thank you.');
		watch.onRead(takeUp(desk, session.compose, new AbortController().signal));
		expect(back).toEqual([]);
	});
});

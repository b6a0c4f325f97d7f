import '../no-browser.ts';
import {afterEach, describe, expect, test} from 'vitest';
import {refresh} from '../../src/compose/desk.ts';
import {insertSkeleton} from '../../src/compose/insert-letter.ts';
import type {Session} from '../../src/compose/session.ts';
import {skeletons} from '../../src/skeletons/index.ts';
import {gmail, openDesk, outlook} from './desk.ts';
import {closePages} from './page.ts';

afterEach(closePages);

const [skeleton] = skeletons;
const places = [
	{name: 'Gmail', client: gmail, reply: 'inline-reply-quote'},
	{name: 'Outlook', client: outlook, reply: 'inline-reply'},
	{name: 'a plain-text reply of Outlook', client: outlook, reply: 'plain-text-reply'},
] as const;

const textOf = ({compose}: Session): string => compose.body.innerText;
const selectionOf = ({compose}: Session): Selection => compose.body.ownerDocument.getSelection()!;

/** How many letters were put in. */
const count = (session: Session): number => textOf(session).split('{{topic}}').length - 1;

/** What stands in a letter, line by line, without the empty ones. */
const linesOf = (session: Session): string[] =>
	textOf(session)
		.split('\n')
		.filter(line => line.trim() !== '');

describe.each(places)('in $name', ({client, reply}) => {
	test('what is called while a letter is on its way in puts in no second one', async () => {
		const {desk, session} = await openDesk(client, reply);
		const insert = () => insertSkeleton(desk, session, skeleton!);
		await Promise.all([insert(), insert()]);
		expect(count(session)).toBe(1);
		await insert();
		expect(count(session)).toBe(2);
	});

	test('what is meant for an empty letter stays out of one that was begun meanwhile', async () => {
		const {desk, session} = await openDesk(client, reply);
		const {body} = session.compose;
		body.replaceChildren();
		const inserted = insertSkeleton(desk, session, skeleton!, true);
		body.textContent = 'Hello';
		await inserted;
		expect(textOf(session)).toBe('Hello');
		body.replaceChildren();
		await insertSkeleton(desk, session, skeleton!, true);
		expect(count(session)).toBe(1);
	});

	test('where all is selected, everything stays, and the letter comes before the quoted mail', async () => {
		const {desk, session} = await openDesk(client, reply);
		const before = linesOf(session);
		const own = before.indexOf('Sam');
		selectionOf(session).selectAllChildren(session.compose.body);
		await insertSkeleton(desk, session, skeleton!);
		const after = linesOf(session);
		expect(after.slice(0, own + 1)).toEqual(before.slice(0, own + 1));
		expect(after.slice(own + 1 - before.length)).toEqual(before.slice(own + 1));
		expect(after[own + 1]).toBe('Dear {{first name}},');
	});

	test('words that are selected stay before it', async () => {
		const {desk, session} = await openDesk(client, reply);
		const range = session.reading!.map.rangeOf(0, 'Dear Anna,'.length)!;
		selectionOf(session).addRange(range);
		await insertSkeleton(desk, session, skeleton!);
		expect(linesOf(session).slice(0, 2)).toEqual(['Dear Anna,', 'Dear {{first name}},']);
		expect(linesOf(session).join()).toContain('Thank you for your time on Tuesday.');
	});

	test('a second letter goes in after the first, whose blank is selected', async () => {
		const {desk, session} = await openDesk(client, reply);
		session.compose.body.replaceChildren();
		await insertSkeleton(desk, session, skeleton!);
		const first = linesOf(session);
		expect(selectionOf(session).toString()).toBe('{{first name}}');
		await insertSkeleton(desk, session, skeleton!);
		expect(linesOf(session)).toEqual([...first, ...first]);
	});

	test('the first blank of what goes into an empty line is selected, whatever stands below', async () => {
		const {desk, session} = await openDesk(client, reply);
		const {body} = session.compose;
		const lines = ['Dear Anna,', '', 'See {{place}}.'].map(text => {
			const line = body.ownerDocument.createElement('div');
			line.append(text === '' ? body.ownerDocument.createElement('br') : text);
			return line;
		});
		body.replaceChildren(...lines);
		selectionOf(session).collapse(lines[1]!, 0);
		await insertSkeleton(desk, session, skeleton!);
		expect(linesOf(session).slice(0, 2)).toEqual(['Dear Anna,', 'Dear {{first name}},']);
		expect(selectionOf(session).toString()).toBe('{{first name}}');
	});
});

test.each([
	['at once', ''],
	['below an empty line', '<div><br></div>'],
])(
	'what goes in where a plain-text quote begins %s has lines of its own, and all of the quote stays',
	async (_, above) => {
		const {desk, session} = await openDesk(outlook, 'plain-text-reply');
		const {body} = session.compose;
		const quote = ['_'.repeat(32), 'From: Anna <anna@acme.example>', 'Sent: Monday', 'To: Sam', 'Dear Sam,'];
		const lines = quote.map(text => {
			const line = body.ownerDocument.createElement('div');
			line.append(text);
			return line;
		});
		body.replaceChildren(body.ownerDocument.createRange().createContextualFragment(above), ...lines);
		await refresh(desk, session);
		await insertSkeleton(desk, session, skeleton!);
		const after = linesOf(session);
		expect(after[0]).toBe('Dear {{first name}},');
		expect(after.slice(-5)).toEqual(quote);
		expect(session.latest?.draft.body.trim()).toMatch(/\}\}$/);
	},
);

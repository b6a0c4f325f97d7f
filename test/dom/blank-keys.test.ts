import '../no-browser.ts';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {watchBlanks} from '../../src/compose/blank-keys.ts';
import {refresh} from '../../src/compose/desk.ts';
import {offsetAt} from '../../src/compose/insert-place.ts';
import type {Session} from '../../src/compose/session.ts';
import {readTextMap} from '../../src/compose/text-map.ts';
import {gmail, openDesk, outlook} from './desk.ts';
import {closePages} from './page.ts';

afterEach(() => {
	closePages();
	document.body.replaceChildren();
	vi.restoreAllMocks();
});

const places = [
	{name: 'Gmail', client: gmail, reply: 'inline-reply-quote'},
	{name: 'Outlook', client: outlook, reply: 'inline-reply'},
] as const;

const lines = ['{{first}} one', '', 'See {{second}}.', ''];

/** A letter of lines, the last one the client's signature, with the caret at a place; returns what Tab then selects. */
async function tabFrom(
	client: typeof gmail,
	reply: string,
	line: number,
	atText: boolean,
	state: Partial<Session> = {},
): Promise<string> {
	const {desk, session, page} = await openDesk(client, reply);
	watchBlanks(session);
	const {body} = session.compose;
	const made = lines.map(text => {
		const element = page.createElement('div');
		element.append(text === '' ? page.createElement('br') : text);
		return element;
	});
	const foreign = page.createElement('div');
	foreign.append('Sam {{third}}');
	foreign.id = 'Signature';
	foreign.className = 'gmail_signature';
	body.replaceChildren(...made, foreign);
	await refresh(desk, session);
	Object.assign(session, state);
	const at = [...made, foreign][line]!;
	const selection = page.getSelection()!;
	selection.collapse(atText ? at.firstChild! : at, 0);
	body.dispatchEvent(new KeyboardEvent('keydown', {key: 'Tab', bubbles: true, cancelable: true}));
	return selection.toString();
}

describe.each(places)('in $name, Tab', ({client, reply}) => {
	test.each([
		['goes to the next blank from the text', 0, true, '{{first}}'],
		['goes to the next blank from an empty line', 1, false, '{{second}}'],
		['selects nothing where no blank follows', 3, false, ''],
		['selects nothing in the signature', 4, true, ''],
	] as const)('%s', async (_, line, atText, selected) =>
		expect(await tabFrom(client, reply, line, atText)).toBe(selected),
	);

	test.each([
		['is the client’s in a mail that is no follow-up', {status: 'asleep'}, ''],
		['walks the blanks of a letter that was just put in', {status: 'asleep', letter: 'other'}, '{{first}}'],
		['is the client’s in a letter that is left alone', {isResting: true, letter: 'thank-you'}, ''],
	] as const)('%s', async (_, state, selected) => expect(await tabFrom(client, reply, 0, true, state)).toBe(selected));

	test('reads what was typed since the letter was last read', async () => {
		const {desk, session, page} = await openDesk(client, reply);
		watchBlanks(session);
		const {body} = session.compose;
		const line = page.createElement('div');
		line.append('{{first}} and {{second}}');
		body.replaceChildren(line);
		await refresh(desk, session);
		const text = line.firstChild as Text;
		text.replaceData(0, 9, 'Keith');
		page.getSelection()!.collapse(text, 5);
		body.dispatchEvent(new KeyboardEvent('keydown', {key: 'Tab', bubbles: true, cancelable: true}));
		expect(page.getSelection()!.toString()).toBe('{{second}}');
	});
});

test('the text before an empty line is found at few looks, however long the letter', () => {
	const parts = Array.from({length: 400}, (_, index) => `<div>Line ${index}</div><ul><li>x</li></ul><div><br></div>`);
	const body = document.createElement('div');
	body.setHTMLUnsafe(`<div><br></div>${parts.join('')}`);
	document.body.append(body);
	const map = readTextMap(body, () => false);
	const looks = vi.spyOn(Range.prototype, 'comparePoint');
	const found = [...body.children].flatMap(line => {
		const caret = document.createRange();
		caret.setStart(line, 0);
		return line.querySelector('br') ? [map.text.slice(0, offsetAt(caret, map)).split('\n').at(-3)] : [];
	});
	expect(found).toEqual([undefined, ...parts.map((_, index) => `Line ${index}`)]);
	expect(looks.mock.calls.length / found.length).toBeLessThan(20);
});

import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {readDraft} from '../../src/compose/read-draft.ts';
import {rememberText} from '../../src/compose/text-memory.ts';
import {watchChanges, watchComposes} from '../../src/compose/watch.ts';
import {gmail} from '../../src/mail/gmail.ts';
import type {Compose, MailClient} from '../../src/mail/mail-client.ts';
import {outlook} from '../../src/mail/outlook.ts';
import {startGmail} from '../pages/gmail/behaviour.ts';
import {fire} from './desk.ts';
import {closePages, openPage} from './page.ts';

let end: AbortController;
beforeEach(() => {
	end = new AbortController();
});
afterEach(() => {
	end.abort();
	closePages();
});

/** Watches a page and keeps the account of what was found and let go of. */
function watched(page: Document, client: MailClient) {
	const opened: Compose[] = [];
	const closed: Compose[] = [];
	const onOpen = (compose: Compose, signal: AbortSignal) => {
		opened.push(compose);
		signal.addEventListener('abort', () => closed.push(compose));
		return () => {};
	};
	const onWrittenAnew = vi.fn();
	watchComposes(page, client, {onOpen, onWrittenAnew}, end.signal);
	return {opened, closed, onWrittenAnew};
}

const press = (page: Document, selector: string) =>
	fire(page.querySelector(selector)!, 'mousedown', 'mouseup', 'click');

test('composes that are opened, minimised, enlarged, drawn anew and closed are each found once', async () => {
	const page = await openPage('gmail', 'popout');
	startGmail(page);
	const {opened, closed} = watched(page, gmail);
	expect(opened.length).toBe(1);
	press(page, '[gh="cm"]');
	await expect.poll(() => opened.length).toBe(2);
	press(page, '.Hl');
	press(page, '.Hl');
	press(page, '.Hq');
	await expect.poll(() => page.querySelector('.aSt [data-compose-id]')).not.toBeNull();
	expect([opened.length, closed.length]).toEqual([2, 0]);
	const region = page.querySelector('.aSt [data-compose-id]')!;
	region.replaceWith(region.cloneNode(true));
	await expect.poll(() => [opened.length, closed.length]).toEqual([3, 1]);
	press(page, '.Hm .Ha');
	await expect.poll(() => closed.length).toBe(2);
	press(page, '.Hm .Ha');
	await expect.poll(() => closed.length).toBe(3);
	expect(new Set(opened.map(({body}) => body)).size).toBe(3);
});

test('two hundred composes opened and closed are all let go of', async () => {
	const page = await openPage('gmail', 'popout');
	startGmail(page);
	const {opened, closed} = watched(page, gmail);
	for (let count = 0; count < 200; count++) {
		press(page, '[gh="cm"]');
		await Promise.resolve();
		press(page, '.nn:last-child .Hm .Ha');
		await Promise.resolve();
	}
	await expect.poll(() => closed.length).toBe(200);
	expect(opened.length).toBe(201);
});

test('a compose that is hidden until later is found when the writer goes into it', async () => {
	const page = await openPage('outlook', 'two-drafts');
	const {opened} = watched(page, outlook);
	expect(opened.length).toBe(1);
	const hidden = page.querySelector<HTMLElement>('#docking_InitVisiblePart_5')!;
	hidden.style.display = '';
	hidden.querySelector<HTMLElement>('[role="textbox"]')!.focus();
	await expect.poll(() => opened.length).toBe(2);
});

test.each([
	{client: gmail, name: 'popout', field: 'input[name=subjectbox]', other: 'input[role=combobox]'},
	{client: outlook, name: 'new-message', field: 'input[id$=_SUBJECT]', other: '[id$=_TO] [role=textbox]'},
])('a window in $client.id whose letter cannot be found is said to be unreadable, until it is found', async each => {
	const {client, name, field, other} = each;
	const page = await openPage(client.id, name);
	const {body, root} = client.findComposes(page)[0]!;
	const unknown = page.createElement('textarea');
	body.replaceWith(unknown);
	const {opened, closed} = watched(page, client);
	page.querySelector<HTMLElement>(field)!.focus();
	expect(opened, 'it may still be on its way').toEqual([]);
	page.querySelector<HTMLElement>(other)!.focus();
	page.querySelector<HTMLElement>(field)!.focus();
	expect(opened.map(compose => [compose.missing(), root.contains(compose.send()!)])).toEqual([[['body'], true]]);
	expect(() => readDraft(opened[0]!, client.id, rememberText(opened[0]!.body, end.signal))).toThrow();
	unknown.replaceWith(body);
	await expect.poll(() => [opened.length, closed.length]).toEqual([2, 1]);
	expect(opened[1]!.body).toBe(body);
});

test('a compose that is moved to a window of its own is let go of', async () => {
	const [page, other] = [await openPage('outlook', 'new-message'), await openPage('outlook', 'reading-pane')];
	const {closed} = watched(page, outlook);
	other.body.append(other.adoptNode(page.querySelector('[id^="docking_InitVisiblePart_"]')!));
	await expect.poll(() => closed.length).toBe(1);
});

test('a document that is written anew is told of once, and what is added to one is not', async () => {
	const page = await openPage('outlook', 'reading-pane');
	const {onWrittenAnew} = watched(page, outlook);
	page.documentElement.append(page.createElement('div'));
	await Promise.resolve();
	expect(onWrittenAnew).not.toHaveBeenCalled();
	page.open();
	page.write('<p>anew</p>');
	page.close();
	await expect.poll(() => onWrittenAnew.mock.calls.length).toBe(1);
});

test('a letter is not read while a character is being composed', async () => {
	const page = await openPage('gmail', 'popout');
	const compose = gmail.findComposes(page)[0]!;
	const read = vi.fn();
	watchChanges(compose, read, end.signal);
	const say = (name: string) => compose.body.dispatchEvent(new Event(name, {bubbles: true}));
	say('compositionstart');
	say('input');
	say('input');
	await new Promise(resolve => setTimeout(resolve, 150));
	expect(read).not.toHaveBeenCalled();
	say('compositionend');
	await expect.poll(() => read.mock.calls.length).toBe(1);
});

test('an editor that lets no event out is heard all the same', async () => {
	const page = await openPage('outlook', 'new-message');
	const compose = outlook.findComposes(page)[0]!;
	compose.body.addEventListener('input', event => event.stopPropagation());
	const read = vi.fn();
	watchChanges(compose, read, end.signal);
	compose.body.dispatchEvent(new Event('input', {bubbles: true}));
	await expect.poll(() => read.mock.calls.length).toBe(1);
});

test('a file that the client adds beside the letter is a change of it', async () => {
	const page = await openPage('outlook', 'new-message');
	const changed = vi.fn();
	watchComposes(page, outlook, {onOpen: () => changed, onWrittenAnew: () => undefined}, end.signal);
	const [compose] = outlook.findComposes(page);
	page.body.append('elsewhere');
	await new Promise(requestAnimationFrame);
	expect(changed).not.toHaveBeenCalled();
	compose!.root.append('cv.pdf');
	await expect.poll(() => changed.mock.calls.length).toBe(1);
});

import {afterEach, describe, expect, test} from 'vitest';
import {noteBeginning, rememberReceipts} from '../../src/compose/receipts.ts';
import {rememberPeople} from '../../src/compose/remember-people.ts';
import {missingReporter} from '../../src/compose/report-missing.ts';
import {gmail} from '../../src/mail/gmail.ts';
import type {Compose, MailClient} from '../../src/mail/mail-client.ts';
import {outlook} from '../../src/mail/outlook.ts';
import {startGmail} from '../pages/gmail/behaviour.ts';
import {startOutlook} from '../pages/outlook/behaviour.ts';
import {fire} from './desk.ts';
import {closePages, openPage} from './page.ts';

afterEach(closePages);

const never = new AbortController().signal;
const remembered = (client: MailClient, page: Document): Compose =>
	rememberReceipts()(client.findComposes(page)[0]!, never);
const press = (page: Document, selector: string) =>
	fire(page.querySelector(selector)!, 'mousedown', 'mouseup', 'click');

describe('a read receipt', () => {
	test('in Gmail is known once its menu was opened, and follows what the writer does', async () => {
		const page = await openPage('gmail', 'popout');
		startGmail(page);
		const compose = remembered(gmail, page);
		expect(compose.receipt('read')).toBe('unknown');
		press(page, '.Xv');
		expect(compose.receipt('read')).toBe('off');
		press(page, '[data-test="read-receipt"]');
		expect(compose.receipt('read')).toBe('on');
		press(page, '[data-test="read-receipt"]');
		expect(compose.receipt('read')).toBe('off');
	});

	test('in Outlook is kept when the tab of the ribbon closes', async () => {
		const page = await openPage('outlook', 'new-message');
		startOutlook(page);
		const compose = remembered(outlook, page);
		expect(compose.receipt('read')).toBe('unknown');
		press(page, '[data-unique-id="11"]');
		press(page, '[data-test="read-receipt"]');
		expect([compose.receipt('read'), compose.receipt('delivery')]).toEqual(['on', 'off']);
		press(page, '[data-unique-id="10"]');
		expect(outlook.findComposes(page)[0]!.receipt('read')).toBe('unknown');
		expect([compose.receipt('read'), compose.receipt('delivery')]).toEqual(['on', 'off']);
	});

	test.each([
		{asks: 'front', other: 'back', at: {front: 'on', back: 'unknown'}, after: {front: 'on', back: 'off'}},
		{asks: 'back', other: 'front', at: {front: 'off', back: 'on'}, after: {front: 'off', back: 'on'}},
	] as const)('in Outlook is that of the draft in $asks alone, with another one open', async row => {
		const page = await openPage('outlook', 'two-drafts');
		startOutlook(page);
		const panes = {front: '#docking_InitVisiblePart_0', back: '#docking_InitVisiblePart_5'};
		const asked = new Set<keyof typeof panes>();
		/** Brings one draft to the front, and with it what the ribbon shows. */
		const show = (which: keyof typeof panes) => {
			for (const [name, pane] of Object.entries(panes)) {
				page.querySelector<HTMLElement>(pane)!.style.display = name === which ? '' : 'none';
			}
			page.querySelector('[data-test="read-receipt"]')?.setAttribute('aria-pressed', String(asked.has(which)));
		};
		const remember = rememberReceipts();
		show('back');
		const back = remember(outlook.findComposes(page)[0]!, never);
		show('front');
		const front = remember(outlook.findComposes(page)[0]!, never);
		const states = () => ({front: front.receipt('read'), back: back.receipt('read')});
		press(page, '[data-unique-id="11"]');
		expect(states()).toEqual({front: 'off', back: 'unknown'});
		show(row.asks);
		press(page, '[data-test="read-receipt"]');
		asked.add(row.asks);
		expect(states()).toEqual(row.at);
		show(row.other);
		expect(states()).toEqual(row.after);
		press(page, '[data-unique-id="10"]');
		expect(states()).toEqual(row.after);
	});

	test('in Outlook is known by its number after its name was seen once', async () => {
		const page = await openPage('outlook', 'options-tab-off');
		const compose = remembered(outlook, page);
		expect(compose.receipt('read')).toBe('off');
		const control = page.querySelector('[data-test="read-receipt"]')!;
		control.removeAttribute('aria-label');
		control.setAttribute('aria-pressed', 'true');
		expect(compose.receipt('read')).toBe('on');
	});

	test('is kept when the client draws the window anew', async () => {
		const page = await openPage('outlook', 'options-tab');
		const remember = rememberReceipts();
		expect(remember(outlook.findComposes(page)[0]!, never).receipt('read')).toBe('on');
		const root = page.querySelector('[id^="docking_InitVisiblePart_"]')!;
		root.replaceWith(root.cloneNode(true));
		page.querySelector('[role="tabpanel"]')?.remove();
		expect(remember(outlook.findComposes(page)[0]!, never).receipt('read')).toBe('on');
	});

	test('is off in a letter that was new when the writer began, and unknown in one that was not', async () => {
		const page = await openPage('gmail', 'popout');
		const body = gmail.findComposes(page)[0]!.body;
		const old = remembered(gmail, page);
		fire(body, 'pointerdown');
		expect(old.receipt('read')).toBe('unknown');
		body.replaceChildren();
		const fresh = remembered(gmail, page);
		expect(fresh.receipt('read'), 'before the writer did anything').toBe('unknown');
		fire(body, 'pointerdown');
		expect(fresh.receipt('read')).toBe('off');
	});

	test('is off in a new letter that Notewell began', async () => {
		const page = await openPage('gmail', 'popout');
		const compose = remembered(gmail, page);
		noteBeginning(compose);
		expect(compose.receipt('read'), 'with something in it').toBe('unknown');
		compose.body.replaceChildren();
		const fresh = remembered(gmail, page);
		noteBeginning(fresh);
		fresh.body.append('Dear Keith,');
		fire(fresh.body, 'pointerdown');
		expect(fresh.receipt('read')).toBe('off');
	});

	test('is off in a personal Gmail account, which cannot ask for one', async () => {
		const page = await openPage('gmail', 'popout');
		page.querySelector<HTMLInputElement>('input[name="from"]')!.value = 'sam.rivera@gmail.com';
		expect(gmail.findComposes(page)[0]!.receipt('read')).toBe('off');
	});
});

test('people are remembered when Outlook folds them into a line of names', async () => {
	const [open, folded] = [await openPage('outlook', 'new-message'), await openPage('outlook', 'collapsed-recipients')];
	const compose = rememberPeople(outlook.findComposes(open)[0]!);
	const before = compose.recipients('to');
	const group = '[id$="_TO"]';
	open.querySelector(group)!.replaceWith(open.adoptNode(folded.querySelector(group)!));
	expect(compose.recipients('to')).toEqual(before);
	open.querySelector(group)!.replaceChildren('a layout of tomorrow');
	expect(compose.recipients('to')).toEqual(before);
});

test('a part that is missing is named once, and nothing of the letter with it', async () => {
	const page = await openPage('outlook', 'new-message');
	page.querySelector('[data-testid="ComposeSendButton"]')!.remove();
	const said: string[] = [];
	const {warn} = console;
	console.warn = (line: string) => said.push(line);
	const report = missingReporter('outlook');
	const compose = outlook.findComposes(page)[0]!;
	report(compose);
	report(compose);
	console.warn = warn;
	expect(said).toEqual(['Notewell: in outlook, "send" is not where it is looked for.']);
});

import {afterEach, describe, expect, test} from 'vitest';
import {readTextMap} from '../../src/compose/text-map.ts';
import {mailClients} from '../../src/mail/index.ts';
import type {Compose, MailPerson} from '../../src/mail/mail-client.ts';
import {anchors} from './anchors.ts';
import {closePages, openPage} from './page.ts';

/** What is to be read from one compose of a page; the composes stand in the order of the document. */
type Expected = {
	to: MailPerson[] | null;
	cc: MailPerson[] | null;
	bcc: MailPerson[] | null;
	subject: string | null;
	body: string;
	attachments: string[] | null;
	readReceipt: string;
	deliveryReceipt: string;
	missing?: string[];
};

const drafts = import.meta.glob<Expected[]>('../pages/*/*.json', {import: 'default', eager: true});

const cases = Object.entries(drafts).flatMap(([file, expected]) => {
	const [, id, name] = /\/([^/]+)\/([^/]+)\.json$/.exec(file) ?? [];
	const client = mailClients.find(candidate => candidate.id === id);
	return client && name ? [{client, name, expected, title: `${id} ${name}`}] : [];
});

afterEach(closePages);

function readAll(compose: Compose): Expected {
	const missing = compose.missing();
	return {
		to: people(compose.recipients('to')),
		cc: people(compose.recipients('cc')),
		bcc: people(compose.recipients('bcc')),
		subject: compose.subjectText() ?? null,
		body: readTextMap(compose.body, compose.isForeign).text,
		attachments: compose.attachments().slice(),
		readReceipt: compose.receipt('read'),
		deliveryReceipt: compose.receipt('delivery'),
		...(missing.length > 0 ? {missing: [...missing]} : {}),
	};
}

function people(found: readonly MailPerson[] | undefined): MailPerson[] | null {
	return found ? [...found] : null;
}

const receiptControls = '[data-automation-type], [role="menu"]';
const peopleAndFiles = '._EType_RECIPIENT_ENTITY, [role="option"]';

test('it sees the pages of both clients', () => {
	expect(new Set(cases.map(({client}) => client.id))).toEqual(new Set(['gmail', 'outlook']));
});

test('every anchor is on a page, so that its absence shows something', async () => {
	const pages = await Promise.all(
		cases.map(async ({client, name}) => [client.id, await openPage(client.id, name)] as const),
	);
	const isThere = (of: string, selector: string) =>
		pages.some(([id, page]) => id === of && page.querySelector(selector));
	expect(anchors.filter(({of, selector}) => !isThere(of, selector)).map(({name}) => name)).toEqual([]);
});

/** Interface languages that every page is read in besides its own: what the commonest labels are called, and all others. */
const tongues: readonly {
	readonly language: string;
	readonly dir: 'ltr' | 'rtl';
	readonly words: readonly (readonly [english: string, own: string])[];
	readonly other: string;
}[] = [
	{language: 'a language that nobody knows', dir: 'ltr', words: [], other: '⵿⵿'},
	{
		language: 'German',
		dir: 'ltr',
		words: [
			['Send', 'Senden'],
			['Subject', 'Betreff'],
			['To', 'An'],
			['Message', 'Nachrichtentext'],
			['Discard', 'Verwerfen'],
			['Attach', 'Dateien anhängen'],
		],
		other: 'Weitere Optionen',
	},
	{
		language: 'Arabic',
		dir: 'rtl',
		words: [
			['Send', 'إرسال'],
			['Subject', 'الموضوع'],
			['To', 'إلى'],
			['Message', 'نص الرسالة'],
			['Discard', 'تجاهل'],
			['Attach', 'إرفاق ملفات'],
		],
		other: 'المزيد من الخيارات',
	},
];

describe.each(cases)('$title', ({client, name, expected}) => {
	test('holds the drafts that are expected, each found once, and is left as it was', async () => {
		const page = await openPage(client.id, name);
		const before = page.documentElement.outerHTML;
		const composes = client.findComposes(page);
		expect(composes.map(readAll)).toEqual(expected);
		expect(client.findComposes(page).map(({body}) => body)).toEqual(composes.map(({body}) => body));
		expect(new Set(composes.map(({body}) => body)).size).toBe(composes.length);
		expect(page.documentElement.outerHTML).toBe(before);
	});

	test('has one Send for each compose, and nothing else that sends it', async () => {
		const page = await openPage(client.id, name);
		const pressable = [...page.querySelectorAll('button, [role="button"], [role="menuitem"], [role="tab"]')];
		const isMain = (element: Element) => !element.matches('.Uo');
		const sends = client
			.findComposes(page)
			.map(compose => pressable.filter(element => compose.sends(element) && isMain(element)));
		expect(sends).toEqual(client.findComposes(page).map(compose => [compose.send()]));
	});

	test.each(tongues)('is read the same with every label in $language', async tongue => {
		const page = await openPage(client.id, name);
		page.documentElement.dir = tongue.dir;
		for (const element of page.querySelectorAll('[aria-label], [data-tooltip], [placeholder], h2')) {
			if (!element.closest(`${receiptControls}, ${peopleAndFiles}`)) relabel(element, tongue);
		}
		expect(client.findComposes(page).map(readAll)).toEqual(expected);
	});

	test('is read as far as it can be without one anchor after another', async () => {
		const page = await openPage(client.id, name);
		for (const anchor of anchors.filter(({of}) => of === client.id)) {
			const restore = anchor.remove(page);
			const found = client.findComposes(page).map(readAll);
			restore();
			expect(
				found.map(draft => without(draft, ['missing', ...anchor.loses])),
				anchor.name,
			).toEqual(expected.map(draft => without(draft, ['missing', ...anchor.loses])));
			expect(
				found.filter(({to, missing}) => to === null && !missing?.includes('to')),
				`${anchor.name}: said where recipients cannot be read`,
			).toEqual([]);
			expect(
				found.flatMap((draft, index) => madeUp(draft, expected[index]!, anchor.loses)),
				anchor.name,
			).toEqual([]);
		}
	});
});

function relabel(element: Element, {words, other}: (typeof tongues)[number]): void {
	const inTongue = (label: string) => words.find(([english]) => label.startsWith(english))?.[1] ?? other;
	for (const attribute of ['aria-label', 'data-tooltip', 'placeholder', 'title']) {
		const label = element.getAttribute(attribute);
		if (label !== null) element.setAttribute(attribute, inTongue(label));
	}
	if (element.matches('button, [role="button"], h2')) element.textContent = inTongue(element.textContent ?? '');
}

function without(draft: Expected, parts: readonly string[]): Partial<Expected> {
	return Object.fromEntries(Object.entries(draft).filter(([part]) => !parts.includes(part)));
}

/**
 * The parts of a draft that are wrong. A part whose anchor is gone is either what it was, found another way, or said to
 * be unknown, or is less than it was; it is never made up. People of a folded line all count as To.
 */
function madeUp(draft: Expected, before: Expected, parts: readonly string[]): readonly string[] {
	const all = {...before, to: [...(before.to ?? []), ...(before.cc ?? []), ...(before.bcc ?? [])]};
	return parts.filter(part => {
		const [now, then, wider] = [draft, before, all].map(each => each[part as keyof Expected]);
		return !(now === null || now === 'unknown' || isPart(now, then) || isPart(now, wider));
	});
}

function isPart(now: unknown, then: unknown): boolean {
	if (typeof now === 'string') return typeof then === 'string' && now.startsWith(then);
	if (!Array.isArray(now) || !Array.isArray(then) || now.length > then.length) return false;
	return now.every((item, index) => isSameOrLess(item, then[index]));
}

function isSameOrLess(now: string | MailPerson, then: string | MailPerson): boolean {
	if (typeof now === 'string' || typeof then === 'string') return now === then;
	return [then.name, then.email, ''].includes(now.name) && [then.email, ''].includes(now.email);
}

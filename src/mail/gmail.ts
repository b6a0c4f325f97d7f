import {bodiless} from './bodiless.ts';
import {knowsGmailIn, receiptNamed, receiptState} from './labels.ts';
import type {Compose, MailClient, MailPerson, RecipientField} from './mail-client.ts';
import {parsePeople, parsePerson, personOf} from './people.ts';

// Attributes that Gmail's own code goes by; class names only where nothing else is known, and then as a second try.
const region = '[role="region"][data-compose-id]';
const editable = '[g_editable="true"]';
const bodies = `${editable}, ${region} [role="textbox"][contenteditable="true"][aria-multiline="true"]`;
const subjectField = 'input[name="subjectbox"]';
const chip = '[role="option"], [data-hovercard-id]';
const typedText = 'input[peoplekit-id], input[role="combobox"]';
const foldedRow = '.aoD.hl';
const foldedPerson = 'span[email][data-hovercard-id], span[email]';
const button = '[role="button"]:not([aria-haspopup="true"])';
const sendButtons = [
	'[role="button"][jslog^="32601"]',
	`td.Up ${button}:not(.Uo)`,
	`.dC ${button}:not(.Uo)`,
	'.T-I.aoO[role="button"]',
];
const sendAndArchive = 'td.Up .Uo, .dC .Uo';
const scheduledSend = '[selector="scheduledSend"]';
const foreign =
	'.gmail_quote, .gmail_quote_container, .gmail_attr, .gmail_extra, .gmail_signature_prefix, [data-smartmail="gmail_signature"], .gmail_signature';

/** Gmail on the web. */
export const gmail: MailClient = {
	id: 'gmail',
	hosts: ['mail.google.com'],
	findComposes: page =>
		[...page.querySelectorAll<HTMLElement>(bodies)].flatMap(body => {
			const root = rootOf(body);
			return root ? [composeAt(body, root)] : [];
		}),
	bodilessAround: element => {
		const root = element.closest<HTMLElement>(region);
		const send = root && findSend(root);
		return send && !root.querySelector(bodies) ? bodiless(composeAt(root, root), send) : undefined;
	},
	mayHoldCompose: node => node.matches(`${bodies}, ${region}`) || node.querySelector(bodies) !== null,
	isSendKey: event => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.altKey,
};

/** The compose's own container; the signature editor of the settings is editable too, but has none. */
function rootOf(body: HTMLElement): HTMLElement | undefined {
	return body.closest<HTMLElement>('.M9') ?? body.closest<HTMLElement>(region) ?? rootByFields(body);
}

function rootByFields(body: HTMLElement): HTMLElement | undefined {
	let root = body.parentElement;
	while (root && !root.querySelector(`${subjectField}, ${rowOf('to')}`)) root = root.parentElement;
	return root && root.querySelectorAll(editable).length === 1 ? root : undefined;
}

function composeAt(body: HTMLElement, root: HTMLElement): Compose {
	const send = () => findSend(root, body);
	return {
		body,
		root,
		subject: () => visible(root.querySelector<HTMLInputElement>(subjectField)),
		subjectText: () => root.querySelector<HTMLInputElement>(subjectField)?.value,
		recipients: field => recipientsIn(root, field),
		attachments: () => attachmentsIn(root, body),
		receipt: which => (which === 'read' ? readReceipt(root) : 'off'),
		receiptCommand: () => undefined,
		send,
		sends: element => isSendControl(element, root, send()),
		isForeign: element => body.contains(element.closest(foreign)),
		draftKey: () => draftId(root) || (root.querySelector<HTMLElement>(region)?.dataset.composeId ?? ''),
		isKept: () => draftId(root) !== '',
		missing: () =>
			[
				['send', send()],
				['to', recipientsIn(root, 'to')],
				['subject', root.querySelector(subjectField)],
			].flatMap(([name, found]) => (found ? [] : [String(name)])),
	};
}

function visible<E extends Element>(element: E | null): E | undefined {
	return element?.checkVisibility({visibilityProperty: true}) ? element : undefined;
}

function rowOf(field: RecipientField): string {
	return `div[name="${field}"]`;
}

/** Rows in use are the truth; behind a folded line, the hidden inputs; then the line itself, which mixes all fields. */
function recipientsIn(root: HTMLElement, field: RecipientField): readonly MailPerson[] | undefined {
	const row = root.querySelector(rowOf(field));
	const people = row ? peopleInRow(row) : [];
	if (people.length > 0 || visible(row)) return people;
	const hidden = root.querySelector<HTMLInputElement>(`input[name="${field}"]`)?.value;
	if (hidden) return parsePeople(hidden);
	const line = visible(root.querySelector(foldedRow));
	if (line && field === 'to' && !hasHiddenPeople(root)) return peopleInLine(line);
	return row || hidden !== undefined ? [] : undefined;
}

function hasHiddenPeople(root: HTMLElement): boolean {
	return [...root.querySelectorAll<HTMLInputElement>('input[name="cc"], input[name="bcc"]')].some(input => input.value);
}

function peopleInRow(row: Element): readonly MailPerson[] {
	const chips = [...row.querySelectorAll<HTMLElement>(chip)]
		.filter(element => !element.parentElement?.closest(chip))
		.map(({dataset, textContent}) => personOf(dataset.name ?? textContent, dataset.hovercardId ?? ''));
	const input = row.querySelector<HTMLInputElement>(typedText);
	const typed = input && input !== input.ownerDocument.activeElement ? parsePeople(input.value) : [];
	return [...chips, ...typed];
}

function peopleInLine(line: Element): readonly MailPerson[] {
	return [...line.querySelectorAll(foldedPerson)].map(element =>
		personOf(parsePerson(element.textContent).name, element.getAttribute('email') ?? ''),
	);
}

function attachmentsIn(root: HTMLElement, body: HTMLElement): readonly string[] {
	const rows = [...root.querySelectorAll('.dL')].filter(row => !body.contains(row));
	const names = rows.map(row => row.querySelector('.vI')?.textContent ?? '').filter(Boolean);
	if (names.length > 0) return names;
	return [...root.querySelectorAll<HTMLInputElement>('input[name="attach"]')].map(
		input => input.value.split(':')[0] ?? '',
	);
}

function draftId(root: HTMLElement): string {
	const id = root.querySelector<HTMLInputElement>('input[name="draft"]')?.value ?? '';
	// What Gmail's own code writes there while it knows of none.
	return id === 'undefined' || id === 'null' ? '' : id;
}

/** Only accounts of work and school can request a receipt. */
function isPersonal(root: HTMLElement): boolean {
	return /@(?:gmail|googlemail)\.com$/i.test(root.querySelector<HTMLInputElement>('input[name="from"]')?.value ?? '');
}

/** The menu that holds the item is built when it is first opened; until then nothing can be known from the page. */
function readReceipt(root: HTMLElement): 'on' | 'off' | 'unknown' {
	const scope = root.matches(region) ? (root.parentElement ?? root) : root;
	const items = [...scope.querySelectorAll('[role="menu"] [role="menuitemcheckbox"]')];
	if (items.length === 0) return isPersonal(root) ? 'off' : 'unknown';
	const item = items.find(candidate => receiptNamed(candidate.textContent) === 'read');
	if (!item) return knowsGmailIn(root.ownerDocument.documentElement.lang) ? 'off' : 'unknown';
	return item.matches('.J-Ks-KO') ? 'on' : receiptState(item.getAttribute('aria-checked'));
}

function findSend(root: HTMLElement, body?: HTMLElement): HTMLElement | undefined {
	for (const selector of sendButtons) {
		const found = [...root.querySelectorAll<HTMLElement>(selector)].find(element => !body?.contains(element));
		if (found) return found;
	}
	return undefined;
}

/**
 * Send, the button beside it that also archives, and the scheduled send. Other extensions put buttons of their own beside
 * Send: those are theirs. The menu may hang outside the compose; then the arrow that opened it says whose it is.
 */
function isSendControl(element: Element, root: HTMLElement, send: HTMLElement | undefined): boolean {
	const cell = send?.closest('td.Up') ?? send?.closest('.dC');
	const pressed = element.closest(button);
	if (pressed && (pressed === send || (root.contains(pressed) && pressed.matches(sendAndArchive)))) return true;
	const item = element.closest(scheduledSend);
	if (!item) return false;
	return root.contains(item) || cell?.querySelector('[aria-haspopup="true"][aria-expanded="true"]') != null;
}

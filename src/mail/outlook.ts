import {bodiless} from './bodiless.ts';
import {receiptNamed, receiptState} from './labels.ts';
import type {Compose, MailClient, ReceiptKind} from './mail-client.ts';
import {recipientsIn, textbox} from './outlook-people.ts';
import {visibleText} from './people.ts';

// Ids and attributes are the same in every interface language; the `MSG_` ids came in 2026 and may be missing.
const bodies = `[id^="editorParent_"] ${textbox}, [id^="editorParent_"] > [contenteditable="true"]`;
const pane = '[id^="docking_InitVisiblePart_"]';
const ownWindow = '[data-app-section="Form_Content"]';
const sendRow = '[data-testid="ComposeSendButton"]';
const sendButtons = [
	`${sendRow} button[id*="primaryActionButton"]`,
	'button[id*="primaryActionButton"]',
	`${sendRow} button:not([aria-haspopup])`,
];
const discard = '#discardCompose';
/** A calendar event has the same editor and window, but none of these. */
const ofMail = `${sendRow}, ${discard}, [id^="MSG_"]`;
const subjectFields = [
	'input[id^="MSG_"][id$="_SUBJECT"]',
	'[id^="MSG_"][id$="_SUBJECT"] input',
	'input[type="text"][maxlength="255"]',
];
const ribbonControl = '[data-automation-type^="Ribbon"], [role="menuitemcheckbox"], [role="checkbox"], [role="switch"]';
const signature = '#Signature, #signature';
/** The recipients' fields, and the people that are suggested for them. */
const ofPeople = `${textbox}, [id^="MSG_"], .ms-FloatingSuggestions, [id^="FloatingSuggestions"]`;
/** What ends a file's name and hardly an address: `ana@home.pdf`, but neither `ana@home.com` nor Moldova's `ana@home.md`. */
const documentEnding =
	/\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|txt|csv|ics|eml|msg|pages|key|numbers|html?|zip|7z|rar|png|jpe?g|gif|heic|svg|webp|tiff?|mp[34]|mov)$/i;
const quoteStarts = ['#appendonsend', '#divRplyFwdMsg', '#mail-editor-reference-message-container'];
/** Outlook on the web: personal, work and school accounts. */
export const outlook: MailClient = {
	id: 'outlook',
	hosts: ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'],
	findComposes: page =>
		bodiesIn(page)
			.filter(isVisible)
			.flatMap(body => {
				const root = rootOf(body);
				return root ? [composeAt(body, root)] : [];
			}),
	bodilessAround: element => {
		const root = element.closest<HTMLElement>(pane) ?? element.closest<HTMLElement>(ownWindow);
		const send = root?.querySelector<HTMLElement>(`${sendRow} button`);
		const hasBody = root && bodiesIn(root.ownerDocument).some(body => root.contains(body));
		return root && send && !hasBody ? bodiless(composeAt(root, root), send) : undefined;
	},
	mayHoldCompose: node => node.matches(`${bodies}, ${sendRow}`) || node.querySelector(`${bodies}, ${sendRow}`) !== null,
	isSendKey: event =>
		(event.key === 'Enter' && (event.ctrlKey || event.metaKey)) ||
		(event.altKey && !event.ctrlKey && !event.metaKey && event.key.toLowerCase() === 's'),
};

/** Drafts that are not in front stay in the page, hidden. */
function isVisible(element: Element): boolean {
	return element.checkVisibility({visibilityProperty: true});
}

/** Without the editor's id, the last field to type into of a compose pane is the body. */
function bodiesIn(page: Document): readonly HTMLElement[] {
	const found = [...page.querySelectorAll<HTMLElement>(bodies)];
	const panes = [...page.querySelectorAll(`${pane}, ${ownWindow}`)].filter(
		element => element.querySelector(ofMail) && !element.querySelector(bodies),
	);
	const last = panes.flatMap(element =>
		[...element.querySelectorAll<HTMLElement>(textbox)].filter(box => !box.closest('[id^="MSG_"]')).slice(-1),
	);
	return [...found, ...last];
}

/** The compose pane, unless it holds more than one body: then the smallest part of it with this body and its Send. */
function rootOf(body: HTMLElement): HTMLElement | undefined {
	const holder = body.closest<HTMLElement>(pane) ?? body.closest<HTMLElement>(ownWindow);
	if (holder && holdsOneMail(holder)) return holder;
	let root = body.parentElement;
	while (root && !root.querySelector(`${sendRow}, ${discard}`)) root = root.parentElement;
	return root && holdsOneMail(root) ? root : undefined;
}

function holdsOneMail(element: Element): boolean {
	return element.querySelectorAll(bodies).length <= 1 && element.querySelector(ofMail) !== null;
}

function composeAt(body: HTMLElement, root: HTMLElement): Compose {
	const send = () => firstOutside(root, body, sendButtons);
	const subject = () => subjectIn(root, body);
	return {
		body,
		root,
		subject,
		subjectText: () => subject()?.value,
		recipients: field => recipientsIn(root, body, field),
		attachments: () => attachmentsIn(root, body),
		receipt: (which, command) => (isVisible(body) ? receiptIn(root.ownerDocument, which, command) : 'unknown'),
		receiptCommand: which => commandOf(receiptControl(root.ownerDocument, which)),
		send,
		sends: element => isSendControl(element, send()),
		isForeign: element => isForeignIn(body, element),
		draftKey: () => draftId(root, body),
		isKept: () => false,
		missing: () => [
			...(send() ? [] : ['send']),
			...(recipientsIn(root, body, 'to') ? [] : ['to']),
			...(root.querySelector(discard) ? [] : ['discard']),
		],
	};
}

function firstOutside(root: HTMLElement, body: HTMLElement, selectors: readonly string[]): HTMLElement | undefined {
	for (const selector of selectors) {
		const found = [...root.querySelectorAll<HTMLElement>(selector)].find(element => !body.contains(element));
		if (found) return found;
	}
	return undefined;
}

function subjectIn(root: HTMLElement, body: HTMLElement): HTMLInputElement | undefined {
	const found = firstOutside(root, body, subjectFields) as HTMLInputElement | undefined;
	return found && isVisible(found) ? found : undefined;
}

/**
 * No capture of an attachment in a compose window is known. Whatever stands outside the body and the fields and is
 * titled like a file counts: one too many keeps Notewell quiet, one too few would make it wrong.
 */
function attachmentsIn(root: HTMLElement, body: HTMLElement): readonly string[] {
	const names = [...root.querySelectorAll('[title], [role="option"][aria-label], [role="listitem"][aria-label]')]
		.filter(element => !body.contains(element) && !element.closest(ofPeople))
		.flatMap(element => fileNameIn(element.getAttribute('title') ?? element.getAttribute('aria-label') ?? ''));
	return [...new Set(names)];
}

function fileNameIn(label: string): readonly string[] {
	const [, name = ''] =
		/^\s*([^\n]{1,200}?\.(?:[a-z][a-z0-9]{1,4}|7z|numbers))(?=$|[\s,(])/i.exec(visibleText(label)) ?? [];
	const isAddress = /@[^\s@]+$/.test(name) && !documentEnding.test(name);
	return name === '' || isAddress ? [] : [name];
}

/** The ribbon is one for the page and belongs to the compose in front; what its closed tabs hold is not there. */
function receiptIn(page: Document, which: ReceiptKind, command: string | undefined): 'on' | 'off' | 'unknown' {
	const control = receiptControl(page, which) ?? controlOf(page, command);
	return receiptState(control?.getAttribute('aria-pressed') ?? control?.getAttribute('aria-checked'));
}

function receiptControl(page: Document, which: ReceiptKind): Element | undefined {
	return [...page.querySelectorAll(ribbonControl)].find(
		element => receiptNamed(element.getAttribute('aria-label') ?? element.textContent) === which,
	);
}

/** The ribbon's commands have ids such as `7005_21_9_…`: first the command's number, last the draft. */
function commandOf(control: Element | undefined): string | undefined {
	return /^(\d+)_/.exec(control?.id ?? '')?.[1];
}

function controlOf(page: Document, command: string | undefined): Element | undefined {
	const found = command ? page.querySelector(`[id^="${command}_"]`) : null;
	return found?.matches(ribbonControl) ? found : undefined;
}

function draftId(root: HTMLElement, body: HTMLElement): string {
	const group = root.querySelector('[id^="MSG_"][id$="_TO"]')?.id;
	return group ?? body.parentElement?.id ?? '';
}

/** Fluent's menus hang outside the compose, labelled by the button that opened them: Send now and Schedule send. */
function isSendControl(element: Element, send: HTMLElement | undefined): boolean {
	if (!send) return false;
	if (send.contains(element)) return true;
	const opener = send.parentElement?.querySelector('button[aria-haspopup="menu"]');
	const menu = element.closest('[role="menuitem"]')?.closest('[role="menu"]');
	return opener != null && menu?.getAttribute('aria-labelledby') === opener.id;
}

function isForeignIn(body: HTMLElement, element: Element): boolean {
	if (body.contains(element.closest(signature))) return true;
	return quoteStarts.some(selector => {
		const start = body.querySelector(selector);
		return start !== null && (start.contains(element) || isAfter(start, element));
	});
}

function isAfter(start: Element, element: Element): boolean {
	return (start.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

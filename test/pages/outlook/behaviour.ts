import {recordSent, type SentMail} from '../sent-mail.ts';
import {editMail, trustedBy} from './editor.ts';
import {chipsOf, startRecipients} from './recipients.ts';

const sendButton = '[data-testid="ComposeSendButton"] [id$="primaryActionButton"]';

/** How a page behaves: a client that is slow to close a window shows whether anything sends its letter twice. */
export type Manner = {readonly keepsOpen?: boolean};

/** Makes an Outlook page behave: the editor, recipients, the ribbon's tabs, sending. */
export function startOutlook(page: Document, manner: Manner = {}): void {
	if (manner.keepsOpen) page.documentElement.dataset.keepsOpen = '';
	for (const body of page.querySelectorAll<HTMLDivElement>('[id^="editorParent_"] [role="textbox"]')) editMail(body);
	startRecipients(page);
	// Like React: one listener, in the bubbling phase; Outlook's buttons are native, so keys arrive here as clicks.
	page.addEventListener('click', event => {
		const pressed = (event.target as Element).closest<HTMLElement>('button, [role="menuitem"]');
		if (pressed) act(page, pressed);
	});
	// Fluent closes a menu on a press anywhere else, in the capture phase.
	page.addEventListener('click', event => isOutsideMenu(event) && closeSendMenu(page), {capture: true});
	// The editor stops key events for typed characters only, so Ctrl+Enter comes through.
	page.addEventListener('keydown', event => {
		const compose = paneAround(event.target as Element);
		if (compose && isSendKey(event)) send(page, compose, 'now');
	});
}

function isOutsideMenu({target}: Event): boolean {
	return (target as Element).closest('[role="menu"], [aria-haspopup="menu"]') === null;
}

function isSendKey(event: KeyboardEvent): boolean {
	return (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) || (event.altKey && event.key === 's');
}

function paneAround(element: Element): HTMLElement | undefined {
	return (
		element.closest<HTMLElement>('[id^="docking_InitVisiblePart_"], [data-app-section="Form_Content"]') ?? undefined
	);
}

function act(page: Document, pressed: HTMLElement): void {
	if (pressed.matches('[role="tab"]')) openTab(page, pressed);
	else if (pressed.matches('[data-automation-type="RibbonToggleButton"]')) toggle(pressed);
	else if (pressed.matches('[data-test="send-now"]')) sendFromMenu(page, 'now');
	else if (pressed.matches('[data-test="send-later"]')) openMenu(page, 'schedule');
	else if (pressed.matches('[data-test="confirm-schedule"]')) sendFromMenu(page, 'later');
	else actIn(page, pressed, paneAround(pressed));
}

function actIn(page: Document, pressed: HTMLElement, compose: HTMLElement | undefined): void {
	if (!compose) return;
	if (pressed.matches(sendButton)) send(page, compose, 'now');
	else if (pressed.matches('[aria-haspopup="menu"]')) openSendMenu(page, pressed);
	else if (pressed.matches('#discardCompose')) compose.remove();
	else if (pressed.matches('#popoutCompose')) popOut(page, compose);
}

/** What a tab of the ribbon holds is in the page only while the tab is open. */
function openTab(page: Document, tab: HTMLElement): void {
	const old = page.querySelector<HTMLElement>('[role="tabpanel"]');
	const number = tab.dataset.uniqueId ?? '';
	const template = page.querySelector<HTMLTemplateElement>(`template[data-panel="${number}"]`);
	const panel = template?.content.firstElementChild;
	if (!old || !panel || old.id === `${number}-tabpanel`) return;
	const kept = page.createElement('template');
	kept.dataset.panel = old.id.split('-')[0] ?? '';
	old.replaceWith(panel);
	kept.content.append(old);
	template.replaceWith(kept);
	for (const other of page.querySelectorAll('[role="tab"]')) {
		other.setAttribute('aria-selected', String(other === tab));
	}
}

function toggle(control: HTMLElement): void {
	control.setAttribute('aria-pressed', String(control.getAttribute('aria-pressed') !== 'true'));
}

/** Whose letter is to be sent as the menu says. */
const openers = new WeakMap<Document, Element>();

/** Fluent shows a menu at the end of the page, labelled by the button that opened it. */
function openSendMenu(page: Document, opener: HTMLElement): void {
	const open = opener.getAttribute('aria-expanded') !== 'true';
	closeSendMenu(page);
	opener.setAttribute('aria-expanded', String(open));
	if (open) openMenu(page, 'send')?.setAttribute('aria-labelledby', opener.id);
	openers.set(page, opener);
}

function closeSendMenu(page: Document): void {
	page.querySelector('body > [role="menu"]')?.remove();
	page.querySelector('[aria-haspopup="menu"][aria-expanded="true"]')?.setAttribute('aria-expanded', 'false');
}

function openMenu(page: Document, name: string): HTMLElement | undefined {
	const template = page.querySelector<HTMLTemplateElement>(`template[data-menu="${name}"]`);
	const menu = template?.content.firstElementChild?.cloneNode(true) as HTMLElement | undefined;
	if (menu) page.body.append(menu);
	return menu;
}

function sendFromMenu(page: Document, how: SentMail['how']): void {
	const opener = openers.get(page);
	closeSendMenu(page);
	page.querySelector('body > .fui-DialogSurface')?.remove();
	const compose = opener ? paneAround(opener) : undefined;
	if (compose) send(page, compose, how);
}

/** An own window is an empty document that the opener fills: with what it has, or, where a test says so, by writing. */
function popOut(page: Document, compose: HTMLElement): void {
	const opened = page.defaultView?.open('about:blank', '_blank', 'width=700,height=700');
	if (!opened) return;
	if ('writesWindows' in page.documentElement.dataset) {
		const {lang} = page.documentElement;
		const html = `<html lang="${lang}"><body><div data-app-section="Form_Content">${compose.outerHTML}</div></body></html>`;
		opened.document.write(trustedBy(page)(html));
		opened.document.close();
		compose.remove();
		startOutlook(opened.document);
		return;
	}
	const section = opened.document.createElement('div');
	section.dataset.appSection = 'Form_Content';
	section.append(opened.document.adoptNode(compose));
	opened.document.documentElement.lang = page.documentElement.lang;
	opened.document.body.append(section);
	startOutlook(opened.document);
}

function send(page: Document, compose: HTMLElement, how: SentMail['how']): void {
	if (!compose.isConnected) return;
	const to = chipsOf(compose, '_TO');
	if (to.length === 0) {
		const bar = compose.querySelector('#notificationBarText');
		if (bar) bar.textContent = 'This message must have at least one recipient.';
		return;
	}
	recordSent(page, {
		to,
		cc: chipsOf(compose, '_CC'),
		bcc: chipsOf(compose, '_BCC'),
		subject: compose.querySelector<HTMLInputElement>('input[maxlength="255"]')?.value ?? '',
		bodyHtml: compose.querySelector('[id^="editorParent_"] [role="textbox"]')?.innerHTML ?? '',
		readReceipt: isReceiptOn(page),
		how,
	});
	if (!('keepsOpen' in page.documentElement.dataset)) compose.remove();
}

function isReceiptOn(page: Document): boolean {
	const selector = '[data-test="read-receipt"][aria-pressed="true"]';
	const kept = page.querySelector<HTMLTemplateElement>('template[data-panel="11"]');
	return (page.querySelector(selector) ?? kept?.content.querySelector(selector)) != null;
}

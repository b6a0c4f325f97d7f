import {recordDraft, recordSent, type SentMail} from '../sent-mail.ts';
import {chipsOf, startRecipients} from './recipients.ts';

const sendButton = '[jslog^="32601"]';
const pressable = '[role="button"], [role="menuitem"], [role="menuitemcheckbox"], td.Hm > *, #link_undo';

/** How a page behaves: a client that is slow to close a window shows whether anything sends its letter twice. */
export type Manner = {readonly keepsOpen?: boolean};

/** Makes a Gmail page behave: recipients, menus, several composes, sending and taking it back. */
export function startGmail(page: Document, manner: Manner = {}): void {
	if (manner.keepsOpen) page.documentElement.dataset.keepsOpen = '';
	const pristine = page.querySelector('.no > .nn')?.cloneNode(true) as HTMLElement | undefined;
	startRecipients(page);
	listenForPresses(page, pressed => {
		if (pressed.matches('[gh="cm"]') && pristine) openCompose(page, pristine);
		else act(page, pressed);
	});
	// A menu closes as soon as something else is pressed, before that hears of it.
	page.addEventListener('mousedown', event => isOutsideMenu(event) && closeSendMenu(page), {capture: true});
	page.addEventListener('input', event => saveDraft(page, event.target as Element));
	page.addEventListener('keydown', event => {
		const compose = composeAround(event.target as Element);
		if (compose && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(page, compose, 'now');
	});
}

/**
 * Gmail acts late in the gesture: on mouseup, also when mousedown never came through, and on a click without a mouse.
 * On buttons, Enter acts on keydown and Space on keyup.
 */
function listenForPresses(page: Document, press: (element: HTMLElement) => void): void {
	let handled: Element | undefined;
	const at = (event: Event) => (event.target as Element).closest<HTMLElement>(pressable) ?? undefined;
	page.addEventListener('mousedown', () => {
		handled = undefined;
	});
	page.addEventListener('mouseup', event => {
		handled = at(event);
		if (handled) press(handled as HTMLElement);
	});
	page.addEventListener('click', event => {
		const pressed = at(event);
		if (pressed && pressed !== handled) press(pressed);
		handled = undefined;
	});
	const key = (event: KeyboardEvent, name: string) => {
		const pressed = at(event);
		if (pressed && event.key === name && !event.ctrlKey && !event.metaKey) press(pressed);
	};
	page.addEventListener('keydown', event => key(event, 'Enter'));
	page.addEventListener('keyup', event => key(event, ' '));
}

function isOutsideMenu({target}: Event): boolean {
	return (target as Element).closest('[role="menu"], .hG') === null;
}

function act(page: Document, pressed: HTMLElement): void {
	const compose = composeAround(pressed);
	if (pressed.matches('#link_undo')) undoSend(page);
	else if (pressed.matches('[selector="scheduledSend"]')) openMenu(page, 'schedule', page.body);
	else if (pressed.matches('.Az')) sendLater(page);
	else if (pressed.matches('[role="menuitemcheckbox"]')) toggle(pressed);
	else if (compose) actIn(page, pressed, compose);
}

function actIn(page: Document, pressed: HTMLElement, compose: HTMLElement): void {
	const shell = shellOf(compose);
	if (pressed.matches(sendButton)) send(page, compose, 'now');
	else if (pressed.matches('.Up .Uo')) send(page, compose, 'archive');
	else if (pressed.matches('.hG')) openSendMenu(page, pressed);
	else if (pressed.matches('.Xv')) openMoreMenu(page, pressed, compose);
	else if (pressed.matches('.Ha, .oh')) shell.remove();
	else if (pressed.matches('.Hl')) minimise(shell);
	else if (pressed.matches('.Hq')) goFullScreen(page, shell);
}

/** Opens another compose window, empty, as the New message button does. */
function openCompose(page: Document, pristine: HTMLElement): void {
	const column = pristine.cloneNode(true) as HTMLElement;
	const numbers = [...page.querySelectorAll<HTMLElement>('[data-compose-id]')].map(element =>
		Number(element.dataset.composeId),
	);
	const number = String(Math.max(0, ...numbers) + 1);
	for (const region of column.querySelectorAll<HTMLElement>('[data-compose-id]')) region.dataset.composeId = number;
	for (const part of column.querySelectorAll('.agh, .dL, .az9 > span')) part.remove();
	for (const input of column.querySelectorAll<HTMLInputElement>('[name="subjectbox"]')) input.value = '';
	const body = column.querySelector<HTMLElement>('[g_editable]');
	body?.replaceChildren(page.createElement('br'));
	page.querySelector('.no')?.append(column);
	body?.focus();
}

function composeAround(element: Element): HTMLElement | undefined {
	const core =
		element.closest('.M9') ?? element.closest('[role="dialog"]')?.querySelector('.M9') ?? element.closest('.ip');
	return core?.querySelector<HTMLElement>('[data-compose-id]') ?? undefined;
}

/** What disappears when a compose closes: its column in the dock, its reply area, or its part of an own window. */
function shellOf(compose: HTMLElement): HTMLElement {
	return compose.closest<HTMLElement>('.nn, .aSs, .ip') ?? compose;
}

function minimise(shell: HTMLElement): void {
	const inner = shell.querySelector<HTMLElement>('.aaZ');
	if (inner) inner.style.display = inner.style.display === 'none' ? '' : 'none';
}

function goFullScreen(page: Document, shell: HTMLElement): void {
	const dialog = shell.querySelector('[role="dialog"]');
	if (!dialog) return;
	const outer = page.body.appendChild(page.createElement('div'));
	outer.className = 'aSs';
	const inner = outer.appendChild(page.createElement('div'));
	inner.className = 'aSt';
	inner.append(dialog);
	shell.remove();
}

function toggle(item: HTMLElement): void {
	const on = item.getAttribute('aria-checked') !== 'true';
	item.setAttribute('aria-checked', String(on));
	item.classList.toggle('J-Ks-KO', on);
	const menu = item.closest<HTMLElement>('[role="menu"]');
	if (menu) menu.style.display = 'none';
}

/** The menu is not in the page until it is opened for the first time; then it stays, hidden. */
function openMoreMenu(page: Document, opener: HTMLElement, compose: HTMLElement): void {
	const core = compose.parentElement;
	if (!core) return;
	const menu =
		core.querySelector<HTMLElement>(':scope > [role="menu"]:has([role="menuitemcheckbox"])') ??
		openMenu(page, 'more', core);
	const open = opener.getAttribute('aria-expanded') !== 'true';
	opener.setAttribute('aria-expanded', String(open));
	if (menu) menu.style.display = open ? '' : 'none';
}

/** Whose letter is to be sent at a time that is still to be chosen. */
const openers = new WeakMap<Document, Element>();

/** The menu of the arrow next to Send hangs at the end of the page, outside every compose. */
function openSendMenu(page: Document, opener: HTMLElement): void {
	const open = opener.getAttribute('aria-expanded') !== 'true';
	closeSendMenu(page);
	opener.setAttribute('aria-expanded', String(open));
	if (open) openMenu(page, 'send', page.body);
	openers.set(page, opener);
}

function closeSendMenu(page: Document): void {
	page.querySelector('body > [role="menu"]')?.remove();
	page.querySelector('.hG[aria-expanded="true"]')?.setAttribute('aria-expanded', 'false');
}

function openMenu(page: Document, name: string, parent: Element): HTMLElement | undefined {
	const template = page.querySelector<HTMLTemplateElement>(`template[data-menu="${name}"]`);
	const menu = template?.content.firstElementChild?.cloneNode(true) as HTMLElement | undefined;
	if (menu) parent.append(menu);
	return menu;
}

function sendLater(page: Document): void {
	const opener = openers.get(page);
	closeSendMenu(page);
	page.querySelector('body > .Kj-JD')?.remove();
	const compose = opener ? composeAround(opener) : undefined;
	if (compose) send(page, compose, 'later');
}

function saveDraft(page: Document, target: Element): void {
	const compose = composeAround(target);
	const body = compose?.querySelector('[g_editable]');
	if (!compose || !body) return;
	for (const draft of compose.querySelectorAll<HTMLInputElement>('input[name="draft"]')) {
		draft.value ||= `#msg-a:r${compose.dataset.composeId}`;
	}
	recordDraft(page, compose.dataset.composeId ?? '', body.innerHTML);
}

function send(page: Document, compose: HTMLElement, how: SentMail['how']): void {
	const shell = shellOf(compose);
	if (!shell.isConnected) return;
	const to = chipsOf(compose, 'to');
	if (to.length === 0) {
		complain(page);
		return;
	}
	recordSent(page, {
		to,
		cc: chipsOf(compose, 'cc'),
		bcc: chipsOf(compose, 'bcc'),
		subject: compose.querySelector<HTMLInputElement>('[name="subjectbox"]')?.value ?? '',
		bodyHtml: compose.querySelector('[g_editable]')?.innerHTML ?? '',
		readReceipt: compose.parentElement?.querySelector('[data-test="read-receipt"][aria-checked="true"]') != null,
		how,
	});
	if ('keepsOpen' in page.documentElement.dataset) return;
	const place = shell.parentElement;
	shell.remove();
	showSent(page, () => place?.append(shell));
}

function complain(page: Document): void {
	const alert = page.body.appendChild(page.createElement('div'));
	alert.setAttribute('role', 'alertdialog');
	alert.textContent = 'Please specify at least one recipient.';
}

const takenBack = new WeakMap<Element, () => void>();

function showSent(page: Document, restore: () => void): void {
	page.querySelector('.vh')?.remove();
	const toast = page.body.appendChild(page.createElement('div'));
	toast.className = 'vh';
	for (const id of ['link_undo', 'link_vsm']) {
		const link = toast.appendChild(page.createElement('span'));
		link.id = id;
		link.textContent = id === 'link_undo' ? 'Undo' : 'View message';
	}
	takenBack.set(toast, restore);
}

function undoSend(page: Document): void {
	const toast = page.querySelector('.vh');
	if (!toast) return;
	takenBack.get(toast)?.();
	toast.remove();
	page.defaultView?.sentMails?.pop();
	page.documentElement.dataset.sentMails = String(page.defaultView?.sentMails?.length ?? 0);
}

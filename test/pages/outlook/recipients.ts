const chip = '._EType_RECIPIENT_ENTITY';

const order = {_TO: 0, _CC: 1, _BCC: 2} as const;

/** Whom a field names, by the end of the field's id, or where there are no ids by its place; folded names count as To. */
export function chipsOf(compose: Element, suffix: keyof typeof order): string[] {
	const byPlace = compose.querySelector('[id^="MSG_"]') ? undefined : compose.querySelectorAll('.EditorClass');
	const field = byPlace?.[order[suffix]] ?? compose.querySelector(`[id^="MSG_"][id$="${suffix}"]`);
	const chips = [...(field?.querySelectorAll(chip) ?? [])];
	const folded =
		suffix === '_TO' ? [...compose.querySelectorAll('[class*="individualText-"], [data-test="folded"]')] : [];
	return [
		...chips.map(element => (element.querySelector('[aria-label]') ?? element).getAttribute('aria-label') ?? ''),
		...folded.map(element => element.textContent ?? ''),
	];
}

/** Typing and Enter makes a chip; Backspace takes the last away, since a chip is one character to the browser. */
export function startRecipients(page: Document): void {
	page.addEventListener('keydown', event => {
		const field = (event.target as Element).closest<HTMLElement>('.EditorClass');
		if (field && event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
			event.preventDefault();
			resolveTyped(field);
		}
	});
}

function resolveTyped(field: HTMLElement): void {
	const typed = [...field.childNodes].filter(node => node.nodeType === Node.TEXT_NODE);
	const text = typed
		.map(node => node.nodeValue ?? '')
		.join('')
		.replaceAll('\u200b', '')
		.trim();
	if (!text) return;
	for (const node of typed) node.remove();
	field.append('\u200b', chipFor(field.ownerDocument, text), '\u200b');
}

/** A chip for somebody, as Outlook draws it. */
export function chipFor(page: Document, text: string): HTMLElement {
	const outer = page.createElement('span');
	outer.className = '_Entity _EType_RECIPIENT_ENTITY _EReadonly_1';
	outer.contentEditable = 'false';
	const labelled = outer.appendChild(page.createElement('span'));
	labelled.setAttribute('aria-label', text);
	const shown = labelled.appendChild(page.createElement('span'));
	shown.className = 'textContainer-123';
	shown.textContent = text.replace(/\s*<.*>$/, '');
	return outer;
}

import type {MailPerson, RecipientField} from './mail-client.ts';
import {parsePeople, parsePerson, visibleText} from './people.ts';

/** A field of Outlook that is written into: the body, and each of those for people. */
export const textbox = '[role="textbox"][contenteditable="true"]';
const chip = '._EType_RECIPIENT_ENTITY, [contenteditable="false"]';
const chipText = '[class*="textContainer-"], [class*="individualText-"]';
const fieldSuffix = {to: '_TO', cc: '_CC', bcc: '_BCC'} as const;

/** Words that stand before the name in a chip's label, without a space: how the person is reachable. */
const presence =
	/^(?:unknown|offline|online|away|busy|donotdisturb|berightback|appearoffline)(?=[\p{Lu}\p{Lt}\p{Lo}])/u;

/** The people in a field of an Outlook compose with this body; `undefined` where they cannot be told. */
export function recipientsIn(
	root: HTMLElement,
	body: HTMLElement,
	field: RecipientField,
): readonly MailPerson[] | undefined {
	const group = root.querySelector(`[id^="MSG_"][id$="${fieldSuffix[field]}"]`);
	if (group) return peopleInGroup(group);
	if (root.querySelector('[id^="MSG_"][id$="_TO"]')) return [];
	const fields = [...root.querySelectorAll(textbox)].filter(element => element !== body && !body.contains(element));
	return peopleByOrder(fields, field);
}

/** Without ids only the order is left: To, Cc, Bcc. The second of two may be either, so neither is claimed. */
function peopleByOrder(fields: readonly Element[], field: RecipientField): readonly MailPerson[] | undefined {
	const [to, cc, bcc] = fields;
	if (!to) return undefined;
	if (field === 'to') return peopleInBox(to);
	if (fields.length === 1) return [];
	const box = field === 'cc' ? cc : bcc;
	return fields.length === 3 && box ? peopleInBox(box) : undefined;
}

/** A field that was left folds into a line of names without a box to type into. */
function peopleInGroup(group: Element): readonly MailPerson[] | undefined {
	const box = group.querySelector(textbox);
	if (box) return peopleInBox(box);
	const names = [...group.querySelectorAll(chipText)].map(element => personNamed(element.textContent));
	return names.length > 0 ? names : undefined;
}

function peopleInBox(box: Element): readonly MailPerson[] {
	const chips = [...box.querySelectorAll(chip)]
		.filter(element => !element.parentElement?.closest(chip))
		.map(personInChip);
	const typed = box.contains(box.ownerDocument.activeElement) ? [] : parsePeople(visibleText(looseText(box)));
	return [...chips, ...typed];
}

function personInChip(element: Element): MailPerson {
	const label = element.matches('[aria-label]') ? element : element.querySelector('[aria-label]');
	const named = personNamed(label?.getAttribute('aria-label') ?? '');
	const shown = personNamed(element.querySelector(chipText)?.textContent ?? element.textContent);
	return {name: shown.name || (shown.email ? '' : named.name), email: shown.email || named.email};
}

function personNamed(text: string): MailPerson {
	return parsePerson(visibleText(text).replace(presence, ''));
}

function looseText(node: Node): string {
	if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
	if (node.nodeType === Node.ELEMENT_NODE && (node as Element).matches(chip)) return ' ';
	return [...node.childNodes].map(looseText).join('');
}

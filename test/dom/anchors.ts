import type {MailClient} from '../../src/mail/mail-client.ts';

/** One thing that an adapter goes by, and what may become unknown without it. */
export type Anchor = {
	readonly of: MailClient['id'];
	readonly name: string;
	readonly selector: string;
	/** Parts of the draft that may be lost. */
	readonly loses: readonly string[];
	/** Takes the anchor away; the answer puts it back. */
	readonly remove: (page: Document) => () => void;
};

function anchor(of: MailClient['id'], selector: string, attribute: string, ...loses: readonly string[]): Anchor {
	return {
		of,
		name: `${attribute} of ${selector}`,
		selector: `${selector}[${attribute}]`,
		loses,
		remove: page => {
			const elements = [...page.querySelectorAll(selector)];
			const values = elements.map(element => element.getAttribute(attribute));
			for (const element of elements) element.removeAttribute(attribute);
			return () => {
				for (const [index, element] of elements.entries()) element.setAttribute(attribute, values[index] ?? '');
			};
		},
	};
}

/** Every anchor of the adapters, to be taken away one at a time. */
export const anchors: readonly Anchor[] = [
	anchor('gmail', '[data-compose-id]', 'data-compose-id'),
	anchor('gmail', '[role="region"]', 'role'),
	anchor('gmail', '.M9', 'class'),
	anchor('gmail', '[g_editable]', 'g_editable'),
	anchor('gmail', '[g_editable]', 'role'),
	anchor('gmail', '[role="dialog"]', 'role'),
	anchor('gmail', 'input[name="subjectbox"]', 'name', 'subject'),
	anchor('gmail', 'div[name]', 'name', 'to', 'cc', 'bcc'),
	anchor('gmail', 'input[name="to"]', 'name', 'to'),
	anchor('gmail', '[role="option"]', 'role'),
	anchor('gmail', '[data-hovercard-id]', 'data-hovercard-id', 'to', 'cc'),
	anchor('gmail', '[data-name]', 'data-name'),
	anchor('gmail', '[peoplekit-id]', 'peoplekit-id'),
	anchor('gmail', '[role="combobox"]', 'role'),
	anchor('gmail', '.aoD', 'class'),
	anchor('gmail', 'span[email]', 'email', 'to', 'cc'),
	anchor('gmail', 'input[name="from"]', 'name', 'readReceipt'),
	anchor('gmail', 'input[name="draft"]', 'name'),
	anchor('gmail', '[aria-multiline]', 'aria-multiline'),
	anchor('gmail', '[jslog]', 'jslog'),
	anchor('gmail', '.Up', 'class'),
	anchor('gmail', '.dC', 'class'),
	anchor('gmail', '.aoO', 'class'),
	anchor('gmail', '[aria-haspopup]', 'aria-haspopup'),
	anchor('gmail', '[role="menuitemcheckbox"]', 'aria-checked', 'readReceipt'),
	anchor('gmail', '[role="menuitemcheckbox"]', 'role', 'readReceipt'),
	anchor('gmail', '[role="menu"]', 'role', 'readReceipt'),
	anchor('gmail', 'html', 'lang', 'readReceipt'),
	anchor('gmail', '.dL', 'class', 'attachments'),
	anchor('gmail', '.vI', 'class', 'attachments'),
	anchor('gmail', 'input[name="attach"]', 'name'),
	anchor('gmail', '.gmail_signature', 'class'),
	anchor('gmail', '[data-smartmail]', 'data-smartmail'),
	anchor('gmail', '.gmail_signature_prefix', 'class', 'body'),
	anchor('gmail', '.gmail_quote', 'class', 'body'),
	anchor('gmail', '.Uo', 'class'),
	anchor('gmail', '.gmail_quote_container', 'class', 'body'),
	anchor('outlook', '[id^="editorParent_"]', 'id'),
	anchor('outlook', '[id^="editorParent_"] > [role="textbox"]', 'role'),
	anchor('outlook', '[aria-multiline]', 'aria-multiline'),
	anchor('outlook', '[aria-haspopup="menu"]', 'aria-haspopup'),
	anchor('outlook', '[id^="docking_InitVisiblePart_"]', 'id'),
	anchor('outlook', '[data-app-section="Form_Content"]', 'data-app-section'),
	anchor('outlook', '[data-app-section="MailReadCompose"]', 'data-app-section'),
	anchor('outlook', '[data-testid="ComposeSendButton"]', 'data-testid'),
	anchor('outlook', '[id$="primaryActionButton"]', 'id'),
	anchor('outlook', '#discardCompose', 'id'),
	anchor('outlook', '#popoutCompose', 'id'),
	anchor('outlook', '[id$="_TO"]', 'id', 'to', 'cc', 'bcc'),
	anchor('outlook', '[id^="MSG_"]', 'id', 'to', 'cc', 'bcc'),
	anchor('outlook', '[id$="_SUBJECT"]', 'id'),
	anchor('outlook', '[maxlength="255"]', 'maxlength', 'subject'),
	anchor('outlook', '._EType_RECIPIENT_ENTITY', 'class'),
	anchor('outlook', '._EType_RECIPIENT_ENTITY', 'contenteditable'),
	anchor('outlook', '._EType_RECIPIENT_ENTITY [aria-label]', 'aria-label', 'to'),
	anchor('outlook', '[class*="textContainer-"]', 'class'),
	anchor('outlook', '[class*="individualText-"]', 'class', 'to'),
	anchor('outlook', '[data-automation-type]', 'data-automation-type', 'readReceipt', 'deliveryReceipt'),
	anchor('outlook', '[data-automation-type]', 'aria-label', 'readReceipt', 'deliveryReceipt'),
	anchor('outlook', '[data-automation-type]', 'aria-pressed', 'readReceipt', 'deliveryReceipt'),
	anchor('outlook', '#Signature', 'id', 'body'),
	anchor('outlook', '#appendonsend', 'id', 'body'),
	anchor('outlook', '#divRplyFwdMsg', 'id', 'body'),
	anchor('outlook', '[title]', 'title', 'attachments'),
	anchor('outlook', 'html', 'lang'),
];

import type {Compose, MailClient, MailPerson, RecipientField} from './mail-client.ts';
import {personOf} from './people.ts';

/**
 * The composer of Notewell's own practice page. Its anchors are data attributes inside a `[data-compose]` element:
 * `[data-field="to"|"cc"|"bcc"]` with a `[data-email][data-name]` element for each person, `input[name="subject"]`,
 * `[data-body][contenteditable]` with `[data-foreign]` around quote and signature, `[data-attachment]` (its value is
 * the file name), a checkbox `[data-receipt="read"|"delivery"]` and `[data-send]` on each button that sends.
 */
export const practice: MailClient = {
	id: 'practice',
	hosts: [],
	findComposes: page =>
		[...page.querySelectorAll<HTMLElement>('[data-compose]')].flatMap(root => {
			const body = root.querySelector<HTMLElement>('[data-body][contenteditable]');
			return body ? [composeAt(body, root)] : [];
		}),
	bodilessAround: () => undefined,
	mayHoldCompose: node => node.matches('[data-compose]') || node.querySelector('[data-compose]') !== null,
	isSendKey: event => event.key === 'Enter' && (event.ctrlKey || event.metaKey),
};

function composeAt(body: HTMLElement, root: HTMLElement): Compose {
	const subject = () => root.querySelector<HTMLInputElement>('input[name="subject"]') ?? undefined;
	return {
		body,
		root,
		subject,
		subjectText: () => subject()?.value,
		recipients: field => recipientsIn(root, field),
		attachments: () =>
			[...root.querySelectorAll<HTMLElement>('[data-attachment]')].map(element => element.dataset.attachment ?? ''),
		receipt: which => (root.querySelector<HTMLInputElement>(`[data-receipt="${which}"]`)?.checked ? 'on' : 'off'),
		receiptCommand: () => undefined,
		send: () => root.querySelector<HTMLElement>('[data-send]') ?? undefined,
		sends: element => root.contains(element.closest('[data-send]')),
		isForeign: element => body.contains(element.closest('[data-foreign]')),
		draftKey: () => 'practice',
		isKept: () => false,
		missing: () => [],
	};
}

function recipientsIn(root: HTMLElement, field: RecipientField): readonly MailPerson[] | undefined {
	const row = root.querySelector(`[data-field="${field}"]`);
	if (!row) return undefined;
	return [...row.querySelectorAll<HTMLElement>('[data-email]')].map(element =>
		personOf(element.dataset.name ?? '', element.dataset.email ?? ''),
	);
}

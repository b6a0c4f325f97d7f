import {whenOpened} from '../new-letter.ts';
import {startOutlook} from './behaviour.ts';
import {chipFor} from './recipients.ts';

const parts = {
	compose: '[data-app-section=Form_Content] > *',
	body: '[id^=editorParent_] [role=textbox]',
	subject: '[id$=_SUBJECT]',
	chips: '[id$=_TO] .EditorClass',
};

whenOpened(
	document,
	parts,
	(compose, address) =>
		compose.querySelector(parts.chips)?.append('\u200b', chipFor(document, `<${address}>`), '\u200b'),
	() => startOutlook(document),
);

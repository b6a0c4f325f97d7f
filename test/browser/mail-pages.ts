import {readdirSync, readFileSync} from 'node:fs';

/** Where letters are written, as selectors. */
export const bodies = {
	gmail: '[data-compose-id] [g_editable=true]',
	outlook: '[id^=editorParent_] [contenteditable=true]',
} as const;

/** Every mail page with a compose window on it. */
export const mailPages = (['gmail', 'outlook'] as const).flatMap(client =>
	readdirSync(`test/pages/${client}`)
		.filter(file => file.endsWith('.json') && readFileSync(`test/pages/${client}/${file}`, 'utf8').trim() !== '[]')
		.map(file => ({client, name: file.replace('.json', '')})),
);

import {readdirSync, readFileSync} from 'node:fs';
import {addressOf} from '../pages/serve.ts';
import {places} from './places.ts';

/** Where letters are written, as selectors. */
export const bodies = {gmail: places[0].body, outlook: places[1].body} as const;

/** Every mail page with a compose window on it: what the letter's body is found by, and whether a wrong name or a missing file holds it. */
export const mailPages = places.flatMap(({client, body}) =>
	readdirSync(`test/pages/${client}`)
		.filter(file => file.endsWith('.json'))
		.map(file => ({name: file.replace('.json', ''), drafts: readFileSync(`test/pages/${client}/${file}`, 'utf8')}))
		.filter(({drafts}) => drafts.trim() !== '[]')
		.map(({name, drafts}) => ({
			client,
			name,
			address: addressOf(client, name),
			body,
			isHeld: /Kieth|I attach/.test(drafts),
		})),
);

/** A letter with two blanks, to be put into each of them. */
export const letterWithBlanks = {
	kind: 'thank-you',
	subject: 'Thank you for the talk',
	body: 'Dear {{first name}},\n\nThank you for what you said about {{topic}}.\n\nKind regards,\nAna Silva',
} as const;

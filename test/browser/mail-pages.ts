import {readdirSync, readFileSync} from 'node:fs';
import {addressOf} from '../pages/serve.ts';
import {places} from './places.ts';

/** Every mail page with a compose window on it, and what the letter's body is found by. */
export const mailPages = places.flatMap(({client, body}) =>
	readdirSync(`test/pages/${client}`)
		.filter(file => file.endsWith('.json') && readFileSync(`test/pages/${client}/${file}`, 'utf8').trim() !== '[]')
		.map(file => file.replace('.json', ''))
		.map(name => ({client, name, address: addressOf(client, name), body})),
);

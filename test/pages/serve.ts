import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {build} from 'vite';

/** An answer to a request, in the form that Playwright's `route.fulfill` and Puppeteer's `request.respond` take. */
export type Answer = {status: number; headers: Record<string, string>; body: string};

const clients: Readonly<Record<string, 'gmail' | 'outlook'>> = {
	'mail.google.com': 'gmail',
	'outlook.live.com': 'outlook',
	'outlook.office.com': 'outlook',
	'outlook.office365.com': 'outlook',
	'outlook.cloud.microsoft': 'outlook',
};

const firstPage = {gmail: 'popout', outlook: 'new-message'};
const script = '/test-page.js';
const styles = '/test-page.css';

const behaviour = `<link rel="stylesheet" href="${styles}">\n<script src="${script}" defer></script>\n`;

/** The clients' own rule that matters to extensions: a string becomes markup or script only through a named policy. */
const policy = [
	"default-src 'self'",
	"script-src 'self'",
	"style-src 'self' 'unsafe-inline'",
	"img-src 'self' data:",
	"object-src 'none'",
	"base-uri 'self'",
	"require-trusted-types-for 'script'",
].join('; ');

/**
 * Answers for a mail client: `https://mail.google.com/mail/u/0/?page=inline-reply` is `test/pages/gmail/inline-reply.html`
 * with its behaviour; without `page`, the first page of that client, or of a new letter's address a window of its own. Anything else on these hosts is 404; `undefined`
 * for other hosts.
 */
export async function answer(address: string): Promise<Answer | undefined> {
	const url = new URL(address);
	const client = clients[url.hostname];
	if (!client) return undefined;
	if (url.pathname === script) return reply(200, 'text/javascript', await behaviourOf(client));
	if (url.pathname === styles) return reply(200, 'text/css', await readFile(`test/pages/${client}/page.css`, 'utf8'));
	if (!url.pathname.startsWith('/mail')) return reply(404, 'text/plain', '');
	const isNew = url.searchParams.get('view') === 'cm' || url.pathname.endsWith('/deeplink/compose');
	const name = url.searchParams.get('page') ?? (isNew ? 'own-window' : firstPage[client]);
	if (!/^[a-z0-9-]+$/.test(name)) return reply(404, 'text/plain', '');
	const html = await readFile(path.join('test/pages', client, `${name}.html`), 'utf8').catch(() => undefined);
	if (html === undefined) return reply(404, 'text/plain', `no page ${client}/${name}`);
	return reply(200, 'text/html', html.replace('</head>', `${behaviour}</head>`));
}

/** The address of a test page. */
export function addressOf(client: 'gmail' | 'outlook', page: string): string {
	return client === 'gmail'
		? `https://mail.google.com/mail/u/0/?page=${page}`
		: `https://outlook.live.com/mail/0/?page=${page}`;
}

function reply(status: number, type: string, body: string): Answer {
	const headers = {
		'content-type': `${type}; charset=utf-8`,
		...(type === 'text/html' ? {'content-security-policy': policy} : {}),
	};
	return {status, headers, body};
}

const built = new Map<string, Promise<string>>();

function behaviourOf(client: string): Promise<string> {
	const code = built.get(client) ?? bundle(`test/pages/${client}/entry.ts`);
	built.set(client, code);
	return code;
}

async function bundle(entry: string): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'error',
		build: {write: false, minify: false, lib: {entry, formats: ['iife'], name: 'page'}},
	});
	const [output] = Array.isArray(result) ? result : [result];
	if (!output || !('output' in output)) throw new Error(`nothing built from ${entry}`);
	return output.output[0].code;
}

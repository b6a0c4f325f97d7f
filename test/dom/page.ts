import type {MailClient} from '../../src/mail/mail-client.ts';

const pages = import.meta.glob<string>('../pages/*/*.html', {query: '?raw', import: 'default', eager: true});

/** A mail page as it stands in its file, without its behaviour, laid out in a frame of the test's own page. */
export async function openPage(client: MailClient['id'], name: string): Promise<Document> {
	const html = pages[`../pages/${client}/${name}.html`];
	if (html === undefined) throw new Error(`no page ${client}/${name}`);
	const frame = document.createElement('iframe');
	frame.srcdoc = html;
	frame.width = '1200';
	const loaded = new Promise(resolve => {
		frame.onload = resolve;
	});
	document.body.append(frame);
	await loaded;
	if (!frame.contentDocument) throw new Error('the frame has no document');
	return frame.contentDocument;
}

/** Takes all pages down that a test has opened. */
export function closePages(): void {
	for (const frame of document.querySelectorAll('iframe')) frame.remove();
}

import {afterEach, expect, test} from 'vitest';
import {gmail} from '../../src/mail/gmail.ts';
import {outlook} from '../../src/mail/outlook.ts';
import {closePages, openPage} from './page.ts';

afterEach(closePages);

// Links and images in the letter are on these pages too, and not among what is expected of them.
test.each([
	{client: gmail, title: 'Gmail', row: '.dL'},
	{client: outlook, title: 'Outlook', row: '[role="option"]:has([title])'},
])('in $title, what is attached and what is still uploading counts until it is removed', async ({client, row}) => {
	const page = await openPage(client.id, 'attachments');
	const [compose] = client.findComposes(page);
	const names = () => compose?.attachments();
	const [sent, uploading] = names() ?? [];
	expect([sent, uploading]).toEqual(['sample-report.pdf', expect.stringContaining('noter 2.docx')]);
	page.querySelector(row)?.remove();
	expect(names()).toEqual([uploading]);
	page.querySelector(row)?.remove();
	expect(names()).toEqual([]);
});

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

test.each<[string, string, string, readonly string[]]>([
	[
		'a suggestion for To',
		'<div role="option" aria-label="Keith Smooth - keith@acme.com"></div>',
		'.ms-FloatingSuggestions',
		[],
	],
	['a suggestion of a company', '<div role="option" aria-label="Booking.com"></div>', '.ms-FloatingSuggestions', []],
	['an address beside a field', '<button title="mina@outlook.com"></button>', '.cBeRi', []],
	['a name with its address', '<span title="Mina &lt;mina@mail.acme.com&gt;"></span>', '.cBeRi', []],
	[
		'a file with an address in its name',
		'<div role="option" title="cv ana@home.pdf"></div>',
		'.cBeRi',
		['cv ana@home.pdf'],
	],
	['an address in Moldova', '<button title="mina@acme.md"></button>', '.cBeRi', []],
	...'zip 7z rar pages key numbers svg webp tif tiff mov html htm'
		.split(' ')
		.map((ending): [string, string, string, string[]] => [
			`a file with an address in its name, of the kind ${ending},`,
			`<div role="option" title="cv ana@home.${ending}"></div>`,
			'.cBeRi',
			[`cv ana@home.${ending}`],
		]),
])('in Outlook, of what stands beside the letter, %s is taken for what it is', async (_, markup, place, names) => {
	const page = await openPage('outlook', 'without-ids');
	const part = page.createRange().createContextualFragment(markup);
	page.querySelector(place)!.append(part);
	expect(outlook.findComposes(page)[0]?.attachments()).toEqual(names);
});

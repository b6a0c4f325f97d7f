import type {Person} from '../interviews/index.ts';
import type {MailPlace} from './settings.ts';

const pages: Readonly<Record<MailPlace, string>> = {
	gmail: 'https://mail.google.com/mail/?view=cm&fs=1',
	outlook: 'https://outlook.live.com/mail/0/deeplink/compose',
	'outlook-work': 'https://outlook.office.com/mail/deeplink/compose',
};

/**
 * The address of a page with a new letter in it. It holds whom the letter goes to and nothing of the letter: an address
 * is kept in the browser's history.
 */
export function newLetterAddress(place: MailPlace, to: readonly Person[] = []): string {
	const url = new URL(pages[place]);
	const emails = to.map(({email}) => email.trim()).filter(email => email !== '');
	if (emails.length > 0) {
		url.searchParams.set('to', emails.join(','));
	}
	return url.href;
}

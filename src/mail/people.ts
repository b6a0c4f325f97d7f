import type {MailPerson} from './mail-client.ts';

/** Characters that clients put around names and that nobody sees: bidirectional marks, zero-width ones, BOM. */
const unseen = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Text as a reader sees it: without unseen characters, with single spaces, trimmed. */
export function visibleText(text: string | null | undefined): string {
	return (text ?? '').replace(unseen, '').replace(/\s+/g, ' ').trim();
}

const address = /^[^\s@<>]+@[^\s@<>]+$/;

/** One person from `a@b.c`, `Name <a@b.c>`, `"Last, First" <a@b.c>` or a bare name. */
export function parsePerson(text: string): MailPerson {
	const seen = visibleText(text);
	const open = seen.endsWith('>') ? seen.lastIndexOf('<') : -1;
	if (open >= 0) return personOf(unquoted(seen.slice(0, open).trim()), seen.slice(open + 1, -1));
	const name = unquoted(seen);
	return address.test(name) ? {name: '', email: name} : {name, email: ''};
}

/** The people in a list such as an address header holds: parted by commas or semicolons outside quotes and brackets. */
export function parsePeople(list: string): readonly MailPerson[] {
	const parts = [''];
	let closing = '';
	for (const character of list) {
		if (closing === '' && (character === ',' || character === ';')) {
			parts.push('');
			continue;
		}
		closing = stillOpen(closing, character);
		parts.push(parts.pop() + character);
	}
	return parts.map(parsePerson).filter(person => person.name !== '' || person.email !== '');
}

/** What ends the quote or bracket that a list is in after this character; `''` outside both. */
function stillOpen(closing: string, character: string): string {
	if (closing !== '') return character === closing ? '' : closing;
	if (character === '"') return '"';
	return character === '<' ? '>' : '';
}

/** A person from a chip's two attributes; clients repeat the address as the name where they know no name. */
export function personOf(name: string, email: string): MailPerson {
	const [seenName, seenEmail] = [visibleText(name), visibleText(email)];
	return {name: seenName.toLowerCase() === seenEmail.toLowerCase() ? '' : seenName, email: seenEmail};
}

function unquoted(text: string): string {
	return /^".*"$/.test(text) ? text.slice(1, -1) : text;
}

import type {Person} from './types.ts';

const most = 5000;
/** Longer than any name and address: the rest of an entry is not read. */
const mostOfOne = 400;
const parts = /(?:"[^"]*"|<[^>]*>|[^,;\n])+/g;
const withAddress = /^(.*?)[\s<(]*([^\s<>(),;"]+@[^\s<>(),;"]+)[>)]?$/s;

const tidied = (name: string): string => name.replaceAll('"', '').replace(/\s+/g, ' ').trim();

function readPerson(text: string): Person {
	const [, name = '', email = ''] = withAddress.exec(text.trim()) ?? [];
	return email === '' ? {name: tidied(text), email: ''} : {name: tidied(name), email};
}

const lines = /(?:"[^"]*"|<[^>]*>|[^;\n])+/g;
const addresses = /[^\s<>(),;"]@/g;

/**
 * The parts of a list that stand between semicolons alone, as Outlook writes one: `Smith, John <john@x.example>; …`.
 * There each ends in its one address; elsewhere a comma parts people too.
 */
function betweenSemicolons(text: string): readonly string[] | undefined {
	const entries = (text.match(lines) ?? []).filter(entry => entry.trim() !== '');
	const isOne = (entry: string) =>
		entry.length <= mostOfOne && entry.match(addresses)?.length === 1 && withAddress.test(entry.trim());
	return text.replace(lines, '').includes(';') && entries.length > 0 && entries.every(isOne) ? entries : undefined;
}

/**
 * Reads people from one line, as a mail program writes them: `Keith Smooth <keith@northwind.example>, Priya`. Names,
 * addresses or both, parted by commas, semicolons or lines; a name with a comma stands in quotes, or in a list
 * that is parted by semicolons alone. Text after 5,000 characters is left out.
 */
export const readPeople = (text: string): Person[] =>
	(betweenSemicolons(text.slice(0, most)) ?? text.slice(0, most).match(parts) ?? [])
		.map(part => readPerson(part.slice(0, mostOfOne)))
		.filter(({name, email}) => name + email !== '');

const writePerson = ({name, email}: Person): string => {
	const quoted = /[,;<>]/.test(name) ? `"${name.replaceAll('"', '')}"` : name;
	return email === '' ? quoted : quoted === '' ? email : `${quoted} <${email}>`;
};

/** Writes people so that `readPeople` reads them again. */
export const writePeople = (people: readonly Person[]): string => people.map(writePerson).join(', ');

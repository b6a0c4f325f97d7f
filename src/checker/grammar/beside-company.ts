import type {Situation} from '../types.ts';

/** The companies that a letter may speak of. */
export const companiesOf = ({interview, interviews = []}: Partial<Situation>): string[] => [
	...new Set([...(interview ? [interview] : []), ...interviews].map(({company}) => company.trim()).filter(Boolean)),
];

const closesLikeSentence = /[.!?]$/;

/** Whether a text has a name right before a place, white space left aside. */
function endsBefore(text: string, at: number, name: string): boolean {
	const end = text.slice(0, at).trimEnd().length;
	return text.startsWith(name, end - name.length) && !/[\p{L}\p{N}]/u.test(text.charAt(end - name.length - 1));
}

const startsAt = (text: string, at: number, name: string): boolean =>
	text.startsWith(name, at) && !/[\p{L}\p{N}]/u.test(text.charAt(at + name.length));

/** Whether a small letter is right because of a company: after `Yahoo!` no sentence opens, and `adidas` is written small. */
export const isBesideCompany = (text: string, at: number, companies: readonly string[]): boolean =>
	companies.some(name => (closesLikeSentence.test(name) && endsBefore(text, at, name)) || startsAt(text, at, name));

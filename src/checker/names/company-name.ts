import {plain} from './letters.ts';
import {isOrdinary} from './ordinary-words.ts';
import {wordSet} from './word-set.ts';

/** A company's name as it is to be written. */
export type CompanyName = {
	/** Without legal form: `GitLab`, `Bright Water Labs`. */
	readonly written: string;
	/** Its words, hyphens and spaces parting them. */
	readonly words: readonly string[];
	/** All its letters and digits, in plain letters. */
	readonly letters: string;
	/** Known from a domain only: then neither capitals nor spaces are known. */
	readonly fromDomain: boolean;
};

/** What a firm is by law: often left away, and no part of its name. */
const legalForms = wordSet(`
inc incorporated llc llp lp ltd limited corp corporation co company plc gmbh ag kg kgaa ohg ug se ev sa sas sarl sasu srl srls spa
snc bv nv cv vof as asa ab aps oy oyj sro zoo ooo oao zao pao ao kft zrt doo dd ad eood ood pty pte bhd sdn kk gk lda ltda eireli sl slu
sicav cic pbc pc lllp unlimited holding holdings group the
`);

/** Letters and digits in plain letters: what two ways of writing a company's name have in common. */
export const companyLetters = (text: string): string =>
	/^[ -~]*$/.test(text)
		? text.toLowerCase().replace(/[^a-z0-9]+/g, '')
		: text
				.split(/(\p{N}+)/u)
				.map(part => (/\p{N}/u.test(part) ? part : plain(part)))
				.join('');

const isLegal = (word: string): boolean => legalForms.has(companyLetters(word));

/** Reads one name, legal form left away, or nothing where there is none. */
function readName(text: string): CompanyName | undefined {
	const words = text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word) || /^[&+]$/.test(word));
	while (words.length > 1 && (isLegal(words.at(-1) as string) || /^[&+]$/.test(words.at(-1) as string))) {
		words.pop();
	}
	if (words.length > 1 && words[0]?.toLowerCase() === 'the') {
		words.shift();
	}
	const written = words.join(' ').replace(/[.,;:]+$/, '');
	const letters = companyLetters(written);
	if (letters.length < 2 || words.length > 8 || isLegal(written)) {
		return undefined;
	}
	const parts = written.split(/[\s-]+/).filter(word => companyLetters(word) !== '');
	return {written, words: parts, letters, fromDomain: false};
}

/** Reads a company as the log has it: its name first, and then what is said beside it, in brackets or after a slash. */
export function readCompanies(text: string): CompanyName[] {
	const parts = text
		.slice(0, 200)
		.replace(/[\p{Cc}\p{Cf}]|<[^<>]*>/gu, '')
		.split(/\s[-–—|/]\s|\/(?=\p{L}{3})|[()[\],;]/u);
	const [first, ...others] = parts.flatMap(part => readName(part.trim()) ?? []);
	return first ? [first, ...others.filter(({letters}) => letters.length > 3)] : [];
}

/** The company as far as the employer's label in a domain tells it. */
export function companyOfLabel(label: string): CompanyName | undefined {
	const letters = companyLetters(label.replace(/-(?:inc|group|corp|gmbh|labs|tech|hq)$/, ''));
	return letters.length < 4 ? undefined : {written: label, words: label.split('-'), letters, fromDomain: true};
}

/** Whether capitals of the name are known: a log entry all in small letters was typed in haste. */
export const knowsCapitals = ({written, fromDomain}: CompanyName): boolean => !fromDomain && /\p{Lu}/u.test(written);

/** The first word of a name of several, if it is telling enough to be used alone. */
export function headOf({words, fromDomain}: CompanyName): CompanyName | undefined {
	const [written = ''] = words;
	const letters = companyLetters(written);
	const tells = words.length > 1 && letters.length > 4 && !isOrdinary(letters) && !fromDomain;
	return tells ? {written, words: [written], letters, fromDomain} : undefined;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const prefix = /^(?:\s*(?:re|fwd?|aw|wg|sv|vs|antw|tr|rif|res|odp)\s*(?:\[\d+\])?\s*:)+\s*/i;
const nouns = setOf('interview application position role job post opening vacancy talk');
const links = setOf('for as of about regarding : – — - |');
const fillers = setOf(
	'the a an our your to invitation confirmation next first second third final phone video online panel technical follow-up followup thank thanks you',
);
const noRole = setOf('with at thank thanks you your our me us confirmation update');
const companyEnd = /\s*(?:[,;:|(!?]|\s[–—-]\s).*$/;

/**
 * The role in what stands before the company. It is told by what leads up to it (`for`, a colon) or by the noun after
 * it (`position`); without either there is none.
 */
function roleIn(words: readonly string[]): string {
	const small = words.map(word => word.toLowerCase());
	const isLead = (word: string) => nouns.has(word) || links.has(word) || fillers.has(word);
	const start = small.findIndex(word => !isLead(word));
	if (start < 0) {
		return '';
	}
	const end = small.findIndex((word, index) => index > start && (nouns.has(word) || word === '–' || word === ':'));
	const isLed = small.slice(0, start).some(word => links.has(word));
	const role = words.slice(start, end < 0 ? undefined : end);
	const fits =
		role.length <= 6 && /^[\p{L}\p{N}]/u.test(role[0] ?? '') && !role.some(word => noRole.has(word.toLowerCase()));
	return fits && (isLed || end > 0) ? role.join(' ').slice(0, 60) : '';
}

/**
 * Role and company as a subject names them: `Re: Interview for Data Analyst at Northwind`. `''` for what it does not
 * name; rather nothing than a guess.
 */
export function subjectNames(subject: string): {readonly role: string; readonly company: string} {
	const bare = subject.slice(0, 300).replace(prefix, '').replace(/:/g, ' : ').trim();
	const split = bare.search(/\sat\s(?=\p{Lu})(?!(?:Noon|Midnight|Your|Our|The)\b)/u);
	const words = (split < 0 ? bare : bare.slice(0, split)).split(/\s+/);
	if (!words.some(word => nouns.has(word.toLowerCase()))) {
		return {role: '', company: ''};
	}
	const company =
		split < 0
			? ''
			: bare
					.slice(split + 4)
					.replace(companyEnd, '')
					.trim();
	return {role: roleIn(words), company: company.length <= 60 ? company : ''};
}

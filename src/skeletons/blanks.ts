/** Bounded, so that a hostile text costs linear time. */
const blank = /\{\{([^{}\n]{1,80})\}\}/g;

/** A blank's name as it is compared: `{{ First  name }}` and `{{first name}}` are the same. */
const nameOf = (written: string): string => written.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** The names of the blanks left in a text, each once, in the order of their first place. */
export const blanks = (text: string): string[] => [
	...new Set([...text.matchAll(blank)].map(match => nameOf(match[1] ?? '')).filter(name => name !== '')),
];

/** A value without its own full stop where the text goes on with one: "at Acme Inc.", and not "at Acme Inc..". */
const beforeStop = (value: string): string => value.replace(/(?<=[^\s.])\.$/, '');

const endsWithThe = /(?:^|[^\p{L}\p{N}])the $/iu;

/** A value without its own article where one stands before it: "the Ivy team", and not "the The Ivy team". */
const behind = (before: string, value: string): string =>
	endsWithThe.test(before) ? value.replace(/^the\s{1,9}(?=\S)/i, '') : value;

/**
 * Fills blanks by name. A value goes in as it is, whatever it holds: it is never read as markup, as a pattern or as
 * another blank. A value that is missing or has nothing visible in it leaves the blank standing. Of two full stops, at
 * the end of the value and behind it, one is left, and so it is with two articles.
 */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
	const byName = new Map(Object.entries(values).map(([name, value]) => [nameOf(name), value]));
	return text.replace(blank, (whole, written: string, at: number) => {
		const given = byName.get(nameOf(written));
		if (!given?.trim()) {
			return whole;
		}
		const value = behind(text.slice(Math.max(0, at - 5), at), given);
		return text[at + whole.length] === '.' ? beforeStop(value) : value;
	});
}

/** Where a sentence ends: not after an abbreviation, nor before a small letter. */
const sentenceEnd = /(?<!\b(?:Mr|Mrs|Ms|Dr|Prof|e\.g|i\.e))[.!?…]["'”’)\]]*(?=\s|$)(?!\s+\p{Ll})/gu;

/** Parts a line into its sentences, each with the space that follows it. */
function sentencesOf(line: string): string[] {
	const ends = [...line.matchAll(sentenceEnd)].map(match => match.index + match[0].length);
	const cuts = [0, ...ends.map(end => end + (/^\s*/.exec(line.slice(end))?.[0].length ?? 0)), line.length];
	return cuts.slice(1).map((cut, index) => line.slice(cuts[index], cut));
}

/** Leaves out the sentences of a paragraph that hold a blank; a line with nothing left goes too. */
const withoutSentences = (paragraph: string, holds: (part: string) => boolean): string =>
	paragraph
		.split('\n')
		.flatMap(line => {
			const rest = sentencesOf(line).filter(sentence => !holds(sentence));
			return holds(line) ? (rest.length > 0 ? [rest.join('').trimEnd()] : []) : [line];
		})
		.join('\n');

/**
 * Leaves out the sentences that hold one of these blanks, for a thing that is known not to be: where no date was named,
 * there is no sentence about it. A paragraph with nothing left goes too.
 */
export function leaveOut(text: string, names: readonly string[]): string {
	const holds = (part: string) => blanks(part).some(name => names.includes(name));
	return text
		.split('\n\n')
		.flatMap(paragraph => {
			const rest = holds(paragraph) ? withoutSentences(paragraph, holds) : paragraph;
			return rest === '' && paragraph !== '' ? [] : [rest];
		})
		.join('\n\n');
}

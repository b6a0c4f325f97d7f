import type {Span, Word} from '../text.ts';

/** A mark that is wrong, what to put there, and what to say of it. */
export type WrongMark = Span & {readonly meant: string; readonly message: string; readonly hint?: true};

type Kind = {
	/** Linear: every part is bounded. What to mend is its first group, or all of it. */
	readonly pattern: RegExp;
	readonly meant: (written: string) => string;
	readonly message: string;
	readonly hint?: true;
};

const one = (written: string): string => written.charAt(0);

const kinds: readonly Kind[] = [
	{
		pattern: /(?<=[\p{L}\p{N},;])[ \u00a0]{2,8}(?=[\p{L}\p{N}])/gu,
		meant: () => ' ',
		message: 'There are two spaces here; one is enough.',
		hint: true,
	},
	{
		pattern: /(?<=[\p{L}\p{N})"”’])[ \u00a0]{1,3}(?=[,;?!](?:\s|$)|\.(?:\s|$)|:\s)/gu,
		meant: () => '',
		message: 'There is a space before this mark; take it out.',
	},
	{
		pattern: /(?<![,;:])([,;:])\1{1,5}(?![,;:)])/g,
		meant: one,
		message: 'This mark stands there twice; once is enough.',
	},
	{pattern: /(?<![.\d])\.\.(?![./\\\w])/g, meant: one, message: 'There are two full stops here; one is enough.'},
	{pattern: /!{2,6}|\?{2,6}/g, meant: one, message: 'This mark is repeated; once is enough.', hint: true},
	{pattern: /,(?=\.(?:\s|$))|(?<=\.),(?=\.)/g, meant: () => '', message: 'There are two marks here; keep one of them.'},
	{
		pattern: /(?<=\p{Ll}{2})[,;](?=\p{L}{2})/gu,
		meant: written => `${written} `,
		message: 'A space is missing after this mark.',
	},
	{
		pattern:
			/(?<=\p{Ll}{2})[.!?](?=(?:I|A|The|We|It|You|Your|My|This|That|As|In|At|If|Please|Thank|Thanks|What|When)(?:\s|'|’))/gu,
		meant: written => `${written} `,
		message: 'A space is missing after this sentence.',
	},
	{
		pattern: /(?<=\p{Ll}{2})[ \u00a0]{1,3}[,;](?=\p{Ll}{2})/gu,
		meant: written => `${written.trim()} `,
		message: 'The space belongs behind this mark.',
	},
	{
		pattern:
			/(?<=\p{Ll}{2})[ \u00a0]{1,3}[.!?](?=(?:I|A|The|Then|There|They|We|It|He|She|You|Your|My|Our|This|That|After|Also|So|But|And|If|Please|Thank|Thanks|What|When)(?:\s|'|’))/gu,
		meant: written => `${written.trim()} `,
		message: 'The space belongs behind this mark.',
	},
];

/** Whether the stretch from `start` to `end` is what stands between words as a rule: one space, or a mark and a space. */
function isUsual(text: string, start: number, end: number): boolean {
	const [first, second] = [text.charAt(start), text.charAt(start + 1)];
	return end - start === 1
		? first === ' ' || first === '-' || first === '\n'
		: end - start === 2 && (second === ' ' || second === '\n') && /[.,;:!?]/.test(first);
}

/** Whether anything but the usual stands around the words of a text: else no mark can be wrong. */
function hasUnusual(text: string, words: readonly Word[]): boolean {
	let end = 0;
	for (const word of words) {
		if (word.start > end && !isUsual(text, end, word.start)) {
			return true;
		}
		end = word.end;
	}
	return text.length - end > 1;
}

/** Marks that are doubled, misplaced or run together in a text. */
export function findWrongMarks(text: string, words: readonly Word[]): WrongMark[] {
	if (!hasUnusual(text, words)) {
		return [];
	}
	return kinds.flatMap(({pattern, meant, message, hint}) =>
		[...text.matchAll(pattern)].map(({0: written, index}) => ({
			start: index,
			end: index + written.length,
			meant: meant(written),
			message,
			...(hint && {hint}),
		})),
	);
}

const pairs = [
	{open: '(', close: ')', name: 'bracket'},
	{open: '“', close: '”', name: 'quotation mark'},
] as const;

/** Smileys, which open nothing and close nothing. A bare `8)` closes what opened before a year, an age or a number. */
const smileys = /[:;=]['-]?[()]|8-[()]|[()]-[:;=]/g;
/** What stands before the bracket of a list mark: `a)`, `12)`, `iv)`. */
const listMark = /(?:^|[^\p{L}\p{N}])[\p{L}\p{N}]{1,2}$/u;

function unmatched(text: string, open: string, close: string): number | undefined {
	const opened: number[] = [];
	for (let at = 0; at < text.length; at++) {
		if (text[at] === open) {
			opened.push(at);
		} else if (
			text[at] === close &&
			opened.pop() === undefined &&
			!listMark.test(text.slice(Math.max(0, at - 3), at))
		) {
			return at;
		}
	}
	return opened[0];
}

/** Straight quotes come in pairs. A mark behind a figure may be an inch, so it only counts where it makes a pair. */
function oddQuote(text: string): number | undefined {
	const marks = [...text.matchAll(/"/g)];
	const certain = marks.filter(({index}) => !/\d/.test(text.charAt(index - 1)));
	return marks.length % 2 === 1 && certain.length % 2 === 1 ? certain.at(-1)?.index : undefined;
}

/** The brackets and quotation marks of a paragraph that have no partner. */
export function findUnmatched(text: string): WrongMark[] {
	if (!/[()“”"]/.test(text)) {
		return [];
	}
	const plain = text.replace(smileys, smiley => ' '.repeat(smiley.length));
	// A smiley may close a bracket as well, and what looks like one may be a bracket: `=(a - b)`.
	const found = pairs.map(({open, close, name}) => ({
		at: unmatched(text, open, close) === undefined ? undefined : unmatched(plain, open, close),
		name,
	}));
	return [...found, {at: oddQuote(plain), name: 'quotation mark'}].flatMap(({at, name}) =>
		at === undefined
			? []
			: [
					{
						start: at,
						end: at + 1,
						meant: text.charAt(at),
						message: `This ${name} has no partner; add it or take this one out.`,
					},
				],
	);
}

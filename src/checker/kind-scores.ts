import {byParagraph} from './by-paragraph.ts';
import type {LanguagePack} from './languages/language-pack.ts';
import type {Clues} from './letter-clues.ts';
import {perLanguage} from './per-language.ts';
import {type ReadPart, readBody, readParagraph} from './reading.ts';
import type {Word} from './text.ts';
import type {Draft} from './types.ts';
import {digits} from './word-scores.ts';

/** How much speaks for each kind of letter; above 0 more than against it. */
export type KindScores = ReadonlyMap<string, number>;

/** The first words after the greeting tell more than the others. */
const openingWords = 45;

const number = '#';

const asPart = ({lower}: Word): string => (/^\p{N}/u.test(lower) ? number : lower);

/** Words and pairs of neighbours, with what stands for their place before them. */
function withPairs(words: readonly Word[], place: string): string[] {
	const parts = words.map(asPart);
	return [...parts.map(part => place + part), ...parts.slice(1).map((part, at) => `${place}${parts[at]} ${part}`)];
}

const speaks = ({role}: ReadPart): boolean => role !== 'greeting' && role !== 'sign-off' && role !== 'signature';

function openingOf(parts: readonly ReadPart[]): readonly Word[] {
	const words: Word[] = [];
	for (const {reading} of parts) {
		words.push(...reading.words.slice(0, openingWords - words.length));
		if (words.length >= openingWords) {
			break;
		}
	}
	return words;
}

/** The clues that are there, a count as so many of them: `=wish1`, `=wish2`. */
function cluesIn({known, outer, text, joined}: Clues): string[] {
	const {hours: _hours, ...facts} = known;
	return Object.entries({...facts, ...outer, ...text, ...joined}).flatMap(([clue, value]) =>
		Array.from({length: Number(value)}, (_, at) => `=${clue}${at + 1}`),
	);
}

/** What may tell the kind of a letter, each thing once: clues, and words and pairs in subject, opening and body. */
export function kindFeatures(
	draft: Draft,
	clues: Clues,
	language: LanguagePack,
	inParagraph: (part: ReadPart) => readonly string[] = ({reading}) => withPairs(reading.words, ''),
): ReadonlySet<string> {
	const parts = readBody(draft.body, language).filter(speaks);
	return new Set([
		...cluesIn(clues),
		...withPairs(readParagraph(draft.subject, language).words, 's:'),
		...withPairs(openingOf(parts), '1:'),
		...parts.flatMap(inParagraph),
	]);
}

/** The weights of a language: for each feature a row, one weight a kind. */
type Table = ReadonlyMap<string, readonly number[]>;

const tableOf = perLanguage(({kindWeights: {weights, kinds, step}}: LanguagePack): Table => {
	const nothing = (digits.length - 1) / 2;
	return new Map(
		weights.map(line => {
			const end = line.length - kinds.length;
			return [line.slice(0, end - 1), [...line.slice(end)].map(digit => (digits.indexOf(digit) - nothing) * step)];
		}),
	);
});

/** Those of a paragraph's features that weigh anything. */
const weighingIn = perLanguage(language => {
	const table = tableOf(language);
	return byParagraph(({words}) => withPairs(words, '').filter(feature => table.has(feature)));
});

/** The sums of what weighs for and against each kind. */
export function kindScores(draft: Draft, clues: Clues, language: LanguagePack): KindScores {
	const {kinds, start} = language.kindWeights;
	const table = tableOf(language);
	const features = kindFeatures(draft, clues, language, weighingIn(language));
	const sums = [...start];
	for (const feature of features) {
		for (const [at, weight] of (table.get(feature) ?? []).entries()) {
			sums[at] = (sums[at] ?? 0) + weight;
		}
	}
	return new Map(kinds.map((kind, at) => [kind, sums[at] ?? 0]));
}

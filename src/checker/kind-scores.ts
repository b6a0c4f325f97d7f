import {byParagraph} from './by-paragraph.ts';
import type {LanguagePack} from './languages/language-pack.ts';
import {type Clues, groupsOf} from './letter-clues.ts';
import {perLanguage} from './per-language.ts';
import {type ReadPart, readBody, readParagraph} from './reading.ts';
import type {Word} from './text.ts';
import type {Draft} from './types.ts';
import {byForm, type Form} from './word-forms.ts';
import {digits} from './word-scores.ts';

/** How much speaks for each kind of letter; above 0 more than against it. */
export type KindScores = ReadonlyMap<string, number>;

/** The first words after the greeting tell more than the others. */
const openingWords = 45;

const number = '#';

const asPart = ({lower}: Form): string => (/^\p{N}/u.test(lower) ? number : lower);

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

const opening = '1:';
const inSubject = 's:';

/** What may tell the kind of a letter, each thing once: clues, and words and pairs in subject, opening and body. */
export function kindFeatures(draft: Draft, clues: Clues, language: LanguagePack): ReadonlySet<string> {
	const parts = readBody(draft.body, language).filter(speaks);
	return new Set([
		...cluesIn(clues),
		...withPairs(readParagraph(draft.subject, language).words, inSubject),
		...withPairs(openingOf(parts), opening),
		...parts.flatMap(({reading}) => withPairs(reading.words, '')),
	]);
}

/** The weights of a language: features have numbers, and each has a row of weights, one a kind. */
type Table = {
	/** The numbers of words and pairs in a place that weigh anything. */
	readonly numbersOf: (words: readonly Word[], place: string) => readonly number[];
	/** Clue → the numbers of one of it, of two, and so on. */
	readonly clues: ReadonlyMap<string, readonly (number | undefined)[]>;
	readonly weights: Float64Array;
};

function readTable({kindWeights: {weights, kinds, step}}: LanguagePack): Table {
	const nothing = (digits.length - 1) / 2;
	const numbers = new Map<string, number>();
	const clues = new Map<string, (number | undefined)[]>();
	const read = new Float64Array(weights.length * kinds.length);
	for (const [at, line] of weights.entries()) {
		const end = line.length - kinds.length;
		const feature = line.slice(0, end - 1);
		numbers.set(feature, at);
		const [, clue, count] = /^=([a-zA-Z]+)(\d)$/.exec(feature) ?? [];
		if (clue !== undefined) {
			const counts = clues.get(clue) ?? [];
			counts[Number(count) - 1] = at;
			clues.set(clue, counts);
		}
		for (let kind = 0; kind < kinds.length; kind++) {
			read[at * kinds.length + kind] = (digits.indexOf(line.charAt(end + kind)) - nothing) * step;
		}
	}
	return {numbersOf: numbersOf(numbers), clues, weights: read};
}

/** The place, the word and the word before it that a feature of `withPairs` names. */
const featureParts = /^(1:|s:|)(?:([^ ]+) )?([^ ]+)$/;

/** Looks words and pairs up as `withPairs` makes them, by numbers: making their names would take most of the time. */
function numbersOf(numbers: ReadonlyMap<string, number>): Table['numbersOf'] {
	const parts = new Map<string, number>();
	const numberOfPart = (part: string): number => {
		const number = parts.get(part) ?? parts.size + 1;
		parts.set(part, number);
		return number;
	};
	const most = numbers.size * 2 + 1;
	const keyOf = (part: number, before: number): number => before * most + part;
	const places: Readonly<Record<string, Map<number, number>>> = {
		[opening]: new Map(),
		[inSubject]: new Map(),
		'': new Map(),
	};
	for (const [feature, number] of numbers) {
		const [, place = '', before, part = ''] = featureParts.exec(feature) ?? [];
		places[place]?.set(keyOf(numberOfPart(part), before === undefined ? 0 : numberOfPart(before)), number);
	}
	const partOf = byForm(word => parts.get(asPart(word)) ?? 0);
	return (words, place) => {
		const found: (number | undefined)[] = [];
		let before = 0;
		for (const word of words) {
			const part = partOf(word);
			if (part !== 0) {
				found.push(places[place]?.get(part), before === 0 ? undefined : places[place]?.get(keyOf(part, before)));
			}
			before = part;
		}
		return found.filter(number => number !== undefined);
	};
}

const tableOf = perLanguage(readTable);

/** The numbers of the clues that are there. */
function clueNumbers(clues: Clues, table: Table): number[] {
	const found: number[] = [];
	for (const group of groupsOf(clues)) {
		for (const clue of Object.keys(group)) {
			const counts = table.clues.get(clue)?.slice(0, Number(group[clue])) ?? [];
			found.push(...counts.filter(number => number !== undefined));
		}
	}
	return found;
}

/** What of the words weighs anything, by its numbers; what stays the same from key to key is kept. */
const wordNumbers = perLanguage(language => {
	const table = tableOf(language);
	const subject = byParagraph(({words}) => table.numbersOf(words, inSubject));
	const body = byParagraph(({words}) => table.numbersOf(words, ''));
	let last: {readonly words: readonly Word[]; readonly numbers: readonly number[]} = {words: [], numbers: []};
	const first = (parts: readonly ReadPart[]): readonly number[] => {
		const words = openingOf(parts);
		if (words.length !== last.words.length || words.some((word, at) => word !== last.words[at])) {
			last = {words, numbers: table.numbersOf(words, opening)};
		}
		return last.numbers;
	};
	return (draft: Draft): readonly (readonly number[])[] => {
		const parts = readBody(draft.body, language).filter(speaks);
		return [subject({reading: readParagraph(draft.subject, language)}), first(parts), ...parts.map(body)];
	};
});

/** The sums of what weighs for and against each kind; each thing counts once. */
export function kindScores(draft: Draft, clues: Clues, language: LanguagePack): KindScores {
	const {kinds, start} = language.kindWeights;
	const table = tableOf(language);
	const sums = Float64Array.from(start);
	const counted = new Uint8Array(table.weights.length / kinds.length);
	for (const numbers of [clueNumbers(clues, table), ...wordNumbers(language)(draft)]) {
		for (const number of numbers) {
			for (let kind = 0; kind < kinds.length && counted[number] === 0; kind++) {
				sums[kind] = (sums[kind] ?? 0) + (table.weights[number * kinds.length + kind] ?? 0);
			}
			counted[number] = 1;
		}
	}
	return new Map(kinds.map((kind, at) => [kind, sums[at] ?? 0]));
}

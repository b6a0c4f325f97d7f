import {byParagraph} from './by-paragraph.ts';
import type {LanguagePack} from './languages/language-pack.ts';
import type {Letter} from './letter.ts';
import {perLanguage} from './per-language.ts';
import {perObject} from './per-object.ts';
import {quotedIn} from './quotations.ts';
import type {Sentence, Word} from './text.ts';
import {byForm, type Form} from './word-forms.ts';

/** How likely it is that a sentence breaks a rule or tells something, from 0 to 1, in the order of `toldByWords`. */
export type WordScores = readonly number[];

/** What stands for the two ends of a sentence, for a word with a capital in the middle of it, and for a number. */
const [opens, closes, capitalized, number] = ['<', '>', '^', '#'];
/** What stands for any one word between two. */
const between = '_';
/** Marks that close a sentence and tell something. */
const tellingMarks = '?!';
/** A shorter sentence says too little, and a longer one is none. */
const [fewestWords, mostWords] = [3, 120];

/** The digits of a weight, the lowest first; the middle one is nothing. */
export const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-';
const nothing = (digits.length - 1) / 2;

const isNumber = ({text}: Form): boolean => /^\p{N}/u.test(text);
const isCapitalized = ({text}: Form): boolean => /^\p{Lu}/u.test(text) && !/^I(?:'|$)/.test(text);

/** What a word counts as at the start of a sentence, where a capital tells nothing. */
const asFirst = (word: Form): string => (isNumber(word) ? number : word.lower);
/** What it counts as anywhere else. */
const asOther = (word: Form): string => (isCapitalized(word) ? capitalized : asFirst(word));

function closing(text: string, {end}: Sentence): string {
	const mark = text.charAt(end - 1);
	return mark !== '' && tellingMarks.includes(mark) ? mark : closes;
}

/** The writer's own words: not those between quotes, which somebody else has said. */
function ownWords(text: string, sentence: Sentence): readonly Word[] {
	const isQuoted = quotedIn(text, sentence);
	return sentence.words.some(isQuoted) ? sentence.words.filter(word => !isQuoted(word)) : sentence.words;
}

/** What may weigh something in a sentence: its words, pairs and threes of neighbours, and pairs with one word between them. */
export function featuresOf(text: string, sentence: Sentence): string[] {
	const parts = [opens, ...ownWords(text, sentence).map((word, at) => (at === 0 ? asFirst : asOther)(word))];
	parts.push(closing(text, sentence));
	return [
		...parts,
		...parts.slice(1).map((part, at) => `${parts[at]} ${part}`),
		...parts.slice(2).map((part, at) => `${parts[at]} ${between} ${part}`),
		...parts.slice(2).map((part, at) => `${parts[at]} ${parts[at + 1]} ${part}`),
	];
}

/** What words tell of a sentence beside the rules that it may break. */
export const told = {
	/** Something that was said, seen or done at the talk, or that is the reader's alone. */
	talk: 'talk',
	/** That the writer wants the job, or what happens next. */
	close: 'close',
} as const;

/** All that words tell of a sentence in a language, in the order of its scores: rules, and what `told` names. */
export const toldByWords = perLanguage(({wordWeights}) => wordWeights.flatMap(({tells}) => tells));

/** The weights of a language. Words have numbers; 0 is any that weighs nothing. */
type Table = {
	readonly first: (word: Form) => number;
	readonly other: (word: Form) => number;
	readonly numberOf: (part: string) => number;
	/** The place of a word, a pair or three words in `weights`, by its key. */
	readonly places: ReadonlyMap<number, number>;
	/** What each place weighs for each thing that is told. */
	readonly weights: Int8Array;
	/** For each thing that is told, the sum that it starts from, and what one unit of its weights is worth. */
	readonly scales: readonly {readonly start: number; readonly step: number}[];
};

/** So few words weigh anything that a key fits into the integers that engines are fastest with. */
const mostNumbers = 1 << 13;
/** One key for a word (`before` is 0), two words side by side, and two with one between them. */
const keyOf = (part: number, before = 0, apart = 0): number => (apart * mostNumbers + before) * mostNumbers + part;
/** The key of three words side by side, by the place of the first two. */
const keyAfter = (pair: number, part: number): number => (2 * mostNumbers + pair) * mostNumbers + part;

/** Gives words numbers, and features places, each the next that is free. */
function numbering(): {
	numbers: Map<string, number>;
	places: Map<number, number>;
	placeOf: (feature: string) => number;
} {
	const [numbers, places] = [new Map<string, number>(), new Map<number, number>()];
	const numberOf = (part: string): number => {
		const number = numbers.get(part) ?? numbers.size + 1;
		numbers.set(part, number);
		return number;
	};
	const placeAt = (key: number): number => {
		const place = places.get(key) ?? places.size;
		places.set(key, place);
		return place;
	};
	const placeOf = (feature: string): number => {
		const [one = '', two, three] = feature.split(' ');
		if (two === undefined) {
			return placeAt(keyOf(numberOf(one)));
		}
		if (two === between && three !== undefined) {
			return placeAt(keyOf(numberOf(three), numberOf(one), 1));
		}
		const pair = placeAt(keyOf(numberOf(two), numberOf(one)));
		return three === undefined ? pair : placeAt(keyAfter(pair, numberOf(three)));
	};
	return {numbers, places, placeOf};
}

/** What each digit is worth, in steps, at its character code. */
const worthOf = new Int8Array(128);
for (let at = 0; at < digits.length; at++) {
	worthOf[digits.charCodeAt(at)] = at - nothing;
}
/** What a digit of a weight is worth, in steps; what is no digit is worth nothing. */
export const worthOfDigit = (digit: string): number => worthOf[digit.charCodeAt(0)] ?? 0;

function readTable({wordWeights}: LanguagePack): Table {
	const {numbers, places, placeOf} = numbering();
	const scales = wordWeights.flatMap(({start, step}) => start.map(each => ({start: each, step})));
	const width = scales.length;
	// A line stands for a place of its own, and a three for one more at most: the place of its first two words.
	const weights = new Int8Array(2 * width * wordWeights.reduce((sum, each) => sum + each.weights.length, 0));
	let column = 0;
	for (const {tells, weights: lines} of wordWeights) {
		for (const line of lines) {
			const end = line.length - tells.length;
			const place = placeOf(line.slice(0, end - 1)) * width + column;
			for (let at = 0; at < tells.length; at++) {
				weights[place + at] = worthOf[line.charCodeAt(end + at)] ?? 0;
			}
		}
		column += tells.length;
	}
	const numberOf = (part: string): number => numbers.get(part) ?? 0;
	const [first, other] = [byForm(word => numberOf(asFirst(word))), byForm(word => numberOf(asOther(word)))];
	return {numberOf, first, other, places, weights: weights.slice(0, places.size * width), scales};
}

const tableOf = perLanguage(readTable);

/** Adds to the sums what a word, a pair or three words weigh, and says where that stands. */
function add(sums: number[], {places, weights}: Table, key: number): number | undefined {
	const place = places.get(key);
	if (place !== undefined) {
		const from = place * sums.length;
		for (let at = 0; at < sums.length; at++) {
			sums[at] = (sums[at] ?? 0) + (weights[from + at] ?? 0);
		}
	}
	return place;
}

/** The two words before one, and the place of both as a pair. */
type Before = {readonly word: number; readonly earlier: number; readonly pair: number | undefined};
const noneBefore: Before = {word: 0, earlier: 0, pair: undefined};

/** Adds what a word weighs by itself and with those before it. */
function addAll(sums: number[], table: Table, part: number, {word, earlier, pair}: Before): Before {
	if (part === 0) {
		return {word: 0, earlier: word, pair: undefined};
	}
	add(sums, table, keyOf(part));
	if (earlier !== 0) {
		add(sums, table, keyOf(part, earlier, 1));
	}
	if (pair !== undefined) {
		add(sums, table, keyAfter(pair, part));
	}
	return {word: part, earlier: word, pair: word === 0 ? undefined : add(sums, table, keyOf(part, word))};
}

/** The chance that a sum of weights makes. */
export const chance = (sum: number): number => 1 / (1 + Math.exp(-sum));
/** The sum that makes a chance, within what a chance that is rounded can tell. */
export const sumOf = (score: number): number => Math.log((score + 1e-4) / (1 - score + 1e-4));

/** How much the words have to say beside the model: found best on the sentences held out. */
const wordsShare = 0.25;

/** What the tone model and the words of a sentence say together: the model sees more, and they err differently. */
export const blended = (model: number, words: number | undefined): number =>
	words === undefined ? model : chance((1 - wordsShare) * sumOf(model) + wordsShare * sumOf(words));

/** The scores of a sentence; none where it is too short or too long to say anything. */
export function wordScores(text: string, sentence: Sentence, language: LanguagePack): WordScores {
	const words = ownWords(text, sentence);
	if (words.length < fewestWords || words.length > mostWords) {
		return [];
	}
	const table = tableOf(language);
	const sums = table.scales.map(() => 0);
	let before = noneBefore;
	const next = (part: number): void => {
		before = addAll(sums, table, part, before);
	};
	next(table.numberOf(opens));
	for (const [at, word] of words.entries()) {
		next(at === 0 ? table.first(word) : table.other(word));
	}
	next(table.numberOf(closing(text, sentence)));
	return table.scales.map(({start, step}, at) => chance(start + step * (sums[at] ?? 0)));
}

/** What the words of each sentence of a paragraph say. */
export const scoresIn = perLanguage(language =>
	byParagraph(({text, sentences}) => sentences.map(sentence => wordScores(text, sentence, language))),
);

const inLetter = perLanguage(language => perObject(({spoken}: Letter) => spoken.flatMap(scoresIn(language))));

/** What the words of each of the letter's sentences say, in the order of `letter.sentences()`. */
export const letterScores = (letter: Letter, language: LanguagePack): readonly WordScores[] =>
	inLetter(language)(letter);

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

/** What may weigh something in a sentence: its words, pairs of neighbours, and pairs with one word between them. */
export function featuresOf(text: string, sentence: Sentence): string[] {
	const parts = [opens, ...ownWords(text, sentence).map((word, at) => (at === 0 ? asFirst : asOther)(word))];
	parts.push(closing(text, sentence));
	return [
		...parts,
		...parts.slice(1).map((part, at) => `${parts[at]} ${part}`),
		...parts.slice(2).map((part, at) => `${parts[at]} _ ${part}`),
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
	readonly numberOf: (part: string) => number;
	readonly first: (word: Form) => number;
	readonly other: (word: Form) => number;
	/** Where the weights of a word or pair begin in `weights`, by `keyOf`. */
	readonly places: ReadonlyMap<number, number>;
	readonly weights: Int8Array;
	/** For each thing that is told, the sum that it starts from, and what one unit of its weights is worth. */
	readonly scales: readonly {readonly start: number; readonly step: number}[];
};

/** So few words weigh anything that a key fits into the integers that engines are fastest with. */
const mostNumbers = 1 << 13;
/** One key for a word (`before` is 0), two words side by side, and two with one between them. */
const keyOf = (part: number, before = 0, apart = 0): number => (apart * mostNumbers + before) * mostNumbers + part;

/** Gives words numbers, and features of up to two words keys. */
function numbering(): {numbers: Map<string, number>; keyOfFeature: (feature: string) => number} {
	const numbers = new Map<string, number>();
	const numberOf = (part: string): number => {
		const number = numbers.get(part) ?? numbers.size + 1;
		numbers.set(part, number);
		return number;
	};
	const keyOfFeature = (feature: string): number => {
		const parts = feature.split(' ');
		const before = parts.length > 1 ? numberOf(parts[0] ?? '') : 0;
		return keyOf(numberOf(parts.at(-1) ?? ''), before, parts.length > 2 ? 1 : 0);
	};
	return {numbers, keyOfFeature};
}

function readTable({wordWeights}: LanguagePack): Table {
	const {numbers, keyOfFeature} = numbering();
	const scales = wordWeights.flatMap(({start, step}) => start.map(each => ({start: each, step})));
	const places = new Map<number, number>();
	const read: number[] = [];
	let column = 0;
	for (const {tells, weights} of wordWeights) {
		for (const line of weights) {
			const end = line.length - tells.length;
			const key = keyOfFeature(line.slice(0, end - 1));
			const place = places.get(key) ?? read.length;
			if (place === read.length) {
				places.set(key, place);
				read.push(...scales.map(() => 0));
			}
			for (let at = 0; at < tells.length; at++) {
				read[place + column + at] = digits.indexOf(line.charAt(end + at)) - nothing;
			}
		}
		column += tells.length;
	}
	const numberOf = (part: string): number => numbers.get(part) ?? 0;
	const [first, other] = [byForm(word => numberOf(asFirst(word))), byForm(word => numberOf(asOther(word)))];
	return {numberOf, first, other, places, weights: Int8Array.from(read), scales};
}

const tableOf = perLanguage(readTable);

/** Adds to the sums what a word or pair weighs. */
function add(sums: number[], {places, weights}: Table, key: number): void {
	const place = places.get(key);
	if (place !== undefined) {
		for (let at = 0; at < sums.length; at++) {
			sums[at] = (sums[at] ?? 0) + (weights[place + at] ?? 0);
		}
	}
}

function addAll(sums: number[], table: Table, part: number, before: number, earlier: number): void {
	if (part !== 0) {
		add(sums, table, keyOf(part));
		if (before !== 0) {
			add(sums, table, keyOf(part, before));
		}
		if (earlier !== 0) {
			add(sums, table, keyOf(part, earlier, 1));
		}
	}
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
	let [earlier, before] = [0, 0];
	const next = (part: number): void => {
		addAll(sums, table, part, before, earlier);
		[earlier, before] = [before, part];
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

import {byParagraph} from './by-paragraph.ts';
import type {LanguagePack} from './languages/language-pack.ts';
import type {Letter} from './letter.ts';
import {perLanguage} from './per-language.ts';
import {isQuoted, mayQuote} from './quotations.ts';
import type {Sentence, Word} from './text.ts';
import {byForm, type Form} from './word-forms.ts';

/** How likely it is that a sentence breaks a rule, from 0 to 1, by the rule's place in the language's weights. */
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
const ownWords = (text: string, sentence: Sentence): readonly Word[] =>
	mayQuote(text, sentence) ? sentence.words.filter(word => !isQuoted(text, word, sentence)) : sentence.words;

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

/** The weights of a language. Words have numbers; 0 is any that weighs nothing. */
type Table = {
	readonly numberOf: (part: string) => number;
	readonly first: (word: Form) => number;
	readonly other: (word: Form) => number;
	/** Where the weights of a word or pair begin in `weights`, by `keyOf`. */
	readonly places: ReadonlyMap<number, number>;
	readonly weights: Int8Array;
};

/** So few words weigh anything that a key fits into the integers that engines are fastest with. */
const mostNumbers = 1 << 13;
/** One key for a word (`before` is 0), two words side by side, and two with one between them. */
const keyOf = (part: number, before = 0, apart = 0): number => (apart * mostNumbers + before) * mostNumbers + part;

function readTable({wordWeights: {rules, weights}}: LanguagePack): Table {
	const numbers = new Map<string, number>();
	const places = new Map<number, number>();
	const read = new Int8Array(rules.length * weights.length);
	for (const [at, line] of weights.entries()) {
		const parts = line.slice(0, -rules.length - 1).split(' ');
		for (const part of parts) {
			numbers.set(part, numbers.get(part) ?? numbers.size + 1);
		}
		const [part, before] = [parts.at(-1), parts.at(-2) && parts[0]].map(each => numbers.get(each ?? '') ?? 0);
		places.set(keyOf(part ?? 0, before, parts.length > 2 ? 1 : 0), at * rules.length);
		for (let rule = 0; rule < rules.length; rule++) {
			read[at * rules.length + rule] = digits.indexOf(line.charAt(line.length - rules.length + rule)) - nothing;
		}
	}
	const numberOf = (part: string): number => numbers.get(part) ?? 0;
	const [first, other] = [byForm(word => numberOf(asFirst(word))), byForm(word => numberOf(asOther(word)))];
	return {numberOf, first, other, places, weights: read};
}

const tableOf = perLanguage(readTable);

/** Adds to the sums what a word or pair weighs. */
function add(sums: number[], {places, weights}: Table, key: number): void {
	const place = places.get(key);
	if (place !== undefined) {
		for (let rule = 0; rule < sums.length; rule++) {
			sums[rule] = (sums[rule] ?? 0) + (weights[place + rule] ?? 0);
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
	const {rules, start, step} = language.wordWeights;
	const table = tableOf(language);
	const sums = rules.map(() => 0);
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
	return sums.map((sum, rule) => chance((start[rule] ?? 0) + step * sum));
}

const scoresIn = perLanguage(language =>
	byParagraph(({text, sentences}) => sentences.map(sentence => wordScores(text, sentence, language))),
);

/** What the words of each of the letter's sentences say, in the order of `letter.sentences()`. */
export const letterScores = ({spoken}: Letter, language: LanguagePack): readonly WordScores[] =>
	spoken.flatMap(scoresIn(language));

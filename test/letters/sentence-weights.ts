import {en} from '../../src/checker/languages/en.ts';
import {readParagraph} from '../../src/checker/reading.ts';
import {featuresOf} from '../../src/checker/word-scores.ts';
import {fitWeights, type Truth} from './weights.ts';

/** A sentence, which of the things to be told are true of it, and what else is seen of it than its words. */
export type TrueSentence = {
	readonly text: string;
	readonly truth: Truth;
	readonly more?: readonly string[];
};

/** What stands in every sentence. */
const always = '<';
/** A feature that fewer sentences hold is chance. */
const fewest = 3;
/** How much an error costs, where half the square of a weight is what a weight costs. */
const cost = 0.3;

const featuresIn = (text: string): string[] => [
	...new Set(readParagraph(text, en).sentences.flatMap(sentence => featuresOf(text, sentence))),
];

/** Weights of words and pairs, at most so many, that tell what is true of sentences. */
export const sentenceWeights = (sentences: readonly TrueSentence[], most: number) =>
	fitWeights(
		sentences.map(({text, truth, more = []}) => ({features: [...new Set([...featuresIn(text), ...more])], truth})),
		{always, fewest, most, cost, scaleOf: () => 1},
	);

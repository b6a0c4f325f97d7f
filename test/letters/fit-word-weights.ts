// Fits what words say about sentences: `npm run --silent fit`. Reads the labelled sentences and letters of the
// development part, but for the fifth of the sentences and the two fifths of the letters that thresholds are chosen on
// (choose-thresholds.ts), and writes src/checker/languages/en/word-weights.json. The same input gives the same file.
import {readFileSync, writeFileSync} from 'node:fs';
import {en} from '../../src/checker/languages/en.ts';
import type {PhraseGroups} from '../../src/checker/languages/language-pack.ts';
import {readParagraph} from '../../src/checker/reading.ts';
import {digits, featuresOf} from '../../src/checker/word-scores.ts';
import {letters} from './corpus.ts';
import {foldOf} from './folds.ts';

/** All that the model knows but `generic`: without the model, canned letters are told as a whole. */
const rules = 'flattery pity overconfidence reproach bitterness impatience read-receipt attachment'.split(' ');
/** A feature that fewer sentences hold is chance; of the others so many are kept. */
const fewest = 3;
const mostFeatures = 9000;
const rounds = 20;
/** How much an error costs, where half the square of a weight is what a weight costs. */
const cost = 0.3;

/** What stands in every sentence. */
const always = '<';

type Row = {readonly text: string; readonly labels: readonly string[]};
type Case = {readonly features: readonly number[]; readonly truth: readonly number[]};

const sentences = readFileSync('test/letters/sentences/dev.jsonl', 'utf8')
	.trim()
	.split('\n')
	.map(line => JSON.parse(line) as Row)
	.filter(({text}) => foldOf(text) !== 0);
const inGoodLetters = letters('dev')
	.filter(({id, followUp, expect}) => followUp && expect.length === 0 && foldOf(id) > 1)
	.flatMap(({draft}) => (draft.body ?? '').split(/(?<=[.!?])\s+|\n/))
	.filter(text => text.split(' ').length >= 3)
	.map((text): Row => ({text, labels: []}));
/** What phrases are listed with: sentences in which they fire, and sentences in which they must not. */
const ofPhrases = rules.flatMap(rule =>
	Object.values(en.phrases[rule as keyof typeof en.phrases] as PhraseGroups<string>)
		.flat()
		.flatMap(({example, passes = []}): Row[] => [
			{text: example, labels: [rule]},
			...passes.map(text => ({text, labels: []})),
		]),
);
const rows = [...sentences, ...inGoodLetters, ...ofPhrases, ...ofPhrases];

const featuresIn = ({text}: Row): string[] =>
	readParagraph(text, en).sentences.flatMap(sentence => featuresOf(text, sentence));

/** A random order that is always the same. */
function shuffled<T>(all: readonly T[], seed: number): T[] {
	let state = seed;
	const next = (): number => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state;
	};
	return all
		.map(each => ({each, order: next()}))
		.sort((a, b) => a.order - b.order)
		.map(({each}) => each);
}

/**
 * How much of a sentence's own features goes into the weights, from 0 to 1, so that the loss is least where they stand
 * at `margin` with `share` of it in them already: found by halving.
 */
function shareAt(margin: number, share: number, length: number): number {
	let [low, high] = [0, 1];
	for (let i = 0; i < 30; i++) {
		const middle = (low + high) / 2;
		const slope = Math.log(middle / (1 - middle)) + margin + (middle - share) * length;
		if (slope > 0) high = middle;
		else low = middle;
	}
	return (low + high) / 2;
}

/** The weights by which a sum tells best whether a rule is broken: logistic regression, by dual coordinate ascent. */
function fitRule(cases: readonly Case[], rule: number, width: number): Float64Array {
	const weights = new Float64Array(width);
	const shares = new Float64Array(cases.length);
	const order = cases.map((_each, at) => at);
	for (let round = 0; round < rounds; round++) {
		for (const at of shuffled(order, round)) {
			const {features, truth} = cases[at]!;
			const side = truth[rule] ? 1 : -1;
			const sum = features.reduce((all, feature) => all + weights[feature]!, 0);
			const share = shareAt(side * sum, shares[at]!, features.length * cost);
			const change = side * (share - shares[at]!) * cost;
			shares[at] = share;
			for (const feature of features) weights[feature]! += change;
		}
	}
	return weights;
}

function casesOf(lists: readonly (readonly string[])[], places: ReadonlyMap<string, number>): Case[] {
	return rows.map(({labels}, at) => ({
		features: [...new Set(lists[at]!.flatMap(feature => places.get(feature) ?? []))],
		truth: rules.map(rule => Number(labels.includes(rule))),
	}));
}

const fitAll = (lists: readonly (readonly string[])[], features: readonly string[]): Float64Array[] => {
	const cases = casesOf(lists, new Map(features.map((feature, at) => [feature, at])));
	return rules.map((_rule, at) => fitRule(cases, at, features.length));
};

const lists = rows.map(featuresIn);
const counts = new Map<string, number>();
for (const feature of lists.flatMap(list => [...new Set(list)])) {
	counts.set(feature, (counts.get(feature) ?? 0) + 1);
}
const frequent = [...counts].filter(([, count]) => count >= fewest).map(([feature]) => feature);
const all = fitAll(lists, frequent);
const worth = (at: number): number =>
	Math.max(...all.map(weights => Math.abs(weights[at]!))) * Math.sqrt(counts.get(frequent[at]!)!);
const kept = frequent
	.map((feature, at) => ({feature, worth: worth(at)}))
	.sort((a, b) => b.worth - a.worth)
	.slice(0, mostFeatures)
	.map(({feature}) => feature)
	.sort();
const fitted = fitAll(lists, kept);

const highest = (digits.length - 1) / 2;
const largest = fitted.flatMap(weights => [...weights].map(Math.abs)).sort((a, b) => a - b);
const step = largest[Math.floor(largest.length * 0.9995)]! / highest;
const digitOf = (weight: number): string =>
	digits.charAt(highest + Math.max(-highest, Math.min(highest, Math.round(weight / step))));
const written = {
	rules,
	start: fitted.map(weights => Number(weights[kept.indexOf(always)]!.toFixed(4))),
	step: Number(step.toPrecision(5)),
	weights: kept.flatMap((feature, at) =>
		feature === always ? [] : `${feature}=${fitted.map(weights => digitOf(weights[at]!)).join('')}`,
	),
};
writeFileSync('src/checker/languages/en/word-weights.json', `${JSON.stringify(written, null, '\t')}\n`);
console.log(`${rows.length} sentences, ${frequent.length} features, ${kept.length} kept`);

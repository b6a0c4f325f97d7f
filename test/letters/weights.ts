import {digits} from '../../src/checker/word-scores.ts';

/** Which of the things to be told are true of something; `undefined` where that is not known. */
export type Truth = readonly (boolean | undefined)[];

/** Something to learn from: what is seen of it, each thing once, and what is true of it. */
export type Case = {readonly features: readonly string[]; readonly truth: Truth};

/** How weights are fitted. */
export type Fitting = {
	/** The feature that stands in every case, whose weight a sum starts from. */
	readonly always: string;
	/** A feature that fewer cases hold is chance; of the others so many are kept. */
	readonly fewest: number;
	readonly most: number;
	/** How much an error costs, where half the square of a weight is what a weight costs. */
	readonly cost: number;
	/** How much a feature counts where it is there. */
	readonly scaleOf: (feature: string) => number;
};

/** Weights as a language pack holds them. */
type Weights = {readonly start: readonly number[]; readonly step: number; readonly weights: readonly string[]};

const rounds = 20;

type Row = {readonly places: readonly number[]; readonly values: readonly number[]; readonly length: number};

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
 * How much of a case's own features goes into the weights, from 0 to 1, so that the loss is least where they stand at
 * `margin` with `share` of it in them already: found by halving.
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

/** The weights by which a sum tells best what is true: logistic regression, by dual coordinate ascent. */
function fitOne(rows: readonly Row[], truth: Truth, width: number, cost: number): Float64Array {
	const weights = new Float64Array(width);
	const shares = new Float64Array(rows.length);
	const order = rows.map((_each, at) => at).filter(at => truth[at] !== undefined);
	for (let round = 0; round < rounds; round++) {
		for (const at of shuffled(order, round)) {
			const {places, values, length} = rows[at]!;
			const side = truth[at] ? 1 : -1;
			const sum = places.reduce((all, place, index) => all + weights[place]! * values[index]!, 0);
			const share = shareAt(side * sum, shares[at]!, length * cost);
			const change = side * (share - shares[at]!) * cost;
			shares[at] = share;
			for (const [index, place] of places.entries()) weights[place]! += change * values[index]!;
		}
	}
	return weights;
}

function fitAll(cases: readonly Case[], features: readonly string[], {cost, scaleOf}: Fitting): Float64Array[] {
	const placeOf = new Map(features.map((feature, at) => [feature, at]));
	const scales = features.map(scaleOf);
	const rows = cases.map(({features: own}): Row => {
		const places = own.flatMap(feature => placeOf.get(feature) ?? []);
		const values = places.map(place => scales[place]!);
		return {places, values, length: values.reduce((sum, value) => sum + value * value, 0)};
	});
	return cases[0]!.truth.map((_each, at) => {
		const truth = cases.map(each => each.truth[at]);
		return fitOne(rows, truth, features.length, cost).map((weight, place) => weight * scales[place]!);
	});
}

/** The features that are frequent, and how many cases hold each. */
function frequent(cases: readonly Case[], fewest: number): Map<string, number> {
	const counts = new Map<string, number>();
	for (const feature of cases.flatMap(({features}) => features)) {
		counts.set(feature, (counts.get(feature) ?? 0) + 1);
	}
	return new Map([...counts].filter(([, count]) => count >= fewest));
}

/** Those that tell most. */
function worthiest(cases: readonly Case[], fitting: Fitting): string[] {
	const counts = frequent(cases, fitting.fewest);
	const features = [...counts.keys()];
	const all = fitAll(cases, features, fitting);
	const worth = (at: number): number =>
		Math.max(...all.map(weights => Math.abs(weights[at]!))) * Math.sqrt(counts.get(features[at]!)!);
	return features
		.map((feature, at) => ({feature, worth: worth(at)}))
		.sort((a, b) => b.worth - a.worth)
		.slice(0, fitting.most)
		.map(({feature}) => feature)
		.sort();
}

/** Fits weights to cases and rounds them to one digit. The same cases give the same weights. */
export function fitWeights(cases: readonly Case[], fitting: Fitting): Weights {
	const kept = worthiest(cases, fitting);
	const fitted = fitAll(cases, kept, fitting);
	const highest = (digits.length - 1) / 2;
	const largest = fitted.flatMap(weights => [...weights].map(Math.abs)).sort((a, b) => a - b);
	const step = largest[Math.floor(largest.length * 0.9995)]! / highest;
	const digitOf = (weight: number): string =>
		digits.charAt(highest + Math.max(-highest, Math.min(highest, Math.round(weight / step))));
	const {always} = fitting;
	return {
		start: fitted.map(weights => Number(weights[kept.indexOf(always)]!.toFixed(4))),
		step: Number(step.toPrecision(5)),
		weights: kept.flatMap((feature, at) =>
			feature === always ? [] : `${feature}=${fitted.map(weights => digitOf(weights[at]!)).join('')}`,
		),
	};
}

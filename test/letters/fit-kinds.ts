// Fits what tells one kind of letter from another: `npm run --silent kinds`. Reads the labelled letters of the
// development part and test/letters/kinds/dev.jsonl, prints how well letters are told that were left out of the fit, one
// tenth after another, and writes src/checker/languages/en/kinds.json.
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {type Draft, draftOf, type LetterKind, type Situation} from '../../src/checker/index.ts';
import {en} from '../../src/checker/languages/en.ts';
import {featuresOf} from '../../src/checker/letter-kind.ts';
import {wordPlaces} from '../../src/checker/letter-words.ts';
import {letters} from './corpus.ts';

type Row = {
	readonly kind: LetterKind;
	readonly draft: Partial<Draft>;
	readonly situation?: Partial<Situation>;
	/** How much it counts: a letter that is only begun counts less. */
	readonly share?: number;
};
/** A letter as places of features and what each counts; `target` is the kind's place, 0 for other mail. */
type Case = {
	readonly at: number[];
	readonly by: number[];
	readonly target: number;
	readonly fold: number;
	readonly share: number;
	readonly row: Row;
};

const kinds: readonly LetterKind[] = [
	'thank-you',
	'status-check',
	'second-status-check',
	'rejection-reply',
	'keep-in-touch',
	'share-article',
	'recruiter',
	'linkedin',
];
const folds = 5;
/** A word in fewer letters than these tells nothing. */
const fewest = 3;
/** A clue is worth more than a single word before the letters have said anything. */
const clueScale = 2;
/** How dear weights are: the higher, the nearer to 0 they stay. */
const penalty = 20;
const rounds = 160;
/** Other mail has to look this much more like a follow-up than not to wake Notewell, in odds. */
const sureness = Math.log(0.65 / 0.35);
/** Rows in which no weight is larger are left out. */
const least = 0.06;

const whole: Row[] = [
	...letters('dev'),
	...readFileSync('test/letters/kinds/dev.jsonl', 'utf8')
		.trim()
		.split('\n')
		.map(line => JSON.parse(line) as Row),
];

/** A letter as it is while it is written: the greeting with one sentence, and with one paragraph. */
function begun(row: Row): Row[] {
	const body = row.draft.body ?? '';
	const [greeting = '', first = ''] = body.split('\n\n');
	const beginnings = [/^[\s\S]*?[.!?](?=\s|$)/.exec(first)?.[0] ?? first, first];
	return [...new Set(beginnings)]
		.map(text => `${greeting}\n\n${text}`)
		.filter(text => text.length < body.length)
		.map(text => ({...row, draft: {...row.draft, body: text}, share: 0.4}));
}

const rows: readonly Row[] = whole.flatMap(row => [row, ...begun(row)]);

/** A note by hand reads like a thank-you; nobody writes one in a mail program. */
const targetOf = (kind: LetterKind): number => (kind === 'handwritten' ? 1 : kinds.indexOf(kind) + 1);

function namedFeatures({draft, situation = {}}: Row): Map<string, number> {
	const {letter: _letter, ...known} = situation;
	const features = featuresOf(draftOf(draft), known, en);
	const named = new Map<string, number>();
	for (const [clue, count] of features?.clues ?? []) {
		named.set(`clues ${clue}`, count * clueScale);
	}
	for (const place of wordPlaces) {
		for (const word of features?.words[place] ?? []) {
			named.set(`${place} ${word}`, 1);
		}
	}
	return named;
}

const named = rows.map(namedFeatures);
const counts = new Map<string, number>();
for (const name of named.flatMap(features => [...features.keys()])) {
	counts.set(name, (counts.get(name) ?? 0) + 1);
}
const names = [...counts].filter(([, count]) => count >= fewest).map(([name]) => name);
const places = new Map(names.map((name, place) => [name, place]));

const foldOf = (text: string): number =>
	Number(BigInt(`0x${createHash('sha256').update(text).digest('hex')}`) % BigInt(folds));

const cases: Case[] = rows.map((row, i) => {
	const known = [...named[i]!].filter(([name]) => places.has(name));
	return {
		at: known.map(([name]) => places.get(name)!),
		by: known.map(([, count]) => count),
		target: targetOf(row.kind),
		// A letter and its beginnings begin alike.
		fold: foldOf((row.draft.body ?? '').slice(0, 40)),
		share: row.share ?? 1,
		row,
	};
});

/** One row of weights a feature, and one more for the start. */
type Fit = {readonly width: number; readonly weights: Float64Array};

function sums({width, weights}: Fit, {at, by}: Case): number[] {
	const found = Array.from({length: width}, (_, k) => weights[names.length * width + k]!);
	for (const [i, place] of at.entries()) {
		for (let k = 0; k < width; k++) {
			found[k]! += by[i]! * weights[place * width + k]!;
		}
	}
	return found;
}

function softmax(values: readonly number[]): number[] {
	const top = Math.max(...values);
	const powers = values.map(value => Math.exp(value - top));
	const all = powers.reduce((a, b) => a + b);
	return powers.map(power => power / all);
}

type ClassOf = (each: Case) => number;

/** How the loss changes with each weight: what the letters say, and the penalty, which the start is free of. */
function slopeOf(model: Fit, of: readonly Case[], classOf: ClassOf): Float64Array {
	const {width, weights} = model;
	const slope = weights.map((weight, i) => (i < names.length * width ? weight * penalty : 0));
	for (const each of of) {
		const wrong = softmax(sums(model, each));
		wrong[classOf(each)]! -= 1;
		for (const [i, place] of [...each.at, names.length].entries()) {
			for (let k = 0; k < width; k++) {
				slope[place * width + k]! += each.share * (each.by[i] ?? 1) * wrong[k]!;
			}
		}
	}
	return slope;
}

/** Logistic regression of `classOf` over `width` classes: steepest descent with momentum and a step for each weight (Adam). */
function regress(of: readonly Case[], width: number, classOf: ClassOf): Fit {
	const size = (names.length + 1) * width;
	const [weights, speed, square] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
	for (let round = 1; round <= rounds; round++) {
		const slope = slopeOf({width, weights}, of, classOf);
		const rate = 0.05 * (1 - round / (rounds + 1));
		for (let i = 0; i < size; i++) {
			speed[i] = 0.9 * speed[i]! + 0.1 * slope[i]!;
			square[i] = 0.99 * square[i]! + 0.01 * slope[i]! ** 2;
			weights[i]! -= (rate * (speed[i]! / (1 - 0.9 ** round))) / (Math.sqrt(square[i]! / (1 - 0.99 ** round)) + 1e-8);
		}
	}
	return {width, weights};
}

const fitBoth = (of: readonly Case[]) => ({
	followUp: regress(of, 2, ({target}) => (target > 0 ? 1 : 0)),
	kind: regress(
		of.filter(({target}) => target > 0),
		kinds.length,
		({target}) => target - 1,
	),
});

function told({followUp, kind}: ReturnType<typeof fitBoth>, each: Case): number {
	const [not = 0, is = 0] = sums(followUp, each);
	const byKind = sums(kind, each);
	return is - not >= sureness ? byKind.indexOf(Math.max(...byKind)) + 1 : 0;
}

const share = (of: readonly [Case, number][], test: (target: number, guess: number) => boolean): string =>
	(of.filter(([{target}, guess]) => test(target, guess)).length / of.length).toFixed(3);

const leftOut: [Case, number][] = Array.from({length: folds}, (_, fold) => {
	const made = fitBoth(cases.filter(each => each.fold !== fold));
	return cases.filter(each => each.fold === fold).map((each): [Case, number] => [each, told(made, each)]);
}).flat();
for (const [name, isOne] of [
	['letters', (row: Row) => 'expect' in row && !row.share],
	['kinds', (row: Row) => !('expect' in row) && !row.share],
	['beginnings', (row: Row) => row.share !== undefined],
] as const) {
	const all = leftOut.filter(([{row}]) => isOne(row));
	const other = all.filter(([{target}]) => target === 0);
	const letter = all.filter(([{target}]) => target > 0);
	console.log(
		`${name}, left out: right ${share(all, (target, guess) => target === guess)}, other mail that wakes`,
		`${share(other, (_, guess) => guess > 0)}, follow-ups that do not ${share(letter, (_, guess) => guess === 0)}`,
	);
}

const {followUp, kind} = fitBoth(cases);
const rowAt = (place: number, scale: number): number[] =>
	[
		followUp.weights[place * 2 + 1]! - followUp.weights[place * 2]!,
		...kinds.map((_, k) => kind.weights[place * kinds.length + k]!),
	].map(weight => Math.round(weight * scale * 100) / 100);
const start = rowAt(names.length, 1);
start[0] = Math.round((start[0]! - sureness) * 100) / 100;
const found: Record<string, Record<string, number[]>> = {clues: {}, text: {}, opening: {}, subject: {}};
for (const name of names.toSorted()) {
	const [group = '', feature = ''] = name.split(' ');
	const row = rowAt(places.get(name)!, group === 'clues' ? clueScale : 1);
	if (Math.max(...row.map(Math.abs)) >= least) {
		found[group]![feature] = row;
	}
}
const {clues, ...words} = found;
writeFileSync('src/checker/languages/en/kinds.json', `${JSON.stringify({kinds, start, clues, words})}\n`);
console.log(
	`${Object.keys(clues ?? {}).length} clues, ${Object.values(words).flatMap(group => Object.keys(group)).length} words`,
);

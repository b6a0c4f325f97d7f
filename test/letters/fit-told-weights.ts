// Fits what words say a sentence of a thank-you tells: something of the talk, and how the letter goes on from here. `npm run
// --silent fit` reads the labelled sentences in told/ and writes talk-weights.json and close-weights.json to
// src/checker/languages/en/. The same input gives the same files.
import {readFileSync, writeFileSync} from 'node:fs';
import {en} from '../../src/checker/languages/en.ts';
import {readParagraph} from '../../src/checker/reading.ts';
import {featuresOf, told} from '../../src/checker/word-scores.ts';
import {fitWeights} from './weights.ts';

/** A feature that fewer sentences hold is chance; of the others so many are kept. */
const fewest = 3;
const most = 1500;
/** How much an error costs, where half the square of a weight is what a weight costs. */
const cost = 0.3;

/** What stands in every sentence. */
const always = '<';

type Row = {readonly text: string; readonly tells: boolean};

const featuresIn = ({text}: Row): string[] =>
	readParagraph(text, en).sentences.flatMap(sentence => featuresOf(text, sentence));

for (const name of Object.values(told)) {
	const rows = readFileSync(`test/letters/told/${name}.jsonl`, 'utf8')
		.trim()
		.split('\n')
		.map(line => JSON.parse(line) as Row);
	const cases = rows.map(row => ({features: [...new Set(featuresIn(row))], truth: [row.tells]}));
	const weights = fitWeights(cases, {always, fewest, most, cost, scaleOf: () => 1});
	const file = `src/checker/languages/en/${name}-weights.json`;
	writeFileSync(file, `${JSON.stringify({tells: [name], ...weights}, null, '\t')}\n`);
	console.log(`${name}: ${rows.length} sentences, ${weights.weights.length} weights`);
}

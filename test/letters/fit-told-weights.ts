// Fits what words say a sentence of a thank-you tells: something of the talk, and how the letter goes on from here. `npm run
// --silent fit` reads the labelled sentences in told/ and writes talk-weights.json and close-weights.json to
// src/checker/languages/en/. The same input gives the same files.
import {writeFileSync} from 'node:fs';
import {told} from '../../src/checker/word-scores.ts';
import {rowsOf} from './corpus.ts';
import {sentenceWeights} from './sentence-weights.ts';

const most = 4000;

type Row = {readonly text: string; readonly tells: boolean};

for (const name of Object.values(told)) {
	const rows = rowsOf<Row>(`told/${name}`);
	const weights = sentenceWeights(
		rows.map(({text, tells}) => ({text, truth: [tells]})),
		most,
	);
	const file = `src/checker/languages/en/${name}-weights.json`;
	writeFileSync(file, `${JSON.stringify({tells: [name], ...weights}, null, '\t')}\n`);
	console.log(`${name}: ${rows.length} sentences, ${weights.weights.length} weights`);
}

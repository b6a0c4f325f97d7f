// Fits what tells of a sentence of a thank-you whether it tells something of the talk, and how the letter goes on from here: its
// words, and for the talk also how it is built. `npm run --silent fit` reads the labelled sentences in told/ and writes
// talk-weights.json and close-weights.json to src/checker/languages/en/. The same input gives the same files.
import {writeFileSync} from 'node:fs';
import {type Draft, draftOf, type Situation} from '../../src/checker/index.ts';
import {en} from '../../src/checker/languages/en.ts';
import {readParagraph} from '../../src/checker/reading.ts';
import {talkSentencesIn} from '../../src/checker/talk-detail.ts';
import {patternsOf} from '../../src/checker/talk-patterns.ts';
import {told} from '../../src/checker/word-scores.ts';
import {letters, rowsOf} from './corpus.ts';
import {sentenceWeights} from './sentence-weights.ts';

const most = {talk: 6000, close: 4000};

/** A labelled sentence; `about` has the company and the subject of its letter, where that is not in the corpus. */
type Row = {readonly letter: string; readonly text: string; readonly tells: boolean; readonly about?: string};

/** What parts patterns from words among the features. */
const sign = '*';

const byId = new Map(letters('dev').map(letter => [letter.id, letter]));

function draftAround({letter, about = ''}: Row): {draft: Draft; situation: Partial<Situation>} {
	const whole = byId.get(letter);
	return {draft: draftOf(whole?.draft ?? {subject: about}), situation: whole?.situation ?? {}};
}

function patternsIn(row: Row): string[] {
	const {draft, situation} = draftAround(row);
	const sentences = talkSentencesIn({reading: readParagraph(row.text, en)}, draft, situation, en);
	return sentences.flatMap(patternsOf).map(pattern => sign + pattern);
}

for (const name of Object.values(told)) {
	const rows = rowsOf<Row>(`told/${name}`);
	const {weights, ...scale} = sentenceWeights(
		rows.map(row => ({text: row.text, truth: [row.tells], more: name === told.talk ? patternsIn(row) : []})),
		most[name],
	);
	const patterns = weights.filter(line => line.startsWith(sign)).map(line => line.slice(sign.length));
	const fitted = {tells: [name], ...scale, weights: weights.filter(line => !line.startsWith(sign))};
	const file = `src/checker/languages/en/${name}-weights.json`;
	writeFileSync(file, `${JSON.stringify(name === told.talk ? {...fitted, patterns} : fitted, null, '\t')}\n`);
	console.log(`${name}: ${rows.length} sentences, ${weights.length} weights, ${patterns.length} of them patterns`);
}

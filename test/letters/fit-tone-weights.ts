// Fits what words say about sentences: `npm run --silent fit`. Reads the labelled sentences and letters of the
// development part, but for the fifth of the sentences and the two fifths of the letters that thresholds are chosen on
// (choose-thresholds.ts), and writes src/checker/languages/en/tone-weights.json. The same input gives the same file.
import {writeFileSync} from 'node:fs';
import {en} from '../../src/checker/languages/en.ts';
import type {PhraseGroups} from '../../src/checker/languages/language-pack.ts';
import {fill, sampleValues, skeletons} from '../../src/skeletons/index.ts';
import {letters, rowsOf} from './corpus.ts';
import {foldOf} from './folds.ts';
import {sentenceWeights} from './sentence-weights.ts';

/** All that the model knows but `generic`: without the model, canned letters are told as a whole. */
const tells = 'flattery pity overconfidence reproach bitterness impatience read-receipt attachment'.split(' ');
const most = 20_000;

type Row = {readonly text: string; readonly labels: readonly string[]};

const sentences = ['sentences/dev', 'told/tone'].flatMap(rowsOf<Row>).filter(({text}) => foldOf(text) !== 0);
const inGoodLetters = letters('dev')
	.filter(({id, followUp, expect}) => followUp && expect.length === 0 && foldOf(id) > 1)
	.flatMap(({draft}) => (draft.body ?? '').split(/(?<=[.!?])\s+|\n/))
	.filter(text => text.split(' ').length >= 3)
	.map((text): Row => ({text, labels: []}));
/** What phrases are listed with: sentences in which they fire, and sentences in which they must not. */
const ofPhrases = tells.flatMap(rule =>
	Object.values(en.phrases[rule as keyof typeof en.phrases] as PhraseGroups<string>)
		.flat()
		.flatMap(({example, passes = []}): Row[] => [
			{text: example, labels: [rule]},
			...passes.map(text => ({text, labels: []})),
		]),
);
/** What Notewell itself offers to write must not be blamed. */
const inSkeletons = skeletons
	.flatMap(({body}) => fill(body, sampleValues).split(/(?<=[.!?])\s+|\n/))
	.filter(text => text.split(' ').length >= 3)
	.map((text): Row => ({text, labels: []}));
const own = [...ofPhrases, ...inSkeletons];
const rows = [...sentences, ...inGoodLetters, ...own, ...own];

const weights = sentenceWeights(
	rows.map(({text, labels}) => ({text, truth: tells.map(rule => labels.includes(rule))})),
	most,
);
writeFileSync('src/checker/languages/en/tone-weights.json', `${JSON.stringify({tells, ...weights}, null, '\t')}\n`);
console.log(`${rows.length} sentences, ${weights.weights.length} weights`);

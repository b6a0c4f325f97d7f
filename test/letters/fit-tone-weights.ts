// Fits what words say about sentences: `npm run --silent fit`. Reads the labelled sentences and letters of the
// development part, but for the fifth of the sentences and the two fifths of the letters that thresholds are chosen on
// (choose-thresholds.ts), and writes src/checker/languages/en/tone-weights.json. The same input gives the same file.
import {writeFileSync} from 'node:fs';
import {readSituation} from '../../src/checker/draft.ts';
import {draftOf} from '../../src/checker/index.ts';
import {en} from '../../src/checker/languages/en.ts';
import type {PhraseGroups} from '../../src/checker/languages/language-pack.ts';
import {readLetter} from '../../src/checker/letter.ts';
import {mayBreak} from '../../src/checker/tone-problems.ts';
import {fill, sampleValues, skeletons} from '../../src/skeletons/index.ts';
import {letters, rowsOf, sentencesOf} from './corpus.ts';
import {foldOf} from './folds.ts';
import {sentenceWeights} from './sentence-weights.ts';
import type {Truth} from './weights.ts';

/** All that the model knows but `generic`: without the model, canned letters are told as a whole. */
const tells = 'flattery pity overconfidence reproach bitterness impatience read-receipt attachment'.split(' ');
const most = 20_000;

type Row = {readonly text: string; readonly labels: readonly string[]};
type TrueRow = {readonly text: string; readonly truth: Truth};

const truthOf = ({text, labels}: Row): TrueRow => ({text, truth: tells.map(rule => labels.includes(rule))});

const sentences = ['sentences/dev', 'told/tone'].flatMap(rowsOf<Row>).filter(({text}) => foldOf(text) !== 0);
/**
 * Of a good letter nothing breaks a rule. Where a rule has nothing to say in it, as of what is announced where a file is
 * attached, that tells nothing of its sentences.
 */
const inGoodLetters = letters('dev')
	.filter(({id, followUp, expect}) => followUp && expect.length === 0 && foldOf(id) > 1)
	.flatMap(({draft, kind, situation}): TrueRow[] => {
		const letter = readLetter(draftOf(draft), kind, en);
		const truth = tells.map(rule => (mayBreak(rule, letter, readSituation(situation ?? {})) ? false : undefined));
		return sentencesOf(draft.body ?? '').map(text => ({text, truth}));
	});
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
	.flatMap(({body}) => sentencesOf(fill(body, sampleValues)))
	.map((text): Row => ({text, labels: []}));
const own = [...ofPhrases, ...inSkeletons].map(truthOf);
const rows = [...sentences.map(truthOf), ...inGoodLetters, ...own, ...own];

const weights = sentenceWeights(rows, most);
writeFileSync('src/checker/languages/en/tone-weights.json', `${JSON.stringify({tells, ...weights}, null, '\t')}\n`);
console.log(`${rows.length} sentences, ${weights.weights.length} weights`);

// Fits what tells the kind of a letter: a step of `npm run --silent fit`. Reads the letters of the development part and
// writes src/checker/languages/en/kind-weights.json. The same input gives the same file.
import {writeFileSync} from 'node:fs';
import {draftOf, type Situation} from '../../src/checker/index.ts';
import {kindFeatures} from '../../src/checker/kind-scores.ts';
import {en} from '../../src/checker/languages/en.ts';
import {cluesOf} from '../../src/checker/letter-clues.ts';
import {fill, sampleValues, skeletons} from '../../src/skeletons/index.ts';
import {type LabelledLetter, letters, rowsOf} from './corpus.ts';
import {fitWeights} from './weights.ts';

/** All kinds but the card written by hand, of which only the writer can tell that it is none of the others. */
const kinds =
	'thank-you status-check second-status-check rejection-reply keep-in-touch share-article linkedin recruiter other'.split(
		' ',
	);
/** What stands for a letter as such. */
const always = '=any';
const fitting = {
	always,
	fewest: 3,
	most: 6000,
	cost: 0.3,
	// Of many rare words few stand in a letter; clues stand in most.
	scaleOf: (feature: string) => (feature.startsWith('=') ? 2 : 1.5),
};

type Row = Pick<LabelledLetter, 'kind' | 'draft' | 'situation'>;

const hard = rowsOf<Row>('kinds/dev');

/** What the writer said of the kind is what is to be learnt. */
const withoutKind = ({letter: _letter, ...situation}: Partial<Situation> = {}): Partial<Situation> => situation;

/** What Notewell offers to write is taken for what it is. */
const ofSkeletons = skeletons.map(
	({kind, subject, body}): Row => ({
		kind,
		draft: {subject: fill(subject, sampleValues), body: fill(body, sampleValues)},
	}),
);

const cases = [...letters('dev'), ...hard, ...ofSkeletons, ...ofSkeletons].flatMap(({kind, draft, situation}) => {
	const read = draftOf(draft);
	const clues = cluesOf(read, withoutKind(situation), en);
	return clues && kinds.includes(kind)
		? [{features: [always, ...kindFeatures(read, clues, en)], truth: kinds.map(each => each === kind)}]
		: [];
});
const weights = fitWeights(cases, fitting);
writeFileSync('src/checker/languages/en/kind-weights.json', `${JSON.stringify({kinds, ...weights}, null, '\t')}\n`);
console.log(`${cases.length} letters, ${weights.weights.length} weights`);

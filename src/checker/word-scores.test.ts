import fc from 'fast-check';
import {expect, test} from 'vitest';
import {en} from './languages/en.ts';
import {readParagraph} from './reading.ts';
import {blended, digits, featuresOf, toldByWords, wordScores} from './word-scores.ts';

const sets = en.wordWeights.map(({tells, start, step, weights}) => ({
	start,
	step,
	lines: new Map(weights.map(line => [line.slice(0, -tells.length - 1), line.slice(-tells.length)])),
}));
const nothing = (digits.length - 1) / 2;

/** The same scores, from features written out. */
function slowly(text: string, sentence: Parameters<typeof featuresOf>[1]): number[] {
	const features = featuresOf(text, sentence);
	return sets.flatMap(({start, step, lines}) => {
		const found = features.flatMap(feature => lines.get(feature) ?? []);
		return start.map((from, at) => {
			const sum = found.reduce((all, line) => all + digits.indexOf(line.charAt(at)) - nothing, 0);
			return 1 / (1 + Math.exp(-from - step * sum));
		});
	});
}

const scoresOf = (text: string) => {
	const [sentence] = readParagraph(text, en).sentences;
	const scores = sentence ? wordScores(text, sentence, en) : [];
	return new Map(toldByWords(en).map((name, at) => [name, scores[at] ?? 0]));
};

const known = [...new Set(sets.flatMap(({lines}) => [...lines.keys()]).flatMap(feature => feature.split(' ')))].filter(
	part => /^[a-z']+$/.test(part),
);
const word = fc.oneof(fc.constantFrom(...known), fc.constantFrom('Ann', 'I', "I'm", '12', 'zyzzyva', '“no”', 'naïve'));

test('what the words of a sentence say is the sum of what its features say', () => {
	fc.assert(
		fc.property(fc.array(word, {minLength: 3, maxLength: 30}), fc.constantFrom('.', '?', '!', ''), (words, mark) => {
			const text = `${words.join(' ')}${mark}`;
			for (const sentence of readParagraph(text, en).sentences) {
				const scores = wordScores(text, sentence, en);
				if (scores.length > 0) {
					expect(scores).toEqual(slowly(text, sentence).map(score => expect.closeTo(score, 9)));
				}
			}
		}),
		{numRuns: 500},
	);
});

test.each([
	['I have two children to feed and the rent is three months behind.', 'pity'],
	['Please confirm that you have received this message.', 'read-receipt'],
	['Please find my references attached.', 'attachment'],
	['Did I get the job or not?', 'impatience'],
])('%s speaks of %s', (text, rule) => {
	const scores = scoresOf(text);
	expect(scores.get(rule)).toBe(Math.max(...scores.values()));
	expect(scores.get(rule)).toBeGreaterThan(0.5);
});

test.each(['Thank you for your time on Tuesday.', 'The walk through the bottling hall was the best part of the day.'])(
	'%s speaks of nothing',
	text => {
		const {talk: _talk, close: _close, ...rules} = Object.fromEntries(scoresOf(text));
		expect(Math.max(...Object.values(rules))).toBeLessThan(0.2);
	},
);

test('what stands between quotes is not the writer’s to answer for', () => {
	const plea = 'I have two children to feed and the rent is three months behind';
	const [alone, quoted] = [scoresOf(`${plea}.`), scoresOf(`The tenant wrote “${plea}” to us.`)];
	expect(quoted.get('pity')).toBeLessThan(alone.get('pity') ?? 0);
	expect(quoted.get('pity')).toBeLessThan(0.2);
});

test('a sentence too short to say anything, and one too long to be one, have no scores', () => {
	for (const text of ['', 'Thank you.', 'word '.repeat(200)]) {
		const {sentences} = readParagraph(text, en);
		expect(sentences.map(sentence => wordScores(text, sentence, en))).toEqual(sentences.map(() => []));
	}
});

test('model and words together lie between what each says, and the model alone counts where the words say nothing', () => {
	const chance = fc.double({min: 0, max: 1, noNaN: true});
	fc.assert(
		fc.property(chance, chance, (model, words) => {
			const score = blended(model, words);
			expect(score).toBeGreaterThanOrEqual(Math.min(model, words) - 1e-3);
			expect(score).toBeLessThanOrEqual(Math.max(model, words) + 1e-3);
			expect(blended(model, undefined)).toBe(model);
		}),
	);
});

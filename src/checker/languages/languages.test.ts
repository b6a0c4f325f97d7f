import {describe, expect, test} from 'vitest';
import {findPhrases} from '../phrase-finder.ts';
import {sentenceSpans} from '../sentences.ts';
import {words} from '../text.ts';
import {en} from './en.ts';
import type {Phrase} from './language-pack.ts';

const phrases = Object.entries(en.phrases).flatMap(([list, groups]) =>
	Object.entries(groups).flatMap(([group, all]) =>
		all.map((phrase: Phrase) => [`${list}, ${group}: ${phrase.find}`, list, phrase] as const),
	),
);

const found = (text: string): Phrase[] =>
	sentenceSpans(text, 0, text.length).flatMap(span =>
		findPhrases(
			text,
			{...span, words: words(text).filter(({start, end}) => start >= span.start && end <= span.end)},
			en,
		).map(({phrase}) => phrase),
	);

test('the pack has phrases', () => {
	expect(phrases.length).toBeGreaterThan(0);
});

test('no pattern is listed twice', () => {
	const finds = phrases.map(([, list, {find}]) => `${list} ${find}`);
	expect(finds.filter((find, index) => finds.indexOf(find) !== index)).toEqual([]);
});

describe.each(phrases)('%s', (_, __, phrase) => {
	test('fires on its example, and on nothing it must pass', () => {
		expect(found(phrase.example)).toContain(phrase);
		for (const innocent of phrase.passes ?? []) {
			expect(found(innocent), innocent).not.toContain(phrase);
		}
	});
});

import {describe, expect, test} from 'vitest';
import {findPhrases} from '../phrase-finder.ts';
import {sentenceSpans} from '../sentences.ts';
import {words} from '../text.ts';
import {languages} from './index.ts';
import type {LanguagePack, Phrase} from './language-pack.ts';

const phrases = languages.flatMap(language =>
	Object.entries(language.phrases).flatMap(([list, groups]) =>
		Object.entries(groups).flatMap(([group, all]) =>
			all.map(
				(phrase: Phrase) => [`${language.code}, ${list}, ${group}: ${phrase.find}`, list, phrase, language] as const,
			),
		),
	),
);

const found = (text: string, language: LanguagePack): Phrase[] =>
	sentenceSpans(text, 0, text.length).flatMap(span =>
		findPhrases(
			text,
			{...span, words: words(text).filter(({start, end}) => start >= span.start && end <= span.end)},
			language,
		).map(({phrase}) => phrase),
	);

test('each language has phrases, and a code of its own', () => {
	const codes = languages.map(({code}) => code);
	expect(new Set(codes).size).toBe(languages.length);
	expect(codes.filter(code => !phrases.some(([, , , language]) => language.code === code))).toEqual([]);
});

test('no pattern is listed twice', () => {
	const finds = phrases.map(([, list, {find}, {code}]) => `${code} ${list} ${find}`);
	expect(finds.filter((find, index) => finds.indexOf(find) !== index)).toEqual([]);
});

describe.each(phrases)('%s', (_, __, phrase, language) => {
	test('fires on its example, and on nothing it must pass', () => {
		expect(found(phrase.example, language)).toContain(phrase);
		for (const innocent of phrase.passes ?? []) {
			expect(found(innocent, language), innocent).not.toContain(phrase);
		}
	});
});

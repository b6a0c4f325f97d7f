import fc from 'fast-check';
import {expect, test} from 'vitest';
import {check, draftOf, type RuleId} from '../index.ts';
import {readBody} from '../reading.ts';
import {en} from './en.ts';
import type {Phrase} from './language-pack.ts';

const phrases: readonly Phrase[] = Object.values(en.phrases).flatMap(groups => Object.values(groups).flat());

/** Phrases whose example is one sentence, so that what is done to it is done within a sentence. */
const inOneSentence = phrases.filter(({example}) => !/[.!?:;…"“”\n]/.test(example.slice(0, -1)));

const found = (text: string): Phrase[] =>
	readBody(text, en).flatMap(({reading}) => [...reading.hits.values()].flat().map(({phrase}) => phrase));

/** What a space may turn into on its way through an editor; a line is broken only where it goes on in small letters. */
const spaces = [' ', '\u00a0', '  ', ' \u00a0', '\u2009', '\u200b ', '\n', ' \n'];

function rewritten(text: string, choices: readonly number[]): string {
	let at = 0;
	return text.replace(/ (?=(\S))|'/g, (char, next: string | undefined) => {
		const choice = choices[at++ % choices.length] ?? 0;
		if (char === "'") {
			return ["'", '’'][choice % 2] ?? char;
		}
		const space = spaces[choice % spaces.length] ?? char;
		return space.includes('\n') && !/\p{Ll}/u.test(next ?? '') ? char : space;
	});
}

/** Lines that come after, so that no line of the example closes the letter. */
const rest = 'I ran a mill.\n'.repeat(10);

const anyPhrase = fc.constantFrom(...inOneSentence);

test('a phrase is found across spaces of any kind, wrapped lines, curly apostrophes and what cannot be seen', () => {
	fc.assert(
		fc.property(anyPhrase, fc.array(fc.nat(), {minLength: 1, maxLength: 12}), (phrase, choices) => {
			expect(found(`Dear Ann,\n\n${rewritten(phrase.example, choices)}\n\n${rest}`)).toContain(phrase);
		}),
		{numRuns: 1_000},
	);
});

const toneRules: readonly RuleId[] = ['flattery', 'pity', 'overconfidence', 'reproach', 'bitterness', 'impatience'];

const faulty = fc.constantFrom(
	...(['flattery', 'pity', 'overconfidence', 'reproach', 'bitterness', 'impatience'] as const).flatMap(list =>
		Object.values(en.phrases[list])
			.flat()
			.filter(phrase => inOneSentence.includes(phrase)),
	),
);

const toneFindings = (body: string) =>
	check(draftOf({body}), {letter: 'thank-you'}).filter(({rule}) => toneRules.includes(rule));

test.each([
	['“', '”'],
	['"', '"'],
	['„', '”'],
])('what somebody else said, between %s and %s, is no fault of the writer’s', (open, close) => {
	fc.assert(
		fc.property(faulty, ({example}) => {
			expect(toneFindings(`Above the door it said ${open}${example.slice(0, -1)}${close}.`)).toEqual([]);
		}),
		{numRuns: 500},
	);
});

test('the signature is never judged', () => {
	fc.assert(
		fc.property(faulty, ({example}) => {
			const letter = 'Dear Ann,\n\nThank you for the tour of the mill.\n\nKind regards,\nTom Reed';
			expect(toneFindings(letter)).toEqual([]);
			expect(toneFindings(`${letter}\n${example}`)).toEqual([]);
		}),
		{numRuns: 500},
	);
});

test('every phrase is judged outside of quotes and signature', () => {
	fc.assert(
		fc.property(faulty, ({example}) => {
			expect(toneFindings(`Dear Ann,\n\n${example}`)).not.toEqual([]);
		}),
		{numRuns: 500},
	);
});

import {anyKind, defineRule} from '../define-rule.ts';
import {readsEnglish} from '../reads-as.ts';
import {isLikelyName} from '../spelling/likely-names.ts';
import {realWordSlips} from '../spelling/real-word-slips.ts';
import {plainWords, type SpelledWord, withoutNames} from '../spelling/spelled-words.ts';
import {mixedSpellings} from '../spelling/varieties.ts';
import type {Draft, Problem} from '../types.ts';

const mostFixes = 3;

const shown = (text: string): string => (text.length > 24 ? `${text.slice(0, 23)}…` : text);

/** Gives suggestions the apostrophe that the word is written with. */
function apostrophesOf({field, start, end}: SpelledWord, suggestions: readonly string[], draft: Draft): string[] {
	const isCurly = draft[field].slice(start, end).includes('’');
	return suggestions.map(suggestion => (isCurly ? suggestion.replaceAll("'", '’') : suggestion));
}

const problem = ({text, field, start, end}: SpelledWord, suggestions: readonly string[]): Problem => ({
	message:
		suggestions.length > 0 && (suggestions[0] ?? '').length < 25
			? `“${shown(text)}” may be misspelt; “${suggestions[0]}” may be meant.`
			: `“${shown(text)}” is not in the dictionary; look at it once more.`,
	at: {field, start, end},
	fixes: suggestions.slice(0, mostFixes).map(replacement => ({label: `Change to ${replacement}`, replacement})),
});

const accented = /[\u00c0-\u024f\u1e00-\u1eff]/;

/** The words that stand right before and after one. */
function beside(text: string, {start, end}: SpelledWord): string[] {
	const before = text
		.slice(Math.max(0, start - 30), start)
		.split(/\s/)
		.filter(Boolean)
		.at(-1);
	const after = text
		.slice(end, end + 30)
		.split(/\s/)
		.filter(Boolean)[0];
	return [before ?? '', after ?? ''];
}

/**
 * Whether a word is likelier one of another language than a slip: it stands beside another unknown word or one with an
 * accent (`caro saluto`, `slán abhaile`). It is still worth a hint.
 */
function isLikelyMeant(word: SpelledWord, unknown: readonly SpelledWord[], {body, subject}: Draft): boolean {
	const around = beside(word.field === 'subject' ? subject : body, word);
	return around.some(
		each =>
			accented.test(each) || unknown.some(({start, text}) => start !== word.start && each.replace(/,$/, '') === text),
	);
}

const one = new Map([['greatful', ['grateful']]]);

export const spelling = defineRule({
	id: 'spelling',
	title: 'Spelling',
	why: 'Interviewers take a misspelt word for the care you would give to their work.',
	source: 'T4 A6 N6',
	level: 'warn',
	kinds: anyKind,
	examples: {
		flags: [
			{draft: {body: 'I am greatful for your time.'}, situation: {misspelt: one}},
			{draft: {body: 'I look forward to hearing form you.'}},
			{draft: {body: 'I spoke to the hiring manger about the rota.'}},
			{draft: {body: 'Thank you for the tour.\n\nOurs truly,\nAda'}},
		],
		passes: [
			{draft: {body: 'I am grateful for your time.'}, situation: {misspelt: one}},
			{draft: {body: 'I spoke to Greatful Foods.'}, situation: {misspelt: one, writer: {name: 'Greatful', email: ''}}},
			{draft: {body: 'Please find the form you sent me.'}},
		],
	},
	*check(letter, situation, language) {
		if (!readsEnglish(letter, language)) {
			return;
		}
		const {misspelt} = situation;
		const unknown = misspelt?.size ? plainWords(letter, ({text}) => misspelt.has(text)) : [];
		for (const word of withoutNames(unknown, letter, situation)) {
			const answer = misspelt?.get(word.text);
			const suggestions = answer?.filter(suggestion => suggestion !== word.text);
			if (suggestions && !isLikelyName(letter, word, suggestions)) {
				const found = problem(word, apostrophesOf(word, suggestions, letter.draft));
				const isDoubtful = answer?.[0] === word.text || isLikelyMeant(word, unknown, letter.draft);
				yield isDoubtful ? {...found, level: 'hint'} : found;
			}
		}
		yield* realWordSlips(letter);
		yield* mixedSpellings(letter);
	},
});

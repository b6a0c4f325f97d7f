import {byParagraph} from '../by-paragraph.ts';
import type {LanguagePack} from '../languages/language-pack.ts';
import type {Letter, Paragraph} from '../letter.ts';
import {once} from '../once.ts';
import {readsEnglish} from '../reads-as.ts';
import {bareContractions} from '../spelling/bare-contractions.ts';
import type {Sentence, Span, Word} from '../text.ts';
import type {Fix, Level, Problem, Situation} from '../types.ts';
import {byForm} from '../word-forms.ts';
import {agreement} from './agreement.ts';
import {apostrophes} from './apostrophes.ts';
import {findWrongArticles, mayBeArticle} from './articles.ts';
import {companiesOf, isBesideCompany} from './beside-company.ts';
import {itsSlips} from './its.ts';
import {findLineSlips} from './line-marks.ts';
import {findUnmatched, findWrongMarks} from './marks.ts';
import {mixUps} from './mix-ups.ts';
import {possessives} from './possessives.ts';
import {findRepeatedWords} from './repeated-words.ts';
import {findOpenEnd, findSmallI, findSmallOpenings, isSmallI, type Mend} from './sentence-ends.ts';
import {theirSlips} from './their.ts';
import {verbForms} from './verb-forms.ts';
import {wordLists} from './word-lists.ts';
import {findSlips, inCaseOf, indexSlips} from './word-pattern.ts';

const slips = indexSlips(
	[...itsSlips, ...possessives, ...theirSlips, ...mixUps, ...verbForms, ...agreement, ...apostrophes],
	wordLists,
);

/** A slip in a paragraph; offsets count from the paragraph's start. */
type Slip = Span & {readonly message: string; readonly fixes: readonly Fix[]; readonly level?: Level};

const shown = (text: string): string => (text.length > 18 ? `${text.slice(0, 17)}…` : text);

const change = (replacement: string): Fix[] => [{label: `Change to ${replacement}`, replacement}];

const mended = ({start, end, meant}: Mend, message: string): Slip => ({start, end, message, fixes: change(meant)});

/** What a word can be part of, by its spelling: hardly any words can, so that most sentences are done with at a glance. */
const bits = {slip: 1, article: 2, bare: 4, smallI: 8, repetition: 16} as const;

const bitsOf = byForm(
	(word): number =>
		(slips(word).length > 0 ? bits.slip : 0) |
		(mayBeArticle(word) ? bits.article : 0) |
		(bareContractions.has(word.lower) ? bits.bare : 0) |
		(isSmallI(word) ? bits.smallI : 0),
);

/** The bits of the words of a sentence; a repetition is a word that stood one or two words before. */
function bitsOfAll(words: readonly Word[]): number {
	let all = 0;
	let earlier = '';
	let before = '';
	for (const word of words) {
		const {lower} = word;
		all |= bitsOf(word) | (lower === before || lower === earlier ? bits.repetition : 0);
		earlier = before;
		before = lower;
	}
	return all;
}

const patternSlips = (text: string, sentence: Sentence): Slip[] =>
	findSlips(text, sentence, slips).map(({start, end, written, meant}) => ({
		start,
		end,
		message: `“${shown(written)}” should most likely be “${shown(meant)}” here.`,
		fixes: change(meant),
	}));

const repetitions = (text: string, sentence: Sentence): Slip[] =>
	findRepeatedWords(text, sentence).map(({start, end, keep, words}) => ({
		start,
		end,
		message: `“${shown(words)}” stands there twice; once is enough.`,
		fixes: [{label: 'Keep one', replacement: text.slice(start, keep)}],
	}));

const wrongArticles = (text: string, sentence: Sentence): Slip[] =>
	findWrongArticles(text, sentence).map(({start, end, written, meant, next}) => ({
		start,
		end,
		message: `“${written}” should be “${meant}” before “${shown(next)}”.`,
		fixes: change(meant),
	}));

/** The slips of all sentences, and the bits of their words together. */
function wordSlips(text: string, sentences: readonly Sentence[]): {found: Slip[]; all: number} {
	const found: Slip[] = [];
	let all = 0;
	for (const sentence of sentences) {
		const here = bitsOfAll(sentence.words);
		all |= here;
		if (here & bits.slip) {
			found.push(...patternSlips(text, sentence));
		}
		if (here & bits.repetition) {
			found.push(...repetitions(text, sentence));
		}
		if (here & bits.article) {
			found.push(...wrongArticles(text, sentence));
		}
	}
	return {found, all};
}

/** Contractions that are no words without their apostrophe. */
const bareSlips = (words: readonly Word[]): Slip[] =>
	words.flatMap(({text, lower, start, end}) => {
		const whole = bareContractions.get(lower);
		if (whole === undefined || /\p{Lu}/u.test(text.slice(1))) {
			return [];
		}
		const meant = inCaseOf(whole, text);
		return [{start, end, message: `“${text}” needs an apostrophe: “${meant}”.`, fixes: change(meant)}];
	});

const markSlips = (text: string, words: readonly Word[]): Slip[] => [
	...findWrongMarks(text, words).map(
		({start, end, meant, message, hint}): Slip => ({
			start,
			end,
			message,
			fixes: [{label: meant.trim() === '' ? 'Mend the space' : `Change to ${meant.trim()}`, replacement: meant}],
			...(hint && {level: 'hint'}),
		}),
	),
	...findUnmatched(text).map(({start, end, message}) => ({start, end, message, fixes: []})),
];

const slipsAnywhere = byParagraph(({text, words, sentences}): Slip[] => {
	const {found, all} = wordSlips(text, sentences);
	if (all & bits.bare) {
		found.push(...bareSlips(words));
	}
	if (all & bits.smallI) {
		found.push(...findSmallI(text, words).map(mend => mended(mend, '“I” is always a capital.')));
	}
	found.push(...markSlips(text, words));
	return found;
});

const smallOpenings = byParagraph(({text, sentences}) =>
	findSmallOpenings(text, sentences).map(mend => mended(mend, 'This sentence opens with a small letter.')),
);

const openEnds = byParagraph(({text, sentences}) => {
	const mend = findOpenEnd(text, sentences);
	return mend ? [mended(mend, 'This paragraph closes without a full stop.')] : [];
});

const none: readonly Slip[] = [];

/** Many languages go on with a small letter after the greeting's comma: there it is a hint. */
const afterGreeting = (slip: Slip, before: Paragraph | undefined): Slip =>
	slip.start === 0 && before?.role === 'greeting' ? {...slip, level: 'hint'} : slip;

function slipsOf({paragraphs}: Letter, index: number, companies: () => readonly string[]): readonly Slip[] {
	const [before, paragraph, next] = [paragraphs[index - 1], paragraphs[index], paragraphs[index + 1]];
	if (!paragraph || paragraph.role === 'signature') {
		return none;
	}
	if (paragraph.role !== 'text') {
		return slipsAnywhere(paragraph);
	}
	// The last words of an unfinished letter are left alone, and so is what leads up to a list.
	const open = next && next.role !== 'bullets' ? openEnds(paragraph) : none;
	const {text} = paragraph.reading;
	const small = smallOpenings(paragraph).filter(({start}) => !isBesideCompany(text, start, companies()));
	return open.length + small.length === 0
		? slipsAnywhere(paragraph)
		: [...slipsAnywhere(paragraph), ...small.map(slip => afterGreeting(slip, before)), ...open];
}

const moved = ({start, end, ...slip}: Slip, by: number): Problem => ({
	...slip,
	at: {field: 'body', start: start + by, end: end + by},
});

/** The slips of grammar and punctuation in a letter, its signature left aside. */
export function grammarProblems(letter: Letter, situation: Partial<Situation>, language: LanguagePack): Problem[] {
	if (!readsEnglish(letter, language)) {
		return [];
	}
	const companies = once(() => companiesOf(situation));
	const found: Problem[] = [];
	for (let index = 0; index < letter.paragraphs.length; index++) {
		for (const slip of slipsOf(letter, index, companies)) {
			found.push(moved(slip, letter.paragraphs[index]?.start ?? 0));
		}
	}
	for (const {isHint, message, ...mend} of findLineSlips(letter, language)) {
		found.push(moved({...mended(mend, message), ...(isHint && {level: 'hint'})}, 0));
	}
	return found;
}

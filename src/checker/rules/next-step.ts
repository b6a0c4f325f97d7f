import {defineRule} from '../define-rule.ts';
import type {LanguagePack} from '../languages/language-pack.ts';
import {type Letter, sentencesOf} from '../letter.ts';
import {inBody, mainParagraphs, sentenceCount, wordCount} from '../letter-body.ts';
import {namesDay} from '../named-day.ts';
import type {Hit} from '../phrase-finder.ts';
import type {Span} from '../text.ts';
import type {Problem, Situation} from '../types.ts';
import {letterScores, told, toldByWords} from '../word-scores.ts';

/** A last paragraph of so few words does not close the letter by itself: the one before it does, with it. */
const shortClose = 25;
const lastSentences = 2;

/** The part of the letter that closes it, and the paragraph before that. */
type Close = {readonly last: Span; readonly before?: Span; readonly isShort: boolean};

function closeOf(letter: Letter): Close | undefined {
	const paragraphs = mainParagraphs(letter);
	const last = paragraphs.at(-1);
	const before = paragraphs.at(-2);
	if (!last) {
		return undefined;
	}
	if (!before) {
		return {last: {start: sentencesOf(last).at(-lastSentences)?.start ?? last.start, end: last.end}, isShort: false};
	}
	return {last, isShort: wordCount(last) < shortClose, ...(paragraphs.length > 2 && {before})};
}

const isIn = ({start}: Span, span: Span): boolean => start >= span.start && start < span.end;

/**
 * How sure the words of a sentence have to be that it names interest or a next step: alone, and where a phrase says so too.
 * Found on labelled letters that the words were not fitted to.
 */
const sure = {alone: 0.5, withPhrase: 0.12};

/** Whether a phrase stands where it closes the letter: before a short last paragraph it may be in the one before, if it tells interest. */
const closes = ({start, group}: Hit, {last, before, isShort}: Close): boolean =>
	start >= last.start || (isShort && before !== undefined && start >= before.start && group === 'interest');

/** Whether one of the last sentences says what it should, by its words or, where these do not rule it out, by a phrase. */
function saysWhatComes(letter: Letter, close: Close, language: LanguagePack): boolean {
	const [rows, place] = [letterScores(letter, language), toldByWords(language).indexOf(told.close)];
	const phrases = letter.hits('closing').filter(hit => closes(hit, close));
	const from = (close.before ?? close.last).start;
	return letter.sentences().some((sentence, at) => {
		const score = rows[at]?.[place];
		const isSaid = (score ?? 1) >= sure.withPhrase && phrases.some(hit => isIn(hit, sentence));
		return isSaid || (sentence.start >= from && (score ?? 0) >= sure.alone);
	});
}

function* restated(
	letter: Letter,
	close: Close,
	{interview, now}: Partial<Situation>,
	language: LanguagePack,
): Iterable<Problem> {
	const date = interview?.decisionBy;
	if (date !== undefined && date > (now ?? 0) && !namesDay(letter, close.before ?? close.last, language)) {
		yield {message: 'They named a date; say that you will be in touch after it.', level: 'hint'};
	}
}

const opening = 'Thank you for the talk about the mill. The drying loft is a fine place.\n\nI ran one for six years.';

export const nextStep = defineRule({
	id: 'next-step',
	title: 'Close without a next step',
	why: 'The close is where the reader learns that you want the job and what happens next.',
	source: 'N5',
	level: 'warn',
	kinds: ['thank-you'],
	examples: {
		flags: [{draft: {body: `${opening}\n\nHave a lovely weekend.`}}],
		passes: [
			{draft: {body: `${opening}\n\nI am very interested in the job.`}},
			{draft: {body: `${opening}\n\nI look forward to hearing from you after Thursday.`}},
			{draft: {body: `${opening} I would love to come for the trial shift.\n\nHave a lovely weekend.`}},
		],
	},
	*check(letter, situation, language) {
		const close = closeOf(letter);
		if (!close || sentenceCount(letter) < 2) {
			return;
		}
		if (saysWhatComes(letter, close, language)) {
			yield* restated(letter, close, situation, language);
			return;
		}
		yield {
			message: 'The close names neither interest nor a next step; add one.',
			at: inBody(letter.sentences().findLast(sentence => isIn(sentence, close.last)) ?? close.last),
		};
	},
});

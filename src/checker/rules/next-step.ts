import {byParagraph} from '../by-paragraph.ts';
import {defineRule} from '../define-rule.ts';
import type {LanguagePack} from '../languages/language-pack.ts';
import {type Letter, sentencesOf} from '../letter.ts';
import {inBody, mainParagraphs, sentenceCount, wordCount} from '../letter-body.ts';
import {perLanguage} from '../per-language.ts';
import type {Span} from '../text.ts';
import type {Problem, Situation} from '../types.ts';
import {listed} from '../vocabulary.ts';

/** A last paragraph of so few words does not close the letter by itself: the one before it does, with it. */
const shortClose = 25;
const lastSentences = 2;

/** The part of the letter that closes it, and the paragraph before that where the close is too short to stand alone. */
type Close = {readonly last: Span; readonly before?: Span};

function closeOf(letter: Letter): Close | undefined {
	const paragraphs = mainParagraphs(letter);
	const last = paragraphs.at(-1);
	const before = paragraphs.at(-2);
	if (!last) {
		return undefined;
	}
	if (!before) {
		return {last: {start: sentencesOf(last).at(-lastSentences)?.start ?? last.start, end: last.end}};
	}
	return paragraphs.length > 2 && wordCount(last) < shortClose ? {last, before} : {last};
}

const isIn = ({start}: Span, span: Span): boolean => start >= span.start && start < span.end;

/** Whether the close says what it should. The paragraph before it counts for interest only. */
const saysWhatComes = (letter: Letter, {last, before}: Close): boolean =>
	letter
		.hits('closing')
		.some(hit => isIn(hit, last) || (before !== undefined && hit.group === 'interest' && isIn(hit, before)));

const namesDayIn = perLanguage(language => {
	const isDate = listed(language, 'dates');
	return byParagraph(({words}) => words.some(word => isDate(word) || /^\d/.test(word.lower)));
});

/** Whether the letter names a day: a weekday, a month, a number. */
const namesDay = (letter: Letter, language: LanguagePack): boolean => letter.paragraphs.some(namesDayIn(language));

function* restated(letter: Letter, {interview, now}: Partial<Situation>, language: LanguagePack): Iterable<Problem> {
	const date = interview?.decisionBy;
	if (date !== undefined && date > (now ?? 0) && !namesDay(letter, language)) {
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
		if (saysWhatComes(letter, close)) {
			yield* restated(letter, situation, language);
			return;
		}
		yield {
			message: 'The close names neither interest nor a next step; add one.',
			at: inBody(letter.sentences().findLast(sentence => isIn(sentence, close.last)) ?? close.last),
		};
	},
});

import {type Letter, sentencesOf} from '../letter.ts';
import {firstNameTitles} from '../names/name-words.ts';
import {isOrdinary} from '../names/ordinary-words.ts';
import {sentenceSpans} from '../sentences.ts';
import type {Span, Word} from '../text.ts';
import type {SpelledWord} from './spelled-words.ts';

const isCapitalized = (text: string): boolean => /^\p{Lu}/u.test(text);

/** The words before and after one, where only a space stands between. */
function neighbours(text: string, words: readonly Word[], {start, end}: Word): Word[] {
	const at = words.findIndex(word => word.start === start);
	const [before, after] = [words[at - 1], words[at + 1]];
	return [
		...(before && /^[ \u00a0]$/.test(text.slice(before.end, start)) ? [before] : []),
		...(after && /^[ \u00a0]$/.test(text.slice(end, after.start)) ? [after] : []),
	];
}

/** Whether a word stands where a sentence opens, and has its capital from there. */
const opensOneOf = (spans: readonly Span[], text: string, {start}: Span): boolean =>
	spans.some(span => span.start <= start && /^[\W_]*$/.test(text.slice(span.start, start)));

/**
 * Whether an unknown word with a capital is more likely a name: it stands within a sentence, and neither does a
 * capitalised everyday word stand beside it (`Senior Enginer`), nor is a word of fixed capital meant (`Wendesday`).
 */
export function isLikelyName(letter: Letter, word: SpelledWord, suggestions: readonly string[]): boolean {
	if (!isCapitalized(word.text)) {
		return false;
	}
	const inSubject = word.field === 'subject';
	const text = inSubject ? letter.draft.subject : letter.draft.body;
	const spans = inSubject ? sentenceSpans(text, 0, text.length) : letter.paragraphs.flatMap(sentencesOf);
	const opens = (each: Span): boolean => opensOneOf(spans, text, each);
	const beside = neighbours(text, inSubject ? letter.subject() : letter.words(), word).filter(
		each => isCapitalized(each.text) && (inSubject || !opens(each)),
	);
	const isTitle = beside.length > 0 && beside.every(({lower}) => isOrdinary(lower) && !firstNameTitles.has(lower));
	return !(calendar.test(suggestions[0] ?? '') || opens(word) || isTitle);
}

const calendar =
	/^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|(?:Septem|Octo|Novem|Decem)ber|English|American|British|European|French|German|Spanish|Italian|Chinese|Japanese|Microsoft|LinkedIn|Google)(?:'s)?$/;

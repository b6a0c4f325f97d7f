import {letterKind} from './check.ts';
import {readDraft} from './draft.ts';
import {languageOf} from './languages/index.ts';
import {readLetter} from './letter.ts';
import {quotedIn} from './quotations.ts';
import {readsEnglish} from './reads-as.ts';
import {fold, type Sentence} from './text.ts';
import type {Draft, Situation} from './types.ts';

/** A sentence of fewer words says too little to be weighed. */
const fewestWords = 3;
/** Nor is a longer one weighed: it is no sentence, and the model would see only its beginning. */
const mostWords = 120;

/** What opens a blank of a skeleton: a sentence with one says nothing yet. */
const blankSign = '{{';

/** Whether somebody else says all of a sentence. */
function isSpeech(text: string, sentence: Sentence): boolean {
	const [first, last] = [sentence.words[0], sentence.words.at(-1)];
	const isQuoted = quotedIn(text, sentence);
	return first !== undefined && last !== undefined && isQuoted(first) && isQuoted(last);
}

/**
 * The sentences of the letter, folded and without repeats, that are worth asking the tone model about: none of a letter that
 * is not in English, since that is all the model has learnt, and none that is quoted or has a blank to fill.
 */
export function sentencesToWeigh(draft: Draft, situation: Partial<Situation> = {}): string[] {
	const read = readDraft(draft);
	const language = languageOf(read.body);
	const letter = readLetter(read, letterKind(read, situation), language);
	if (!readsEnglish(letter, language)) {
		return [];
	}
	const found = letter
		.sentences()
		.filter(({words}) => words.length >= fewestWords && words.length <= mostWords)
		.filter(sentence => !isSpeech(read.body, sentence))
		.map(({start, end}) => fold(read.body.slice(start, end)))
		.filter(sentence => !sentence.includes(blankSign));
	return [...new Set(found)];
}

import {letterKind} from './check.ts';
import {readDraft, readSituation} from './draft.ts';
import {languageOf} from './languages/index.ts';
import {readLetter} from './letter.ts';
import {readsEnglish} from './reads-as.ts';
import {plainWords, withoutNames} from './spelling/spelled-words.ts';
import type {Draft, Situation} from './types.ts';

/**
 * The words of the letter, as they stand and without repeats, that are worth asking the dictionary about: no names of
 * people and companies, no links, addresses, numbers, acronyms or code. None of a letter that is not in English: it would
 * keep the dictionary busy for seconds, and the rule says nothing of it.
 */
export function wordsToSpell(draft: Draft, situation: Partial<Situation> = {}): string[] {
	const read = readDraft(draft);
	const around = readSituation(situation);
	const language = languageOf(read.body);
	const letter = readLetter(read, letterKind(read, around), language);
	if (!readsEnglish(letter, language)) {
		return [];
	}
	return [...new Set(withoutNames(plainWords(letter), letter, around).map(({text}) => text))];
}

import {sentencesToWeigh, wordsToSpell} from '../../src/checker/index.ts';
import {openSpeller} from '../../src/spelling/index.ts';
import type {Judges} from './answer.ts';
import {openTones} from './tone-model.ts';

/** What the dictionary does not know of a draft. */
export function dictionaryJudge(): Judges {
	const speller = openSpeller();
	// The same names and words of a trade come in letter after letter.
	const told = new Map<string, readonly string[] | undefined>();
	const ask = (word: string): readonly string[] | undefined => {
		if (!told.has(word)) {
			told.set(word, speller.isRight(word) ? undefined : speller.suggest(word));
		}
		return told.get(word);
	};
	return (draft, situation) => ({
		misspelt: new Map(
			wordsToSpell(draft, situation).flatMap(word => {
				const meant = ask(word);
				return meant ? [[word, meant] as const] : [];
			}),
		),
	});
}

/** The dictionary and the tone model: what they say of a draft, as parts of a situation. */
export async function loadJudges(): Promise<Judges> {
	const misspeltIn = dictionaryJudge();
	const tonesOf = await openTones();
	return (draft, situation) => ({
		...misspeltIn(draft, situation),
		tones: tonesOf(sentencesToWeigh(draft, situation)),
	});
}

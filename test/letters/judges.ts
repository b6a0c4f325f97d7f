import {sentencesToWeigh, wordsToSpell} from '../../src/checker/index.ts';
import {openSpeller} from '../../src/spelling/index.ts';
import type {Judges} from './answer.ts';
import {openTones} from './tone-model.ts';

/** What the dictionary does not know of a draft. */
export function dictionaryJudge(): Judges {
	const speller = openSpeller();
	return (draft, situation) => ({
		misspelt: new Map(
			wordsToSpell(draft, situation)
				.filter(word => !speller.isRight(word))
				.map(word => [word, speller.suggest(word)]),
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

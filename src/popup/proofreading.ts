import {useEffect, useState} from 'preact/hooks';
import {type Draft, type LetterKind, type Situation, sentencesToWeigh, wordsToSpell} from '../checker/index.ts';
import {callerToBackground} from '../platform/messages.ts';
import type {BackgroundCalls} from '../store/calls.ts';

const background = callerToBackground<BackgroundCalls>();

/** What dictionary and tone model said of a letter. */
export type Proofreading = Required<Pick<Situation, 'misspelt' | 'tones'>>;

const nothing: Proofreading = {misspelt: new Map(), tones: new Map()};

/** How long a letter must rest before it is asked about, in milliseconds: nothing is judged while it is written. */
const pause = 300;

async function ask(draft: Draft, situation: Partial<Situation>): Promise<Proofreading> {
	const sentences = sentencesToWeigh(draft, situation);
	const [found, seen] = await Promise.all([
		background('spell', wordsToSpell(draft, situation)),
		background('weigh', sentences),
	]);
	return {
		misspelt: new Map(Object.entries(found)),
		tones: new Map(sentences.map((sentence, index) => [sentence, seen[index] ?? []])),
	};
}

/** What dictionary and tone model say of a letter, once it rests; what they said last holds until then. */
export function useProofreading(draft: Draft, situation: Partial<Situation>, letter: LetterKind): Proofreading {
	const [known, learn] = useState(nothing);
	useEffect(() => {
		let isOver = false;
		const timer = setTimeout(() => {
			ask(draft, situation).then(
				answer => isOver || learn(answer),
				() => undefined,
			);
		}, pause);
		return () => {
			isOver = true;
			clearTimeout(timer);
		};
	}, [draft.body, draft.to[0]?.name, letter]);
	return known;
}

import {useEffect, useRef, useState} from 'preact/hooks';
import type {Draft, Finding, LetterKind, RuleId} from '../checker/index.ts';
import {callerToBackground} from '../platform/messages.ts';
import type {BackgroundCalls} from '../store/calls.ts';
import type {CheckedLetter, Question} from '../store/letter-check.ts';

const background = callerToBackground<BackgroundCalls>();

/** What dictionary and tone model said of a letter. */
type Learnt = Pick<Question, 'misspelt' | 'tones'>;

/** How long a letter must rest before its words and sentences are asked about, in milliseconds. */
const pause = 300;

async function learnFrom({words, sentences}: CheckedLetter): Promise<Learnt> {
	const [misspelt, tones] = await Promise.all([background('spell', words), background('weigh', sentences)]);
	return {
		misspelt: Object.entries(misspelt),
		tones: tones.map((seen, index) => [sentences[index] ?? '', seen]),
	};
}

/** What is found in a letter: by rules at once, by dictionary and tone model once it rests. Absent until the first answer. */
export function useFindings(draft: Draft, letter: LetterKind, off: readonly RuleId[]): readonly Finding[] | undefined {
	const [findings, show] = useState<readonly Finding[]>();
	const learnt = useRef<Learnt>({misspelt: [], tones: []});
	useEffect(() => {
		const end = new AbortController();
		const check = async () => {
			const checked = await background('checkLetter', {draft, letter, asked: true, off, ...learnt.current});
			if (!end.signal.aborted) {
				show(checked.findings);
			}
			return checked;
		};
		const first = check();
		const learn = async () => {
			learnt.current = await learnFrom(await first);
			await check();
		};
		first.catch(() => undefined);
		const timer = setTimeout(() => learn().catch(() => undefined), pause);
		end.signal.addEventListener('abort', () => clearTimeout(timer));
		return () => end.abort();
	}, [draft.body, draft.to[0]?.name, letter, off.join()]);
	return findings;
}

import type {SeenTone} from '../store/letter-check.ts';

/** What the tone model said of the sentences of a page's letters, and the way to learn more. */
export type ToneMemory = {
	/** Asks about the sentences that were not asked about yet; true where that brought answers. Never rejects. */
	readonly learn: (sentences: readonly string[]) => Promise<boolean>;
	/** All answers so far. */
	readonly tones: () => ReadonlyMap<string, readonly SeenTone[]>;
};

/** More sentences than any page's letters have; beyond them it starts anew. */
const most = 2_000;

/** A memory that is empty; `weigh` answers in the order of the sentences. */
export function newToneMemory(
	weigh: (sentences: readonly string[]) => Promise<readonly (readonly SeenTone[])[]>,
): ToneMemory {
	let known = new Map<string, readonly SeenTone[]>();
	let asked = new Set<string>();
	const startAfreshIfFull = () => {
		if (asked.size > most) {
			asked = new Set();
			known = new Map();
		}
	};
	return {
		async learn(sentences) {
			if (sentences.every(sentence => asked.has(sentence))) {
				return false;
			}
			startAfreshIfFull();
			const unknown = sentences.filter(sentence => !asked.has(sentence));
			asked = new Set([...asked, ...unknown]);
			try {
				const answers = await weigh(unknown);
				known = new Map([...known, ...unknown.map((sentence, i) => [sentence, answers[i] ?? []] as const)]);
				return true;
			} catch {
				// Phrases go on alone; a later change of the letter asks again.
				asked = new Set([...asked].filter(sentence => !unknown.includes(sentence)));
				return false;
			}
		},
		tones: () => known,
	};
}

import type {SeenTone} from '../store/letter-check.ts';

/** What the tone model said of the sentences of a page's letters, and the way to learn more. */
export type ToneMemory = {
	/** Asks about the sentences of a letter that have no answer yet; true where that brought some. Never rejects. */
	readonly learn: (sentences: readonly string[]) => Promise<boolean>;
	/** What was answered, of the latest letters. */
	readonly tones: () => ReadonlyMap<string, readonly SeenTone[]>;
};

/** As many answers are kept, and more only where one letter has them: all go along with a question when one is new. */
const most = 500;

/** A memory that is empty; `weigh` answers in the order of the sentences, and may leave out those at the end. */
export function newToneMemory(
	weigh: (sentences: readonly string[]) => Promise<readonly (readonly SeenTone[])[]>,
): ToneMemory {
	let known: ReadonlyMap<string, readonly SeenTone[]> = new Map();
	const underWay = new Set<string>();

	/** Puts a letter's sentences behind those of others, of which the oldest give way: what they come to is asked again. */
	const keep = (sentences: readonly string[], news: ReadonlyMap<string, readonly SeenTone[]>) => {
		const own = new Set(sentences);
		const others = [...known].filter(([sentence]) => !own.has(sentence));
		const answered = [...own].flatMap(sentence => {
			const tones = news.get(sentence) ?? known.get(sentence);
			return tones ? [[sentence, tones] as const] : [];
		});
		known = new Map([...others.slice(Math.max(0, others.length + answered.length - most)), ...answered]);
	};
	return {
		async learn(sentences) {
			const unknown = sentences.filter(sentence => !(known.has(sentence) || underWay.has(sentence)));
			for (const sentence of unknown) {
				underWay.add(sentence);
			}
			// Where nobody answers, phrases and words go on alone; a later change of the letter asks again.
			const answers = unknown.length === 0 ? [] : await weigh(unknown).catch(() => []);
			for (const sentence of unknown) {
				underWay.delete(sentence);
			}
			keep(sentences, new Map(answers.map((tones, index) => [unknown[index] ?? '', tones])));
			return answers.length > 0;
		},
		tones: () => known,
	};
}

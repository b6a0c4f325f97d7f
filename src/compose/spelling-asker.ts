/** Suggestions, best first, for each word that is misspelt. */
type Answer = Readonly<Record<string, readonly string[]>>;

/** Knows which words are misspelt, and asks about those that it has not seen. */
export type SpellingAsker = {
	/** Misspelt word → suggestions, of all words that were answered so far. */
	readonly misspelt: () => ReadonlyMap<string, readonly string[]>;
	/** Asks about the words that are neither known nor under way. */
	readonly ask: (words: readonly string[]) => void;
};

const mostAtOnce = 500;

/**
 * An asker that puts words to `spell` in batches and calls back when a word turned out to be misspelt. Where `spell`
 * fails, as it does when the worker stops in the middle of it, the batch is asked once more, and then left until the
 * letter is checked again.
 */
export function makeAsker(spell: (words: readonly string[]) => Promise<Answer>, onMisspelt: () => void): SpellingAsker {
	const seen = new Set<string>();
	let misspelt: ReadonlyMap<string, readonly string[]> = new Map();

	const take = (found: Answer) => {
		const entries = Object.entries(found);
		if (entries.length > 0) {
			misspelt = new Map([...misspelt, ...entries]);
			onMisspelt();
		}
	};
	const forget = (batch: readonly string[]) => {
		for (const word of batch) {
			seen.delete(word);
		}
	};
	const put = (batch: readonly string[]) =>
		spell(batch)
			.catch(() => spell(batch))
			.then(take, () => forget(batch));
	return {
		misspelt: () => misspelt,
		ask(words) {
			const batch = words.filter(word => !seen.has(word)).slice(0, mostAtOnce);
			for (const word of batch) {
				seen.add(word);
			}
			if (batch.length > 0) {
				put(batch).catch(() => undefined);
			}
		},
	};
}

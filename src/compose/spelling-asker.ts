import {afterPause} from './after-pause.ts';

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
/** So many misspelt words are kept, and more only where the page's letters have them: all go along with a question. */
const mostKept = 500;
/** More new words than this at once were not typed but put in, or are a letter's first. */
const mostTyped = 2;

/** How an asker works, beside what it asks. */
type Manner = {
	/** The words of all letters of the page, which rest together: what was said of others may be forgotten. */
	readonly wordsInUse: () => readonly string[];
	/** How long a new word must rest before it is asked about, in milliseconds. */
	readonly pause: number;
};

/**
 * An asker that puts words to `spell` in batches and calls back when a word turned out to be misspelt. A word that is new is
 * likely still being typed, and half a word is no mistake: it is asked about once the next check has it too, or after a
 * pause. Where `spell` fails, as it does when the worker stops in the middle of it, the batch is asked once more, and then
 * left until the letter is checked again.
 */
export function makeAsker(
	spell: (words: readonly string[]) => Promise<Answer>,
	onMisspelt: () => void,
	{wordsInUse, pause}: Manner,
): SpellingAsker {
	const seen = new Set<string>();
	let misspelt: ReadonlyMap<string, readonly string[]> = new Map();
	let unknown: readonly string[] = [];

	const forget = (batch: Iterable<string>) => {
		for (const word of batch) {
			seen.delete(word);
		}
	};
	const forgetUnused = () => {
		const used = new Set(wordsInUse());
		forget([...misspelt.keys()].filter(word => !used.has(word)));
		misspelt = new Map([...misspelt].filter(([word]) => used.has(word)));
	};
	const take = (found: Answer) => {
		const entries = Object.entries(found);
		if (entries.length > 0) {
			misspelt = new Map([...misspelt, ...entries]);
			if (misspelt.size > mostKept) {
				forgetUnused();
			}
			onMisspelt();
		}
	};
	const put = (words: readonly string[]) => {
		const batch = words.filter(word => !seen.has(word)).slice(0, mostAtOnce);
		for (const word of batch) {
			seen.add(word);
		}
		if (batch.length > 0) {
			spell(batch)
				.catch(() => spell(batch))
				.then(take, () => forget(batch))
				.catch(() => undefined);
		}
	};
	const rest = afterPause(pause, () => put(wordsInUse()));
	return {
		misspelt: () => misspelt,
		ask(words) {
			const before = unknown;
			unknown = words.filter(word => !seen.has(word));
			put(unknown.length > mostTyped ? unknown : unknown.filter(word => before.includes(word)));
			if (unknown.length > 0) {
				rest.soon();
			}
		},
	};
}

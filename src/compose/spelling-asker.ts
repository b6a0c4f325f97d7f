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

/** What an asker knows of words. */
type Known = {
	/** The words that were answered or are under way. */
	readonly seen: Set<string>;
	/** Misspelt word → suggestions. */
	misspelt: ReadonlyMap<string, readonly string[]>;
};

/** Words that are forgotten are asked about when they come again. */
function forget({seen}: Known, words: readonly string[]): void {
	for (const word of words) {
		seen.delete(word);
	}
}

/** Forgets the misspelt words that stand in no letter any more. */
function forgetUnused(known: Known, wordsInUse: readonly string[]): void {
	const used = new Set(wordsInUse);
	const unused = [...known.misspelt.keys()].filter(word => !used.has(word));
	forget(known, unused);
	known.misspelt = new Map([...known.misspelt].filter(([word]) => used.has(word)));
}

/** Adds what was found to be misspelt; where that gets to be too much, what is unused goes. */
function learn(known: Known, found: Answer, wordsInUse: Manner['wordsInUse']): void {
	known.misspelt = new Map([...known.misspelt, ...Object.entries(found)]);
	if (known.misspelt.size > mostKept) {
		forgetUnused(known, wordsInUse());
	}
}

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
	const known: Known = {seen: new Set(), misspelt: new Map()};
	let unknown: readonly string[] = [];

	const take = (found: Answer) => {
		if (Object.keys(found).length > 0) {
			learn(known, found, wordsInUse);
			onMisspelt();
		}
	};
	const put = (words: readonly string[]) => {
		const batch = words.filter(word => !known.seen.has(word)).slice(0, mostAtOnce);
		for (const word of batch) {
			known.seen.add(word);
		}
		if (batch.length > 0) {
			spell(batch)
				.catch(() => spell(batch))
				.then(take, () => forget(known, batch))
				.catch(() => undefined);
		}
	};
	const rest = afterPause(pause, () => put(wordsInUse()));
	return {
		misspelt: () => known.misspelt,
		ask(words) {
			const before = unknown;
			unknown = words.filter(word => !known.seen.has(word));
			put(unknown.length > mostTyped ? unknown : unknown.filter(word => before.includes(word)));
			if (unknown.length > 0) {
				rest.soon();
			}
		},
	};
}

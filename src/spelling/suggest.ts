import {type NearWord, nearWords} from './near-words.ts';
import {classOf, markIn, type WordTrie} from './word-trie.ts';

/** How much one class of frequency counts, in slips. */
const classWorth = 0.12;
const mostCandidates = 8;
/** A missing space, in slips. */
const missingSpace = 1.1;
/** Only common words are offered as the two halves of one. */
const halfClass = 5;

/**
 * How far to look, in slips: near first, and further only where nothing near is likely. Beyond the last limit not even the
 * commonest word weighs little enough to be taken for what was meant, and each tenth of a slip more costs half as much again.
 */
const limits = (length: number): readonly number[] => (length <= 3 ? [1.25] : length <= 5 ? [1, 1.75] : [1, 1.6, 1.95]);
/** A find that weighs less than this is likely enough to end the search. */
const likely = 0.4;

/** How unlikely it is that a word was meant: less is likelier. */
export const weigh = ({slips, common}: NearWord): number => slips - common * classWorth;

function halves(trie: WordTrie, typed: string): NearWord[] {
	const found: NearWord[] = [];
	for (let at = 1; at < typed.length; at++) {
		const [first, second] = [typed.slice(0, at), typed.slice(at)];
		const common = Math.min(...[first, second].map(half => (half === 'a' ? 9 : classOf(markIn(trie, half)))));
		if (common >= halfClass) {
			found.push({word: `${first} ${second}`, slips: missingSpace, common: common - 2});
		}
	}
	return found;
}

const byWeight = (a: NearWord, b: NearWord): number => weigh(a) - weigh(b) || (a.word < b.word ? -1 : 1);

/** Words that may have been meant by `typed` (in lower case, not in the dictionary), best first. */
export function candidates(trie: WordTrie, typed: string): NearWord[] {
	let found: NearWord[] = [];
	for (const limit of limits(typed.length)) {
		found = [...nearWords(trie, typed, limit), ...halves(trie, typed)].sort(byWeight);
		const [best] = found;
		if (best && weigh(best) < likely) {
			break;
		}
	}
	return found.slice(0, mostCandidates);
}

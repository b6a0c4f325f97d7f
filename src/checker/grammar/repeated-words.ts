import {wordSet} from '../names/word-set.ts';
import type {Sentence, Span, Word} from '../text.ts';

/** Words that good sentences do repeat: `the plan that that led to`, `what it is is`. */
const mayRepeat = wordSet(
	'that had very really so much many far long no yes ha bye bless hip her well knock hear there win now',
);
/** Words that are made of a part said twice: `boda boda`, `tuk tuk`. */
const madeOfTwo = wordSet('boda tuk piri cha pom aye bling ylang beri dik gado choo chop yum tsk tut knick goody agar');
const beforeIs = wordSet('it he she that this there problem question point thing');

const small = wordSet(
	'the a an of to in on for with at from by and or but you your i my me we our us they their it its is are was were be been have has had that this as so if not would will can',
);

/** Verbs whose own little word may stand before another: `filled in in ink`, `moved in in May`, `logged on on Monday`. */
const takesOwn: Readonly<Record<string, ReturnType<typeof wordSet>>> = {
	in: wordSet(
		'filled moved handed sent called put logged came checked brought turned joined built locked settled fill hand',
	),
	on: wordSet('logged signed moved carried went passed turned came put got'),
};

/** What may stand between such a verb and its little word: `filled it in in ink`. */
const objects = wordSet('it them this that me us you him her');

function isOwnWord(own: string, earlier: Word | undefined, verb: Word | undefined): boolean {
	const takes = Object.hasOwn(takesOwn, own) ? takesOwn[own] : undefined;
	if (!(takes && earlier)) {
		return false;
	}
	return takes.has(earlier.lower) || (objects.has(earlier.lower) && verb !== undefined && takes.has(verb.lower));
}

const touches = (text: string, before: Word, after: Word): boolean => /^\s+$/.test(text.slice(before.end, after.start));

const isNameLike = (word: Word): boolean => /^\p{Lu}/u.test(word.text);

function repeats(text: string, words: readonly Word[], at: number): boolean {
	const [earlier, before, word] = [words[at - 2], words[at - 1], words[at]];
	if (!(before && word) || before.lower !== word.lower || !touches(text, before, word)) {
		return false;
	}
	const meantSo =
		mayRepeat.has(word.lower) ||
		madeOfTwo.has(word.lower) ||
		/\p{N}/u.test(word.text) ||
		(isNameLike(before) && isNameLike(word));
	return !(
		meantSo ||
		text[before.start - 1] === '-' ||
		(word.lower === 'is' && earlier && beforeIs.has(earlier.lower)) ||
		isOwnWord(word.lower, earlier, words[at - 3])
	);
}

/** Whether two small words stand twice: `of the of the`. */
function repeatsPair(text: string, words: readonly Word[], at: number): boolean {
	const [a, b, c, d] = [words[at - 3], words[at - 2], words[at - 1], words[at]];
	return (
		a !== undefined &&
		b !== undefined &&
		c !== undefined &&
		d !== undefined &&
		b.lower === d.lower &&
		a.lower === c.lower &&
		a.lower !== b.lower &&
		small.has(a.lower) &&
		small.has(b.lower) &&
		touches(text, a, b) &&
		touches(text, b, c) &&
		touches(text, c, d)
	);
}

/** A word, or a pair of small ones, that stands there twice. `keep` is where the first of the two ends. */
export type Repetition = Span & {readonly keep: number; readonly words: string};

/** What stands twice in a sentence of `text`. */
export function findRepeatedWords(text: string, {words}: Sentence): Repetition[] {
	const found: Repetition[] = [];
	for (let at = 0; at < words.length; at++) {
		const word = words[at] as Word;
		const width = repeats(text, words, at) ? 1 : repeatsPair(text, words, at) ? 2 : 0;
		const first = words[at - 2 * width + 1];
		const last = words[at - width];
		if (width > 0 && first && last) {
			found.push({start: first.start, end: word.end, keep: last.end, words: text.slice(first.start, last.end)});
		}
	}
	return found;
}

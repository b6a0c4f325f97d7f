import english from './dictionary/english.txt?raw';
import {type Speller, spellerOver} from './speller.ts';
import {readTrie} from './word-trie.ts';

export type {Speller} from './speller.ts';

/**
 * Opens the English dictionary, British and American. It costs some 90 ms and 7 MB, so it is opened when a word is
 * first asked about, and forgotten with the last reference to it.
 */
export const openSpeller = (): Speller => spellerOver(readTrie(english));

import {wordSet} from '../names/word-set.ts';
import type {Sentence, Span, Word} from '../text.ts';
import type {Form} from '../word-forms.ts';

/** Words that open with a vowel letter and no vowel sound. */
const soundsConsonant =
	/^(?:one(?!i|r)|once|eu|ew|ouija|uni(?!d|m[ap]|n|ss)|us(?:[aeu]|ing)|ut(?:il|op)|ubi|ur(?:a|in(?!g))|uk|ufo|ux)/;
/** Words that open with a silent h. */
const soundsVowel = /^(?:hour|honest|honou?r|heir(?!l)|heirl)/;
/** Words before which both are heard. */
const either = /^(?:histor|hotel|habit|hallucin|herb|hyster|hilar|h$)/;

/** Acronyms that are spelled out and whose first letter sounds like a vowel, with no vowel sign to show it. */
const spelledVowel = wordSet(
	'mba hr msc fbi nhs llc llm rfp rfi sme xml html sdk ssd nda ngo md mri mvp rn rpa ssl fmcg hgv lms nlp ml mp mep hnd hnc rfq fpga lgbt',
);
/** Acronyms that are spelled out, or read so, with a consonant first. */
const spelledConsonant = wordSet('uk us usb uat url eu ux ucla usa un');

const isAcronym = (text: string): boolean => /^\p{Lu}[\p{Lu}\p{N}]+s?$/u.test(text);

/** 8, 11 and 18 open with a vowel, as do 80 and 8,000; 1,100 and 1812 are read in more ways than one. */
function figureOpensWithVowel(text: string): boolean | undefined {
	const isClear = !/^1[18]\d/.test(text);
	return isClear ? /^(?:8|1[18](?!\d))/.test(text) : undefined;
}

function acronymOpensWithVowel(text: string, lower: string): boolean | undefined {
	if (spelledConsonant.has(lower)) {
		return false;
	}
	return spelledVowel.has(lower) || /^[AEIO]/.test(text) ? true : undefined;
}

/** Whether a word opens with a vowel sound; `undefined` where it is not certain. */
function opensWithVowel(text: string): boolean | undefined {
	const lower = text.toLowerCase();
	if (/^\d/.test(text)) {
		return figureOpensWithVowel(text);
	}
	if (isAcronym(text)) {
		return acronymOpensWithVowel(text, lower);
	}
	// Before a product's name that opens small, the letter is spelled out: `an nRF52`, `an iPad`.
	if (text.length < 2 || !/^[a-z]/.test(lower) || /^[a-z][A-Z]/.test(text) || either.test(lower)) {
		return undefined;
	}
	return soundsVowel.test(lower) || (/^[aeiou]/.test(lower) && !soundsConsonant.test(lower));
}

/** Whether a word is an article, as far as its spelling tells. */
export const mayBeArticle = ({lower}: Form): boolean => lower === 'a' || lower === 'an';

const isArticle = ({text}: Word, at: number): boolean =>
	text === 'a' || text === 'an' || text === 'An' || (text === 'A' && at === 0);

/** An article that the next word does not go with. */
export type WrongArticle = Span & {readonly written: string; readonly meant: string; readonly next: string};

/** The article at a place, where it does not go with the sound of the next word. */
function wrongAt(text: string, words: readonly Word[], at: number): WrongArticle | undefined {
	const [word, next] = [words[at], words[at + 1]];
	if (!(word && next && isArticle(word, at) && /^\s+["“]?$/.test(text.slice(word.end, next.start)))) {
		return undefined;
	}
	const vowel = opensWithVowel(next.text);
	if (vowel === undefined || vowel === (word.lower === 'an')) {
		return undefined;
	}
	const meant = word.lower === 'a' ? `${word.text}n` : word.text.charAt(0);
	return {start: word.start, end: word.end, written: word.text, meant, next: next.text};
}

/** The articles in a sentence of `text` that do not go with the sound of the next word. */
export function findWrongArticles(text: string, {words}: Sentence): WrongArticle[] {
	const found: WrongArticle[] = [];
	for (let at = 0; at < words.length; at++) {
		const wrong = mayBeArticle(words[at] as Word) ? wrongAt(text, words, at) : undefined;
		if (wrong) {
			found.push(wrong);
		}
	}
	return found;
}

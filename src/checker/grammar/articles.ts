import {wordSet} from '../names/word-set.ts';
import type {Sentence, Span, Word} from '../text.ts';
import type {Form} from '../word-forms.ts';

/** Words that open with a vowel letter and no vowel sound. */
const soundsConsonant =
	/^(?:one(?![agir])|once|oua|oaxa|ouija|eu|ew|una(?=nim)|uni(?!d(?!im|ir)|m[apm]|n|r(?!oy)|ss|tem)|us(?:[aeu]|ing)|ut(?:il|ica|op|e|ah)|ubi|ugan|ur(?:a|e|i[ac]|ug|o[dglt]|in(?!g))|uv[eu]|u(?:yg|igh)|uk|ufo|ux)/;
/** Words that open with a silent h. */
const soundsVowel = /^(?:hour|honest|honou?r|heir|hors$)/;
/** Words before which both are heard: those with a weak h, names as of Utrecht and Yvonne, and `nth` and other letters. */
const either =
	/^(?:histor|hotel|habit|hallucin|herb|herm[eè]s|heroi|homage|hyster|hilar|utre|[mny][^aeiouy]|[fhlmnrsx][^aeiouy]*$)/;

/** Acronyms that are spelled out and whose first letter sounds like a vowel, with no vowel sign to show it. */
const spelledVowel = wordSet(
	`mba hr msc fbi nhs llc llm rfp rfi sme xml html sdk ssd nda ngo md mri mvp rn rpa ssl fmcg hgv lms nlp ml mp mep hnd hnc
	rfq fpga lgbt llb mph msw mfa`,
);
/** Acronyms that are spelled out, or read so, with a consonant first. */
const spelledConsonant = wordSet('uk us usb uat url ux ucla usa un');
/** Acronyms read as the words that they stand for: `a AUD 2m deal`, `a AAA rating`. */
const readAsWords = wordSet('aed ars aud egp etb idr ils inr iqd isk omr aa aaa');

const isAcronym = (text: string): boolean => /^\p{Lu}[\p{Lu}\p{N}]+s?$/u.test(text);

/** Degrees and papers whose letters are said one by one. */
const spelledMixed = /^M(?:Sc|Sci|Phil|Res|Ed|Arch|Pharm|Fin|Eng|Mus|Phys|Chem|Math|Litt|St|oU|oD)s?$/;
/** Short forms of which some are read as a word and some letter by letter, with a vowel first: `SaaS`, `SoC`, `NHSmail`. */
const maybeSpelled = /^[FHLMNRSUX](?:\p{Lu}|\p{Ll}{1,2}\p{Lu})/u;

/** 8, 11 and 18 open with a vowel, as do 80 and 8,000; 1,100 and 1812 are read in more ways than one. */
function figureOpensWithVowel(text: string): boolean | undefined {
	const isClear = !/^1[18]\d/.test(text);
	return isClear ? /^(?:8|1[18](?!\d))/.test(text) : undefined;
}

function acronymOpensWithVowel(text: string, lower: string): boolean | undefined {
	if (spelledConsonant.has(lower)) {
		return false;
	}
	if (spelledVowel.has(lower) || lower === 'eu') {
		return true;
	}
	const isSpelled = /^[AEIO]/.test(text) && !readAsWords.has(lower) && !soundsConsonant.test(lower);
	return isSpelled ? true : undefined;
}

/** Whether a word may be said in more ways than one. */
const isUnclear = (text: string, lower: string): boolean =>
	// Before a product's name that opens small, the letter is spelled out: `an nRF52`, `an iPad`.
	text.length < 2 ||
	!/^[a-z]/.test(lower) ||
	/^[a-z][A-Z]/.test(text) ||
	maybeSpelled.test(text) ||
	spelledVowel.has(lower) ||
	either.test(lower);

/** Whether a word opens with a vowel sound; `undefined` where it is not certain. */
function opensWithVowel(text: string): boolean | undefined {
	const lower = text.toLowerCase();
	if (/^\d/.test(text)) {
		return figureOpensWithVowel(text);
	}
	if (isAcronym(text)) {
		return acronymOpensWithVowel(text, lower);
	}
	if (spelledMixed.test(text)) {
		return true;
	}
	if (isUnclear(text, lower)) {
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

import {byParagraph} from './by-paragraph.ts';
import type {LanguagePack, Sign as ListedSign} from './languages/language-pack.ts';
import type {Part} from './letter-parts.ts';
import {isOrdinary} from './names/ordinary-words.ts';
import {perLanguage} from './per-language.ts';
import {type ReadPart, readBody, readParagraph} from './reading.ts';
import type {Draft} from './types.ts';
import {listBits, listed, type WordTest} from './vocabulary.ts';
import {byForm} from './word-forms.ts';

/** A sign of the language pack, or thanks given. */
export type Sign = ListedSign | 'thanks';

/** What the subject tells. */
type SubjectSigns = {
	readonly count: (sign: Sign) => number;
	/** Whether it names an occupation, as `Staff Nurse`. */
	readonly occupation: boolean;
	/** Whether it names a post, as `vacancy`. */
	readonly post: boolean;
	/** Its longer words, in lower case. */
	readonly long: readonly string[];
};

/** What a draft tells about the kind of letter it is: for each sign, how many different wordings of it were found. */
export type Signs = {
	readonly body: (sign: Sign) => number;
	/** Likewise in the opening: the first two sentences after the greeting. */
	readonly opening: (sign: Sign) => number;
	readonly subject: SubjectSigns;
	/** Words of the letter, without greeting and signature. */
	readonly words: number;
	/** Words for the writer alone, and for the writer's people. */
	readonly singular: number;
	readonly plural: number;
	/** Whether the opening speaks of today or yesterday. */
	readonly recent: boolean;
	/** Whether the text is in the language of the pack, so far as can be told. */
	readonly inLanguage: boolean;
};

const openingSentences = 2;
const openingWords = 40;

type Found = {readonly sign: Sign; readonly find: string; readonly sentence: number};

/** The signs of a paragraph, each with the number of the sentence that it stands in. */
const signsIn = byParagraph(({sentences, hits}): Found[] => {
	const starts = sentences.map(({start}) => start);
	return [...(hits.get('signs') ?? []), ...(hits.get('thanks') ?? [])].map(({group, phrase, sentence}) => ({
		sign: group as Sign,
		find: phrase.find,
		sentence: starts.indexOf(sentence.start),
	}));
});

/** Counts, for each sign, the different wordings of it among those that were found. */
function counted(found: readonly Found[]): (sign: Sign) => number {
	const wordings = new Map<Sign, Set<string>>();
	for (const {sign, find} of found) {
		wordings.set(sign, (wordings.get(sign) ?? new Set()).add(find));
	}
	return sign => wordings.get(sign)?.size ?? 0;
}

/** The signs of some paragraphs, and of their first sentences alone. */
function signsOfAll(parts: readonly ReadPart[], opening: number): {all: Found[]; first: Found[]} {
	const [all, first]: [Found[], Found[]] = [[], []];
	let sentences = 0;
	for (const part of parts) {
		for (const found of signsIn(part)) {
			all.push(found);
			if (sentences + found.sentence < opening) {
				first.push(found);
			}
		}
		sentences += part.reading.sentences.length;
	}
	return {all, first};
}

const speaks = ({role}: Part): boolean => role !== 'sign-off' && role !== 'signature';

/** The fewest words by which a language can be told, and the least share of common words among them. */
const enoughWords = 8;
const commonShare = 0.15;

/** How many words of a paragraph are common ones, and how many speak of the writer and the writer's people. */
const countIn = perLanguage(language => {
	const {of, bit} = listBits(language);
	const [isCommon, isFirst, isPlural] = [bit('common'), bit('firstPerson'), bit('firstPersonPlural')];
	return byParagraph(({words}) => {
		let [common, singular, plural] = [0, 0, 0];
		for (const word of words) {
			const lists = of(word);
			common += Number((lists & isCommon) !== 0);
			singular += Number((lists & isFirst) !== 0);
			plural += Number((lists & isPlural) !== 0);
		}
		return {common, singular, plural};
	});
});

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** Whether the first words of some paragraphs hold one that passes a test. */
function opensWith(parts: readonly ReadPart[], test: WordTest): boolean {
	let left = openingWords;
	for (const {reading} of parts) {
		if (reading.words.slice(0, left).some(test)) {
			return true;
		}
		left -= reading.words.length;
		if (left <= 0) {
			break;
		}
	}
	return false;
}

/** Tests whether a word names an occupation, if only by its end: nobody can list them all. */
function occupationTest(language: LanguagePack): WordTest {
	const ends = language.vocabulary.occupationEnds.split(' ');
	const isOccupation = listed(language, 'occupations');
	const isNone = listed(language, 'noOccupations');
	return byForm(word => {
		const one = word.lower.replace(/s$/, '');
		const endsLikeOne = ends.some(end => one.endsWith(end)) && !isOrdinary(word.lower);
		return isOccupation(word) || (endsLikeOne && !isNone(word));
	});
}

const shortestLong = 4;

const subjectSigns = perLanguage(language => {
	const [isOccupation, isPost] = [occupationTest(language), listed(language, 'posts')];
	return byParagraph(
		(reading): SubjectSigns => ({
			count: counted(signsIn({reading})),
			occupation: reading.words.some(isOccupation),
			post: reading.words.some(isPost),
			long: reading.words.map(({lower}) => lower).filter(({length}) => length >= shortestLong),
		}),
	);
});

/** Reads the signs of a draft. */
export function signsOf(draft: Draft, language: LanguagePack): Signs {
	const parts = readBody(draft.body, language).filter(speaks);
	const greeting = parts[0]?.role === 'greeting' ? 1 : 0;
	const {all, first} = signsOfAll(parts, openingSentences + greeting);
	const text = parts.filter(({role}) => role !== 'greeting');
	const counts = text.map(countIn(language));
	const words = sum(text.map(({reading}) => reading.words.length));
	const common = sum(counts.map(count => count.common));
	return {
		body: counted(all),
		opening: counted(first),
		subject: subjectSigns(language)({reading: readParagraph(draft.subject, language)}),
		words,
		singular: sum(counts.map(({singular}) => singular)),
		plural: sum(counts.map(({plural}) => plural)),
		recent: opensWith(text, listed(language, 'recent')),
		inLanguage: words < enoughWords || common / words >= commonShare,
	};
}

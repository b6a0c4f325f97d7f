import type {LanguagePack, Sign as ListedSign} from './languages/language-pack.ts';
import {type Part, partsOf} from './letter-parts.ts';
import {isOrdinary} from './names/ordinary-words.ts';
import {readParagraph} from './reading.ts';
import type {Draft} from './types.ts';
import {isListed} from './vocabulary.ts';

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

function signsIn(texts: readonly string[], language: LanguagePack): Found[] {
	const found: Found[] = [];
	let sentences = 0;
	for (const text of texts) {
		const reading = readParagraph(text, language);
		const starts = reading.sentences.map(({start}) => start);
		for (const {list, group, phrase, sentence} of [...reading.hits.values()].flat()) {
			if (list === 'signs' || list === 'thanks') {
				found.push({sign: group as Sign, find: phrase.find, sentence: sentences + starts.indexOf(sentence.start)});
			}
		}
		sentences += starts.length;
	}
	return found;
}

const counted =
	(found: readonly Found[]) =>
	(sign: Sign): number =>
		new Set(found.filter(each => each.sign === sign).map(({find}) => find)).size;

const speaks = ({role}: Part): boolean => role !== 'sign-off' && role !== 'signature';

/** The fewest words by which a language can be told, and the least share of common words among them. */
const enoughWords = 8;
const commonShare = 0.15;

function isInLanguage(words: readonly {lower: string}[], language: LanguagePack): boolean {
	const common = words.filter(({lower}) => isListed(lower, language.vocabulary.common)).length;
	return words.length < enoughWords || common / words.length >= commonShare;
}

/** Whether a word names an occupation, by itself or by its end: nobody can list them all. */
function isOccupation(lower: string, {vocabulary}: LanguagePack): boolean {
	const one = lower.replace(/s$/, '');
	const ends = vocabulary.occupationEnds.split(' ');
	return (
		isListed(lower, vocabulary.occupations) ||
		(ends.some(end => one.endsWith(end)) && !isOrdinary(lower) && !isListed(lower, vocabulary.noOccupations))
	);
}

const shortestLong = 4;

function subjectSigns(subject: string, language: LanguagePack): SubjectSigns {
	const all = readParagraph(subject, language).words.map(({lower}) => lower);
	return {
		count: counted(signsIn([subject], language)),
		occupation: all.some(lower => isOccupation(lower, language)),
		post: all.some(lower => isListed(lower, language.vocabulary.posts)),
		long: all.filter(({length}) => length >= shortestLong),
	};
}

/** Reads the signs of a draft. */
export function signsOf(draft: Draft, language: LanguagePack): Signs {
	const {vocabulary} = language;
	const parts = partsOf(draft.body, language).filter(speaks);
	const found = signsIn(
		parts.map(({start, end}) => draft.body.slice(start, end)),
		language,
	);
	const greeting = parts[0]?.role === 'greeting' ? 1 : 0;
	const words = parts
		.filter(({role}) => role !== 'greeting')
		.flatMap(({start, end}) => readParagraph(draft.body.slice(start, end), language).words);
	const of = (list: string): number => words.filter(({lower}) => isListed(lower, list)).length;
	return {
		body: counted(found),
		opening: counted(found.filter(({sentence}) => sentence < openingSentences + greeting)),
		subject: subjectSigns(draft.subject, language),
		words: words.length,
		singular: of(vocabulary.firstPerson),
		plural: of(vocabulary.firstPersonPlural),
		recent: words.slice(0, openingWords).some(({lower}) => isListed(lower, vocabulary.recent)),
		inLanguage: isInLanguage(words, language),
	};
}

import type {LanguagePack, Vocabulary} from './languages/language-pack.ts';
import type {Letter} from './letter.ts';
import {type Sentence, type Word, words} from './text.ts';
import type {Draft, Situation} from './types.ts';
import {isListed, isListedInSomeForm} from './vocabulary.ts';

/** How much a letter tells that not every letter after any interview would. */
export type TalkDetail = {
	/** Different telling words in sentences about the talk, the company or the reader. */
	readonly talk: number;
	/** Whether something telling is told as said or shown by the reader. */
	readonly reported: boolean;
	/** Different telling words in the whole letter. */
	readonly all: number;
};

const shortest = 3;

const tellsNothing: readonly (keyof Vocabulary)[] = ['common', 'occupations', 'posts', 'dates', 'recent'];

/** Names, company and role: what any letter to these people would hold, whatever the talk was about. */
function knownWords({to, cc, subject}: Draft, {interview, writer}: Partial<Situation>): Set<string> {
	const people = [...to, ...cc, ...(interview?.people ?? []), ...(interview?.recruiter ? [interview.recruiter] : [])];
	const texts = [
		...people.map(({name}) => name),
		subject,
		interview?.company ?? '',
		interview?.role ?? '',
		writer?.name ?? '',
	];
	return new Set(texts.flatMap(text => words(text)).map(({lower}) => lower));
}

/** Whether a word is part of the address that the letter goes to: then it names the company. */
const isInAddress = (lower: string, {to}: Draft): boolean =>
	lower.length > shortest && to.some(({email}) => email.toLowerCase().includes(lower));

function tells({lower}: Word, known: ReadonlySet<string>, draft: Draft, language: LanguagePack): boolean {
	const {vocabulary} = language;
	const bare = lower.replace(/'s?$/, '');
	return (
		(bare.length >= shortest || /\d/.test(bare)) &&
		!bare.includes("'") &&
		!known.has(bare) &&
		!isListedInSomeForm(bare, vocabulary.canned) &&
		!tellsNothing.some(list => isListed(bare, vocabulary[list])) &&
		!isInAddress(bare, draft)
	);
}

/** Whether a sentence is about the talk or the reader rather than about the writer alone. */
const isAboutTalk = (sentence: Sentence, language: LanguagePack): boolean =>
	sentence.words.some(({lower}) => isListed(lower, language.vocabulary.aboutTalk)) ||
	!sentence.words.some(({lower}) => isListed(lower, language.vocabulary.firstPerson));

/** Counts the telling words of a letter. */
export function talkDetail(letter: Letter, situation: Partial<Situation>, language: LanguagePack): TalkDetail {
	const known = knownWords(letter.draft, situation);
	const told = (sentences: readonly Sentence[]): number =>
		new Set(
			sentences
				.flatMap(sentence => sentence.words)
				.filter(word => tells(word, known, letter.draft, language))
				.map(({lower}) => lower),
		).size;
	const reports = letter.sentences.filter(
		({words: all}) =>
			all.some(({lower}) => isListed(lower, language.vocabulary.reported)) &&
			all.some(({lower}) => isListed(lower, language.vocabulary.secondPerson)),
	);
	return {
		reported: told(reports) > 0,
		talk: told(letter.sentences.filter(sentence => isAboutTalk(sentence, language))),
		all: told(letter.sentences),
	};
}

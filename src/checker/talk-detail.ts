import {byParagraph} from './by-paragraph.ts';
import type {LanguagePack, Vocabulary} from './languages/language-pack.ts';
import {type Letter, speaks} from './letter.ts';
import {perLanguage} from './per-language.ts';
import {stem} from './stem.ts';
import {words} from './text.ts';
import type {Draft, Situation} from './types.ts';
import {listed, listsOf} from './vocabulary.ts';
import {byForm} from './word-forms.ts';

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

/** Whether a word tells something that not every letter would, whoever it goes to; by its bare form, else empty. */
const tellingIn = perLanguage(language => {
	const lists = listsOf(language);
	const stems = new Set([...lists.canned].map(stem));
	return byForm(({lower}) => {
		const bare = lower.replace(/'s?$/, '');
		const tells =
			(bare.length >= shortest || /\d/.test(bare)) &&
			!bare.includes("'") &&
			!(lists.canned.has(bare) || stems.has(stem(bare))) &&
			!tellsNothing.some(list => lists[list].has(bare));
		return tells ? bare : '';
	});
});

/** What a sentence tells, and of whom. */
type Told = {
	/** The telling words, as they stand and in their bare form. */
	readonly words: readonly {readonly lower: string; readonly bare: string}[];
	/** Whether it is about the talk or the reader rather than about the writer alone. */
	readonly aboutTalk: boolean;
	/** Whether it tells what the reader said or showed. */
	readonly reports: boolean;
};

const toldIn = perLanguage(language => {
	const telling = tellingIn(language);
	const [aboutTalk, firstPerson] = [listed(language, 'aboutTalk'), listed(language, 'firstPerson')];
	const [reported, secondPerson] = [listed(language, 'reported'), listed(language, 'secondPerson')];
	return byParagraph(({sentences}): Told[] =>
		sentences.map(({words}) => ({
			words: words.flatMap(word => (telling(word) === '' ? [] : [{lower: word.lower, bare: telling(word)}])),
			aboutTalk: words.some(aboutTalk) || !words.some(firstPerson),
			reports: words.some(reported) && words.some(secondPerson),
		})),
	);
});

/** Counts the telling words of a letter. */
export function talkDetail(letter: Letter, situation: Partial<Situation>, language: LanguagePack): TalkDetail {
	const known = knownWords(letter.draft, situation);
	const [talk, reported, all] = [new Set<string>(), new Set<string>(), new Set<string>()];
	for (const paragraph of letter.paragraphs.filter(speaks)) {
		for (const {words, aboutTalk, reports} of toldIn(language)(paragraph)) {
			for (const {lower, bare} of words) {
				if (!(known.has(bare) || isInAddress(bare, letter.draft))) {
					all.add(lower);
					if (aboutTalk) {
						talk.add(lower);
					}
					if (reports) {
						reported.add(lower);
					}
				}
			}
		}
	}
	return {reported: reported.size > 0, talk: talk.size, all: all.size};
}

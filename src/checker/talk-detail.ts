import {byParagraph} from './by-paragraph.ts';
import type {LanguagePack, Vocabulary} from './languages/language-pack.ts';
import type {Letter} from './letter.ts';
import {perLanguage} from './per-language.ts';
import {stem} from './stem.ts';
import {words} from './text.ts';
import type {Draft, Situation} from './types.ts';
import {listBits, listsOf} from './vocabulary.ts';
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

/** The addresses that the letter goes to: a word that is part of one names the company. */
const addressesOf = ({to}: Draft): string => to.map(({email}) => email.toLowerCase()).join('\n');

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

/** A telling word, as it stands and in its bare form. */
type TellingWord = {readonly lower: string; readonly bare: string};

/** What a sentence tells, and of whom. */
type Told = {
	readonly words: readonly TellingWord[];
	/** Whether it is about the talk or the reader rather than about the writer alone. */
	readonly aboutTalk: boolean;
	/** Whether it tells what the reader said or showed. */
	readonly reports: boolean;
};

const toldIn = perLanguage(language => {
	const telling = tellingIn(language);
	const {of, bit} = listBits(language);
	const [aboutTalk, firstPerson] = [bit('aboutTalk'), bit('firstPerson')];
	const [reported, secondPerson] = [bit('reported'), bit('secondPerson')];
	return byParagraph(({sentences}): Told[] =>
		sentences.map(({words}) => {
			const found: TellingWord[] = [];
			let lists = 0;
			for (const word of words) {
				lists |= of(word);
				const bare = telling(word);
				if (bare !== '') {
					found.push({lower: word.lower, bare});
				}
			}
			return {
				words: found,
				aboutTalk: (lists & aboutTalk) !== 0 || (lists & firstPerson) === 0,
				reports: (lists & reported) !== 0 && (lists & secondPerson) !== 0,
			};
		}),
	);
});

type Counted = {readonly talk: Set<string>; readonly all: Set<string>; reported: boolean};

function count(counted: Counted, {words, aboutTalk, reports}: Told, isKnown: (bare: string) => boolean): void {
	for (const {lower, bare} of words) {
		if (!isKnown(bare)) {
			counted.all.add(lower);
			counted.reported ||= reports;
			if (aboutTalk) {
				counted.talk.add(lower);
			}
		}
	}
}

/** Counts the telling words of a letter, and stops after a paragraph with which there is more than `enough` of them. */
export function talkDetail(
	letter: Letter,
	situation: Partial<Situation>,
	language: LanguagePack,
	enough: {readonly talk: number; readonly all: number},
): TalkDetail {
	const known = knownWords(letter.draft, situation);
	const addresses = addressesOf(letter.draft);
	const isKnown = (bare: string): boolean => known.has(bare) || (bare.length > shortest && addresses.includes(bare));
	const counted: Counted = {talk: new Set(), all: new Set(), reported: false};
	for (const paragraph of letter.spoken) {
		for (const told of toldIn(language)(paragraph)) {
			count(counted, told, isKnown);
		}
		if (counted.talk.size > enough.talk && counted.all.size > enough.all) {
			break;
		}
	}
	return {reported: counted.reported, talk: counted.talk.size, all: counted.all.size};
}

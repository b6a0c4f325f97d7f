import {byParagraph} from './by-paragraph.ts';
import type {LanguagePack, Vocabulary} from './languages/language-pack.ts';
import type {Letter} from './letter.ts';
import {textLength} from './letter-body.ts';
import {perLanguage} from './per-language.ts';
import {perObject} from './per-object.ts';
import type {Reading} from './reading.ts';
import {stem} from './stem.ts';
import {knownToAll, patternSum, type TalkSentence, telling} from './talk-patterns.ts';
import {words} from './text.ts';
import {foldedIn} from './tone-judge.ts';
import type {Draft, Situation} from './types.ts';
import {listsOf} from './vocabulary.ts';
import {byForm} from './word-forms.ts';
import {chance, scoresIn, sumOf, told, toldByWords} from './word-scores.ts';

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

const accounts = ['talk', 'asked'];

/** A sentence as far as it can be told by itself: the chance by its words alone, and for each word whether and what it tells. */
type Told = {
	readonly chance: number;
	readonly words: readonly {readonly lower: string; readonly bare: string}[];
	readonly isAccount: boolean;
	readonly namesTalk: boolean;
};

const toldIn = perLanguage(language => {
	const bareOf = tellingIn(language);
	const lists = listsOf(language);
	const place = toldByWords(language).indexOf(told.talk);
	return byParagraph((reading): Told[] => {
		const scores = scoresIn(language)({reading});
		const said = (reading.hits.get('signs') ?? []).filter(({group}) => accounts.includes(group));
		return reading.sentences.map(({words, start, end}, at) => ({
			chance: scores[at]?.[place] ?? 0,
			words: words.map(word => ({lower: word.lower, bare: bareOf(word)})),
			isAccount: said.some(hit => hit.start >= start && hit.end <= end),
			namesTalk: words.some(({lower}) => lists.talked.has(lower)),
		}));
	});
});

/** Whether a bare word would stand in any letter to these people. */
type IsKnown = (bare: string) => boolean;

function isKnownIn(draft: Draft, situation: Partial<Situation>): IsKnown {
	const known = knownWords(draft, situation);
	const addresses = addressesOf(draft);
	return bare => known.has(bare) || (bare.length > shortest && addresses.includes(bare));
}

const asSeen = ({words, isAccount, namesTalk}: Told, isKnown: IsKnown): TalkSentence => ({
	words: words.map(({lower, bare}) => (bare === '' ? lower : isKnown(bare) ? knownToAll : telling)),
	isAccount,
	namesTalk,
});

/** The sentences of a paragraph as patterns see them, in a draft that makes some words known. */
export function talkSentencesIn(
	paragraph: {readonly reading: Reading},
	draft: Draft,
	situation: Partial<Situation>,
	language: LanguagePack,
): TalkSentence[] {
	const isKnown = isKnownIn(draft, situation);
	return toldIn(language)(paragraph).map(each => asSeen(each, isKnown));
}

const chanceWith = (each: Told, isKnown: IsKnown, language: LanguagePack): number =>
	each.chance === 0 ? 0 : chance(sumOf(each.chance) + patternSum(asSeen(each, isKnown), language));

/** The chance of a sentence with its patterns in it, where it has no word that is known from elsewhere. */
const chanceAlone = perLanguage(language => perObject((each: Told) => chanceWith(each, () => false, language)));

/** In a letter of fewer words, such as a note on LinkedIn, a sentence that says what was talked about tells as much as this. */
const shortNote = {words: 50, chance: 0.92};
/** It says so with so many telling words; with fewer it says the less. */
const inFull = 3;

/** How sure the tone model is that a sentence could stand in any letter; 0 as long as it has not been asked. */
const cannedness = (tones: Situation['tones'], sentence: string | undefined): number =>
	tones?.get(sentence ?? '')?.find(({rule}) => rule === 'generic')?.score ?? 0;

/** So that many doubtful sentences do not make up for one that is sure, this power of their chances is added up. */
const power = 4;

/**
 * How sure it is that a letter tells something of the talk, from 0 to 1 and, with several sure sentences, somewhat above; found
 * out as far as `enough`, which is also the answer where the language has no weights to tell it by. The surer the model is that a sentence could stand in any letter, the less it tells.
 */
export function talkDetail(
	letter: Letter,
	situation: Partial<Situation>,
	language: LanguagePack,
	enough: number,
): number {
	if (!toldByWords(language).includes(told.talk)) {
		return enough;
	}
	const isKnown = isKnownIn(letter.draft, situation);
	const isShort = textLength(letter) < shortNote.words;
	const weigh = (each: Told, asked: string | undefined): number => {
		const own = each.words.filter(({bare}) => bare !== '');
		const unknown = own.filter(({bare}) => !isKnown(bare)).length;
		const found = unknown === own.length ? chanceAlone(language)(each) : chanceWith(each, isKnown, language);
		const least = isShort && each.namesTalk ? shortNote.chance * Math.min(1, (1 + unknown) / (1 + inFull)) : 0;
		return (Math.max(found, least) * (1 - cannedness(situation.tones, asked))) ** power;
	};
	let sum = 0;
	for (const paragraph of letter.spoken) {
		const asked = situation.tones?.size ? foldedIn(paragraph) : [];
		sum += toldIn(language)(paragraph).reduce((all, each, at) => all + weigh(each, asked[at]), 0);
		if (sum >= enough ** power) {
			break;
		}
	}
	return sum ** (1 / power);
}

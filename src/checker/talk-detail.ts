import {byParagraph} from './by-paragraph.ts';
import type {LanguagePack, Vocabulary} from './languages/language-pack.ts';
import type {Letter} from './letter.ts';
import {textLength} from './letter-body.ts';
import {perLanguage} from './per-language.ts';
import {stem} from './stem.ts';
import {words} from './text.ts';
import {foldedIn} from './tone-judge.ts';
import type {Draft, Situation} from './types.ts';
import {listsOf} from './vocabulary.ts';
import {byForm} from './word-forms.ts';
import {scoresIn, told, toldByWords} from './word-scores.ts';

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

/** What a sentence tells: its telling words by their bare forms, how likely it tells of the talk, and whether it says so. */
type Told = {
	readonly words: readonly string[];
	readonly chance: number;
	readonly namesTalk: boolean;
	/** A phrase says that it tells what was said or asked: `as you explained it`. */
	readonly isAccount: boolean;
};

const accounts = ['talk', 'asked'];

const toldIn = perLanguage(language => {
	const telling = tellingIn(language);
	const lists = listsOf(language);
	const place = toldByWords(language).indexOf(told.talk);
	return byParagraph((reading): Told[] => {
		const scores = scoresIn(language)({reading});
		const said = (reading.hits.get('signs') ?? []).filter(({group}) => accounts.includes(group));
		return reading.sentences.map(({words, start, end}, at) => ({
			words: words.map(telling).filter(bare => bare !== ''),
			chance: scores[at]?.[place] ?? 0,
			namesTalk: words.some(({lower}) => lists.talked.has(lower)),
			isAccount: said.some(hit => hit.start >= start && hit.end <= end),
		}));
	});
});

/** In a letter of fewer words, such as a note on LinkedIn, a sentence that says what was talked about tells as much as this. */
const shortNote = {words: 50, chance: 0.92};
/** So many telling words make a sentence count in full; one without any says hardly anything, whatever it is about. */
const inFull = 3;
/** An account of what was said, in words that make it count in full, tells as much as this, whatever words make of it. */
const account = 0.9;

/** How sure the tone model is that a sentence could stand in any letter; 0 as long as it has not been asked. */
const cannedness = (tones: Situation['tones'], sentence: string | undefined): number =>
	tones?.get(sentence ?? '')?.find(({rule}) => rule === 'generic')?.score ?? 0;

/**
 * How many sentences of a letter tell something of the talk, counted as far as `enough`: a sum of the squares of their chances,
 * so that many doubtful ones do not make up for a sure one, each the less the fewer words of the sentence would not stand in
 * any letter, and the surer the model is that it would.
 */
export function talkDetail(
	letter: Letter,
	situation: Partial<Situation>,
	language: LanguagePack,
	enough: number,
): number {
	const known = knownWords(letter.draft, situation);
	const addresses = addressesOf(letter.draft);
	const isKnown = (bare: string): boolean => known.has(bare) || (bare.length > shortest && addresses.includes(bare));
	const least = textLength(letter) < shortNote.words ? shortNote.chance : 0;
	const weigh = ({words, chance, namesTalk, isAccount}: Told, asked: string | undefined): number => {
		const telling = words.filter(bare => !isKnown(bare)).length;
		const lowest = isAccount && telling >= inFull ? account : namesTalk ? least : 0;
		const isOwn = 1 - cannedness(situation.tones, asked);
		return (Math.max(chance, lowest) * isOwn) ** 2 * Math.min(1, (1 + telling) / (1 + inFull));
	};
	let sum = 0;
	for (const paragraph of letter.spoken) {
		const asked = situation.tones?.size ? foldedIn(paragraph) : [];
		sum += toldIn(language)(paragraph).reduce((all, told, at) => all + weigh(told, asked[at]), 0);
		if (sum >= enough) {
			break;
		}
	}
	return sum;
}

import type {Letter} from '../letter.ts';
import {perObject} from '../per-object.ts';
import type {Span, Word} from '../text.ts';
import type {WordTest} from '../vocabulary.ts';
import {byForm} from '../word-forms.ts';
import {slips} from './distance.ts';
import {mayBeNear, type NearMiss, type TypedName, typedName} from './fit.ts';
import type {Known} from './known.ts';
import {isCapitalised} from './letters.ts';
import {isDoubledElsewhere, isMeant, leadsToName, mayBeLogged} from './meant.ts';
import {type Candidate, candidatesOf, isRightName, type Names} from './name-candidates.ts';
import {isOrdinary} from './ordinary-words.ts';
import {paragraphsWith} from './paragraphs-holding.ts';
import type {PersonName} from './person-name.ts';
import {opensSentence, type Place} from './place.ts';

/** A misspelt name in running text, and whom it was taken for. */
export type Mention = NearMiss & {readonly name: PersonName; readonly field: 'subject' | 'body'};

type Text = {readonly field: 'subject' | 'body'; readonly text: string; readonly words: readonly Word[]};

const mostSlips = (name: string): number => (name.length > 7 ? 2 : 1);

type Found = Candidate & {readonly slips: number};

const tooFar = 9;

/** How far a typed word is from a candidate, or `tooFar` where it cannot be meant for it. */
function slipsTo(typed: TypedName, right: Candidate['right']): number {
	const most = mostSlips(right.plain);
	if (!mayBeNear(typed, right, most)) {
		return tooFar;
	}
	const found = slips(typed.plain, right.plain, most);
	if (found <= most) {
		return found;
	}
	return isDoubledElsewhere(typed.plain, right.plain) ? 2 : tooFar;
}

/** The candidate that a word is nearest to, of those that it may be meant for. */
function nearestOf(place: Place, candidates: Iterable<Candidate>, shared: boolean): Found | undefined {
	let best: Found | undefined;
	for (const candidate of candidates) {
		const found = slipsTo(place.typed, candidate.right);
		if (found < (best?.slips ?? tooFar) && isMeant(place, candidate, shared)) {
			best = {...candidate, slips: found};
		}
	}
	return best;
}

const mostNamesakes = 3;

/** The people of the log whose names are one slip from a word. */
const loggedNear = ({log}: Names, word: string): Candidate[] =>
	log.nearWords
		.near(word)
		.flatMap(near =>
			(log.byWord.get(near) ?? [])
				.slice(0, mostNamesakes)
				.flatMap(({name}) => candidatesOf(name, 'log').filter(({right}) => right.plain === near)),
		);

function closest(place: Place, names: Names, shared: boolean): Found | undefined {
	const found = nearestOf(place, names.near, shared);
	return found || !mayBeLogged(place) ? found : nearestOf(place, loggedNear(names, place.typed.plain), shared);
}

/** Whether a word is worth a look at all. */
const mayBeName = ({text, lower}: Word, before: Word | undefined): boolean =>
	text.length > 2 &&
	(isCapitalised(text) ||
		(text.length > 3 && (leadsToName.has(before?.lower ?? '') || lower.endsWith("'s")) && !isOrdinary(lower)));

/** Whether the word is part of an address or a link. */
const isInLink = (text: string, {start, end}: Span): boolean =>
	/[@/._#]/.test(text[start - 1] ?? '') || /^(?:@|\.\w|\/\w|:\/\/)/.test(text.slice(end, end + 3));

/** The word as a name, if it may be one and is not right as it stands. */
function doubtful({text, words}: Text, index: number, {exact}: Names): TypedName | undefined {
	const word = words[index] as Word;
	if (!mayBeName(word, words[index - 1]) || exact.has(word.lower)) {
		return undefined;
	}
	const typed = typedName(word);
	return typed.plain.length > 2 && !exact.has(typed.plain) && !isInLink(text, word) ? typed : undefined;
}

/** A possessive written as of a name in -s: `Grahams'` for Graham's. */
function withEnding(typed: TypedName, {plain: right}: Candidate['right'], text: string): TypedName {
	const possessive = /['’]/.test(text[typed.end] ?? '') && typed.plain === `${right}s`;
	return possessive ? {...typed, end: typed.end + 1, ending: `${text[typed.end]}s`} : typed;
}

/**
 * Tests by its spelling alone whether a word may be a slip for a name, told once for each spelling: hardly any word of a
 * letter may, so that the rest is seldom asked.
 */
const slipTest = perObject(
	(names: Names): WordTest =>
		byForm(word => {
			const {text, lower} = word;
			const mayBe = text.length > 2 && (isCapitalised(text) || !isOrdinary(lower)) && !names.exact.has(lower);
			const typed = mayBe ? typedName({...word, start: 0, end: 0}) : undefined;
			return (
				typed !== undefined &&
				typed.plain.length > 2 &&
				!names.exact.has(typed.plain) &&
				(names.near.some(({right}) => slipsTo(typed, right) < tooFar) ||
					names.log.nearWords.near(typed.plain).length > 0)
			);
		}),
);

const holdingSlip = paragraphsWith();

function* mentionsIn(field: Text, {names, own, recipients}: Known, from: number): Iterable<Mention> {
	const {text, words} = field;
	const maySlip = slipTest(names);
	for (let index = 0; index < words.length; index++) {
		const word = words[index] as Word;
		const typed = maySlip(word) && word.start >= from ? doubtful(field, index, names) : undefined;
		if (!typed) {
			continue;
		}
		const capitalIsIdle = field.field === 'subject' || opensSentence(text, word, words[index - 1]);
		const found = closest({text, words, index, typed, capitalIsIdle}, names, recipients.length > 1);
		if (found && !isRightName(typed, names, own)) {
			const {right, role, name, slips: count} = found;
			yield {typed: withEnding(typed, right, text), right, role, name, slips: count, field: field.field};
		}
	}
}

/** The misspelt names of people in the body after the greeting, and in the subject. The signature is the writer's own. */
export function misspeltMentions(letter: Letter, known: Known): Mention[] {
	if (known.names.near.length === 0 && known.log.byWord.size === 0) {
		return [];
	}
	const {subject, body} = letter.draft;
	const found = [...mentionsIn({field: 'subject', text: subject, words: letter.subject()}, known, 0)];
	if (holdingSlip(letter, slipTest(known.names)).length > 0) {
		found.push(...mentionsIn({field: 'body', text: body, words: known.words()}, known, known.greeting.end));
	}
	return found;
}

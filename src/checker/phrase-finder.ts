import type {LanguagePack, ListName, Phrase} from './languages/language-pack.ts';
import {once} from './once.ts';
import {perLanguage} from './per-language.ts';
import {anchorsOf, commonness, type Need as NeededWords} from './phrase-anchors.ts';
import {compilePattern, type Match, type Matcher} from './phrase-matcher.ts';
import {readPattern} from './phrase-pattern.ts';
import {quotedIn} from './quotations.ts';
import type {Sentence, Span} from './text.ts';
import {type TokenId, type Tokenizer, type Tokens, tokenizerOf} from './tokens.ts';

/** A phrase of the language pack, found in a sentence. Offsets are those of the text that was searched. */
export type Hit = Span & {
	readonly list: ListName;
	/** What the phrase says, by the name that its list gives it: `longing`. */
	readonly group: string;
	readonly phrase: Phrase;
	readonly sentence: Span;
};

type Entry = {
	readonly list: ListName;
	readonly group: string;
	readonly phrase: Phrase;
	/** Its patterns, compiled when they are first tried: most letters need few of them. */
	readonly find: () => Matcher;
	readonly unless: () => readonly Matcher[];
};

/** A word that a phrase needs within reach of its anchor, by the numbers of words. */
type Need = {
	readonly tokens: ReadonlySet<TokenId>;
	/** The last five bits of their numbers: most words are told by them to be none of these. */
	readonly bits: number;
	readonly step: 1 | -1;
	readonly reach: number;
};

/** A phrase that may stand in a sentence, if the sentence also holds what it needs. */
type Candidate = {
	readonly entry: Entry;
	readonly need: Need | undefined;
	/** The newest sentence in which the phrase was tried, so that it is tried once in each. */
	readonly tried: {sentence: number};
};

/** A language's phrases, ready to be searched. */
type Index = {
	/** By the number of a word, the phrases that may stand in a sentence with it. */
	readonly byAnchor: readonly (readonly Candidate[] | undefined)[];
	readonly tokensOf: Tokenizer['tokensOf'];
	/** Words that stand anywhere and count for nothing. */
	readonly fillers: ReadonlySet<TokenId>;
	/** How many sentences were searched. */
	sentences: number;
};

/** Makes a matcher of a pattern. */
type Compile = (pattern: string) => Matcher;

const entriesOf = (language: LanguagePack, compile: Compile): Entry[] =>
	Object.entries(language.phrases).flatMap(([list, groups]) =>
		Object.entries(groups).flatMap(([group, phrases]) =>
			phrases.map((phrase: Phrase) => ({
				...{list: list as ListName, group, phrase},
				find: once(() => compile(phrase.find)),
				unless: once(() => phrase.unless?.map(compile) ?? []),
			})),
		),
	);

function neededTokens({words, step, reach}: NeededWords, idOf: Tokenizer['idOf']): Need {
	const tokens = new Set(words.map(idOf));
	const bits = [...tokens].reduce((all, token) => all | (1 << (token & 31)), 0);
	return {tokens, bits, step, reach};
}

function anchored(language: LanguagePack, {idOf}: Tokenizer, compile: Compile): Index['byAnchor'] {
	const common = commonness(language.commonest.split(/\s+/));
	const byAnchor: Candidate[][] = [];
	for (const entry of entriesOf(language, compile)) {
		const tried = {sentence: 0};
		for (const {words, need} of anchorsOf(readPattern(entry.phrase.find, language.classes), common)) {
			const candidate = {entry, need: need && neededTokens(need, idOf), tried};
			for (const id of new Set(words.map(idOf))) {
				byAnchor[id] ??= [];
				byAnchor[id].push(candidate);
			}
		}
	}
	return Array.from(byAnchor);
}

/** The language's index, made when it is first needed. */
const indexOf = perLanguage((language): Index => {
	const tokenizer = tokenizerOf(language);
	const idsOf = (words: string): ReadonlySet<TokenId> => new Set(words.split(/\s+/).map(tokenizer.idOf));
	const roles = {fillers: idsOf(language.fillers), negations: idsOf(language.negations)};
	const compile: Compile = pattern => compilePattern(readPattern(pattern, language.classes), roles, tokenizer.idOf);
	return {
		byAnchor: anchored(language, tokenizer, compile),
		tokensOf: tokenizer.tokensOf,
		fillers: roles.fillers,
		sentences: 0,
	};
});

function closingMark(text: string, {start, end}: Span): '.' | '?' | '!' {
	const close = text.slice(Math.max(start, end - 6), end);
	return close.includes('?') ? '?' : close.includes('!') ? '!' : '.';
}

/** Whether what a phrase needs is within reach of the token at `at`. */
function isNear(
	{ids, count}: Tokens,
	at: number,
	{tokens: wanted, bits, step, reach}: Need,
	{fillers}: Index,
): boolean {
	let left = reach;
	for (let index = at + step; left > 0 && index >= 0 && index < count; index += step) {
		const token = ids[index] as TokenId;
		if ((bits >>> (token & 31)) & 1 && wanted.has(token)) {
			return true;
		}
		left -= fillers.has(token) ? 0 : 1;
	}
	return false;
}

const none: readonly Candidate[] = [];

/** The phrases that are worth trying in a sentence. */
function candidatesOf(index: Index, tokens: Tokens): Entry[] {
	const entries: Entry[] = [];
	index.sentences++;
	for (let at = 0; at < tokens.count; at++) {
		for (const candidate of index.byAnchor[tokens.ids[at] as TokenId] ?? none) {
			const isNew = candidate.tried.sentence !== index.sentences;
			if (isNew && (!candidate.need || isNear(tokens, at, candidate.need, index))) {
				candidate.tried.sentence = index.sentences;
				entries.push(candidate.entry);
			}
		}
	}
	return entries;
}

function placeOf(match: Match, sentence: Sentence, words: readonly number[]): Span | undefined {
	const start = sentence.words[words[match.first] ?? 0]?.start;
	const end = sentence.words[words[match.last] ?? 0]?.end;
	return start === undefined || end === undefined ? undefined : {start, end};
}

/** The phrases of the language that stand in one sentence of `text`, one place each. */
export function findPhrases(text: string, sentence: Sentence, language: LanguagePack): Hit[] {
	if (sentence.words.length === 0) {
		return [];
	}
	const index = indexOf(language);
	const tokens = index.tokensOf(sentence.words, closingMark(text, sentence));
	const {ids, words, count} = tokens;
	const hits: Hit[] = [];
	const quoted = once(() => quotedIn(text, sentence));
	for (const {list, group, phrase, find, unless} of candidatesOf(index, tokens)) {
		const match = find()(ids, count);
		const place = match && placeOf(match, sentence, words);
		const counts = place && !quoted()(place);
		if (counts && !unless().some(excuse => excuse(ids, count))) {
			hits.push({list, group, phrase, sentence, start: place.start, end: place.end});
		}
	}
	return hits;
}

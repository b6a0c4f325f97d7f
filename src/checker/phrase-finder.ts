import type {LanguagePack, ListName, Phrase} from './languages/language-pack.ts';
import {anchorsOf, commonness} from './phrase-anchors.ts';
import {compilePattern, type Match, type WordRoles} from './phrase-matcher.ts';
import {readPattern} from './phrase-pattern.ts';
import type {Sentence, Span} from './text.ts';
import {tokensOf} from './tokens.ts';

/** A phrase of the language pack, found in a sentence. Offsets are those of the text that was searched. */
export type Hit = Span & {
	readonly list: ListName;
	/** What the phrase says, by the name that its list gives it: `longing`. */
	readonly group: string;
	readonly phrase: Phrase;
	readonly sentence: Span;
};

type Entry = {readonly list: ListName; readonly group: string; readonly phrase: Phrase};

/** A phrase that may stand in a sentence, if the sentence also holds one of the words that it needs. */
type Candidate = {readonly entry: Entry; readonly needs: ReadonlySet<string> | undefined};

/** A language's phrases, ready to be searched. */
type Index = {
	/** The phrases that may stand in a sentence with this word. */
	readonly byAnchor: ReadonlyMap<string, readonly Candidate[]>;
	readonly match: (pattern: string, tokens: readonly string[]) => Match | undefined;
};

const entriesOf = (language: LanguagePack): Entry[] =>
	Object.entries(language.phrases).flatMap(([list, groups]) =>
		Object.entries(groups).flatMap(([group, phrases]) =>
			phrases.map((phrase: Phrase) => ({list: list as ListName, group, phrase})),
		),
	);

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Compiles a pattern when it is first tried: most letters need few of them. */
function patternMatcher(language: LanguagePack): Index['match'] {
	const roles: WordRoles = {fillers: wordSet(language.fillers), negations: wordSet(language.negations)};
	const compiled = new Map<string, ReturnType<typeof compilePattern>>();
	return (pattern, tokens) => {
		const known = compiled.get(pattern) ?? compilePattern(readPattern(pattern, language.classes), roles);
		compiled.set(pattern, known);
		return known(tokens);
	};
}

function makeIndex(language: LanguagePack): Index {
	const common = commonness(language.commonest.split(/\s+/));
	const byAnchor = new Map<string, Candidate[]>();
	for (const entry of entriesOf(language)) {
		const [anchors, needs] = anchorsOf(readPattern(entry.phrase.find, language.classes), common);
		for (const anchor of anchors ?? []) {
			const candidates = byAnchor.get(anchor) ?? [];
			candidates.push({entry, needs});
			byAnchor.set(anchor, candidates);
		}
	}
	return {byAnchor, match: patternMatcher(language)};
}

const indexes = new WeakMap<LanguagePack, Index>();

/** The language's index, made when it is first needed. */
function indexOf(language: LanguagePack): Index {
	const index = indexes.get(language) ?? makeIndex(language);
	indexes.set(language, index);
	return index;
}

/** Whether the stretch stands in double quotes: then somebody else is speaking. */
function isQuoted(text: string, {start, end}: Span, sentence: Span): boolean {
	const before = text.slice(sentence.start, start).match(/["“”„]/g)?.length ?? 0;
	return before % 2 === 1 && /["”]/.test(text.slice(end, sentence.end));
}

function closingMark(text: string, {start, end}: Span): '.' | '?' | '!' {
	const close = text.slice(Math.max(start, end - 6), end);
	return close.includes('?') ? '?' : close.includes('!') ? '!' : '.';
}

function candidatesOf({byAnchor}: Index, tokens: readonly string[]): Set<Entry> {
	const entries = new Set<Entry>();
	const held = [...new Set(tokens)];
	for (const token of held) {
		for (const {entry, needs} of byAnchor.get(token) ?? []) {
			if (!needs || held.some(other => needs.has(other))) {
				entries.add(entry);
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
	const {texts, words} = tokensOf(sentence.words, closingMark(text, sentence), language);
	return [...candidatesOf(index, texts)].flatMap(entry => {
		const match = index.match(entry.phrase.find, texts);
		const place = match && placeOf(match, sentence, words);
		if (!place || isQuoted(text, place, sentence)) {
			return [];
		}
		const excused = entry.phrase.unless?.some(excuse => index.match(excuse, texts));
		return excused ? [] : [{...entry, ...place, sentence}];
	});
}

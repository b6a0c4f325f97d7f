/**
 * A wording with slots, matched over whole words in any case and across contractions (`I'm` is read as `I am`).
 * What may stand in `find` is told in `phrase-pattern.ts`.
 */
export type Phrase = {
	readonly find: string;
	/** A sentence in which it must fire. */
	readonly example: string;
	/** Patterns that, found in the same sentence, make it innocent. */
	readonly unless?: readonly string[];
	/** Sentences that hold the words but not the fault, and must stay silent. */
	readonly passes?: readonly string[];
};

/** What phrases can say: the lists of a language pack, and within each, what a finding tells the writer it saw. */
export type PhraseLists = {
	readonly flattery: PhraseGroups<'praise' | 'gushing' | 'longing' | 'readiness'>;
	/** Thanks given. */
	readonly thanks: PhraseGroups<'thanks'>;
	/** How a letter closes. */
	readonly closing: PhraseGroups<'interest' | 'nextStep'>;
	/** Days named as those on which something will come. */
	readonly namedDay: PhraseGroups<'day' | 'decision'>;
	/** What tells one kind of letter from another. */
	readonly signs: PhraseGroups<Sign>;
	/** Thanks to the reader in so many words: once is enough. */
	readonly plainThanks: PhraseGroups<'thanks'>;
	readonly pity: PhraseGroups<'money' | 'family' | 'search' | 'last-chance' | 'begging' | 'despair'>;
	readonly overconfidence: PhraseGroups<'granted' | 'best' | 'terms'>;
	readonly impatience: PhraseGroups<'outcome' | 'pressing'>;
	readonly 'read-receipt': PhraseGroups<'confirm' | 'tracked'>;
	readonly reproach: PhraseGroups<'silence' | 'waiting' | 'promise'>;
	readonly bitterness: PhraseGroups<'anger' | 'blame' | 'sarcasm'>;
	readonly attachment: PhraseGroups<'announced' | 'attached' | 'sent' | 'linked'>;
};

/**
 * What a sentence may tell about the kind of letter it stands in. Against any follow-up speak `ordinary`, what only other
 * mail is written for, and `everyday`, what it is mostly about.
 */
export type Sign =
	| 'talk'
	| 'interview'
	| 'candidate'
	| 'interviewed'
	| 'job'
	| 'wish'
	| 'fit'
	| 'status'
	| 'following'
	| 'again'
	| 'rejection'
	| 'touch'
	| 'article'
	| 'connect'
	| 'agency'
	| 'asked'
	| 'answer'
	| 'still'
	| 'everyday'
	| 'ordinary';

/** Lists of single words in lower case, parted by white space. */
export type Vocabulary = {
	/** The commonest words, by which the language is known. */
	readonly common: string;
	/** Words that name an occupation: `nurse`. */
	readonly occupations: string;
	/** Ends of words that most likely name an occupation too: `adjuster`, `epidemiologist`. */
	readonly occupationEnds: string;
	/** Words with such an end that name none: `boiler`. */
	readonly noOccupations: string;
	/** What a post is called: `vacancy`. */
	readonly posts: string;
	/** Words for a day just past: `yesterday`. */
	readonly recent: string;
	/** Words by which a sentence speaks of the writer: `my`. */
	readonly firstPerson: string;
	/** Words by which it speaks of the writer's people: `our`. */
	readonly firstPersonPlural: string;
	/** Names of mailboxes that are an office's: `hr`. */
	readonly mailboxes: string;
	/** What the domains of recruiting agencies are often named with: `staffing`. */
	readonly agencies: string;
	/** Words of a date. */
	readonly dates: string;
	/** Words by which a note says what was talked about: `discuss`. */
	readonly talked: string;
	/** Words that any letter after any interview may be made of: they tell nothing of the one talk. */
	readonly canned: string;
};

/** The name of a list of phrases. */
export type ListName = keyof PhraseLists;

/** Phrases by what they say. */
export type PhraseGroups<Group extends string> = Readonly<Record<Group, readonly Phrase[]>>;

/**
 * What single words and pairs of them say about a sentence, fitted to labelled sentences: what they tell, be it a rule
 * that the sentence breaks or something else (`told` in `word-scores.ts`); for each the sum that it starts from; what one unit of a
 * weight is worth; and lines of a word, a pair (`my rent`) or a pair with any one word between (`my _ rent`), each with `=`
 * and one digit for each thing told.
 */
export type WordWeights = {
	readonly tells: readonly string[];
	readonly start: readonly number[];
	readonly step: number;
	readonly weights: readonly string[];
};

/**
 * What tells the kind of a letter, fitted to labelled letters: the kinds, for each the sum that it starts from, what one
 * unit of a weight is worth, and lines of a feature (`kind-scores.ts`), `=` and one digit a kind.
 */
export type KindWeights = {
	readonly kinds: readonly string[];
	readonly start: readonly number[];
	readonly step: number;
	readonly weights: readonly string[];
};

/** All that the checker knows of a language, as data: no functions and no regular expressions. */
export type LanguagePack = {
	/** Its code, of ISO 639-1. */
	readonly code: string;
	/** Its small words, parted by white space, as long as no language near it has them in this form: it is known by them. */
	readonly smallWords: string;
	/** How letters begin, in lower case: `dear`. */
	readonly greetings: readonly string[];
	/** How letters close, in lower case: `best regards`. */
	readonly signOffs: readonly string[];
	/** Words that are read as others, in lower case: `won't` as `will not`. */
	readonly contractions: Readonly<Record<string, string>>;
	/** Ends of words that are words of their own: `'re` as `are`. Longer ends come first. */
	readonly contractedEnds: readonly (readonly [end: string, word: string])[];
	/** Named sets of words, parted by spaces, for use in phrases: `{we}`. A class may hold others. */
	readonly classes: Readonly<Record<string, string>>;
	/** Words that may stand between any two words of a phrase: `really`. */
	readonly fillers: string;
	/** Words that no gap in a phrase may pass over: `not`. */
	readonly negations: string;
	/** The commonest words of letters, the commonest first: phrases are looked for by their other words. */
	readonly commonest: string;
	readonly phrases: PhraseLists;
	readonly vocabulary: Vocabulary;
	/** Sets of weights that were fitted to different sentences, and tell different things. */
	readonly wordWeights: readonly WordWeights[];
	/** What the build of a sentence tells beside its words of whether it tells something of the talk (`talk-patterns.ts`). */
	readonly talkPatterns: Pick<WordWeights, 'step' | 'weights'>;
	readonly kindWeights: KindWeights;
};

import type {Interview, LetterKind, Person, SentNote} from '../interviews/index.ts';
import type {LanguagePack} from './languages/language-pack.ts';
import type {Letter} from './letter.ts';
import type {RuleId} from './rules/index.ts';

/** Whether a receipt is requested. `unknown`: the client has such an option, and its state cannot be seen. */
export type ReceiptState = 'on' | 'off' | 'unknown';

/** The letter as read from a compose window, free of any DOM. */
export type Draft = {
	readonly client: 'gmail' | 'outlook' | 'practice' | 'other';
	readonly to: readonly Person[];
	readonly cc: readonly Person[];
	readonly bcc: readonly Person[];
	readonly subject: string;
	/**
	 * What the writer wrote: no quoted mail, no signature block put there by the client.
	 * `\n` ends a line, an empty line parts two paragraphs, a list item starts with `• `.
	 */
	readonly body: string;
	/** File names. */
	readonly attachments: readonly string[];
	readonly readReceipt: ReceiptState;
	readonly deliveryReceipt: ReceiptState;
};

/** What is known around the draft. Times are milliseconds since the epoch. */
export type Situation = {
	readonly now: number;
	/** The writer's time zone, as in `Europe/Copenhagen`. */
	readonly zone?: string;
	/** Said by the writer or the skeleton; else inferred by `letterKind()`. */
	readonly letter?: LetterKind;
	/** The log's entry that these recipients belong to. */
	readonly interview?: Interview;
	/** The whole log, to spot a name left over from another letter. */
	readonly interviews?: readonly Interview[];
	readonly sent?: readonly SentNote[];
	/** Misspelt word → suggestions, best first: the word itself comes first where it is rather a rare one than a slip. */
	readonly misspelt?: ReadonlyMap<string, readonly string[]>;
	/** Sentence → what the tone model saw in it. */
	readonly tones?: ReadonlyMap<string, readonly {readonly rule: RuleId; readonly score: number}[]>;
	readonly writer?: Person;
	/** This machine's own number, with which the shingles of sent notes are hashed; 0 where it is left out. */
	readonly salt?: number;
	/** Whether Notewell was awake for this letter when it was checked last: then it sleeps again for clear reasons only. */
	readonly wasAwake?: boolean;
	readonly off?: readonly RuleId[];
};

/** `stop`: would be regretted. `warn`: spoils the letter. `hint`: could be better. */
export type Level = 'stop' | 'warn' | 'hint';

/** A stretch of a field of the draft, in UTF-16 offsets. */
export type Place = {
	readonly field: 'subject' | 'body' | 'to' | 'cc';
	readonly start: number;
	readonly end: number;
};

/** One way out of a finding: replace its `at` by `replacement`. */
export type Fix = {readonly label: string; readonly replacement: string};

/** What a rule has to say about a draft. */
export type Finding = {
	readonly rule: RuleId;
	readonly level: Level;
	/** What is there and what to do: at most 90 characters, a full stop, no blame. */
	readonly message: string;
	/** One sentence: why it matters in an interview letter. */
	readonly why: string;
	/** Addresses in the digest of advice, such as `N8 T4`. */
	readonly source: string;
	readonly at?: Place;
	readonly fixes: readonly Fix[];
};

/** What a rule yields; the engine makes a `Finding` of it. `level` and `why` stand in for the rule's own. */
export type Problem = {
	readonly message: string;
	readonly at?: Place;
	readonly fixes?: readonly Fix[];
	readonly level?: Level;
	readonly why?: string;
	/** Found by phrases, of which the tone model may know better. */
	readonly byPhrase?: boolean;
};

/** A draft to try a rule on, with only the parts that matter. */
export type Example = {readonly draft: Partial<Draft>; readonly situation?: Partial<Situation>};

/** One rule of the advice. Its examples are run by a test, printed in the docs and shown on the settings page. */
export type Rule<Id extends string = string> = {
	/** The file's name. */
	readonly id: Id;
	readonly title: string;
	/** One sentence: the reason, not the mechanism. */
	readonly why: string;
	readonly source: string;
	readonly level: Level;
	/** The letter kinds that it applies to. */
	readonly kinds: readonly LetterKind[];
	readonly examples: {readonly flags: readonly Example[]; readonly passes: readonly Example[]};
	/** Reads neither clock nor locale, and never throws. */
	readonly check: (
		letter: Letter,
		situation: Omit<Situation, 'tones' | 'off'>,
		language: LanguagePack,
	) => Iterable<Problem>;
};

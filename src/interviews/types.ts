/** Somebody a letter goes to, or somebody met. Either part may be `''`. */
export type Person = {readonly name: string; readonly email: string};

/** What a letter is for. `other` is a letter that Notewell has no advice about. */
export type LetterKind =
	| 'thank-you'
	| 'status-check'
	| 'second-status-check'
	| 'keep-in-touch'
	| 'rejection-reply'
	| 'share-article'
	| 'recruiter'
	| 'linkedin'
	| 'handwritten'
	| 'other';

/** Every letter kind, in the order in which a menu shows them. */
export const letterKinds: readonly LetterKind[] = [
	'thank-you',
	'status-check',
	'second-status-check',
	'keep-in-touch',
	'rejection-reply',
	'share-article',
	'recruiter',
	'linkedin',
	'handwritten',
	'other',
];

/** One interview of the log. Times are milliseconds since the epoch. */
export type Interview = {
	readonly id: string;
	readonly company: string;
	readonly role: string;
	/** When it took place. */
	readonly at: number;
	/** Whom the candidate met. */
	readonly people: readonly Person[];
	/** The agency's recruiter, if there was one. */
	readonly recruiter?: Person;
	/** What was talked about, to be taken up in the note. */
	readonly topics: readonly string[];
	/** The date that they named for the decision. */
	readonly decisionBy?: number;
	readonly post?: 'regular' | 'internship' | 'line' | 'mass';
	/** Whether a handwritten note is wanted besides the letter. */
	readonly handwritten?: boolean;
	/** How it ended and when that was known; absent while it is open. */
	readonly outcome?: Outcome;
	/** Steps of the plan that were put off for good, by `stepKey`. */
	readonly skipped?: readonly string[];
};

/** How an interview ended: they said no, they made an offer, or the candidate has moved on. */
export type Outcome = {readonly kind: 'no' | 'offer' | 'moved-on'; readonly at: number};

/** What is remembered of a sent note: never its text. `shingles` are salted hashes of its word sequences. */
export type SentNote = {
	readonly interviewId: string;
	readonly to: readonly Person[];
	readonly kind: LetterKind;
	/** When it was sent, in milliseconds since the epoch. */
	readonly at: number;
	readonly shingles: readonly number[];
};

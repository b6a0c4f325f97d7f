import type {NameWord} from './name-word.ts';

/** What is known of how to call and to write a person. */
export type PersonName = {
	/** As one would write it in a greeting: `Keith`, `Jean-Pierre`; `''` where it is not known. */
	readonly first: string;
	/** With its small words: `van der Berg`; `''` where it is not known. */
	readonly last: string;
	/** The surname as it stands after a title: of two surnames in the Spanish way, the first. */
	readonly titled: string;
	/** First name and surname in plain letters, hyphens and spaces left away. */
	readonly plainFirst: string;
	readonly plainLast: string;
	/** Every word that may stand where a first name stands, the likeliest first. */
	readonly firstWords: readonly NameWord[];
	readonly lastWords: readonly NameWord[];
	/** First letters of first names that are known by nothing else. */
	readonly initials: string;
	/**
	 * How sure it is which word is the first name: `sure`, `likely` where it goes by a list of surnames, `unsure` where
	 * either may be.
	 */
	readonly order: 'sure' | 'likely' | 'unsure';
	/** Whether an honorific goes with the first name as well: `Mr Ahmed`. */
	readonly honorificWithFirst: boolean;
	/** Whether nothing can be said about a greeting to this person: no name, or one in a script of its own. */
	readonly isUnknown: boolean;
	/** Whether it may be no name at all, but a user name: then it says whom a greeting means, and never whom not. */
	readonly doubtful: boolean;
};

/** Somebody of whom no name is known. */
export const unnamed: PersonName = {
	first: '',
	last: '',
	titled: '',
	plainFirst: '',
	plainLast: '',
	firstWords: [],
	lastWords: [],
	initials: '',
	order: 'unsure',
	honorificWithFirst: false,
	isUnknown: true,
	doubtful: false,
};

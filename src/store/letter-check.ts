import {
	check,
	type Draft,
	type Finding,
	firstNameOf,
	isFollowUp,
	knowsNames,
	type LetterKind,
	letterKind,
	type Person,
	type Rule,
	type RuleId,
	rules,
	type Situation,
	sentencesToWeigh,
	wordsToSpell,
} from '../checker/index.ts';
import {interviewOf, letterAt} from '../skeletons/index.ts';
import type {Records} from './records.ts';

/** What the tone model sees in a sentence, and how sure it is, from 0 to 1. */
export type SeenTone = {readonly rule: RuleId; readonly score: number};

/** A letter to check, and what the page that it stands in knows of it. */
export type Question = {
	readonly draft: Draft;
	/** The kind that the writer or a skeleton named. */
	readonly letter?: LetterKind;
	/** Whether the writer asked for the check of this very letter. */
	readonly asked: boolean;
	/** Whether it was awake when it was checked last. */
	readonly wasAwake?: boolean;
	/** Rules that are not to look at this letter. */
	readonly off: readonly RuleId[];
	/** Suggestions, best first, for each word found misspelt so far. */
	readonly misspelt: readonly (readonly [word: string, suggestions: readonly string[]])[];
	/** What the tone model saw in sentences so far. */
	readonly tones: readonly (readonly [sentence: string, tones: readonly SeenTone[]])[];
};

/** What a page has learnt of the words and sentences of its letters: more than a letter itself, and seldom new. */
export type Learnt = Pick<Question, 'misspelt' | 'tones'>;

/** What the check of a letter found. */
export type CheckedLetter = {
	/** Whether the letter is one to check; else nothing below is said of it but its kind. */
	readonly isAwake: boolean;
	readonly kind: LetterKind;
	readonly findings: readonly Finding[];
	/** The rules for letters of this kind, by id and title. */
	readonly rules: readonly {readonly id: RuleId; readonly title: string}[];
	/** Whether there is anybody whose name those in the letter were held against. */
	readonly knowsNames: boolean;
	/** Words worth asking the dictionary about. */
	readonly words: readonly string[];
	/** Sentences worth asking the tone model about. */
	readonly sentences: readonly string[];
};

/** A moment, and the user's time zone, as in `Europe/Copenhagen`. */
type Clock = {readonly now: number; readonly zone: string};

type Kept = Pick<Records, 'settings' | 'interviews' | 'sent' | 'machine'>;

/** A word without its `'s`, in lower case: whoever takes `Zalify` for right takes `Zalify's` for right. */
const stemOf = (word: string): string => word.toLowerCase().replace(/'s$/, '');

/** What is known around a letter: the log, the entry in it that the recipients belong to, and what was asked before. */
function situationOf(
	question: Question,
	{settings, interviews, sent, machine}: Kept,
	{now, zone}: Clock,
): Partial<Situation> {
	const {draft, letter, wasAwake, off, misspelt, tones} = question;
	const interview = interviewOf(letterAt(draft, now), interviews);
	const own = new Set(settings.words.map(stemOf));
	const isOwn = (word: string) => own.has(stemOf(word));
	return {
		now,
		zone,
		interviews,
		sent,
		off: [...settings.off, ...off],
		misspelt: new Map(misspelt.filter(([word]) => !isOwn(word))),
		tones: new Map(settings.toneModel ? tones : []),
		...(machine.salt !== 0 && {salt: machine.salt}),
		...(interview && {interview}),
		...(letter && {letter}),
		...(wasAwake && {wasAwake}),
		...(settings.writerName !== '' && {writer: {name: settings.writerName, email: ''}}),
	};
}

/** What each of these people is called by, in their order; `''` where the name does not tell. */
export const firstNames = (people: readonly Person[]): readonly string[] => people.map(firstNameOf);

const rulesFor = (kind: LetterKind): CheckedLetter['rules'] =>
	rules.filter((rule: Rule) => rule.kinds.includes(kind)).map(({id, title}) => ({id, title}));

/** Whether a letter is to be checked. One that a skeleton was put into has blanks to look after, whatever its kind. */
function isWanted({draft, letter, asked}: Question, {settings: {wake}}: Kept, around: Partial<Situation>): boolean {
	return asked || wake === 'always' || (wake === 'auto' && (letter !== undefined || isFollowUp(draft, around)));
}

/** Checks a letter by what is kept on this machine, at a moment. Pure, and it never throws. */
export function checkLetter(question: Question, kept: Kept, clock: Clock): CheckedLetter {
	const {draft} = question;
	const around = situationOf(question, kept, clock);
	const kind = letterKind(draft, around);
	if (!isWanted(question, kept, around)) {
		return {isAwake: false, kind, findings: [], rules: [], knowsNames: false, words: [], sentences: []};
	}
	const known = {...around, letter: kind};
	return {
		isAwake: true,
		kind,
		findings: check(draft, known),
		rules: rulesFor(kind),
		knowsNames: knowsNames(draft, known),
		words: around.off?.includes('spelling') ? [] : wordsToSpell(draft, known),
		sentences: kept.settings.toneModel ? sentencesToWeigh(draft, known) : [],
	};
}

import type {Interview, Person} from '../../interviews/index.ts';
import type {Letter} from '../letter.ts';
import {peopleOf} from '../names/interview-index.ts';
import {plain} from '../names/letters.ts';
import {perObject} from '../per-object.ts';
import {words} from '../text.ts';
import type {Situation} from '../types.ts';

const personTexts = ({name, email}: Person): string[] => [name, email];

const interviewTexts = (interview: Interview): string[] => [
	interview.company,
	interview.role,
	...interview.topics,
	...peopleOf(interview).flatMap(personTexts),
];

/** Words of the letter's signature, and of a greeting's name: they are the writer's to know. */
const ownTexts = ({draft, paragraphs}: Letter): string[] =>
	paragraphs.filter(({role}) => role === 'signature').map(({start, end}) => draft.body.slice(start, end));

const link = /\b(?:https?:\/\/|www\.)\S{1,500}/gi;

/** Words of the letter's own links: `grano` and `arso`, where it leads to /grano-arso. */
const linkTexts = ({draft}: Letter): string[] => draft.body.match(link) ?? [];

const plainWordsOf = (texts: readonly string[]): string[] =>
	texts.flatMap(text => words(text).map(word => plain(word.text.replace(/'s$/i, ''))));

/** The log stays the same from key to key, and may be long. */
const inLog = perObject(
	(log: readonly Interview[]): ReadonlySet<string> => new Set(plainWordsOf(log.flatMap(interviewTexts))),
);

/**
 * Tells whether a word, in plain letters, is right because somebody bears it: people in To, Cc and Bcc, the log's people,
 * companies, roles and topics, the writer and the signature; or because a link of the letter has it.
 */
export function namesAround(
	letter: Letter,
	{interview, interviews = [], writer}: Partial<Situation>,
): (word: string) => boolean {
	const {to, cc, bcc} = letter.draft;
	const near = new Set(
		plainWordsOf([
			...[...to, ...cc, ...bcc, ...(writer ? [writer] : [])].flatMap(personTexts),
			...(interview ? interviewTexts(interview) : []),
			...ownTexts(letter),
			...linkTexts(letter),
		]),
	);
	return word => near.has(word) || inLog(interviews).has(word);
}

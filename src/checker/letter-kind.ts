import type {LetterKind, Person} from '../interviews/index.ts';
import type {LanguagePack} from './languages/language-pack.ts';
import {type Sign, type Signs, signsOf} from './letter-signs.ts';
import type {Draft, Situation} from './types.ts';

const hour = 3_600_000;

/** What a kind is judged by. */
type Clues = {
	readonly signs: Signs;
	readonly draft: Draft;
	readonly situation: Partial<Situation>;
	readonly language: LanguagePack;
};

const isAmong = (person: Person, people: readonly Person[]): boolean =>
	person.email !== '' && people.some(({email}) => email.toLowerCase() === person.email.toLowerCase());

const isReply = ({subject}: Draft): boolean => /^\s*(?:re|aw|sv|antw)\s*:/i.test(subject);

/** Whether the letter goes to the agency's recruiter, by the log. */
const goesToRecruiter = ({draft, situation: {interview}}: Clues): boolean =>
	interview?.recruiter !== undefined && draft.to.some(person => isAmong(person, [interview.recruiter as Person]));

const hasAgencyAddress = ({draft, language}: Clues): boolean =>
	draft.to.some(({email}) => {
		const domain = email.slice(email.indexOf('@') + 1).toLowerCase();
		return language.vocabulary.agencies.split(' ').some(part => domain.includes(part));
	});

const hoursSince = ({situation: {interview, now}}: Clues): number | undefined =>
	interview && now ? (now - interview.at) / hour : undefined;

/** Whether status checks went out after this interview. */
const checkedBefore = ({situation: {interview, sent}}: Clues): boolean =>
	sent?.some(
		note => note.interviewId === interview?.id && (note.kind === 'status-check' || note.kind === 'second-status-check'),
	) ?? false;

const isConnect = ({signs, draft}: Clues): boolean =>
	signs.body('connect') > 0 && signs.words <= 80 && (draft.subject.trim() === '' || signs.subject('connect') > 0);

function isToAgency(clues: Clues): boolean {
	const {signs} = clues;
	return (
		goesToRecruiter(clues) ||
		(signs.body('agency') > 0 && hasAgencyAddress(clues)) ||
		(signs.opening('agency') > 0 && signs.body('agency') + signs.subject('agency') > 1)
	);
}

const isRejectionReply = ({signs, draft}: Clues): boolean =>
	signs.body('rejection') >= (isReply(draft) ? 2 : 3) &&
	signs.body('again') < 2 &&
	signs.opening('again') + signs.subject('again') === 0 &&
	!signs.recent;

const isArticle = ({signs}: Clues): boolean =>
	signs.body('article') + signs.subject('article') >= 3 && signs.body('wish') === 0 && !signs.recent;

const justMet = 48;

/** Whether the letter opens with thanks for a talk that has just been. */
const thanksForNews = (clues: Clues): boolean =>
	clues.signs.opening('thanks') > 0 && (clues.signs.recent || (hoursSince(clues) ?? justMet) < justMet);

const namesWish = ({signs}: Clues): boolean => signs.body('job') > 0 && signs.body('wish') > 0;

/** Whether one question makes a status check: the job is named with it, days have gone by, or it is what comes first. */
const isOnlyQuestion = (clues: Clues): boolean =>
	(hoursSince(clues) ?? 0) >= justMet || namesWish(clues) || clues.signs.opening('status') > 0;

function isStatusCheck(clues: Clues): boolean {
	const {signs} = clues;
	const asked = signs.body('status') + signs.subject('status');
	const following = signs.body('following') + signs.subject('following');
	if (signs.opening('thanks') > 0) {
		const opens = signs.opening('status') + signs.opening('following');
		return opens > 0 && asked + following > 1 && !thanksForNews(clues);
	}
	const again = checkedBefore(clues) || signs.body('again') + signs.subject('again') > 1;
	const asks = asked > 1 || (asked > 0 && (following > 0 || isOnlyQuestion(clues)));
	const hours = hoursSince(clues) ?? (namesWish(clues) ? justMet : 0);
	return again || asks || (following > 0 && hours >= justMet);
}

const monthsLater = 24 * 45;

function isInTouch(clues: Clues): boolean {
	const touch = clues.signs.body('touch') + clues.signs.subject('touch');
	const needed = (hoursSince(clues) ?? 0) > monthsLater ? 1 : 2;
	return touch >= needed && clues.signs.opening('thanks') === 0;
}

const isLongAgo = (clues: Clues): boolean => (hoursSince(clues) ?? 0) > monthsLater;

const isSecondCheck = (clues: Clues): boolean =>
	isStatusCheck(clues) && (checkedBefore(clues) || clues.signs.body('again') > 0);

/** What each kind is known by; the first that holds decides. */
const kinds: readonly (readonly [LetterKind, (clues: Clues) => boolean])[] = [
	['linkedin', isConnect],
	['recruiter', isToAgency],
	['rejection-reply', isRejectionReply],
	['share-article', isArticle],
	['keep-in-touch', clues => isLongAgo(clues) && isInTouch(clues)],
	['second-status-check', isSecondCheck],
	['status-check', isStatusCheck],
	['keep-in-touch', isInTouch],
];

const kindByText = (clues: Clues): LetterKind => kinds.find(([, holds]) => holds(clues))?.[0] ?? 'thank-you';

/** Whether there is a sign at all that a talk about a job has been. */
function tellsOfInterview({signs, draft}: Clues): boolean {
	const has = (sign: Sign): boolean => signs.body(sign) + signs.subject(sign) > 0;
	const job = has('job') || signs.occupation || has('interview') || signs.body('agency') > 1;
	const after = has('status') || has('following') || has('again') || (isReply(draft) && has('rejection'));
	return (job && (has('talk') || has('interview') || after)) || (isReply(draft) && signs.body('rejection') > 1);
}

/** How much speaks for a letter after an interview. */
function weightOf(clues: Clues): number {
	const {signs, draft, situation} = clues;
	const some = (has: boolean, weight: number): number => (has ? weight : 0);
	const ordinary = signs.body('ordinary') + (isReply(draft) ? 0 : signs.subject('ordinary'));
	const weight =
		some(signs.opening('talk') > 0, 1.5) +
		some(signs.body('interview') + signs.subject('interview') > 0, 2) +
		some(signs.body('job') + signs.subject('job') > 0, 1.5) +
		some(signs.occupation, 1.5) +
		some(signs.body('wish') > 0, 1.5) +
		some(signs.body('fit') > 0, 1) +
		some(signs.body('agency') > 1, 1.5) +
		some(isReply(draft) && signs.body('rejection') > 1, 2);
	if (situation.interview) {
		return weight + enough - ordinary;
	}
	return tellsOfInterview(clues) ? weight - 2 * ordinary : 0;
}

const enough = 3;

/** The purpose of a letter shows in its first pages: so many characters. */
const enoughText = 10_000;

function read(draft: Draft, situation: Partial<Situation>, language: LanguagePack): LetterKind {
	const start = {...draft, body: draft.body.slice(0, enoughText)};
	const clues = {signs: signsOf(start, language), draft, situation, language};
	if (!clues.signs.inLanguage || weightOf(clues) < enough) {
		return 'other';
	}
	return kindByText(clues);
}

/**
 * What kind of letter a draft is: as the situation says, else as it reads, with what the log knows of the interview.
 * `other` is a draft that does not read like a letter after an interview. An empty one is what it most likely will be.
 */
export const letterKindOf = (draft: Draft, situation: Partial<Situation>, language: LanguagePack): LetterKind =>
	situation.letter ?? read(draft, situation, language);

import type {LetterKind} from '../interviews/index.ts';
import type {Clue} from './letter-clues.ts';

/** How much each clue says. Those that are not named say nothing. */
export type Weights = Readonly<Partial<Record<Clue, number>>>;

/**
 * What speaks for a letter after an interview, and what against it. Fitted to the labelled letters and rounded to halves:
 * each clue is weak, and it takes several to reach `enoughToWake`.
 */
export const followUpWeights: Weights = {
	log: 7,
	occupation: 3,
	post: 0.5,
	company: 0.5,
	reply: 0.5,
	thanks: 1,
	talk: 1,
	interview: 1,
	candidate: 2,
	job: 0.5,
	wish: 0.5,
	fit: 0.5,
	asked: 1.5,
	following: 0.5,
	still: 1.5,
	again: 2,
	rejection: 1,
	touching: 2,
	agencyFirst: 0.5,
	agencyAddress: 1,
	jobAndTalk: 1,
	replyToAnswer: 0.5,
	connectAfterTalk: 3,
	ordinary: -5,
	everyday: -1,
	everydayFirst: -0.5,
	we: -3,
};

/** The least sum of weights of a follow-up. */
export const enoughToWake = 4.5;

/** A kind that can be told from the text, what its letters have before any clue, and what each clue adds. */
type KindWeights = {readonly kind: LetterKind; readonly start: number; readonly weights: Weights};

/** What speaks for each kind, fitted and rounded likewise; the largest sum decides. */
export const kindWeights: readonly KindWeights[] = [
	{
		kind: 'thank-you',
		start: 2,
		weights: {
			thanks: 1.5,
			talk: 1,
			recent: 1,
			fit: 1,
			asked: 0.5,
			days: -0.5,
			laterWithoutThanks: -2,
			reply: -1,
			rejection: -0.5,
			status: -0.5,
			still: -0.5,
			touch: -0.5,
			agency: -0.5,
			agencyFirst: -0.5,
		},
	},
	{
		kind: 'status-check',
		start: 1,
		weights: {
			status: 1,
			statusFirst: 0.5,
			still: 1,
			thanks: -1,
			recent: -0.5,
			again: -0.5,
			againFirst: -0.5,
			touch: -0.5,
		},
	},
	{
		kind: 'second-status-check',
		start: 0,
		weights: {again: 1.5, againFirst: 1, status: 1, still: 0.5, talk: -0.5, days: -0.5},
	},
	{kind: 'rejection-reply', start: 0.5, weights: {reply: 2, answer: 1, rejection: 1, thanks: 0.5, wish: -0.5}},
	{
		kind: 'keep-in-touch',
		start: -0.5,
		weights: {touch: 1.5, touchSubject: 0.5, months: 1, days: 0.5, thanks: -0.5},
	},
	{
		kind: 'share-article',
		start: -1.5,
		weights: {article: 1.5, articleFirst: 0.5, link: 1, days: 0.5, laterWithoutThanks: 0.5},
	},
	{kind: 'recruiter', start: -1, weights: {agency: 1.5, agencyFirst: 1, agencyAddress: 0.5}},
];

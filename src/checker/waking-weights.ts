import type {Clue} from './letter-clues.ts';

/**
 * What speaks for a letter after an interview, and what against it. Fitted to the labelled letters and rounded to halves:
 * each clue is weak, and it takes several, so that Notewell wakes as soon as a letter is begun and not before.
 */
export const wakingWeights: Readonly<Partial<Record<Clue, number>>> = {
	log: 7,
	toCome: -5,
	occupation: 3,
	post: 0.5,
	company: 0.5,
	reply: 0.5,
	thanks: 1,
	talk: 1,
	interview: 1,
	candidate: 2,
	interviewed: 5,
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
	thanksForInterview: 1,
	replyToAnswer: 0.5,
	connectAfterTalk: 3,
	ordinary: -5,
	everyday: -1,
	everydayFirst: -0.5,
	we: -3,
};

import {betterAnswer} from './built-in/better-answer.ts';
import {handwritten} from './built-in/handwritten.ts';
import {keepInTouch} from './built-in/keep-in-touch.ts';
import {linkedin} from './built-in/linkedin.ts';
import {recruiter} from './built-in/recruiter.ts';
import {rejectionReply} from './built-in/rejection-reply.ts';
import {secondStatusCheck} from './built-in/second-status-check.ts';
import {shareArticle} from './built-in/share-article.ts';
import {statusCheck} from './built-in/status-check.ts';
import {statusCheckNoDate} from './built-in/status-check-no-date.ts';
import {thankYou} from './built-in/thank-you.ts';
import {thankYouPanel} from './built-in/thank-you-panel.ts';
import {thankYouPanelSecond} from './built-in/thank-you-panel-second.ts';
import {thankYouPanelThird} from './built-in/thank-you-panel-third.ts';
import {thankYouPhone} from './built-in/thank-you-phone.ts';
import {thankYouSecondInterview} from './built-in/thank-you-second-interview.ts';
import {thankYouVideo} from './built-in/thank-you-video.ts';
import type {Skeleton} from './skeleton.ts';

export {blanks, fill, leaveOut} from './blanks.ts';
export {type Fitting, fitting, type Moment, type Reason, thankYouFor} from './fitting.ts';
export {sampleFor, sampleInterview, sampleMoment, sampleValues} from './samples.ts';
export {changed, emptyShelf, onOffer, type Shelf, type ShelfChange} from './shelf.ts';
export type {Skeleton, SkeletonPart} from './skeleton.ts';
export {skeletonFor} from './step-skeleton.ts';
export {fillSkeleton, type Known, type KnownBlank, knownBlanks, valuesFor} from './values.ts';

export {type Addressee, addresseeKey, addresseeOf, addressees, interviewOf, letterAt} from './whose.ts';

/** The built-in skeletons, in the order in which they are offered. */
export const skeletons: readonly Skeleton[] = [
	thankYou,
	thankYouPhone,
	thankYouVideo,
	thankYouPanel,
	thankYouPanelSecond,
	thankYouPanelThird,
	thankYouSecondInterview,
	betterAnswer,
	recruiter,
	statusCheck,
	statusCheckNoDate,
	secondStatusCheck,
	rejectionReply,
	keepInTouch,
	shareArticle,
	linkedin,
	handwritten,
];

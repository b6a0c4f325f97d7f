import type {Interview, Person, Step} from '../interviews/index.ts';
import {fitting, type Moment} from './fitting.ts';
import type {Skeleton} from './skeleton.ts';
import {fillSkeleton, type Known} from './values.ts';

/** What a letter for a step is made from, besides the step. */
export type Desk = Pick<Moment, 'interviews' | 'sent' | 'now' | 'zone'> &
	Pick<Known, 'writer' | 'locale' | 'firstNameOf'>;

/** A letter to start from: whom it goes to, and its text with what is not known left blank. */
export type StepLetter = {readonly to: readonly Person[]; readonly subject: string; readonly body: string};

const kinds: Readonly<Record<Step['kind'], readonly Skeleton['kind'][]>> = {
	'thank-you': ['thank-you', 'recruiter'],
	handwritten: ['handwritten'],
	'status-check': ['status-check'],
	'last-check': ['second-status-check'],
	'move-on': [],
	'keep-in-touch': ['keep-in-touch', 'share-article'],
};

/** The letter that a step asks for, from the skeleton that fits best; without text where none does. */
export function letterFor(interview: Interview, step: Step, skeletons: readonly Skeleton[], desk: Desk): StepLetter {
	const to = step.person ? [step.person] : [];
	const fit = fitting(skeletons, {...desk, interview, to});
	const skeleton = fit.skeletons.find(({kind}) => kinds[step.kind].includes(kind));
	const filled = skeleton && fillSkeleton(skeleton, {...desk, to, interview, subject: ''});
	return {to, subject: filled?.subject ?? '', body: filled?.body ?? ''};
}

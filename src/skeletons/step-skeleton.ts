import type {Interview, Step} from '../interviews/index.ts';
import {fitting, type Moment, thankYouFor} from './fitting.ts';
import type {Skeleton} from './skeleton.ts';

const kinds: Readonly<Record<Exclude<Step['kind'], 'thank-you'>, readonly Skeleton['kind'][]>> = {
	handwritten: ['handwritten'],
	'status-check': ['status-check'],
	'last-check': ['second-status-check'],
	'move-on': [],
	'keep-in-touch': ['keep-in-touch', 'share-article'],
};

/** The skeleton that fits a step of an interview best; absent where none does. */
export function skeletonFor(
	interview: Interview,
	step: Step,
	skeletons: readonly Skeleton[],
	moment: Pick<Moment, 'interviews' | 'sent' | 'now' | 'zone'>,
): Skeleton | undefined {
	const to = step.person ? [step.person] : [];
	const then = {...moment, interview, to};
	if (step.kind === 'thank-you') {
		return thankYouFor(skeletons, then);
	}
	const wanted = kinds[step.kind];
	return fitting(skeletons, then).skeletons.find(({kind}) => wanted.includes(kind));
}

import type {Draft} from '../checker/index.ts';
import {firstNameOf} from '../checker/names/first-name.ts';
import {interviewOf, type Known} from '../skeletons/index.ts';
import {writerIn} from '../store/settings.ts';
import type {Surroundings} from './session.ts';

/** What is known for the blanks of a skeleton, from the compose window, the log and the settings. */
export function knownFor({to, subject}: Draft, {interviews, settings}: Surroundings): Known {
	const interview = interviewOf(to, interviews);
	return {to, firstNameOf, subject, ...(interview && {interview}), ...writerIn(settings)};
}

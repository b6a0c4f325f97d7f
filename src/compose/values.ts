import type {Draft} from '../checker/index.ts';
import {callerToBackground} from '../platform/messages.ts';
import {interviewOf, type Known} from '../skeletons/index.ts';
import type {BackgroundCalls} from '../store/calls.ts';
import {writerIn} from '../store/settings.ts';
import type {Surroundings} from './session.ts';

const background = callerToBackground<BackgroundCalls>();

/**
 * What is known for the blanks of a skeleton, from the compose window, the log and the settings. The background tells
 * first names, as that takes lists that no mail page has to load; where it does not answer, they stay blanks.
 */
export async function knownFor({to, subject}: Draft, {interviews, settings}: Surroundings): Promise<Known> {
	const interview = interviewOf({people: to, now: Date.now(), text: subject}, interviews);
	const people = [...to, ...(interview?.people ?? []), ...(interview?.recruiter ? [interview.recruiter] : [])];
	const names = await background('firstNames', people).catch((): readonly string[] => []);
	const called = new Map(people.map((person, index) => [person, names[index] ?? '']));
	return {
		to,
		firstNameOf: person => called.get(person) ?? '',
		subject,
		...(interview && {interview}),
		...writerIn(settings),
	};
}

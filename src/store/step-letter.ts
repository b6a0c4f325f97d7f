import type {Interview, SentNote, Step} from '../interviews/index.ts';
import {type Skeleton, skeletonFor} from '../skeletons/index.ts';
import type {LetterToOpen} from './calls.ts';
import type {Settings} from './settings.ts';

/** What is stored, as far as it tells which letter a step asks for; the skeletons are those on offer. */
export type LetterSources = {
	readonly settings: Pick<Settings, 'mail'>;
	readonly skeletons: readonly Skeleton[];
	readonly interviews: readonly Interview[];
	readonly sent: readonly SentNote[];
};

/** The letter that a step of an interview asks for, where the user writes letters. */
export function stepLetter(
	interview: Interview,
	step: Step,
	{settings, skeletons, interviews, sent}: LetterSources,
	clock: {readonly now: number; readonly zone: string},
): LetterToOpen {
	const skeleton = skeletonFor(interview, step, skeletons, {interviews, sent, ...clock});
	return {
		place: settings.mail,
		to: step.person ? [step.person] : [],
		interview: interview.id,
		...(skeleton && {skeleton: skeleton.id}),
	};
}

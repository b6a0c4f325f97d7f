import {
	awakeOf,
	type Interview,
	isOver,
	plan,
	type SentNote,
	stepKey,
	stepsLeft,
	wentOn,
} from '../../interviews/index.ts';
import type {BrokenFile, Invitation} from '../../interviews/read-calendar.ts';
import {type TextKey, t} from '../../platform/text.ts';
import {dayText, ownZone, stepName, titleOf} from './words.ts';

const problems: Readonly<Record<BrokenFile['problem'], TextKey>> = {
	'too large': 'icsTooLarge',
	'no calendar': 'icsNoCalendar',
	'no event': 'icsNoEvent',
	'no start': 'icsNoStart',
	'broken line': 'icsBrokenLine',
	'cut off': 'icsCutOff',
};

/** Why a calendar file was refused, with the line where one is to blame. */
export const problemText = ({problem, line = 0, text = ''}: BrokenFile): string => t(problems[problem], line, text);

/** What to say about an invitation before it is saved; `self` is the writer's name, as far as it is known. */
export function remarksOn({repeats, allDay, unknownZone, interview}: Invitation, self: string): string[] {
	const mayHoldSelf = self === '' && interview.people.length + (interview.recruiter ? 1 : 0) > 1;
	return [
		mayHoldSelf ? t('icsSelf') : '',
		repeats ? t('icsRepeats', dayText(interview.at)) : '',
		allDay ? t('icsAllDay') : '',
		unknownZone ? t('icsUnknownZone', unknownZone) : '',
	].filter(remark => remark !== '');
}

const mostShown = 5;

/** Those of a file that may be added, the nearest to now, and what to say about the others. */
export function toAdd(
	read: readonly Invitation[],
	now: number,
): {readonly add: readonly Invitation[]; readonly said: string} {
	const cancelled = read.filter(each => each.cancelled);
	const near = read
		.filter(each => !each.cancelled)
		.toSorted((one, other) => Math.abs(one.interview.at - now) - Math.abs(other.interview.at - now));
	const said = [
		cancelled.length > 0
			? t(
					'icsCancelled',
					cancelled
						.map(({interview}) => titleOf(interview))
						.slice(0, 3)
						.join(', '),
				)
			: '',
		near.length > mostShown ? t('icsMany', near.length, mostShown) : '',
	];
	return {add: near.slice(0, mostShown), said: said.filter(text => text !== '').join(' ')};
}

/** Reads a chosen file; the parser is loaded only now. */
export async function readFile(file: File, self: string): Promise<readonly Invitation[] | BrokenFile> {
	const {readCalendar} = await import('../../interviews/read-calendar.ts');
	const reader = {zone: ownZone(), now: Date.now(), ...(self !== '' && {self: {name: self, email: ''}})};
	return readCalendar(await file.text(), reader);
}

/** The steps that are not over of all interviews that do not rest for good, as a calendar file. */
export async function stepsFile(log: readonly Interview[], sent: readonly SentNote[]): Promise<string> {
	const {writeCalendar} = await import('../../interviews/write-calendar.ts');
	const now = Date.now();
	const rounds = wentOn(log, sent, now);
	const entries = awakeOf(log, sent, now).flatMap(interview =>
		stepsLeft(plan(interview, sent, now, ownZone()), rounds.get(interview.id))
			.filter(step => !isOver(step))
			.map(step => ({
				uid: `${interview.id}-${stepKey(step)}`,
				at: step.due,
				title: `${stepName(step)} (${titleOf(interview)})`,
				note: t('icsNote'),
			})),
	);
	return writeCalendar(entries, now);
}

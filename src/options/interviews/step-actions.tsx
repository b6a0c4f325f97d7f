import {type Interview, isWaiting, type Step} from '../../interviews/index.ts';
import {openPage} from '../../platform/pages.ts';
import {t} from '../../platform/text.ts';
import {addresseeKey} from '../../skeletons/index.ts';
import {cardPage} from '../../store/card-page.ts';
import {markDone, reopen, skip, snooze, snoozeTimes, type Undo} from './actions.ts';
import {momentText, stepName} from './words.ts';

/** What a step's buttons need: the step, how to write its letter, and where to say what went wrong. */
export type StepProps = {
	readonly interview: Interview;
	readonly step: Step;
	/** Whether it is the first of those that wait: its letter is offered with more weight. */
	readonly isFirst?: boolean;
	/** Opens a new letter for the step. */
	readonly onWrite: (interview: Interview, step: Step) => void;
	/** Carries out a change and says so where it fails. */
	readonly run: (change: Promise<unknown>) => void;
	/** Likewise, says what was done, and offers to take it back. */
	readonly runWithUndo: (change: Promise<Undo>, said: string) => void;
};

const isSnooze = (name: string): name is keyof typeof snoozeTimes => Object.hasOwn(snoozeTimes, name);

function Snooze({interview, step, runWithUndo}: StepProps) {
	const putOff = (select: HTMLSelectElement) => {
		if (isSnooze(select.value)) {
			const until = snoozeTimes[select.value](Date.now());
			runWithUndo(snooze(interview, step, until), t('logWasPutOff', stepName(step), momentText(until)));
		}
		select.value = '';
	};
	return (
		<select aria-label={t('logSnoozeStep', stepName(step))} onChange={event => putOff(event.currentTarget)}>
			<option value="">{t('logSnooze')}</option>
			{Object.keys(snoozeTimes)
				.filter(isSnooze)
				.map(name => (
					<option key={name} value={name}>
						{t(name)}
					</option>
				))}
		</select>
	);
}

/** Whether a letter is to be written now: one that is ahead has time. */
const isLetter = (step: Step): boolean => isWaiting(step) && step.kind !== 'move-on' && step.kind !== 'handwritten';

/** The buttons of a step that is not over: write, done, later, skip. */
function OpenActions(props: StepProps) {
	const {interview, step, isFirst, onWrite, run, runWithUndo} = props;
	const named = (verb: string) => `${verb}: ${stepName(step)}`;
	return (
		<span class="actions">
			{isLetter(step) && (
				<button
					type="button"
					class={isFirst ? 'main' : ''}
					aria-label={named(t('logWrite'))}
					onClick={() => onWrite(interview, step)}
				>
					{t('logWrite')}
				</button>
			)}
			{isWaiting(step) && step.kind === 'handwritten' && (
				<button type="button" onClick={() => run(openPage(cardPage(addresseeKey(interview, step.person))))}>
					{t('printCard')}
				</button>
			)}
			<button
				type="button"
				aria-label={named(t('logMarkDone'))}
				onClick={() => runWithUndo(markDone(interview, step), t('logWasDone', stepName(step)))}
			>
				{t('logMarkDone')}
			</button>
			{isWaiting(step) && <Snooze {...props} />}
			<button
				type="button"
				aria-label={named(t('logSkip'))}
				onClick={() => runWithUndo(skip(interview, step), t('logWasSkipped', stepName(step)))}
			>
				{t('logSkip')}
			</button>
		</span>
	);
}

/** The buttons of a step. */
export function StepActions(props: StepProps) {
	const {interview, step, run} = props;
	if (step.state !== 'done' && step.state !== 'skipped') {
		return <OpenActions {...props} />;
	}
	return (
		<span class="actions">
			<button
				type="button"
				aria-label={`${t('logReopen')}: ${stepName(step)}`}
				onClick={() => run(reopen(interview, step))}
			>
				{t('logReopen')}
			</button>
		</span>
	);
}

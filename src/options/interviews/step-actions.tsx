import {useRef, useState} from 'preact/hooks';
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

/** Whether the times to put a step off to are in sight. Whatever closes them leaves the focus on what opened them. */
function useLater() {
	const [isOpen, setOpen] = useState(false);
	const opener = useRef<HTMLButtonElement>(null);
	const close = () => {
		opener.current?.focus();
		setOpen(false);
	};
	return {
		isOpen,
		opener,
		close,
		toggle: () => setOpen(!isOpen),
		onKeyDown: ({key}: KeyboardEvent) => void (isOpen && key === 'Escape' && close()),
	};
}

type LaterProps = StepProps & {readonly later: ReturnType<typeof useLater>};

/** Shows the times and takes them away again. */
function LaterButton({step, later: {isOpen, opener, toggle, onKeyDown}}: LaterProps) {
	return (
		<button
			type="button"
			class="opens"
			ref={opener}
			aria-label={t('logSnoozeStep', stepName(step))}
			aria-expanded={isOpen}
			onClick={toggle}
			onKeyDown={onKeyDown}
		>
			{t('logSnooze')}
		</button>
	);
}

/** The times to put a step off to, in a row of their own, so that nothing else moves when they come. */
function LaterTimes({interview, step, runWithUndo, later: {close, onKeyDown}}: LaterProps) {
	const putOff = (name: keyof typeof snoozeTimes) => {
		const until = snoozeTimes[name](Date.now());
		close();
		runWithUndo(snooze(interview, step, until), t('logWasPutOff', stepName(step), momentText(until)));
	};
	return (
		// biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
		<div role="group" class="actions times" aria-label={t('logSnoozeStep', stepName(step))}>
			{Object.keys(snoozeTimes)
				.filter(isSnooze)
				.map(name => (
					<button type="button" key={name} onClick={() => putOff(name)} onKeyDown={onKeyDown}>
						{t(name)}
					</button>
				))}
		</div>
	);
}

/** Whether a letter is to be written now: one that is ahead has time. */
const isLetter = (step: Step): boolean => isWaiting(step) && step.kind !== 'move-on' && step.kind !== 'handwritten';

/** The buttons of a step that is not over: write, done, skip, later, and the times for later. */
function OpenStep(props: StepProps) {
	const later = useLater();
	return (
		<>
			<OpenActions {...props} later={later} />
			{later.isOpen && isWaiting(props.step) && <LaterTimes {...props} later={later} />}
		</>
	);
}

function OpenActions(props: LaterProps) {
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
			<button
				type="button"
				aria-label={named(t('logSkip'))}
				onClick={() => runWithUndo(skip(interview, step), t('logWasSkipped', stepName(step)))}
			>
				{t('logSkip')}
			</button>
			{isWaiting(step) && <LaterButton {...props} />}
		</span>
	);
}

/** The buttons of a step. */
export function StepActions(props: StepProps) {
	const {interview, step, run} = props;
	if (step.state !== 'done' && step.state !== 'skipped') {
		return <OpenStep {...props} />;
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

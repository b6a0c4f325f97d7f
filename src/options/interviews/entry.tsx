import {useMemo, useState} from 'preact/hooks';
import {
	type Interview,
	type LaterRound,
	nameOf,
	type Outcome,
	outcomeOf,
	plan,
	type SentNote,
	type Step,
	stepKey,
	stepsLeft,
} from '../../interviews/index.ts';
import {t} from '../../platform/text.ts';
import {type Point, Timeline} from '../../ui/timeline.tsx';
import {AskFirst} from '../ask-first.tsx';
import {useKeptFocus} from '../keep-focus.ts';
import {background, removeInterview} from './actions.ts';
import {InterviewForm} from './interview-form.tsx';
import type {StepProps} from './step-actions.tsx';
import {StepLine} from './step-line.tsx';
import {dropTyped, type Typed, typedInto} from './typed.ts';
import {dayText, momentText, ownZone, stateName, stepName, titleOf} from './words.ts';

/** What an entry shows, and how its changes are carried out. */
export type EntryProps = Pick<StepProps, 'onWrite' | 'run' | 'runWithUndo'> & {
	readonly interview: Interview;
	readonly sent: readonly SentNote[];
	readonly now: number;
	/** What `wentOn` says of it. */
	readonly round: LaterRound | undefined;
};

const pointOf = (step: Step): Point => ({
	key: stepKey(step),
	label: stepName(step),
	date: dayText(step.state === 'done' ? step.from : step.due),
	state: step.state,
	stateWord: stateName(step.state),
});

/** The interview itself, the steps that follow, and the date that they named between them. */
function pointsOf({at, decisionBy}: Interview, steps: readonly Step[], now: number): Point[] {
	const fixed = (key: string, label: string, time: number): Point & {readonly time: number} => {
		const state = time <= now ? 'done' : 'ahead';
		return {key, label, date: dayText(time), state, stateWord: stateName(state), time};
	};
	const talk = fixed('interview', t('logTalk'), at);
	const named = decisionBy === undefined ? [] : [fixed('named', t('logNamedDate'), decisionBy)];
	const rest = steps.map(step => ({...pointOf(step), time: step.due}));
	return [talk, ...[...named, ...rest].toSorted((one, other) => one.time - other.time)];
}

const outcomes: Readonly<Record<Outcome['kind'], 'logWasNo' | 'logWasOffer' | 'logWasMovedOn'>> = {
	no: 'logWasNo',
	offer: 'logWasOffer',
	'moved-on': 'logWasMovedOn',
};

const notesOf = ({interview: {id}, sent}: EntryProps): readonly SentNote[] =>
	sent.filter(({interviewId}) => interviewId === id);

/** Takes the end of an interview back, with the letters that say so. */
async function openAgain(props: EntryProps): Promise<void> {
	const {id} = props.interview;
	await background('endInterview', id);
	for (const {at} of notesOf(props).filter(({kind}) => kind === 'rejection-reply')) {
		await background('forgetSent', id, at);
	}
}

function Ending(props: EntryProps) {
	const {interview} = props;
	const {part, onPress} = useKeptFocus<HTMLSpanElement>();
	const run = (change: Promise<unknown>) => {
		onPress();
		props.run(change);
	};
	const end = (kind: Outcome['kind']) => run(background('endInterview', interview.id, {kind, at: Date.now()}));
	const hasEnded = outcomeOf(interview, notesOf(props)) !== undefined;
	return (
		<span class="actions" ref={part}>
			{hasEnded ? (
				<button type="button" onClick={() => run(openAgain(props))}>
					{t('logOpenAgain')}
				</button>
			) : (
				<>
					<button type="button" onClick={() => end('no')}>
						{t('logSaidNo')}
					</button>
					<button type="button" onClick={() => end('offer')}>
						{t('logOffered')}
					</button>
				</>
			)}
		</span>
	);
}

function Removal(props: EntryProps) {
	const {interview, runWithUndo} = props;
	const notes = notesOf(props);
	return (
		<AskFirst
			label={t('logRemove')}
			sure={t('logRemoveAll')}
			keep={t('logKeep')}
			onSure={() => runWithUndo(removeInterview(interview, notes), t('skeletonRemoved', titleOf(interview)))}
		/>
	);
}

function Details(props: EntryProps & {readonly steps: readonly Step[]; readonly onEdit: () => void}) {
	const {interview, steps, round, onEdit, onWrite, run, runWithUndo} = props;
	return (
		<>
			{interview.post && <p class="remark">{t('logPostRemark')}</p>}
			{round && <p class="meta">{t(round.isToCome ? 'logGoesOn' : 'logWentOn')}</p>}
			{interview.topics.length > 0 && (
				<p>
					{t('logTopics')}: {interview.topics.join('; ')}
				</p>
			)}
			<ul class="steps">
				{steps.map(step => (
					<StepLine
						key={stepKey(step)}
						interview={interview}
						step={step}
						onWrite={onWrite}
						run={run}
						runWithUndo={runWithUndo}
					/>
				))}
			</ul>
			<p class="actions">
				<button type="button" onClick={onEdit}>
					{t('logChange')}
				</button>
				<Ending {...props} />
				<Removal {...props} />
			</p>
		</>
	);
}

/** The form in which an interview is changed, while it is; what was typed into it outlasts a look at another section. */
function useChanging(interview: Interview, run: EntryProps['run']) {
	const name = `change ${interview.id}`;
	const [left, setLeft] = useState(() => typedInto(name));
	const [isOpen, open] = useState(left !== undefined);
	const stop = () => {
		dropTyped(name);
		setLeft(undefined);
		open(false);
	};
	return {
		form: isOpen && {name, entry: left ? {...left, id: interview.id} : interview},
		edit: () => open(true),
		stop,
		save: (changed: Typed) => run(background('saveInterview', {...changed, id: interview.id}).then(stop)),
	};
}

/** One interview of the log: what it was, its steps as a picture, and more when opened. */
export function Entry(props: EntryProps) {
	const {interview, now, round, run} = props;
	const {form, edit, stop, save} = useChanging(interview, run);
	const [open, setOpen] = useState(false);
	const notes = notesOf(props);
	// Every change of the log gives new objects; only what says something new is planned anew.
	const told = JSON.stringify([interview, notes, round]);
	const steps = useMemo(() => stepsLeft(plan(interview, notes, now, ownZone()), round), [told, now]);
	const people = interview.people.map(nameOf).join(', ');
	const end = outcomeOf(interview, notes)?.kind;
	return (
		<>
			<article class="entry" hidden={form !== false}>
				<h3>{titleOf(interview)}</h3>
				<p class="meta">{[momentText(interview.at), people, end && t(outcomes[end])].filter(Boolean).join(' · ')}</p>
				<Timeline label={t('logTimeline', titleOf(interview))} points={pointsOf(interview, steps, now)} />
				<details onToggle={event => setOpen(event.currentTarget.open)}>
					<summary>{t('logDetails')}</summary>
					{open && <Details {...props} steps={steps} onEdit={edit} />}
				</details>
			</article>
			{form && <InterviewForm {...form} onSave={save} onCancel={stop} />}
		</>
	);
}

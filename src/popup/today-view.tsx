import {useRef} from 'preact/hooks';
import {agenda, nameOf, type Waiting} from '../interviews/index.ts';
import {callerToBackground} from '../platform/messages.ts';
import {openPage, openSettings} from '../platform/pages.ts';
import {t} from '../platform/text.ts';
import {addresseeKey} from '../skeletons/index.ts';
import type {BackgroundCalls} from '../store/calls.ts';
import {cardPage} from '../store/card-page.ts';
import {stepLetter} from '../store/step-letter.ts';
import type {Stored} from './stored.ts';

const background = callerToBackground<BackgroundCalls>();

const clock = () => ({now: Date.now(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone});

/** The steps that wait now, the longest first: those that the badge counts. */
export function waitingIn({interviews, sent, reminders}: Stored): readonly Waiting[] {
	const {now, zone} = clock();
	return agenda(interviews, sent, reminders, now, zone).waiting;
}

const stepNames = {
	'thank-you': 'stepThankYou',
	handwritten: 'stepHandwritten',
	'status-check': 'stepStatusCheck',
	'last-check': 'stepLastCheck',
	'move-on': 'stepMoveOn',
	'keep-in-touch': 'stepKeepInTouch',
} as const;

const whomIn = ({step, interview}: Waiting): string => (step.person && nameOf(step.person)) || interview.company;

type ActionProps = {readonly waiting: Waiting; readonly stored: Stored; readonly onDone: (key: string) => void};

/** The way to start on a step: a new letter, a card; moving on needs neither, and is done with a word. */
function StepAction({waiting, stored, onDone}: ActionProps) {
	const {step, interview, key} = waiting;
	const moveOn = () =>
		void background('endInterview', interview.id, {kind: 'moved-on', at: Date.now()}).then(() => onDone(key));
	const write = () => void background('openLetter', stepLetter(interview, step, stored, clock()));
	switch (step.kind) {
		case 'move-on':
			return (
				<button type="button" onClick={moveOn}>
					{t('letGo')}
				</button>
			);
		case 'handwritten':
			return (
				<button type="button" onClick={() => void openPage(cardPage(addresseeKey(interview, step.person)))}>
					{t('printCard')}
				</button>
			);
		default:
			return (
				<button type="button" aria-label={t('writeTo', whomIn(waiting))} onClick={write}>
					{t('write')}
				</button>
			);
	}
}

type Props = {
	readonly stored: Stored;
	readonly waiting: readonly Waiting[];
	/** Hears of a step that is done, by its key. */
	readonly onDone: (key: string) => void;
};

/** What is due today, each with a way to start on it. */
export function TodayView({stored, waiting, onDone}: Props) {
	const last = useRef<HTMLButtonElement>(null);
	const done = (key: string) => {
		// What was pressed goes, and the focus would go with it.
		last.current?.focus();
		onDone(key);
	};
	return (
		<div class="today">
			{waiting.length === 0 && <p class="soft">{t(stored.interviews.length > 0 ? 'todayNothing' : 'todayNoLog')}</p>}
			<ul>
				{waiting.map(each => (
					<li key={each.key}>
						<span>
							{t(stepNames[each.step.kind], whomIn(each))}
							<small>{[each.interview.company, each.interview.role].filter(Boolean).join(', ')}</small>
						</span>
						<StepAction waiting={each} stored={stored} onDone={done} />
					</li>
				))}
			</ul>
			<p class="row">
				<button type="button" ref={last} onClick={() => void openSettings()}>
					{t('todayAdd')}
				</button>
			</p>
		</div>
	);
}

import {type Interview, isWaiting, plan, reminderKey, type Step} from '../interviews/index.ts';
import {openAddress, openPage, openSettings} from '../platform/pages.ts';
import {t} from '../platform/text.ts';
import {addresseeKey} from '../skeletons/index.ts';
import {newLetterAddress} from '../store/new-letter.ts';
import {cardPage} from './card-page-address.ts';
import type {Stored} from './offer.ts';
import {nameOf} from './words.ts';

/** A step that waits now, also where its reminder is still to come. */
export type Waiting = {readonly key: string; readonly interview: Interview; readonly step: Step};

/** The steps that wait now, the longest first; those that were put off are not among them. */
export function waitingIn({interviews, sent, reminders}: Stored): readonly Waiting[] {
	const now = Date.now();
	const {timeZone} = Intl.DateTimeFormat().resolvedOptions();
	return interviews
		.flatMap(interview =>
			plan(interview, sent, now, timeZone).map(step => ({key: reminderKey(interview.id, step), interview, step})),
		)
		.filter(({key, step}) => isWaiting(step) && (reminders.snoozed[key] ?? 0) <= now)
		.toSorted((a, b) => a.step.due - b.step.due);
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

type ActionProps = {readonly waiting: Waiting; readonly stored: Stored};

/** The way to start on a step: a new letter, a card; moving on needs neither. */
function StepAction({waiting, stored}: ActionProps) {
	const {step, interview} = waiting;
	const to = step.person ? [step.person] : [];
	switch (step.kind) {
		case 'move-on':
			return null;
		case 'handwritten':
			return (
				<button type="button" onClick={() => void openPage(cardPage(addresseeKey(interview, step.person)))}>
					{t('printCard')}
				</button>
			);
		default:
			return (
				<button
					type="button"
					aria-label={t('writeTo', whomIn(waiting))}
					onClick={() => void openAddress(newLetterAddress(stored.settings.mail, to))}
				>
					{t('write')}
				</button>
			);
	}
}

type Props = {readonly stored: Stored; readonly waiting: readonly Waiting[]};

/** What is due today, each with a way to start on it. */
export function TodayView({stored, waiting}: Props) {
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
						<StepAction waiting={each} stored={stored} />
					</li>
				))}
			</ul>
			<p class="row">
				<button type="button" onClick={() => void openSettings()}>
					{t('todayAdd')}
				</button>
			</p>
		</div>
	);
}

import {
	type Interview,
	isSameMatter,
	isSamePerson,
	isWaiting,
	type LetterKind,
	lastContact,
	type Outcome,
	type Person,
	pauseDays,
	plan,
	type SentNote,
	type Step,
	startOfDayAfter,
	stepsLeft,
	wentOn,
} from '../interviews/index.ts';
import type {Skeleton} from './skeleton.ts';

/** What tells which letter fits now. */
export type Moment = {
	/** Milliseconds since the epoch. */
	readonly now: number;
	/** As in `Europe/Copenhagen`. */
	readonly zone: string;
	/** Whom the letter goes to. */
	readonly to: readonly Person[];
	/** The entry of the log that they belong to. */
	readonly interview?: Interview;
	/** The whole log. */
	readonly interviews: readonly Interview[];
	readonly sent: readonly SentNote[];
};

/** Reasons for which nothing is due now: then only what keeps in touch is at hand. */
type Calm = 'offer' | 'moved on' | 'nothing due';

/** Why a letter fits: the step of the plan that waits, an answer to a no, or that nothing is due now. */
export type Reason = Step['kind'] | 'recruiter' | 'answer' | Calm;

/** The skeletons, those that fit first, and the reason for the first. Without an interview there is none. */
export type Fitting = {readonly skeletons: readonly Skeleton[]; readonly reason?: Reason};

const day = 24 * 60 * 60 * 1000;

const inTouch: readonly LetterKind[] = ['share-article', 'linkedin', 'keep-in-touch'];

const kindsFor: Record<Reason, readonly LetterKind[]> = {
	'thank-you': ['thank-you'],
	recruiter: ['recruiter'],
	handwritten: ['handwritten'],
	'status-check': ['status-check'],
	'last-check': ['second-status-check'],
	'move-on': ['keep-in-touch', 'share-article', 'linkedin'],
	'keep-in-touch': ['keep-in-touch', 'share-article'],
	answer: ['rejection-reply'],
	offer: inTouch,
	'moved on': inTouch,
	'nothing due': inTouch,
};

/** Why nothing is due: how the interview ended, where that is for good. After a no there will be a sign of life to send. */
const calmAfter: Record<Outcome['kind'], Calm> = {offer: 'offer', 'moved-on': 'moved on', no: 'nothing due'};

const isTo = ({to}: Moment, person: Person | undefined): boolean =>
	to.length === 0 || !person || to.some(each => isSamePerson(each, person));

const sentFor = ({sent, interview}: Moment): readonly SentNote[] =>
	sent.filter(({interviewId}) => interviewId === interview?.id);

/** A step that was due more than a week ago gives way to what is due since. */
const byUrgency =
	(now: number) =>
	(a: Step, b: Step): number =>
		Number(now - a.due > 7 * day) - Number(now - b.due > 7 * day) || a.due - b.due;

function reasonFor(moment: Moment, interview: Interview): Reason {
	const {now, sent, zone} = moment;
	const {outcome, recruiter} = interview;
	const isAnswered = sentFor(moment).some(({kind}) => kind === 'rejection-reply');
	if (outcome?.kind === 'no' && !isAnswered && now - outcome.at < 14 * day) {
		return 'answer';
	}
	const steps = plan(interview, sent, now, zone);
	const [step] = stepsLeft(steps, wentOn(moment.interviews, sent, now).get(interview.id))
		.filter(each => isWaiting(each) && (each.kind !== 'thank-you' || isTo(moment, each.person)))
		.toSorted(byUrgency(now));
	const isRecruiter = step?.kind === 'thank-you' && step.person && recruiter && isSamePerson(step.person, recruiter);
	return isRecruiter ? 'recruiter' : (step?.kind ?? (outcome ? calmAfter[outcome.kind] : 'nothing due'));
}

/** So soon after a contact even an article would be one too many; a request to connect is none. */
const whileResting: readonly LetterKind[] = ['linkedin'];

const isResting = (moment: Moment): boolean => {
	const last = lastContact(sentFor(moment));
	return last !== undefined && moment.now - last.at < pauseDays * day;
};

const isPanel = ({interview}: Moment): boolean => (interview?.people.length ?? 0) > 1;

/** Each person of a panel gets another letter: the next after those that are written. */
const isPanelTurn = (moment: Moment, turn: number): boolean =>
	isPanel(moment) && sentFor(moment).filter(({kind}) => kind === 'thank-you').length % 3 === turn;

/** Whether there was a round before, on an earlier day: the talks of one day are one visit. */
const isSecondTalk = ({interview, interviews, zone}: Moment): boolean =>
	interview !== undefined &&
	interviews.some(each => isSameMatter(each, interview) && startOfDayAfter(each.at, 1, zone) <= interview.at);

const isFirstAlone = (moment: Moment): boolean => !(isPanel(moment) || isSecondTalk(moment));

/** When a built-in suits, among others of its kind; the rest, and the user's own, always do. */
const suits: Readonly<Record<string, (moment: Moment) => boolean>> = {
	'thank-you': isFirstAlone,
	'thank-you-phone': isFirstAlone,
	'thank-you-video': isFirstAlone,
	'thank-you-panel': moment => !isSecondTalk(moment) && isPanelTurn(moment, 0),
	'thank-you-panel-second': moment => isPanelTurn(moment, 1),
	'thank-you-panel-third': moment => isPanelTurn(moment, 2),
	'thank-you-second-interview': moment => isSecondTalk(moment) && (!isPanel(moment) || isPanelTurn(moment, 0)),
	'better-answer': () => false,
	'status-check': ({interview}) => interview?.decisionBy !== undefined || interview === undefined,
	'status-check-no-date': ({interview}) => interview !== undefined && interview.decisionBy === undefined,
};

/** Puts the skeletons that fit a moment first; within a kind, and where no interview is known, the user's own order stands. */
export function fitting(skeletons: readonly Skeleton[], moment: Moment): Fitting {
	if (!moment.interview) {
		return {skeletons};
	}
	const reason = reasonFor(moment, moment.interview);
	const wanted = kindsFor[reason] === inTouch && isResting(moment) ? whileResting : kindsFor[reason];
	const written = new Set(
		sentFor(moment)
			.filter(({to}) => to.some(person => isTo(moment, person)))
			.map(({kind}) => kind),
	);
	const rank = ({id, kind}: Skeleton): number => {
		const place = wanted.indexOf(kind);
		const isSuited = !Object.hasOwn(suits, id) || suits[id]?.(moment);
		return (place < 0 ? (written.has(kind) ? 100 : 50) : 2 * place) + (isSuited ? 0 : 1);
	};
	return {skeletons: skeletons.toSorted((a, b) => rank(a) - rank(b)), reason};
}

const isToRecruiter = ({to, interview}: Moment): boolean =>
	to.some(each => interview?.recruiter && isSamePerson(each, interview.recruiter)) &&
	!to.some(each => interview?.people.some(met => isSamePerson(each, met)));

/** The thank-you that is right at a moment: for the recruiter, for one of a panel, for anybody else. */
export function thankYouFor(skeletons: readonly Skeleton[], moment: Moment): Skeleton | undefined {
	const {reason, skeletons: inOrder} = fitting(skeletons, moment);
	const kind = reason === 'recruiter' || isToRecruiter(moment) ? 'recruiter' : 'thank-you';
	return inOrder.find(each => each.kind === kind) ?? inOrder.find(each => each.kind === 'thank-you');
}

import {afterPause, answerDay, checksOf, lastContact} from './contacts.ts';
import {day, hour, sameTimeAfter, startOfDayAfter, workdayMorning} from './days.ts';
import {everybody, isSamePerson} from './people.ts';
import {isOver, type Step, stepKey} from './step.ts';
import type {Interview, Person, SentNote} from './types.ts';

const daysUntilKeepInTouch = 30;

/** What the plan of one interview is made from. `sent` holds its own notes alone, oldest first. */
type Course = {
	readonly interview: Interview;
	readonly sent: readonly SentNote[];
	readonly now: number;
	readonly zone: string;
};

/** A step as it would be if nobody had touched it, with the moment from which it is late. */
type Wish = Omit<Step, 'state'> & {readonly lateFrom: number};

/** The step that comes of a wish: done at `doneAt`, put off by the user, or to be done. */
function settle({interview, now}: Course, {lateFrom, ...wish}: Wish, doneAt: number | undefined): Step {
	if (doneAt !== undefined) {
		return {...wish, from: doneAt, due: doneAt, state: 'done'};
	}
	if (interview.skipped?.includes(stepKey(wish))) {
		return {...wish, state: 'skipped'};
	}
	const open = now > lateFrom ? 'late' : 'due';
	return {...wish, state: now < wish.from ? 'ahead' : open};
}

const to = (person: Person | undefined): {person?: Person} => (person ? {person} : {});

function thankYous(course: Course): Step[] {
	const {interview, sent} = course;
	const thanks = sent.filter(({kind}) => kind === 'thank-you' || kind === 'recruiter');
	const people = everybody(interview);
	const wishes = people.length > 0 ? people : [undefined];
	return wishes.map(person => {
		const isTo = (note: SentNote) =>
			wishes.length === 1 || note.to.some(receiver => person && isSamePerson(receiver, person));
		const wish = {from: interview.at, due: interview.at + hour, lateFrom: interview.at + day};
		return settle(course, {kind: 'thank-you', ...to(person), ...wish}, thanks.find(isTo)?.at);
	});
}

function handwritten(course: Course): Step[] {
	const {interview, sent, zone} = course;
	const done = sent.find(({kind}) => kind === 'handwritten')?.at;
	if (!interview.handwritten && done === undefined) {
		return [];
	}
	const last = sameTimeAfter(interview.at, 7, zone);
	const due = Math.min(last, workdayMorning(sameTimeAfter(interview.at, 1, zone), zone));
	const wish = {from: interview.at, due: Math.max(interview.at, due), lateFrom: last};
	return [settle(course, {kind: 'handwritten', ...to(everybody(interview)[0]), ...wish}, done)];
}

/** A wish for the first working morning from `from` on; late a week after that. */
const dayWish = ({interview, zone}: Course, kind: Step['kind'], from: number): Wish => {
	const due = Math.max(from, workdayMorning(from, zone));
	return {kind, ...to(everybody(interview)[0]), from, due, lateFrom: due + 7 * day};
};

/** The first moment after the pause that follows the last contact, or no moment at all. */
function restedFrom({sent, zone}: Course): number {
	const contact = lastContact(sent);
	return contact === undefined ? Number.NEGATIVE_INFINITY : afterPause(contact.at, zone);
}

/** When the next contact may come after a step: no sooner than the pause, were the step carried out at once. */
const afterStep = ({now, zone}: Course, {state, from}: Step): number =>
	afterPause(state === 'due' || state === 'late' ? Math.max(from, now) : from, zone);

function checks(course: Course): Step[] {
	const [first, second] = checksOf(course.sent);
	const mayAsk = Math.max(answerDay(course.interview, course.zone), restedFrom(course));
	const status = settle(course, dayWish(course, 'status-check', mayAsk), first);
	const lastFrom = Math.max(mayAsk, afterStep(course, status));
	const last = settle(course, dayWish(course, 'last-check', lastFrom), second);
	const moveOnFrom = Math.max(mayAsk, afterStep(course, last));
	const moveOn = {...dayWish(course, 'move-on', moveOnFrom), lateFrom: Number.POSITIVE_INFINITY};
	return [status, last, settle(course, moveOn, undefined)];
}

/** Now and then a sign of life after a no: those on a short list are called first for the next opening. */
function keepInTouch(course: Course, noAt: number): Step {
	const {sent, zone} = course;
	const from = Math.max(startOfDayAfter(noAt, daysUntilKeepInTouch, zone), restedFrom(course));
	const done = sent.find(({kind, at}) => at > noAt && (kind === 'keep-in-touch' || kind === 'share-article'))?.at;
	return settle(course, {...dayWish(course, 'keep-in-touch', from), lateFrom: Number.POSITIVE_INFINITY}, done);
}

/** How an interview ended, as logged or as a reply to a no among its own notes shows. */
export function outcomeOf(interview: Interview, own: readonly SentNote[]): Interview['outcome'] {
	const reply = own.find(({kind}) => kind === 'rejection-reply');
	return interview.outcome ?? (reply && {kind: 'no', at: reply.at});
}

function ending(course: Course, {kind, at}: NonNullable<Interview['outcome']>): Step[] {
	if (kind === 'no') {
		return [keepInTouch(course, at)];
	}
	return kind === 'moved-on' ? [{kind: 'move-on', from: at, due: at, state: 'done'}] : [];
}

/**
 * The dated steps that follow from an interview, in the order in which they come. Pure: the same log, sent notes, `now`
 * and time zone (as in `Europe/Copenhagen`) give the same plan. `sent` may hold notes of other interviews too.
 * Advice: T6 T5 P9 P10 P12 T7.
 */
export function plan(interview: Interview, sent: readonly SentNote[], now: number, zone: string): Step[] {
	const own = sent.filter(({interviewId}) => interviewId === interview.id).toSorted((a, b) => a.at - b.at);
	const course = {interview, sent: own, now, zone};
	const outcome = outcomeOf(interview, own);
	const letters = [...thankYous(course), ...handwritten(course)];
	if (!outcome) {
		return [...letters, ...checks(course)];
	}
	const askings = checks(course).filter(({kind}) => kind !== 'move-on');
	return [...letters.filter(isOver), ...askings.filter(isOver), ...ending(course, outcome)];
}

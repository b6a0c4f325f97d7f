import {firstNameOf} from '../checker/names/first-name.ts';
import {everybody, type Interview, isSamePerson, type Person} from '../interviews/index.ts';
import {
	type Addressee,
	addresseeKey,
	addresseeOf,
	addressees,
	fillSkeleton,
	fitting,
	interviewOf,
	type Reason,
	type Skeleton,
	thankYouFor,
} from '../skeletons/index.ts';
import type {ComposeInFront, Letter} from '../store/calls.ts';
import {writerIn} from '../store/settings.ts';
import type {Stored} from './stored.ts';

/** What the popup knows: what is stored, the compose in front, and whom the user has picked. */
export type Situation = {
	readonly stored: Stored;
	/** Absent where the tab holds none. */
	readonly compose?: ComposeInFront;
	/** The key of an addressee; `''` is nobody in particular. */
	readonly picked: string;
	readonly now: number;
};

/** Whom the letter is for, as shown and used. */
export type Whom = {
	readonly to: readonly Person[];
	readonly interview?: Interview;
	/** To be picked from. */
	readonly choices: readonly Addressee[];
};

/** Whom the letter is for: the people in To where the log knows them, else whoever was picked. */
export function whom({stored: {interviews}, compose, picked, now}: Situation): Whom {
	const to = compose?.to ?? [];
	const met = interviewOf({people: to, now, ...(compose && {text: compose.subject})}, interviews);
	if (met) {
		return {to, interview: met, choices: []};
	}
	const choices = addressees(interviews, now);
	const choice = addresseeOf(interviews, picked);
	const people = to.length > 0 || !choice?.person ? to : [choice.person];
	return {to: people, ...(choice && {interview: choice.interview}), choices};
}

/** Whom a card goes to, as its page is told: the first in To who was met, where the log knows the letter's interview. */
export function cardKey({to, interview}: Whom): string {
	if (!interview) {
		return '';
	}
	const met = everybody(interview);
	return addresseeKey(
		interview,
		to.find(person => met.some(each => isSamePerson(each, person))),
	);
}

/** Whether a letter may be put into a mail: not what goes by LinkedIn or on paper. One of the user's own may lack a subject. */
export const goesByMail = ({kind}: Skeleton): boolean => kind !== 'linkedin' && kind !== 'handwritten';

/** What the popup offers: the skeletons, those that fit first, why, and each as the letter it becomes. */
export type Offer = Whom & {
	readonly skeletons: readonly Skeleton[];
	readonly reason?: Reason;
	/** The thank-you that is right for whomever it goes to. */
	readonly thankYou?: Skeleton;
	readonly letterOf: (skeleton: Skeleton) => Letter;
};

/** What to offer now. Pure but for the zone and the language of the browser. */
export function offer(situation: Situation): Offer {
	const {stored, compose, now} = situation;
	const here = whom(situation);
	const known = {
		to: here.to,
		firstNameOf,
		subject: compose?.subject ?? '',
		...(here.interview && {interview: here.interview}),
		...writerIn(stored.settings),
	};
	const moment = {...here, now, zone: known.zone, interviews: stored.interviews, sent: stored.sent};
	const thankYou = thankYouFor(stored.skeletons, moment);
	return {
		...here,
		...fitting(stored.skeletons, moment),
		...(thankYou && {thankYou}),
		letterOf: skeleton => ({kind: skeleton.kind, ...fillSkeleton(skeleton, known)}),
	};
}

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The skeletons in which every word of a search stands, in title or text. */
export function search(skeletons: readonly Skeleton[], words: string): readonly Skeleton[] {
	const wanted = folded(words).split(/\s+/).filter(Boolean);
	return skeletons.filter(({title, subject, body}) => {
		const text = folded(`${title} ${subject} ${body}`);
		return wanted.every(word => text.includes(word));
	});
}

import {type Interview, nameOf, type Step} from '../../interviews/index.ts';
import {type TextKey, t} from '../../platform/text.ts';

const stepNames: Readonly<Record<Step['kind'], TextKey>> = {
	'thank-you': 'logThank',
	handwritten: 'logHandwritten',
	'status-check': 'logStatusCheck',
	'last-check': 'logLastCheck',
	'move-on': 'logMoveOn',
	'keep-in-touch': 'logKeepInTouch',
};

const stateNames: Readonly<Record<Step['state'], TextKey>> = {
	done: 'logDone',
	due: 'logDue',
	late: 'logLate',
	ahead: 'logAhead',
	skipped: 'logSkipped',
};

/** What a step asks for, in two or three words. */
export const stepName = ({kind, person}: Step): string =>
	kind === 'thank-you' && !person ? t('logThankSomebody') : t(stepNames[kind], person ? nameOf(person) : '');

/** The state of a step in a word. */
export const stateName = (state: Step['state']): string => t(stateNames[state]);

/** An interview in one line: company and role, as far as they are known. */
export const titleOf = ({company, role}: Interview): string =>
	[company, role].filter(part => part !== '').join(' · ') || t('logUntitled');

const thisYear = (at: number): boolean => new Date(at).getFullYear() === new Date().getFullYear();

/** A day, as in `Tue, 10 Mar`; with the year where it is not this one. */
export const dayText = (at: number): string =>
	new Intl.DateTimeFormat(undefined, {
		weekday: 'short',
		day: 'numeric',
		month: 'short',
		...(!thisYear(at) && {year: 'numeric'}),
	}).format(at);

/** A day and a time. */
export const momentText = (at: number): string =>
	`${dayText(at)}, ${new Intl.DateTimeFormat(undefined, {timeStyle: 'short'}).format(at)}`;

/** The user's time zone. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

import {nameOf, type Step, type Waiting} from '../interviews/index.ts';
import {clearAlarm, mayNotify, notify, setAlarm, showBadge, shownNotices} from '../platform/notices.ts';
import {type TextKey, t} from '../platform/text.ts';
import type {Outside} from './remind.ts';

const alarm = 'reminders';
const hour = 60 * 60 * 1000;
const badgeColor = '#0f5f66';

/** For each step a sentence about a person at a company, and one for where only one of the two is known. */
const sentences = {
	'thank-you': ['remindThankYou', 'remindThankYouShort'],
	handwritten: ['remindHandwritten', 'remindHandwrittenShort'],
	'status-check': ['remindStatusCheck', 'remindStatusCheckShort'],
	'last-check': ['remindLastCheck', 'remindLastCheckShort'],
	'move-on': ['remindMoveOn', 'remindMoveOnShort'],
	'keep-in-touch': ['remindKeepInTouch', 'remindKeepInTouchShort'],
} as const satisfies Record<Step['kind'], readonly [TextKey, TextKey]>;

/** What a waiting step asks for, in one line: the text, and the names in it. */
export function sentenceOf({interview, step}: Waiting): readonly [TextKey, ...string[]] {
	const [long, short] = sentences[step.kind];
	const person = step.person ? nameOf(step.person) : '';
	const company = interview.company.trim();
	return person && company ? [long, person, company] : [short, person || company];
}

const sentenceFor = (waiting: Waiting): string => t(...sentenceOf(waiting));

function showNotice(id: string, steps: readonly Waiting[]): Promise<void> {
	const [first] = steps;
	if (first && steps.length === 1) {
		return notify(id, t('remindOne'), sentenceFor(first));
	}
	return notify(id, t('remindMany', steps.length), steps.slice(0, 4).map(sentenceFor).join('\n'));
}

/** The browser's badge, alarm and notifications. The alarm goes off every hour besides, should the clock be changed. */
export const outside: Outside = {
	showCount: count => showBadge(count > 0 ? String(count) : '', badgeColor),
	async wakeAt(at) {
		if (at === undefined) {
			await clearAlarm(alarm);
		} else {
			await setAlarm(alarm, Math.min(at, Date.now() + hour));
		}
	},
	mayNotify,
	shown: shownNotices,
	show: showNotice,
};

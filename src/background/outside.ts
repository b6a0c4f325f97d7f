import {nameOf, type Waiting} from '../interviews/index.ts';
import {clearAlarm, mayNotify, notify, setAlarm, showBadge, shownNotices} from '../platform/notices.ts';
import {t} from '../platform/text.ts';
import type {Outside} from './remind.ts';

const alarm = 'reminders';
const hour = 60 * 60 * 1000;
const badgeColor = '#0f5f66';

const sentences = {
	'thank-you': 'remindThankYou',
	handwritten: 'remindHandwritten',
	'status-check': 'remindStatusCheck',
	'last-check': 'remindLastCheck',
	'move-on': 'remindMoveOn',
	'keep-in-touch': 'remindKeepInTouch',
} as const;

/** What a waiting step asks for, in one line. */
function sentenceFor({interview, step}: Waiting): string {
	const whom = (step.person && nameOf(step.person)) || interview.company;
	return t(sentences[step.kind], whom, interview.company || whom);
}

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

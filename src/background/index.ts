import {onCommand} from '../platform/commands.ts';
import {answer, answerPorts, callerToTab} from '../platform/messages.ts';
import {onAlarm, onNoticeClicked, onPermissions, onStartup, stopNotifying} from '../platform/notices.ts';
import {readOwnFile} from '../platform/own-files.ts';
import {onInstalled, openAddress, openPage} from '../platform/pages.ts';
import {localArea, onStored, onSynced, sessionArea, syncArea} from '../platform/storage.ts';
import {changed, skeletons} from '../skeletons/index.ts';
import {openSpeller} from '../spelling/index.ts';
import type {BackgroundCalls, CheckCalls, Command, ComposeCalls} from '../store/calls.ts';
import {openLedger, tidy} from '../store/ledger.ts';
import {checkLetter, firstNames, type SeenTone} from '../store/letter-check.ts';
import {itemKeys, parseRecords, type Records} from '../store/records.ts';
import {settings} from '../store/settings.ts';
import {openToneJudge} from '../tone/index.ts';
import {makeCarrier} from './carry.ts';
import {makeReplies} from './check-again.ts';
import {keepingCalls} from './keeping-calls.ts';
import {logCalls} from './log-calls.ts';
import {letterOfNotice} from './open-reminder.ts';
import {openingCalls} from './opening-calls.ts';
import {outside} from './outside.ts';
import {remind} from './remind.ts';
import {rightThankYou} from './right-thank-you.ts';
import {settingsCalls} from './settings-calls.ts';
import {makeSpelling} from './spelling.ts';
import {makeWeigher} from './weigher.ts';

const practice = 'src/practice/index.html';

const ledger = openLedger(localArea, Date.now);

const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

let reminding: Promise<unknown> = Promise.resolve();

/** Brings reminders up to date, one run after the other. */
function remindNow(): void {
	const run = () => remind(ledger, outside, {now: Date.now(), zone: ownZone()});
	reminding = reminding.then(run, run).catch(() => undefined);
}

const carrier = makeCarrier(ledger, syncArea, Date.now);

/** Exchanges changes with the user's other machines, where that is switched on. What fails now is tried at the next change. */
function carryNow(): void {
	carrier.carry().catch(() => undefined);
}

/** How long tone model and dictionary stay after the last question, in milliseconds. */
const restAfter = 2 * 60 * 1000;

const weigher = makeWeigher(
	async () => openToneJudge(await readOwnFile('tone/kernel.wasm'), await readOwnFile('tone/model.bin')),
	restAfter,
);

const spell = makeSpelling(openSpeller, restAfter);

let remembered: Promise<Records> | undefined;

/**
 * What is stored, read once until something of it changes: a letter is checked at every pause in typing. Where it cannot
 * be read, letters are checked without it.
 */
const kept = (): Promise<Records> => {
	remembered ??= ledger.read().catch(() => {
		remembered = undefined;
		return parseRecords({});
	});
	return remembered;
};

onStored(itemKeys, () => {
	remembered = undefined;
});
const opening = openingCalls(ledger, sessionArea, Date.now, {address: openAddress, page: openPage});

/** Opens the letter that a notice is about, or else the log. */
async function openReminder(id: string): Promise<void> {
	const letter = letterOfNotice(id, await ledger.read(), {now: Date.now(), zone: ownZone()});
	await (letter ? opening.openLetter(letter, {}) : openPage('src/options/index.html#interviews'));
}

answer<BackgroundCalls>({
	...logCalls(ledger, () => crypto.randomUUID()),
	...keepingCalls(ledger, Date.now, async () => {
		await Promise.all([carrier.clear(), sessionArea.clear()]);
		await stopNotifying();
	}),
	...opening,
	...settingsCalls(ledger),
	changeShelf: async change => {
		await ledger.change(records => ({skeletons: changed(records.skeletons, skeletons, change)}));
	},
	thankYouFor: async to => rightThankYou(await ledger.read(), to, Date.now(), ownZone()),
	firstNames,
	checkLetter: async question => checkLetter(question, await kept(), {now: Date.now(), zone: ownZone()}),
	spell: words => spell(words),
	weigh: async sentences =>
		(await settings.get()).toneModel ? ((await weigher.weigh(sentences)) as readonly (readonly SeenTone[])[]) : [],
	toneModelWorks: async () => (await settings.get()).toneModel && weigher.works(),
});

answerPorts<CheckCalls>({
	checkAgain: makeReplies(async question => checkLetter(question, await kept(), {now: Date.now(), zone: ownZone()})),
});

onInstalled(() => openPage(practice));
onStartup(remindNow);
onAlarm(remindNow);
onPermissions(remindNow);
onNoticeClicked(id => openReminder(id).catch(() => undefined));
onStored(['interviews', 'sent', 'reminders'], remindNow);
onStored(['interviews', 'sent', 'settings', 'skeletons', 'machine'], carryNow);
onSynced(carryNow);
onCommand((name, tab) => callerToTab<ComposeCalls>(tab)('obey', name as Command));

/** Puts in order what is stored, then does what was missed while no worker ran. */
async function begin(): Promise<void> {
	await ledger.rewrite(raw => tidy(raw, Date.now())).catch(() => undefined);
	remindNow();
	carryNow();
}

void begin();

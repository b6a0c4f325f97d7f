import type {Interview, Reminders, SentNote} from '../interviews/index.ts';
import {localArea} from '../platform/storage.ts';
import {onOffer, type Skeleton, skeletons} from '../skeletons/index.ts';
import {interviews, sentNotes} from '../store/interviews.ts';
import {reminders} from '../store/reminders.ts';
import {type Settings, settings} from '../store/settings.ts';
import {shelf} from '../store/skeletons.ts';

/** What is stored, as far as the popup needs it. */
export type Stored = {
	readonly settings: Settings;
	readonly skeletons: readonly Skeleton[];
	readonly interviews: readonly Interview[];
	readonly sent: readonly SentNote[];
	readonly reminders: Reminders;
};

/** Reads what the popup needs, all at once: it opens no sooner than this is read. */
export async function readStored(): Promise<Stored> {
	const items = [settings, shelf, interviews, sentNotes, reminders];
	const raw = await localArea.read(items.map(({key}) => key));
	return {
		settings: settings.parse(raw[settings.key]),
		skeletons: onOffer(shelf.parse(raw[shelf.key]), skeletons),
		interviews: interviews.parse(raw[interviews.key]),
		sent: sentNotes.parse(raw[sentNotes.key]),
		reminders: reminders.parse(raw[reminders.key]),
	};
}

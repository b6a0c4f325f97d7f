import {interviews, sentNotes} from './interviews.ts';
import {machine} from './machine.ts';
import {reminders} from './reminders.ts';
import {settings} from './settings.ts';
import {shelf} from './skeletons.ts';

/**
 * Everything that is stored for the user, by its key: what a new item must be added to, to be exported, imported,
 * mended, synced and erased like the others.
 */
export const items = {settings, skeletons: shelf, interviews, sent: sentNotes, reminders, machine} as const;

/** The values of all items. */
export type Records = {readonly [K in keyof typeof items]: ReturnType<(typeof items)[K]['parse']>};

/** The name of an item. */
export type ItemKey = keyof Records;

/** The names of all items. */
export const itemKeys = Object.keys(items) as ItemKey[];

/** All values, read from what is stored. */
export const parseRecords = (raw: Readonly<Record<string, unknown>>): Records =>
	Object.fromEntries(itemKeys.map(key => [key, items[key].parse(raw[key])])) as Records;

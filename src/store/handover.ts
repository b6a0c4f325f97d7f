import type {Person} from '../interviews/index.ts';
import {parsePerson} from './interviews.ts';
import {compact, isRecord, listOf, textOf, timeOf} from './shape.ts';

/** What waits for a tab that Notewell has opened: people and ids, never a word of a letter. */
export type Handover = {
	readonly tab: number;
	/** When the tab was opened, in milliseconds since the epoch. */
	readonly at: number;
	readonly people: readonly Person[];
	/** The id of the skeleton that goes into the tab's letter; absent where the tab is the log's. */
	readonly skeleton?: string;
	/** The id of the interview that the letter is about. */
	readonly interview?: string;
};

/** The name of what waits, among what is held in memory. */
export const handoversKey = 'handovers';

const most = 20;

function parseHandover(raw: unknown): Handover | undefined {
	const from = isRecord(raw) ? raw : {};
	const at = timeOf(from.at);
	if (at === undefined || !Number.isSafeInteger(from.tab)) {
		return undefined;
	}
	return compact<Handover>({
		tab: from.tab as number,
		at,
		people: listOf(from.people, parsePerson, 50),
		skeleton: textOf(from.skeleton) || undefined,
		interview: textOf(from.interview) || undefined,
	});
}

/** Makes what waits of whatever is there. */
export const parseHandovers = (raw: unknown): readonly Handover[] => listOf(raw, parseHandover, most);

/** What waits once one more does; the oldest give way, and what nobody asked for since `oldest` is let go. */
export const withHandover = (all: readonly Handover[], one: Handover, oldest: number): readonly Handover[] =>
	[one, ...all.filter(({tab, at}) => tab !== one.tab && at >= oldest)].slice(0, most);

import type {Handlers} from '../platform/messages.ts';
import type {Area} from '../platform/storage.ts';
import {onOffer, skeletons} from '../skeletons/index.ts';
import type {OpeningCalls} from '../store/calls.ts';
import {type Handover, handoversKey, parseHandovers, withHandover} from '../store/handover.ts';
import type {Ledger} from '../store/ledger.ts';
import {newLetterAddress} from '../store/new-letter.ts';

/** Opens a tab; gives its id. */
type Open = (address: string) => Promise<number | undefined>;

/** How long a tab may take to show its letter, signing in included, in milliseconds. */
const patience = 60 * 60 * 1000;

/** What waits for tabs, changed by one at a time: a tab that is quick to ask waits until it is known what it was opened for. */
function waitingRoom(area: Pick<Area, 'read' | 'write'>, clock: () => number) {
	let last: Promise<unknown> = Promise.resolve();
	const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
		const next = last.then(work, work);
		last = next;
		return next;
	};
	const read = async () => parseHandovers((await area.read([handoversKey]))[handoversKey]);
	const write = (all: readonly Handover[]) => area.write({[handoversKey]: all});
	return {
		put: (open: () => Promise<number | undefined>, what: Omit<Handover, 'tab' | 'at'>): Promise<void> =>
			inTurn(async () => {
				const tab = await open();
				if (tab !== undefined) {
					const at = clock();
					await write(withHandover(await read(), {...what, tab, at}, at - patience));
				}
			}),
		take: (tab: number | undefined): Promise<Handover | undefined> =>
			inTurn(async () => {
				const all = await read();
				const found = all.find(each => each.tab === tab && each.at >= clock() - patience);
				if (found) {
					await write(all.filter(each => each !== found));
				}
				return found;
			}),
	};
}

/**
 * Answers the calls about tabs that Notewell opens. What goes into a tab is held in memory as people and ids until the
 * tab asks for it, which a mail page may do minutes later; the letter is made then.
 */
export function openingCalls(
	ledger: Pick<Ledger, 'read'>,
	area: Pick<Area, 'read' | 'write'>,
	clock: () => number,
	open: {readonly address: Open; readonly page: Open},
): Handlers<OpeningCalls> {
	const room = waitingRoom(area, clock);
	return {
		openLetter: ({place, to, skeleton, interview}) =>
			room.put(() => open.address(newLetterAddress(place, to)), {
				people: to,
				...(skeleton && {skeleton}),
				...(interview && {interview}),
			}),
		async takeLetter({tab}) {
			const waiting = await room.take(tab?.id);
			const {interviews, settings, skeletons: own} = await ledger.read();
			const skeleton = onOffer(own, skeletons).find(({id}) => id === waiting?.skeleton);
			const interview = interviews.find(({id}) => id === waiting?.interview);
			const {writerName: name, writerPhone: phone, writerSignature: signature} = settings;
			return waiting && skeleton
				? {to: waiting.people, skeleton, writer: {name, phone, signature}, ...(interview && {interview})}
				: undefined;
		},
		startInterview: people => room.put(() => open.page('src/options/index.html#interviews'), {people}),
		takePeople: async ({tab}) => (await room.take(tab?.id))?.people ?? [],
	};
}
